import type { PostId, Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';
import type { Entry, Noted } from '../fact/entry.ts';
import { notedIn } from '../fact/entry.ts';
import { type ActionFact, type CouncilFact, type FactOf, isActionFact } from '../fact/fact.ts';

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

/**
 * The minute book laid open: every fact in the order in which it was true (`on`, and within a day as recorded), with
 * the facts of each action together, because an action can be read without reading its neighbours. It only ever grows.
 */
export type Past = {
  readonly council: NotedCouncilFact[];
  readonly actions: Map<Ref, NotedActionFact[]>;
  /** Every entry that was said to have been made in error, in the order in which that was recorded. */
  readonly corrections: [entry: number, by: Correction][];
  /** The moment of the last entry; null when there is none. */
  latest: Instant | null;
};

/** Lays the minute book open. */
export function pastOf(entries: Iterable<Entry>): Past {
  const past: Past = { council: [], actions: new Map(), corrections: [], latest: null };
  for (const entry of entries) follow(past, entry);
  return past;
}

/** Reads one more entry into a past that is already open. */
export function follow(past: Past, entry: Entry): void {
  if (past.latest === null || entry.recordedAt > past.latest) past.latest = entry.recordedAt;
  for (const noted of notedIn(entry)) {
    if (noted.fact.fact === 'enteredInError') past.corrections.push([noted.fact.entry, correctionIn(noted, noted.fact)]);
    if (isOfAction(noted)) insert(factsOfAction(past, noted.fact.ref), noted);
    else insert(past.council, noted as NotedCouncilFact);
  }
}

/** A past of its own to try things out on; the first is not touched. */
export function copyOf(past: Past): Past {
  return {
    council: [...past.council],
    actions: new Map([...past.actions].map(([ref, facts]) => [ref, [...facts]])),
    corrections: [...past.corrections],
    latest: past.latest,
  };
}

function correctionIn({ number, by, recordedAt }: Noted, { on, reason }: FactOf<'enteredInError'>): Correction {
  return { number, by, on, recordedAt, reason };
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
  facts.splice(at, 0, noted);
}
