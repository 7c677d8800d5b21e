import type { Ref } from '../council/ids.ts';
import { type Day, numberOf } from '../day/day.ts';
import { put } from '../live/columns.ts';
import { countingOf } from '../live/counting.ts';
import { columnsBeside, type LivePosition, livePositionOf, livePositionOn } from '../live/live-position.ts';
import { rowsOf } from '../live/rows.ts';
import { once } from '../once.ts';
import { EntriesByNumber } from '../register/entries-by-number.ts';
import type { NotedCouncilFact, Past } from '../register/past.ts';
import { registerAsAt } from '../register/register.ts';
import { schemeOn } from '../scheme/adopted.ts';
import { type FactsAt, FactsWhenAsked } from './facts-when-asked.ts';
import { NUMBERS, type Numbers } from './numbers.ts';
import { NO_ROW, type Recorded, type Snapshot } from './snapshot.ts';

/** A record laid open, and a position that follows it. */
export type Opened = { readonly past: Past; readonly position: LivePosition };

/**
 * Opens a snapshot on a day: the same record and the same position as from the entries themselves. Only what the days since have changed
 * is folded; for an earlier day, or when the council has changed since, everything is.
 */
export function openedFrom(snapshot: Snapshot, today: Day): Opened {
  const recorded = JSON.parse(snapshot.record) as Recorded;
  const refs = once(() => JSON.parse(snapshot.factsAt(recorded.actions + 1)) as readonly Ref[]);
  const past = pastIn(recorded, refs, snapshot.factsAt);
  const position = holds(recorded, today) ? laidOutAgain(past, refs, snapshot.numbers, recorded, today) : livePositionOf(past, today);
  return { past, position };
}

/** What the council did is read when somebody asks for it, like the facts of an action. */
function pastIn({ actions, corrections, erasures, latest }: Recorded, refs: () => readonly Ref[], factsAt: FactsAt): Past {
  const council = once(() => JSON.parse(factsAt(actions)) as NotedCouncilFact[]);
  return {
    entries: new EntriesByNumber(),
    actions: new FactsWhenAsked(actions, refs, factsAt),
    get council() {
      return council();
    },
    corrections,
    erasures,
    latest,
    chains: new Map(),
    checkedOn: new Map(),
  };
}

/** Has nothing come true since that may touch any action? What was entered in error stands among the council's facts too. */
function holds({ asAt, councilChanges }: Recorded, today: Day): boolean {
  return asAt <= today && (councilChanges === null || today < councilChanges);
}

function laidOutAgain(past: Past, refs: () => readonly Ref[], numbers: Numbers, { waiting, schemes }: Recorded, today: Day): LivePosition {
  const register = registerAsAt(past, { asAt: today, knownAt: null });
  const columns = columnsBeside(
    register,
    past,
    numbers.row.length,
    rowsOf(() => refsByRow(refs(), numbers.row)),
  );
  for (const name of NUMBERS) (columns[name] as Int32Array).set(numbers[name] as Int32Array);
  columns.size = numbers.flags.length;
  // Filled from the first to the last, so that they are kept as lists and not as what has only a few of its places.
  for (const each of [columns.actions, columns.kept, columns.lasting]) for (let row = 0; row < columns.size; row += 1) each.push(undefined);
  for (const [row, awaited, rows] of waiting) {
    columns.waiting.set(row, awaited);
    if (rows !== null) columns.awaited.set(row, rows);
  }
  const day = numberOf(today);
  for (let place = 0; place < numbers.changes.length; place += 1) {
    const action = (numbers.changes[place] as number) <= day ? register.action(refs()[place] as Ref) : null;
    if (action !== null) put(columns, action);
  }
  return livePositionOn(past, countingOf(register, columns, schemeOn(schemes, today)));
}

function refsByRow(refs: readonly Ref[], row: Int32Array): readonly Ref[] {
  const byRow: Ref[] = [];
  for (const [place, ref] of refs.entries()) if (row[place] !== NO_ROW) byRow[row[place] as number] = ref;
  return byRow;
}
