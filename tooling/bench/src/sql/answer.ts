import { type Answer, add, CODED, MOVED, movedBetween, TEN } from '../answer.ts';
import { DIRECTORATES } from '../register/council.ts';

/** A row as a database gives it back: whole numbers, or nothing. */
export type Row = readonly (number | null)[];

const nameOf = (directorate: number | null | undefined) => (directorate == null ? '' : (DIRECTORATES[directorate] ?? '?'));

/** What the rows of the summary and of the matrix say together. */
export function answerFrom(summary: readonly Row[], matrix: readonly Row[]): Answer {
  const counts = {};
  const findings = {};
  const movement = {};
  const overdue = { count: 0, days: 0 };
  for (const [lead, state, then, actions, late, days, ...broken] of summary) {
    add(counts, `${nameOf(lead)} ${CODED[state ?? 0]}`, actions ?? 0);
    add(movement, then == null ? 'new' : `${MOVED[movedBetween(then, state ?? 0)]}`, actions ?? 0);
    overdue.count += late ?? 0;
    overdue.days += days ?? 0;
    for (const [place, id] of TEN.entries()) add(findings, id, broken[place] ?? 0);
  }
  return { counts, findings, movement, overdue, matrix: matrixFrom(matrix) };
}

function matrixFrom(rows: readonly Row[]): Answer['matrix'] {
  return Object.fromEntries(rows.map(([lead, other, actions]) => [`${nameOf(lead)} ${nameOf(other)}`, actions ?? 0]));
}
