import {
  changesBetween,
  countersign1,
  type Day,
  type Entry,
  type Instant,
  meetingBefore,
  pastOf,
  positionOf,
  registerAsAt,
} from '@countersign/core';
import type { Reader } from './reader.ts';

/** A reader of these entries, as a server would hand one in: the register, rated by the first scheme. */
export function readerOf(entries: readonly Entry[], today: Day = '2024-03-19'): Reader {
  const past = pastOf(entries);
  const registerOn = (asAt: Day, knownAt: Instant | null = null) => registerAsAt(past, { asAt, knownAt });
  const position = (asAt: Day) => {
    const register = registerOn(asAt);
    const meeting = meetingBefore(register.meetings, asAt);
    const head = { size: entries.length, root: 'f'.repeat(64) };
    return positionOf({ name: 'main', head, register, scheme: countersign1, before: meeting && registerOn(meeting.date) });
  };
  return {
    readOn: async () => today,
    register: async (asAt = today) => registerOn(asAt),
    position: async (asAt = today) => position(asAt),
    changes: async (from, to) => changesBetween(registerOn(from), registerOn(to), countersign1),
  };
}
