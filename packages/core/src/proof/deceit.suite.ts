import type { Action } from '../action/action.ts';
import type { Ref } from '../council/ids.ts';
import { type Day, daysLater } from '../day/day.ts';
import type { Fact } from '../fact/fact.ts';
import { follow, type Register, type Verb } from '../index.ts';
import { type Diary, diaryCopied, does, enter, until, without } from './clean-diary.suite.ts';
import type { Tell } from './deceit-told.suite.ts';
import { asks } from './table.suite.ts';
import { ask, registerOn } from './trail.suite.ts';

/**
 * A way in which a person might make a register look better than it is: which actions it can be tried on, what is done, and
 * what must tell it. It is looked at three days later, on the day on which the report to the next meeting is issued, or later.
 */
export type Deceit = {
  readonly deceit: string;
  readonly fits: (action: Action, register: Register) => boolean;
  readonly does: (scene: Scene) => void;
  /** What is looked at, when it is not the action itself. */
  readonly looksAt?: (scene: Scene) => Ref;
  readonly after?: number;
  /** Every one of these must tell it. */
  readonly tells: readonly Tell[];
};

/** An honest register on a day, and the one action that somebody will not be honest about from then on. */
export type Scene = {
  readonly diary: Diary;
  readonly register: Register;
  readonly action: Action;
  readonly ref: Ref;
  readonly owner: string;
  readonly day: Day;
};

/** Until the day on which the next report is issued. */
const TO_THE_REPORT = 3;

export type Planted = { readonly diary: Diary; readonly looksAt: Ref; readonly asAt: Day };

/** Plants a deceit in a copy of an honest register: nothing honest is done about that action from then on, and all else goes on. */
export function planted(honest: Diary, deceit: Deceit, action: Action, day: Day): Planted {
  const diary = diaryCopied(honest);
  without(diary, action.ref);
  const scene = { diary, register: registerOn(diary.trail, day), action, ref: action.ref, owner: action.accountable ?? '', day };
  deceit.does(scene);
  const asAt = asAtOf(deceit, day);
  return { diary: until(diary, asAt), looksAt: deceit.looksAt?.(scene) ?? action.ref, asAt };
}

export function asAtOf({ after = TO_THE_REPORT }: Deceit, day: Day): Day {
  return daysLater(day, after);
}

/** Asks it at the door on the day, about the action. */
export function says({ diary, day, ref }: Scene, post: string, verb: Verb, data: object = {}, about = ref): number {
  return does(diary, post, day, verb, data, about);
}

/** Asks it at the door on the day, about the council. */
export function saysOfCouncil({ diary, day }: Scene, post: string, verb: Verb, data: object): number {
  return does(diary, post, day, verb, data);
}

/** The same some days later. */
export function later(scene: Scene, days: number, then: (scene: Scene) => void): void {
  enter(scene.diary, daysLater(scene.day, days), 'work', null, (_, day) => then({ ...scene, day }));
}

/** Asks it today as if of an earlier day. */
export function saysOf({ diary: { trail }, day, ref }: Scene, on: Day, post: string, verb: Verb, data: object = {}): void {
  const { actor } = asks(post, day, verb);
  const entry = ask(trail, { actor, command: asks(post, on, verb, data, ref).command }, registerOn(trail, day));
  if (entry === null) throw new Error(`${post} was refused to ${verb} ${ref} as of ${on}`);
}

/** Past the door and past the acts, as an operator of the store could write it. */
export function writes({ diary: { trail }, day }: Scene, by: string, fact: Fact): void {
  const entry = { number: trail.told.length + 1, recordedAt: `${day}T09:00:00.000Z`, by, facts: [fact] } as const;
  follow(trail.past, entry);
  trail.told.push({ entry, asked: null });
}
