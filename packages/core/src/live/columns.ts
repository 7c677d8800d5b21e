import { type Action, isLive, officerSays } from '../action/action.ts';
import { timesExtended } from '../action/dates.ts';
import { CONFIDENCE, type Rag } from '../action/kinds.ts';
import type { Ref } from '../council/ids.ts';
import { type Day, numberOf } from '../day/day.ts';
import type { Rating } from '../rating/rating.ts';
import type { Reason } from '../rating/reason.ts';
import { STATES, type State } from '../rating/state.ts';
import { type Rows, rowsOf } from './rows.ts';

/**
 * Later than any day, and earlier: a date that there is not can then be compared like any other, and comes out as it should. So far
 * apart that the days between the two are still a whole number of 32 bits.
 */
export const NEVER = 1_000_000_000;
export const ALWAYS = -NEVER;

/** What is true or not of an action, a bit each. */
export const LIVE = 1;
export const OWNED = 2;
export const PLANNED = 4;
export const RETURNED = 8;
export const EXTENDED = 16;
export const FORECAST_LATE = 32;
/** Its lateness is counted: live, suspended, or its risk accepted. */
export const COUNTED_LATE = 64;
/** Its date was moved, here or before it was taken over. */
export const MOVED = 256;
/** Somebody said another rating than the scheme's, on some day. */
export const OVERRIDDEN = 128;

export const RAGS: readonly (Rag | null)[] = [null, 'red', 'amber', 'green'];

/**
 * What ratings look at, as columns of whole numbers: an action a row, days since 1970. It is laid out as the fold gives actions, a
 * row at a time; a rating of all of them then reads a few columns from end to end. The action stands beside, for whoever asks why.
 */
export type Columns = {
  size: number;
  /** As it was folded last; undefined where it is still to be folded, because nobody has asked for it since there was news. */
  readonly actions: (Action | undefined)[];
  /** Folds an action again. */
  readonly actionNow: (ref: Ref) => Action;
  /** Ratings that say the same on every day, as they are first asked for, until there is news of the action. */
  readonly kept: (Rating | undefined)[];
  /** The reasons that no day changes, by row and by the bit of their predicate in the one scheme that the columns are rated by. */
  readonly lasting: (Reason[] | undefined)[];
  readonly rows: Rows;
  /** What held of each when its rating was kept. */
  keptFor: Int32Array;
  flags: Int32Array;
  /** The same, and the next column too, were the date first promised the date agreed. */
  flagsOnOriginal: Int32Array;
  unmetByOriginal: Int32Array;
  /** The date agreed; NEVER where there is none, so that it is past on no day. */
  agreed: Int32Array;
  original: Int32Array;
  start: Int32Array;
  lastUpdate: Int32Array;
  /** The day on which it was sent back, while nothing has followed; else NEVER. */
  silentSince: Int32Array;
  /** The date agreed, where a milestone is unmet; else NEVER. */
  unmetBy: Int32Array;
  /** The state of what is not live, by its place among the states. */
  stage: Uint8Array;
  /** By code: the officer's last RAG, and the last confidence; 0 for none. */
  rag: Uint8Array;
  confidence: Uint8Array;
  /** The last percentage an officer gave; not a number where none did. */
  percent: Float64Array;
  /** From which day its pace is counted. */
  paceFrom: Int32Array;
  /** The rows of actions that wait for others, and which those are. */
  readonly waiting: Map<number, readonly Ref[]>;
  /** The rows of those, once all of them are laid out. */
  readonly awaited: Map<number, readonly number[]>;
};

/** Columns with room for so many rows, and a way of folding an action again whose news was told to the columns only. */
export function emptyColumns(room = 16, actionNow: Columns['actionNow'] = noNews, rows = rowsOf(() => [])): Columns {
  return {
    size: 0,
    actions: [],
    actionNow,
    kept: [],
    lasting: [],
    rows,
    waiting: new Map(),
    awaited: new Map(),
    ...columnsFor(room),
  };
}

function noNews(ref: Ref): never {
  throw new Error(`There was no news of ${ref} since it was laid out`);
}

/** The action of a row, with all that was told of it. */
export function actionAt(columns: Columns, row: number): Action {
  const known = columns.actions[row];
  if (known !== undefined) return known;
  const action = columns.actionNow(columns.rows.refOf(row));
  columns.actions[row] = action;
  return action;
}

