import { meetingBefore, type Position, positionOf, registerAsAt, type Scheme, type When } from '@countersign/core';
import type { Book } from './book.ts';

/** The position of a register on a day. What moved is told against the last meeting before that day. */
export function positionIn({ name, past, head }: Book, when: When, scheme: Scheme): Position {
  const register = registerAsAt(past, when);
  const meeting = meetingBefore(register.meetings, when.asAt);
  const before = meeting === null ? null : registerAsAt(past, { ...when, asAt: meeting.date });
  return positionOf({ name, head, register, scheme, before });
}
