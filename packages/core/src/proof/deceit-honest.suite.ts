import fc from 'fast-check';
import type { Action } from '../action/action.ts';
import type { Day } from '../day/day.ts';
import type { Register } from '../index.ts';
import { once } from '../once.ts';
import { clean } from './clean.suite.ts';
import { type Diary, diaryCopied, until } from './clean-diary.suite.ts';
import { lastDayOf, plans } from './clean-plan.suite.ts';
import type { Deceit } from './deceit.suite.ts';
import { type Seen, seenOn } from './deceit-seen.suite.ts';
import { registerOn } from './trail.suite.ts';

/** An honest register, told up to its last day when it is first asked for, and how it stands on later days if all stay honest. */
export type Honest = {
  readonly day: Day;
  readonly diary: () => Diary;
  readonly register: () => Register;
  readonly seenOn: (day: Day) => Seen;
};

/** So many honest registers. */
export function honestRegisters(numRuns: number, seed: number): readonly Honest[] {
  return fc.sample(plans, { numRuns, seed }).map((plan) => {
    const day = lastDayOf(plan);
    const diary = once(() => clean(plan));
    const seen = new Map<Day, Seen>();
    const seeing = (on: Day) => {
      const known = seen.get(on) ?? seenOn(until(diaryCopied(diary()), on).trail, on);
      seen.set(on, known);
      return known;
    };
    return { day, diary, register: once(() => registerOn(diary().trail, day)), seenOn: seeing };
  });
}

/** A register from this number on, and an action of it, on which a deceit can be tried. */
export function triedOn(honest: readonly Honest[], number: number, { deceit, fits }: Deceit): { on: Honest; action: Action } {
  for (const [step] of honest.entries()) {
    const on = honest[(number + step) % honest.length] as Honest;
    const fitting = on
      .register()
      .actions()
      .filter((action) => fits(action, on.register()));
    const action = fitting[number % fitting.length];
    if (action !== undefined) return { on, action };
  }
  throw new Error(`In no register could be tried that ${deceit}`);
}
