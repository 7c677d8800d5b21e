import {
  countersign1,
  type Day,
  type Entry,
  type Instant,
  type Position,
  pastOf,
  positionOf,
  type Register,
  registerAsAt,
  unnumberedEntry,
} from '@countersign/core';
import { wealdshire } from './index.ts';

/** The worked example as the register reads it: each entry by the register's own schema, numbered from 1. */
export const entries: readonly Entry[] = wealdshire.map((entry, index) => ({ ...unnumberedEntry.parse(entry), number: index + 1 }));

const past = pastOf(entries);

/** The register of the worked example on this day, as far as it was known at this moment (null: all that is known now). */
export function registerOn(asAt: Day, knownAt: Instant | null = null): Register {
  return registerAsAt(past, { asAt, knownAt });
}

/** The same, rated by the first scheme. */
export function positionOn(asAt: Day): Position {
  const head = { size: entries.length, root: '' };
  return positionOf({ name: 'wealdshire', head, register: registerOn(asAt), scheme: countersign1, told: [] });
}

/** The six meetings of the Governance and Audit Committee. */
export const MEETINGS = ['2022-09-22', '2022-11-15', '2023-01-24', '2023-06-20', '2023-10-10', '2024-03-19'] as const;
export const LAST_MEETING = '2024-03-19';
