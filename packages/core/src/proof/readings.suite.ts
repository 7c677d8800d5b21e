import type { Day } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';
import { AUDIENCES, disclosed, type Entry, follow, type Past, pastOf, type Register, registerAsAt, type When } from '../index.ts';

/** The questions that a record answers, so that a faulty way of answering can be put in the place of each. */
export type Answers = {
  readonly pastOf: (entries: readonly Entry[]) => Past;
  readonly follow: (past: Past, entry: Entry) => void;
  readonly registerAsAt: (past: Past, when: When) => Register;
  readonly disclosed: typeof disclosed;
};

export const answers: Answers = { pastOf, follow, registerAsAt, disclosed };

/** Everything that a register says on a day, as far as known at a moment: what two ways of reading must agree in. */
export function saidBy({ registerAsAt }: Answers, past: Past, asAt: Day, knownAt: Instant | null = null): string {
  return toldBy(registerAsAt(past, { asAt, knownAt }));
}

function toldBy({ council, reviews, practices, measures, agreements, endorsements, ...register }: Register): string {
  const maps = [council.directorates, council.posts, reviews, practices, measures, agreements].map((map) => [...map.values()]);
  return JSON.stringify([register.actions(), maps, council.roles, council.policies, endorsements]);
}

/** The fold does not depend on how many entries are read at a time. */
export function readsTheSameInBatches(way: Answers, entries: readonly Entry[], asAt: Day, size: number): boolean {
  const inBatches = way.pastOf(entries.slice(0, size));
  for (const entry of entries.slice(size)) way.follow(inBatches, entry);
  return saidBy(way, inBatches, asAt) === saidBy(answers, pastOf(entries), asAt);
}

/** As at a day is what was told up to that day. A correction counts whenever it was made: what was entered in error was never true. */
export function asAtIsReplayToThatDay(way: Answers, entries: readonly Entry[], asAt: Day): boolean {
  const upToThen = entries
    .map((entry) => ({ ...entry, facts: entry.facts.filter((fact) => fact.on <= asAt || fact.fact === 'enteredInError') }))
    .filter(({ facts }) => facts.length > 0);
  return saidBy(way, pastOf(entries), asAt) === saidBy(answers, pastOf(upToThen), asAt);
}

/** Known at a moment is what had been recorded by then. */
export function knownAtIsReplayToThatMoment(way: Answers, entries: readonly Entry[], asAt: Day, knownAt: Instant): boolean {
  const recorded = entries.filter((entry) => entry.recordedAt <= knownAt);
  return saidBy(way, pastOf(entries), asAt, knownAt) === saidBy(answers, pastOf(recorded), asAt);
}

/** Whatever one audience is told, the next is told too, word for word; and the public is told no title that is exempt. */
export function disclosureNests(way: Answers, entries: readonly Entry[], asAt: Day): boolean {
  const register = registerAsAt(pastOf(entries), { asAt, knownAt: null });
  const told = AUDIENCES.map((audience) => JSON.parse(seenIn(way.disclosed(register, audience))) as unknown);
  const exempt = register.actions().filter(({ ref }) => register.exemptNow(ref).some(({ field }) => field === 'title'));
  const shown = way.disclosed(register, 'public');
  const isKept = exempt.every(({ ref, title }) => !JSON.stringify([shown.action(ref), shown.history(ref)]).includes(title));
  return isKept && told.slice(1).every((more, index) => isWithin(told[index], more));
}

function seenIn(register: Register): string {
  const { actions, council } = register;
  return JSON.stringify([actions(), actions().map(({ ref }) => register.history(ref)), [...council.posts.values()], council.roles]);
}

/** Is everything that the first shows shown by the second? Where the first shows a mark, nothing, or a shorter list, the second may show more. */
function isWithin(less: unknown, more: unknown): boolean {
  if (less === null || (typeof less === 'string' && less.startsWith('['))) return true;
  if (Array.isArray(less)) return Array.isArray(more) && less.every((each, index) => isWithin(each, more[index]));
  if (typeof less !== 'object') return less === more;
  return (
    typeof more === 'object' &&
    more !== null &&
    Object.entries(less).every(([key, each]) => isWithin(each, (more as Record<string, unknown>)[key]))
  );
}
