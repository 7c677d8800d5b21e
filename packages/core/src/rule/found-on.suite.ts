import { afterwards } from '../act/asked.suite.ts';
import type { Command } from '../command/command.ts';
import type { Day } from '../day/day.ts';
import { on } from '../given.suite.ts';
import type { Past } from '../register/past.ts';
import { schemeOn } from '../scheme/adopted.ts';
import { type Asked, askedOf } from './asked.ts';
import { findingsOf } from './findings.ts';
import type { Finding } from './rule.ts';
import { toldBefore } from './told.ts';

/** What rules may look at on a day, by the scheme and the reports of the day. */
export function askedOn(past: Past, day: Day): Asked {
  const register = on(past, day);
  return askedOf(register, schemeOn(register.schemes, day), toldBefore(past, register));
}

/** What the rules find on a day. */
export function foundOn(past: Past, day: Day): readonly Finding[] {
  return findingsOf(askedOn(past, day));
}

/** What one rule finds on a day; of one action, or of one other thing, where that is named. */
export function foundBy(rule: string, past: Past, day: Day, of?: string): readonly Finding[] {
  return foundOn(past, day).filter((each) => each.rule === rule && (of === undefined || of === (each.action ?? each.about)));
}

/** What one rule finds once these were asked and granted. */
export function foundAfter(rule: string, past: Past, asked: readonly Command[], day: Day, of?: string): readonly Finding[] {
  return foundBy(rule, afterwards(past, ...asked), day, of);
}