/** Lays an action out, in its row or in a new one. Which row is it? */
export function put(columns: Columns, action: Action): number {
  const known = columns.rows.rowOf(action.ref);
  const row = known ?? added(columns, action.ref);
  const { dates, reports, milestones } = action;
  const [agreed, original] = [dayOr(dates.agreed, NEVER), dayOr(dates.original, NEVER)];
  columns.actions[row] = action;
  columns.kept[row] = undefined;
  columns.lasting[row] = undefined;
  columns.awaited.delete(row);
  columns.flags[row] = flagsOf(action, agreed, original);
  columns.flagsOnOriginal[row] = flagsOf(action, original, original);
  columns.stage[row] = STATES.indexOf(action.stage as State);
  columns.agreed[row] = agreed;
  columns.original[row] = original;
  columns.start[row] = dayOr(dates.start, ALWAYS);
  columns.lastUpdate[row] = numberOf(action.lastUpdate);
  columns.silentSince[row] = silentSince(action);
  const unmet = milestones.some(({ met }) => met === null);
  columns.unmetBy[row] = unmet ? agreed : NEVER;
  columns.unmetByOriginal[row] = unmet ? original : NEVER;
  columns.rag[row] = RAGS.indexOf(officerSays(action));
  columns.confidence[row] = confidenceCode(reports);
  columns.percent[row] = percentIn(reports);
  columns.paceFrom[row] = numberOf(dates.start ?? action.raisedOn);
  if (action.dependsOn.length > 0) columns.waiting.set(row, action.dependsOn);
  else columns.waiting.delete(row);
  return row;
}

/** How many calendar days late is the action of a row? 0 where it is not, or where lateness is not counted. */
export function daysLate({ flags, agreed }: Columns, row: number, day: number): number {
  const isCounted = ((flags[row] as number) & COUNTED_LATE) !== 0;
  return isCounted && (agreed[row] as number) < day ? day - (agreed[row] as number) : 0;
}

/** The rows that a row waits for: of those that are laid out, which may become more. */
export function rowsAwaited({ waiting, awaited, rows }: Columns, row: number): readonly number[] {
  const known = awaited.get(row);
  if (known) return known;
  const refs = waiting.get(row) ?? [];
  const found = refs.flatMap((ref) => rows.rowOf(ref) ?? []);
  if (found.length === refs.length) awaited.set(row, found);
  return found;
}

/** Is the action of this reference laid out, and late? */
export function isLate(columns: Columns, ref: Ref, day: number): boolean {
  const row = columns.rows.rowOf(ref);
  return row !== undefined && daysLate(columns, row, day) > 0;
}

/** The columns as they would be, were the date first promised the date agreed. */
export function againstOriginal(columns: Columns): Columns {
  return { ...columns, agreed: columns.original, flags: columns.flagsOnOriginal, unmetBy: columns.unmetByOriginal };
}

function flagsOf(action: Action, agreed: number, original: number): number {
  const { dates, recoveryPlan, accountable, stage, override } = action;
  const counted = isLive(action) || stage === 'suspended' || stage === 'riskAccepted';
  return (
    (isLive(action) ? LIVE : 0) |
    (accountable === null ? 0 : OWNED) |
    (recoveryPlan === null ? 0 : PLANNED) |
    (stage === 'open' && action.returned !== null ? RETURNED : 0) |
    (agreed !== NEVER && agreed > original ? EXTENDED : 0) |
    (dates.forecast !== null && numberOf(dates.forecast) > agreed ? FORECAST_LATE : 0) |
    (counted ? COUNTED_LATE : 0) |
    (override === null ? 0 : OVERRIDDEN) |
    (timesExtended(action) > 0 ? MOVED : 0)
  );
}

function silentSince(action: Action): number {
  if (action.stage !== 'open' || action.returned === null || action.returned.followed !== null) return NEVER;
  return numberOf(action.returned.on);
}

function confidenceCode(reports: Action['reports']): number {
  const said = reports.findLast(({ confidence }) => confidence !== null)?.confidence ?? null;
  return said === null ? 0 : CONFIDENCE.indexOf(said) + 1;
}

function percentIn(reports: Action['reports']): number {
  return reports.findLast(({ percent }) => percent !== null)?.percent ?? Number.NaN;
}

function dayOr(day: Day | null, otherwise: number): number {
  return day === null ? otherwise : numberOf(day);
}

function added(columns: Columns, ref: Ref): number {
  const row = columns.size;
  if (row >= columns.flags.length) grow(columns);
  columns.rows.add(ref, row);
  columns.size += 1;
  return row;
}

/** Twice the room, so that laying out many rows takes no longer a row than laying out a few. */
function grow(columns: Columns): void {
  const larger = columnsFor(columns.flags.length * 2);
  for (const name of Object.keys(larger) as (keyof typeof larger)[]) (larger[name] as Int32Array).set(columns[name] as Int32Array);
  Object.assign(columns, larger);
}

function columnsFor(room: number) {
  return {
    keptFor: new Int32Array(room),
    flags: new Int32Array(room),
    flagsOnOriginal: new Int32Array(room),
    unmetByOriginal: new Int32Array(room),
    agreed: new Int32Array(room),
    original: new Int32Array(room),
    start: new Int32Array(room),
    lastUpdate: new Int32Array(room),
    silentSince: new Int32Array(room),
    unmetBy: new Int32Array(room),
    stage: new Uint8Array(room),
    rag: new Uint8Array(room),
    confidence: new Uint8Array(room),
    percent: new Float64Array(room),
    paceFrom: new Int32Array(room),
  };
}
