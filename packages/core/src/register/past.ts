import type { Action } from '../action/action.ts';
import type { PostId, Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';
import type { Entry, Noted } from '../fact/entry.ts';
import { notedIn } from '../fact/entry.ts';
import { type ActionFact, type CouncilFact, type Fact, type FactOf, isActionFact } from '../fact/fact.ts';
import { withoutWords } from '../fact/prose.ts';
import type { Erasable } from '../prose/section.ts';

import { EntriesByNumber } from './entries-by-number.ts';

export type NotedActionFact = Noted<ActionFact>;
export type NotedCouncilFact = Noted<CouncilFact>;

/** Who said that an entry was made in error, when and why. */
export type Correction = {
  readonly number: number;
  readonly by: PostId;
  readonly on: Day;
  readonly recordedAt: Instant;
  readonly reason: string;
};

/** Which words of which entry are gone, and by which entry they went. */
export type Erasure = {
  readonly entry: number;
  readonly section: Erasable;
  readonly places: readonly string[];
  /** The evidence of which words were erased with it, each with the action that it was lodged on. */
  readonly evidence: readonly { readonly ref: Ref; readonly sha256: string }[];
  readonly number: number;
  readonly on: Day;
  readonly recordedAt: Instant;
};

/**
 * What was worked out of an action's facts already: the action after every eighth of them, and after the last that anybody asked for.
 * As at another day it is then found, or folded from the nearest. Nothing but the facts is asked, except by a check, which asks the
 * council whether whoever made it may vouch; what it answered is kept, and the chain holds wherever it would answer the same.
 */
export type Chain = {
  readonly facts: readonly NotedActionFact[];
  readonly everyEighth: Action[];
  last: { readonly seen: number; readonly action: Action } | null;
  /** The checks: where each stands, the action that it found, and whether it made that assured. */
  readonly checks: { readonly at: number; readonly before: Action; readonly assured: boolean }[];
  /** Were the facts recorded in the order in which they were true, and none of the day of a check after it? Then what was known is the first so many. */
  readonly inOrder: boolean;
};

/** The facts of each action, in the order in which the actions were first recorded. A map; or one that reads what is asked for. */
export type FactsByRef = {
  readonly size: number;
  get(ref: Ref): NotedActionFact[] | undefined;
  set(ref: Ref, facts: NotedActionFact[]): unknown;
  keys(): Iterable<Ref>;
  [Symbol.iterator](): Iterator<[Ref, NotedActionFact[]]>;
};

/**
 * The minute book laid open: every fact in the order in which it was true (`on`, and within a day as recorded), with
 * the facts of each action together, because an action can be read without reading its neighbours. It only ever grows; but when an entry
 * erases words, they are gone from it.
 */
export type Past = {
  /** Each entry by its number, to be found when a later one erases words of it. Where the past was opened from a snapshot, only those since. */
  readonly entries: EntriesByNumber;
  readonly council: NotedCouncilFact[];
  readonly actions: FactsByRef;
  /** Every entry that was said to have been made in error, in the order in which that was recorded. */
  readonly corrections: [entry: number, by: Correction][];
  /** Every erasure of words, in the order in which they were recorded. */
  readonly erasures: Erasure[];
  /** The moment of the last entry; null when there is none. */
  latest: Instant | null;
  /** What was worked out of an action already. It says nothing that the facts do not, and goes when one is told late. */
  readonly chains: Map<Ref, Chain>;
  /** The day of the last check of an action, or null where there was none; of those actions of which it was asked. */
  readonly checkedOn: Map<Ref, Day | null>;
};

/** Lays the minute book open. */
export function pastOf(entries: Iterable<Entry>): Past {
  const past: Past = {
    entries: new EntriesByNumber(),
    council: [],
    actions: new Map(),
    corrections: [],
    erasures: [],
    latest: null,
    chains: new Map(),
    checkedOn: new Map(),
  };
  for (const entry of entries) follow(past, entry);
  return past;
}

/** Reads one more entry into a past that is already open. */
export function follow(past: Past, entry: Entry): void {
  if (past.latest === null || entry.recordedAt > past.latest) past.latest = entry.recordedAt;
  past.entries.set(entry.number, entry);
  for (const fact of entry.facts) {
    const noted = notedIn(entry, fact);
    if (noted.fact.fact === 'enteredInError') past.corrections.push([noted.fact.entry, correctionIn(noted, noted.fact)]);
    if (noted.fact.fact === 'wordsErased') forget(past, erasureIn(past, noted, noted.fact));
    if (isOfAction(noted)) note(past, noted);
    else insert(past.council, noted as NotedCouncilFact);
  }
}

/**
 * Takes the words that were erased out of the past, and with them whatever was worked out of them: what was opened before the erasure then
 * holds what it would hold if it were opened now.
 */
function forget(past: Past, erasure: Erasure): void {
  past.erasures.push(erasure);
  const entry = past.entries.get(erasure.entry);
  if (entry === undefined) return;
  const facts = withoutWords(entry.facts, erasure.section, erasure.places);
  past.entries.set(entry.number, { ...entry, facts });
  entry.facts.forEach((fact, index) => {
    const left = facts[index] as Fact;
    if (!isActionFact(fact)) instead(past.council, fact, left);
    else {
      instead(past.actions.get(fact.ref) ?? [], fact, left);
      past.chains.delete(fact.ref);
    }
  });
}

function instead(facts: (NotedActionFact | NotedCouncilFact)[], fact: Fact, left: Fact): void {
  const at = facts.findIndex((noted) => noted.fact === fact);
  if (at >= 0) facts[at] = { ...facts[at], fact: left } as NotedActionFact | NotedCouncilFact;
}

/** Puts a fact to its action. What was worked out before stands while facts come in order; a fact told late undoes it. */
function note(past: Past, noted: NotedActionFact): void {
  const { ref } = noted.fact;
  const facts = factsOfAction(past, ref);
  if (tellsLate(past, facts, noted)) past.chains.delete(ref);
  if (noted.fact.fact === 'verified') past.checkedOn.delete(ref);
  insert(facts, noted);
}

/** Of an earlier day, recorded at an earlier moment, or of the day of a check, which may not have seen it. */
function tellsLate(past: Past, facts: readonly NotedActionFact[], { fact: { ref, on }, recordedAt }: NotedActionFact): boolean {
  const last = facts.at(-1);
  if (last === undefined) return false;
  return last.fact.on > on || last.recordedAt > recordedAt || (last.fact.on === on && checkedLast(past, ref, facts) === on);
}

function checkedLast({ checkedOn }: Past, ref: Ref, facts: readonly NotedActionFact[]): Day | null {
  const known = checkedOn.get(ref);
  if (known !== undefined) return known;
  const day = facts.findLast(({ fact }) => fact.fact === 'verified')?.fact.on ?? null;
  checkedOn.set(ref, day);
  return day;
}

/** A past of its own to try things out on; the first is not touched. */
export function copyOf(past: Past): Past {
  return {
    entries: past.entries.copy(),
    council: [...past.council],
    actions: new Map([...past.actions].map(([ref, facts]) => [ref, [...facts]])),
    corrections: [...past.corrections],
    erasures: [...past.erasures],
    latest: past.latest,
    chains: new Map(),
    checkedOn: new Map(past.checkedOn),
  };
}

function correctionIn({ number, by, recordedAt }: Noted, { on, reason }: FactOf<'enteredInError'>): Correction {
  return { number, by, on, recordedAt, reason };
}

function erasureIn({ entries }: Past, { number, recordedAt }: Noted, { erases, places, on }: FactOf<'wordsErased'>): Erasure {
  const lodged = (entries.get(erases.number)?.facts ?? []).flatMap((fact, index) =>
    fact.fact === 'evidenceLodged' && places.some((place) => place.startsWith(`/${index}/`)) ? [fact] : [],
  );
  const evidence = lodged.map(({ ref, sha256 }) => ({ ref, sha256 }));
  return { entry: erases.number, section: erases.section, places, evidence, number, on, recordedAt };
}

function isOfAction(noted: Noted): noted is NotedActionFact {
  return isActionFact(noted.fact);
}

function factsOfAction({ actions }: Past, ref: Ref): NotedActionFact[] {
  const facts = actions.get(ref) ?? [];
  if (facts.length === 0) actions.set(ref, facts);
  return facts;
}

/** Almost always the newest fact is the last; one that is recorded late goes back to its day. */
function insert<Of extends NotedActionFact | NotedCouncilFact>(facts: Of[], noted: Of): void {
  let at = facts.length;
  while (at > 0 && (facts[at - 1] as Of).fact.on > noted.fact.on) at -= 1;
  if (at === facts.length) facts.push(noted);
  else facts.splice(at, 0, noted);
}
