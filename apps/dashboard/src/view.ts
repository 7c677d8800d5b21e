import {
  type Changes,
  type Day,
  type Instant,
  type Meeting,
  meetingBefore,
  type Position,
  type Register,
  type Told,
} from '@countersign/core';
import { type Links, linksOn } from './asked/links.ts';
import type { Reader, Visitor } from './reader.ts';

/** What every page is drawn from: the position and the register on one day, and how to link to the others on that day. */
export type View = {
  readonly position: Position;
  readonly register: Register;
  readonly links: Links;
  /** The path of this page. */
  readonly path: string;
  /** Everything in its address. */
  readonly query: URLSearchParams;
  /** The day in its address, or null. */
  readonly asAt: Day | null;
  /** The day on which the register is read when no address names one. */
  readonly readOn: Day;
  /** Who reads it. */
  readonly visitor: Visitor;
  /** When the record was reached last, if it cannot be reached now; else null. */
  readonly lastReached: Instant | null;
  /** What else may be read: the register on other days. */
  readonly reader: Reader;
  /** The last meeting before the day, or null. */
  readonly before: Meeting | null;
  /** What committees were told before the day, the last time first. */
  readonly told: readonly Told[];
  /** What changed since the day of which that meeting was told; null when there was none. */
  readonly changes: Changes | null;
};

export type Asking = { readonly path: string; readonly query: URLSearchParams; readonly asAt: Day | null };

/** Reads all that a page needs, once. */
export async function viewOf(reader: Reader, { path, query, asAt }: Asking): Promise<View> {
  const readOn = await reader.readOn();
  const day = asAt ?? readOn;
  const [position, register, told] = await Promise.all([reader.position(day), reader.register(day), reader.told(day)]);
  const before = meetingBefore(register.meetings, day);
  const [visitor, lastReached] = await Promise.all([reader.visitor(), reader.lastReached()]);
  const changes = await reader.sinceTold(day);
  return { position, register, links: linksOn(asAt), path, query, asAt, readOn, visitor, lastReached, reader, before, told, changes };
}
