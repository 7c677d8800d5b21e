import type { Action } from '../action/action.ts';
import type { Ref } from '../council/ids.ts';
import { type Day, daysLater, numberOf } from '../day/day.ts';
import { actionAt, type Columns, NEVER } from '../live/columns.ts';
import type { LivePosition } from '../live/live-position.ts';
import type { NotedActionFact, Past } from '../register/past.ts';
import type { FactsAt } from './facts-when-asked.ts';
import { NUMBERS, type Numbers } from './numbers.ts';

/**
 * A register folded and laid out, to be opened again without reading its entries. It says nothing that the entries do not, so it may be
 * thrown away at any time; and it holds the exempt and the personal words, so it is kept as the record is, and goes when words are erased.
 */
export type Snapshot = {
  /** All that is not about one action, and what stands where in the rest: JSON. */
  readonly record: string;
  readonly numbers: Numbers;
  /** How many actions. */
  readonly actions: number;
  readonly factsAt: FactsAt;
};

/** What the text of a snapshot holds. */
export type Recorded = Omit<Past, 'entries' | 'actions' | 'chains'> & {
  /** The day that the columns are of. */
  readonly asAt: Day;
  readonly refs: readonly Ref[];
  /** Rows that wait, and for what. */
  readonly waiting: readonly (readonly [row: number, refs: readonly Ref[]])[];
};

/**
 * Takes a snapshot of a record, and of a position that follows it. What the record learns later is not in it, also where the facts of an
 * action are asked for later: those of entries above `size` are left out.
 */
export function snapshotOf(past: Past, { today, columns }: LivePosition, size: number): Snapshot {
  const { actions, entries: _entries, chains: _chains, ...beside } = past;
  const laidOut = columns();
  const refs = [...actions.keys()];
  const recorded: Recorded = { ...beside, asAt: today, refs, waiting: [...laidOut.waiting] };
  return {
    record: JSON.stringify(recorded),
    numbers: { ...copied(laidOut), ...placed(refs, past, laidOut, today) },
    actions: refs.length,
    factsAt: (place) => JSON.stringify(actions.get(refs[place] as Ref)?.filter(({ number }) => number <= size)),
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
    row[place] = columns.rows.get(ref) ?? NO_ROW;
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
