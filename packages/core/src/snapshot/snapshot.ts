import type { Action } from '../action/action.ts';
import type { Ref } from '../council/ids.ts';
import { type Day, daysLater, numberOf } from '../day/day.ts';
import { actionAt, type Columns, NEVER } from '../live/columns.ts';
import type { LivePosition } from '../live/live-position.ts';
import type { NotedActionFact, NotedCouncilFact, Past } from '../register/past.ts';
import { type Register, registerAsAt } from '../register/register.ts';
import type { FactsAt } from './facts-when-asked.ts';
import { NUMBERS, type Numbers } from './numbers.ts';

/**
 * A register folded and laid out, to be opened again without reading its entries. It says nothing that the entries do not, so it may be
 * thrown away at any time; and it holds the exempt and the personal words, so it is kept as the record is, and goes when words are erased.
 */
export type Snapshot = {
  /** What stands where in the rest: JSON. */
  readonly record: string;
  readonly numbers: Numbers;
  /** How many texts, which are read one by one: the facts of each action, then those of the council, then the references of all of them. */
  readonly texts: number;
  readonly factsAt: FactsAt;
};

/** What the text of a snapshot holds. */
export type Recorded = Omit<Past, 'entries' | 'council' | 'actions' | 'chains' | 'checkedOn'> & {
  /** The day that the columns are of. */
  readonly asAt: Day;
  /** How many actions. */
  readonly actions: number;
  /** Rows that wait, for what, and the rows of that; null where not all of it is there. */
  readonly waiting: readonly (readonly [row: number, refs: readonly Ref[], rows: readonly number[] | null])[];
  /** The first day after that of the columns on which something is known to change that may touch any action; null when there is none. */
  readonly councilChanges: Day | null;
  /** The schemes that were adopted by that day. By which of them, or by ours, is rated until then is asked again. */
  readonly schemes: Register['schemes'];
};

/**
 * Takes a snapshot of a record, and of a position that follows it. What the record learns later is not in it, also where the facts of an
 * action are asked for later: those of entries above `size` are left out.
 */
export function snapshotOf(past: Past, { today, columns }: LivePosition, size: number): Snapshot {
  const { actions, council, entries: _entries, chains: _chains, checkedOn: _checkedOn, ...beside } = past;
  const laidOut = columns();
  const refs = [...actions.keys()];
  const councilChanges = council.find(({ fact }) => fact.on > today)?.fact.on ?? null;
  const { schemes } = registerAsAt(past, { asAt: today, knownAt: null });
  const waiting = [...laidOut.waiting].map(([row, awaited]) => [row, awaited, laidOut.awaited.get(row) ?? null] as const);
  const recorded: Recorded = { ...beside, asAt: today, actions: refs.length, waiting, councilChanges, schemes };
  const known = (facts: readonly (NotedActionFact | NotedCouncilFact)[] = []) =>
    JSON.stringify(facts.filter(({ number }) => number <= size));
  return {
    record: JSON.stringify(recorded),
    numbers: { ...copied(laidOut), ...placed(refs, past, laidOut, today) },
    texts: refs.length + 2,
    factsAt: (place) =>
      place > refs.length ? JSON.stringify(refs) : known(place === refs.length ? council : actions.get(refs[place] as Ref)),
  };
}

/** The columns as they are now: they go on. */
function copied(columns: Columns): Omit<Numbers, 'row' | 'changes'> {
  const entries = NUMBERS.map((name) => [name, columns[name].slice(0, columns.size)] as const);
  return Object.fromEntries(entries) as Omit<Numbers, 'row' | 'changes'>;
}

/** Of each action: its row, and the first day on which it may be another than it is today, though nothing more is recorded. */
function placed(refs: readonly Ref[], { actions }: Past, columns: Columns, today: Day): Pick<Numbers, 'row' | 'changes'> {
  const row = new Int32Array(refs.length);
  const changes = new Int32Array(refs.length);
  for (const [place, ref] of refs.entries()) {
    row[place] = columns.rows.rowOf(ref) ?? NO_ROW;
    const facts = actions.get(ref) ?? [];
    changes[place] = Math.min(comesTrue(facts, today), row[place] === NO_ROW ? NEVER : runsOut(actionAt(columns, row[place])));
  }
  return { row, changes };
}

/** An action of which nothing is true yet has no row. */
export const NO_ROW = -1;

/** The first day after today of which something is recorded already. Facts stand in the order of their days. */
function comesTrue(facts: readonly NotedActionFact[], today: Day): number {
  let at = facts.length;
  while (at > 0 && (facts[at - 1] as NotedActionFact).fact.on > today) at -= 1;
  const next = facts[at];
  return next === undefined ? NEVER : numberOf(next.fact.on);
}

/** The day after the last for which the action is vouched. */
function runsOut({ stage, assurance }: Action): number {
  const until = stage === 'assured' ? (assurance?.until ?? null) : null;
  return until === null ? NEVER : numberOf(daysLater(until, 1));
}
