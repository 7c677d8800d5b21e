import type { Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';
import { once } from '../once.ts';
import type { Rating } from '../rating/rating.ts';
import { ratingIn } from '../rating/rating-in.ts';
import type { Past } from '../register/past.ts';
import { type Register, registerAsAt } from '../register/register.ts';
import { schemeOn } from '../scheme/adopted.ts';
import type { Scheme } from '../scheme/scheme.ts';

/**
 * What a committee was told at one of its meetings: by the last report issued to it, as that was then known; or, where none was
 * issued, as the register stood on the day of the meeting. A report to a meeting that is still to be held is what members have before
 * them: it is compared with what they were told last, and nothing with it.
 */
export type Told = {
  readonly meeting: string;
  readonly on: Day;
  readonly version: number | null;
  readonly register: () => Register;
  readonly scheme: () => Scheme;
  readonly rating: (ref: Ref) => Rating | null;
};

/** How many meetings back a reader may look: two years of a committee that meets each quarter. */
export const MEETINGS = 8;

/** What were the committees told at the meetings held before the day of this register, the last time first? */
export function toldBefore(past: Past, { meetings, when }: Register, most: number = MEETINGS): readonly Told[] {
  const held = meetings.filter(({ date }) => date < when.asAt);
  const issued = held.map(({ id, date, reports }): Edition => {
    const last = reports.findLast(({ on }) => on < when.asAt);
    if (last === undefined) return { meeting: id, on: date, version: null, knownAt: when.knownAt };
    return { meeting: id, on: last.asAt, version: last.version, knownAt: last.knownAt };
  });
  // Of two as at the same day, the later meeting was told last.
  return issued
    .toReversed()
    .toSorted((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0))
    .slice(0, most)
    .map((each) => toldAs(past, each));
}

type Edition = { readonly meeting: string; readonly on: Day; readonly version: number | null; readonly knownAt: Instant | null };

function toldAs(past: Past, { meeting, on, version, knownAt }: Edition): Told {
  const register = once(() => registerAsAt(past, { asAt: on, knownAt }));
  const scheme = once(() => schemeOn(register().schemes, on));
  const rating = (ref: Ref) => {
    const action = register().action(ref);
    return action && ratingIn(register(), action, scheme());
  };
  return { meeting, on, version, register, scheme, rating };
}
