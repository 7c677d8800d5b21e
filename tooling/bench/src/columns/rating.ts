import { LIVE, OUTCOME } from '../tables.ts';
import { type Columns, FOLLOWED, NONE, OWNED, PLANNED } from './layout.ts';

// The codes of the states, as `CODED` has them.
export const RED = 0;
export const AMBER = 1;
const GREEN = 2;
const NOT_YET_DUE = 3;
const NOT_RATED = 4;
/** The first stage that may be late though it is not live, and the other. */
const SUSPENDED = 7;
const RISK_ACCEPTED = 10;

/** How the scheme `countersign-1` rates the action of this row on this day. The first step that holds decides. */
export function stateOf(columns: Columns, row: number, today: number): number {
  const stage = columns.stage[row] as number;
  if (stage !== LIVE) return stage;
  const agreed = agreedOf(columns, row);
  if (agreed === NONE) return NOT_RATED;
  if (isRed(columns, row, today, agreed)) return RED;
  if ((columns.start[row] as number) > today) return NOT_YET_DUE;
  return isAmber(columns, row, today, agreed) ? AMBER : GREEN;
}

function isRed(columns: Columns, row: number, today: number, agreed: number): boolean {
  const flags = columns.flags[row] as number;
  if ((flags & OWNED) === 0 || today - agreed > 31) return true;
  if (today > agreed && (flags & PLANNED) === 0) return true;
  if (today - (columns.lastUpdate[row] as number) >= 183) return true;
  const returnedOn = columns.returnedOn[row] as number;
  return returnedOn !== NONE && (flags & FOLLOWED) === 0 && today - returnedOn > 31;
}

function isAmber(columns: Columns, row: number, today: number, agreed: number): boolean {
  if (today > agreed || (columns.forecast[row] as number) > agreed || (columns.returnedOn[row] as number) !== NONE) return true;
  if (today - (columns.lastUpdate[row] as number) >= 92) return true;
  const original = columns.original[row] as number;
  if (original !== NONE && agreed > original) return true;
  if (officerSays(columns, row) > 0) return true;
  if (agreed - today <= 28 && hasMilestoneUnmet(columns, row)) return true;
  return dependsOnLate(columns, row, today);
}

/** The date of the last extension that was granted, or the first one there was. */
export function agreedOf({ due, extensions }: Columns, row: number): number {
  const { from, outcome, until } = extensions;
  const first = from[row] as number;
  for (let at = (from[row + 1] as number) - 1; at >= first; at -= 1) if (outcome[at] === OUTCOME.granted) return until[at] as number;
  return due[row] as number;
}

/** By how many days it is late; 0 where lateness is not counted. */
export function overdueOf(columns: Columns, row: number, today: number): number {
  const stage = columns.stage[row] as number;
  if (stage !== LIVE && stage !== SUSPENDED && stage !== RISK_ACCEPTED) return 0;
  const agreed = agreedOf(columns, row);
  return agreed === NONE || agreed >= today ? 0 : today - agreed;
}

/** The last red, amber or green that officers gave, by code; -1 for none. */
export function officerSays({ reports: { from, rag } }: Columns, row: number): number {
  const first = from[row] as number;
  for (let at = (from[row + 1] as number) - 1; at >= first; at -= 1) if (rag[at] !== -1) return rag[at] as number;
  return -1;
}

export function hasMilestoneUnmet({ milestones: { from, met } }: Columns, row: number): boolean {
  const end = from[row + 1] as number;
  for (let at = from[row] as number; at < end; at += 1) if (met[at] === -1) return true;
  return false;
}

export function dependsOnLate(columns: Columns, row: number, today: number): boolean {
  const { from, row: others } = columns.dependencies;
  const end = from[row + 1] as number;
  for (let at = from[row] as number; at < end; at += 1) if (overdueOf(columns, others[at] as number, today) > 0) return true;
  return false;
}
