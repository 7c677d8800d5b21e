import {
  type Audience,
  disclosed,
  meetingBefore,
  type Position,
  positionOf,
  registerAsAt,
  type Scheme,
  type When,
} from '@countersign/core';
import type { Book } from './book.ts';

/** The position of a register on a day, as an audience may read it. What moved is told against the last meeting before that day. */
export function positionIn({ name, past, head }: Book, when: When, scheme: Scheme, audience: Audience = 'assurer'): Position {
  const register = disclosed(registerAsAt(past, when), audience);
  const meeting = meetingBefore(register.meetings, when.asAt);
  const before = meeting === null ? null : registerAsAt(past, { ...when, asAt: meeting.date });
  return positionOf({ name, head, register, scheme, before });
}
