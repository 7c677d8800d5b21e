import type { Ref } from '../council/ids.ts';
import { type Day, numberOf } from '../day/day.ts';
import { type Columns, put } from '../live/columns.ts';
import { countingOf } from '../live/counting.ts';
import { columnsBeside, type LivePosition, livePositionOf, livePositionOn } from '../live/live-position.ts';
import type { Past } from '../register/past.ts';
import { registerAsAt } from '../register/register.ts';
import { FactsWhenAsked } from './facts-when-asked.ts';
import { NUMBERS } from './numbers.ts';
import { NO_ROW, type Recorded, type Snapshot } from './snapshot.ts';

/** A record laid open, and a position that follows it. */
export type Opened = { readonly past: Past; readonly position: LivePosition };

/**
 * Opens a snapshot on a day: the same record and the same position as from the entries themselves. Only what the days since have changed
 * is folded; for an earlier day, or when the council has changed since, everything is.
 */
export function openedFrom(snapshot: Snapshot, today: Day): Opened {
  const { asAt, refs, waiting, ...beside } = JSON.parse(snapshot.record) as Recorded;
  const past: Past = { ...beside, entries: new Map(), actions: new FactsWhenAsked(refs, snapshot.factsAt), chains: new Map() };
  const position = holds(past, asAt, today) ? laidOutAgain(past, snapshot, { refs, waiting, today }) : livePositionOf(past, today);
  return { past, position };
}

/** Has nothing come true between these days that may touch any action? What was entered in error stands among the council's facts too. */
function holds({ council }: Past, from: Day, to: Day): boolean {
  return from <= to && !council.some(({ fact }) => fact.on > from && fact.on <= to);
}

type Places = Pick<Recorded, 'refs' | 'waiting'> & { readonly today: Day };

function laidOutAgain(past: Past, { numbers }: Snapshot, { refs, waiting, today }: Places): LivePosition {
  const register = registerAsAt(past, { asAt: today, knownAt: null });
  const columns = columnsBeside(register, past);
  for (const name of NUMBERS) (columns[name] as Int32Array).set(numbers[name] as Int32Array);
  rowsOf(refs, numbers.row, columns);
  for (const [row, awaited] of waiting) columns.waiting.set(row, awaited);

  const day = numberOf(today);
  for (let place = 0; place < refs.length; place += 1) {
    const action = (numbers.changes[place] as number) <= day ? register.action(refs[place] as Ref) : null;
    if (action !== null) put(columns, action);
  }
  return livePositionOn(past, countingOf(register, columns));
}

function rowsOf(refs: readonly Ref[], row: Int32Array, columns: Columns): void {
  for (let place = 0; place < refs.length; place += 1) {
    // Filled from the first to the last, so that they are kept as lists and not as what has only a few of its places.
    for (const each of [columns.actions, columns.kept, columns.lasting]) each.push(undefined);
    columns.refs.push('');
    if (row[place] === NO_ROW) continue;
    const ref = refs[place] as Ref;
    columns.rows.set(ref, row[place] as number);
    columns.refs[row[place] as number] = ref;
    columns.size += 1;
  }
}
