import type { Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import { askedOf, findingsOf, positionOf, toldBefore } from '../index.ts';
import type { Position } from '../position/position.ts';
import type { PositionedAction } from '../position/positioned.ts';
import type { Register } from '../register/register.ts';
import type { Finding } from '../rule/rule.ts';
import type { Told } from '../rule/told.ts';
import { schemeOn } from '../scheme/adopted.ts';
import { registerOn, type Trail } from './trail.suite.ts';

/** What a reader sees of a register on a day: its position, what the rules find, and what was told the last time. */
export type Seen = {
  readonly register: Register;
  readonly position: Position;
  readonly findings: readonly Finding[];
  readonly told: readonly Told[];
  readonly action: (ref: Ref) => PositionedAction | null;
};

export function seenOn(trail: Trail, day: Day): Seen {
  const register = registerOn(trail, day);
  const told = toldBefore(trail.past, register);
  const position = positionOf({ name: 'wealdshire', head: { size: trail.told.length, root: '' }, register, told });
  const findings = findingsOf(askedOf(register, schemeOn(register.schemes, day), told));
  return { register, position, findings, told, action: (ref) => position.actions.find((each) => each.ref === ref) ?? null };
}
