import type { Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import { pastOf, type Register, type Verb } from '../index.ts';
import { cleanFounding } from './clean-council.suite.ts';
import { asks } from './table.suite.ts';
import { ask, copied, type Trail } from './trail.suite.ts';

/** A record under way, what is still to come on which day, and which actions wait for which. */
export type Diary = { readonly trail: Trail; readonly toCome: ToCome[]; readonly waiting: Map<Ref, Ref[]> };

/** Within a day: the council first, then the work, then who looks at it, then the papers, then the meeting. */
export type Hour = 'council' | 'work' | 'look' | 'papers' | 'meeting';
const HOURS: readonly Hour[] = ['council', 'work', 'look', 'papers', 'meeting'];

type ToCome = { readonly at: string; readonly day: Day; readonly hour: Hour; readonly ref: Ref | null; readonly does: Does };
export type Does = (diary: Diary, day: Day) => void;

export function opened(): Diary {
  return { trail: { past: pastOf([cleanFounding]), told: [{ entry: cleanFounding, asked: null }] }, toCome: [], waiting: new Map() };
}

/** The same days again, to be told otherwise. */
export function diaryCopied({ trail, toCome, waiting }: Diary): Diary {
  return { trail: copied(trail), toCome: [...toCome], waiting: new Map(waiting) };
}

/** Enters what is to be done on a day, after whatever is entered for that hour already. */
export function enter({ toCome }: Diary, day: Day, hour: Hour, ref: Ref | null, does: Does): void {
  const at = `${day} ${HOURS.indexOf(hour)}`;
  let place = toCome.length;
  while (place > 0 && (toCome[place - 1] as ToCome).at > at) place -= 1;
  toCome.splice(place, 0, { at, day, hour, ref, does });
}

/** Lets everything happen up to a day. */
export function until(diary: Diary, day: Day): Diary {
  for (let next = diary.toCome[0]; next !== undefined && next.day <= day; next = diary.toCome[0]) {
    diary.toCome.shift();
    next.does(diary, next.day);
  }
  return diary;
}

/** Nothing of what was to be done about this action will be. */
export function without(diary: Diary, ref: Ref): void {
  keeps(diary, (each) => each.ref !== ref);
  for (const [other, refs] of diary.waiting)
    diary.waiting.set(
      other,
      refs.filter((each) => each !== ref),
    );
}

/** No report will be issued any more. */
export function withoutPapers(diary: Diary): void {
  keeps(diary, ({ hour }) => hour !== 'papers');
}

function keeps({ toCome }: Diary, stays: (each: ToCome) => boolean): void {
  toCome.splice(0, toCome.length, ...toCome.filter(stays));
}

/** Somebody asks at the door, and is granted it. A story of which a part was refused is told wrongly. */
export function does({ trail }: Diary, post: string, day: Day, verb: Verb, data: object = {}, ref?: Ref, register?: Register): number {
  const entry = ask(trail, asks(post, day, verb, data, ref), register);
  if (entry === null) throw new Error(`${post} was refused to ${verb} ${ref ?? ''} on ${day}: ${JSON.stringify(data)}`);
  return entry.number;
}
