import type { Action } from '../action/action.ts';
import type { Agreement } from '../action/agreement.ts';
import type { Ref } from '../council/ids.ts';
import { type Policy, policyOn } from '../council/policy.ts';
import { type Coverage, coverageOf } from '../coverage/coverage.ts';
import { type Day, daysLater } from '../day/day.ts';
import { meetingBefore } from '../meeting/last.ts';
import { DECIDES, isAbout, type Resolution } from '../meeting/resolution.ts';
import { once } from '../once.ts';
import type { Rating } from '../rating/rating.ts';
import { ratingIn } from '../rating/rating-in.ts';
import type { Register } from '../register/register.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { Told } from './told.ts';

/** What a rule may look at. What is asked often is worked out once. */
export type Asked = {
  readonly register: Register;
  readonly today: Day;
  readonly policy: Policy;
  readonly rating: (action: Action) => Rating;
  readonly agreements: ReadonlyMap<Ref, readonly Agreement[]>;
  /** What the committee was told, the last time first. */
  readonly told: readonly Told[];
  /** The last meeting held before today, of any committee; null when there was none. */
  readonly lastMeeting: Day | null;
  /** How far each review has been answered and verified. */
  readonly coverage: () => readonly Coverage[];
  /** What was withdrawn, each under the name of what it was for: its recommendation, and its title. */
  readonly withdrawn: () => ReadonlyMap<string, readonly Action[]>;
  /** Extensions that were granted together shortly before a meeting, by action. */
  readonly together: () => ReadonlyMap<Ref, Together>;
};

export type Together = { readonly meeting: string; readonly on: Day; readonly actions: number };

/** Everything that the rules ask of a register, rated by this scheme, after the committee was told this. */
export function askedOf(register: Register, scheme: Scheme, told: readonly Told[]): Asked {
  const today = register.when.asAt;
  const policy = policyOn(register.council, today);
  const known = new Map<Ref, Rating>();
  const rating = (action: Action) => {
    const rated = known.get(action.ref) ?? ratingIn(register, action, scheme);
    known.set(action.ref, rated);
    return rated;
  };
  return {
    register,
    today,
    policy,
    rating,
    told,
    agreements: agreementsByAction(register),
    lastMeeting: meetingBefore(register.meetings, today)?.date ?? null,
    coverage: once(() => coverageOf(register)),
    withdrawn: once(() => withdrawnIn(register)),
    together: once(() => togetherIn(register, policy)),
  };
}

/** Has a committee dealt with this action since a day, alone or with the whole table? By one of these verbs, or by any. */
export function resolvedSince({ register }: Asked, ref: Ref, day: Day, by?: readonly Resolution['resolution'][]): boolean {
  return register.resolutions.some((each) => each.on >= day && isAbout(each, ref) && (by === undefined || by.includes(each.resolution)));
}

/** Has a committee made it its own decision since a day? To note something decides nothing. */
export function decidedSince(asked: Asked, ref: Ref, day: Day): boolean {
  return resolvedSince(asked, ref, day, DECIDES);
}

/** The same of this action by name: whoever approves a whole table need not have read a word of this row. */
export function decidedByNameSince({ register }: Asked, ref: Ref, day: Day): boolean {
  return register.resolutions.some((each) => each.on >= day && DECIDES.includes(each.resolution) && each.actions?.includes(ref) === true);
}

function agreementsByAction({ agreements }: Register): ReadonlyMap<Ref, readonly Agreement[]> {
  const byAction = new Map<Ref, Agreement[]>();
  for (const agreement of agreements.values())
    for (const ref of agreement.actions) byAction.set(ref, [...(byAction.get(ref) ?? []), agreement]);
  return byAction;
}

/** By which names would the same promise be known again, were it made under another reference? */
export function namesOf({ title, review, recommendation }: Action): readonly string[] {
  const named = `title ${title.trim().toLowerCase()}`;
  return recommendation === null ? [named] : [named, `recommendation ${review} ${recommendation}`];
}

function withdrawnIn(register: Register): ReadonlyMap<string, readonly Action[]> {
  const byName = new Map<string, Action[]>();
  for (const action of register.actions().filter(({ stage }) => stage === 'withdrawn'))
    for (const name of namesOf(action)) byName.set(name, [...(byName.get(name) ?? []), action]);
  return byName;
}

/** Which actions were among many whose dates were moved within so many days before one meeting? */
function togetherIn(register: Register, { bulkExtensions, bulkWithinDays }: Policy): ReadonlyMap<Ref, Together> {
  const granted = register
    .actions()
    .flatMap(({ ref, extensions }) =>
      extensions.flatMap(({ outcome }) => (outcome.outcome === 'granted' ? [{ ref, on: outcome.on }] : [])),
    );
  const found = new Map<Ref, Together>();
  for (const { id: meeting, date } of register.meetings) {
    const from = daysLater(date, -bulkWithinDays);
    const refs = new Set(granted.filter(({ on }) => on >= from && on < date).map(({ ref }) => ref));
    if (refs.size >= bulkExtensions) for (const ref of refs) found.set(ref, { meeting, on: date, actions: refs.size });
  }
  return found;
}
