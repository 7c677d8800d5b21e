import { type Audience, disclosed, type Position, positionOf, registerAsAt, toldBefore, type When } from '@countersign/core';
import type { Book } from './book.ts';

/** The position of a register on a day, as an audience may read it. What moved is told against the last report to a committee before that day. */
export function positionIn({ name, past, head }: Book, when: When, audience: Audience = 'assurer'): Position {
  const register = disclosed(registerAsAt(past, when), audience);
  return positionOf({ name, head, register, told: toldBefore(past, register) });
}
