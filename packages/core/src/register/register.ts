import type { Action } from '../action/action.ts';
import type { Exemption } from '../action/exemption.ts';
import type { Ref } from '../council/ids.ts';
import type { Instant } from '../day/instant.ts';
import { once } from '../once.ts';
import { actionIn, chainOf } from './chain.ts';
import { type Corrections, correctionsKnown, councilFactsThatCount } from './corrections.ts';
import { councilSideFrom } from './council-from.ts';
import type { CouncilSide } from './draft.ts';
import { type Erasing, lostWith } from './erasing.ts';
import { erasuresKnown, type WordsOfEntry, wordsOf } from './erasures.ts';
import { exemptNow } from './exempt-now.ts';
import type { Beside } from './folding.ts';
import type { Chain, Erasure, NotedActionFact, Past } from './past.ts';
import { entriesOf } from './resting.ts';
import { isSeen, type When } from './when.ts';

/** The register as it stood on a day, as far as it was known at a moment. Actions are folded when they are asked for, and so is the rest. */
export type Register = CouncilSide & {
  readonly when: When;
  /** The same record, asked otherwise: as at another day, or as known at another moment. */
  asked(when: When): Register;
  /** The moment of the last entry that was read into it; null when there is none. */
  readonly readUpTo: Instant | null;
  /** The action of that reference, or null when the register did not hold it then. */
  action(ref: Ref): Action | null;
  /** Is there an entry of this number, as far as was known? */
  holds(entry: number): boolean;
  /** What would make no sense, or be left without an owner, if this entry did not count? A reference or the name of a thing; null when nothing. */
  restingOn(entry: number): string | null;
  /** Where in this entry words stand that could be erased, none of them told; null when there is no such entry. */
  wordsOf(entry: number): WordsOfEntry | null;
  /** What would be lost with these words that is not words? A reference or a post; null when nothing. */
  lostWith(erasing: Erasing): string | null;
  /** Every action, in the order in which they were first recorded. */
  actions(): readonly Action[];
  /** Which of its words may not be told today, whatever day the register is of. */
  exemptNow(ref: Ref): readonly Exemption[];
  /** The entries that were made in error, by number: they count for nothing here, and are still told in a history. */
  readonly corrections: Corrections;
  /** What was erased, as far as was known. */
  readonly erased: readonly Erasure[];
  /** When was this entry about the action recorded? Null when it is not about it, or was not known. */
  recordedAt(ref: Ref, entry: number): Instant | null;
  /** What happened to an action, oldest first, entries made in error among it. */
  history(ref: Ref): readonly NotedActionFact[];
};

/** What did the register say on this day, as far as it was known at this moment? */
export function registerAsAt(past: Past, when: When): Register {
  const folded = new Map<Ref, Action | null>();
  const corrections = correctionsKnown(past, when);
  const side = once(() => councilSideFrom(councilFactsThatCount(past, when, corrections), when.asAt));
  const beside = { asAt: when.asAt, council: () => side().council, corrections, erasures: erasuresKnown(past, when) };
  const history = (ref: Ref) => (past.actions.get(ref) ?? []).filter((noted) => isSeen(noted, when));
  const fold = (ref: Ref) => actionOf(past, ref, when, beside);
  const action = (ref: Ref) => {
    const known = folded.get(ref) ?? fold(ref);
    folded.set(ref, known);
    return known;
  };
  const all = once(() => Array.from(past.actions.keys(), fold).filter((each) => each !== null));
  return withSide(side, {
    when,
    asked: (other) => registerAsAt(past, other),
    corrections,
    erased: beside.erasures,
    action,
    actions: all,
    history,
    recordedAt: (ref, entry) => past.actions.get(ref)?.find((noted) => noted.number === entry && isSeen(noted, when))?.recordedAt ?? null,
    exemptNow: (ref) => exemptNow(past, ref),
    readUpTo: earlierOf(past.latest, when.knownAt),
    ...entriesOf(past, when),
    wordsOf: (entry) => wordsOf(past, entry),
    lostWith: (erasing) => lostWith(past, erasing, wordsOf(past, erasing.entry)?.refs ?? [], (of) => registerAsAt(of, when)),
  });
}

type OfActions = Omit<Register, keyof CouncilSide>;

const SIDE: { readonly [Name in keyof CouncilSide]: true } = {
  council: true,
  reviews: true,
  practices: true,
  meetings: true,
  endorsements: true,
  agreements: true,
  measures: true,
  cadences: true,
  planned: true,
  resolutions: true,
  schemes: true,
  switchedOff: true,
  sheets: true,
  weaknesses: true,
  frameworks: true,
  opinions: true,
  issues: true,
  statements: true,
};

/** What is not an action is folded together, the first time that any of it is asked for. */
function withSide(side: () => CouncilSide, ofActions: OfActions): Register {
  const names = Object.keys(SIDE) as readonly (keyof CouncilSide)[];
  const lazily = names.map((name) => [name, { get: () => side()[name], enumerable: true }] as const);
  return Object.defineProperties(ofActions, Object.fromEntries(lazily)) as Register;
}

/** What did the record make of one action, asked so? What was worked out of it before is not worked out again. */
export function actionOf(past: Past, ref: Ref, when: When, beside: Beside): Action | null {
  const chain = past.chains.get(ref) ?? begunFor(past, ref);
  return chain === null ? null : actionIn(chain, when, beside);
}

function begunFor(past: Past, ref: Ref): Chain | null {
  const facts = past.actions.get(ref);
  if (facts === undefined) return null;
  const chain = chainOf(facts);
  past.chains.set(ref, chain);
  return chain;
}

function earlierOf(latest: Instant | null, knownAt: Instant | null): Instant | null {
  return latest !== null && knownAt !== null && knownAt < latest ? knownAt : latest;
}
