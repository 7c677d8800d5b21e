import type { Council } from '../council/council.ts';
import type { DirectorateId } from '../council/ids.ts';
import type { Line } from '../council/line.ts';
import type { Day } from '../day/day.ts';
import { daysOf, type FinancialYear, financialYearOf } from '../day/financial-year.ts';
import { monthsLater } from '../day/months.ts';
import { boundOn, type Keeping, type Practice, type PracticeReading } from './practice.ts';

/**
 * How one practice was kept in one directorate in one financial year. `silent`: it was due to be read, and nobody did; that
 * is a reading of its own. `notYetDue`: nobody has, and nobody had to yet.
 */
export type PracticeInYear = {
  readonly practice: string;
  readonly directorate: DirectorateId;
  readonly year: FinancialYear;
  readonly state: Keeping | 'silent' | 'notYetDue';
  /** Deviation from expected practice: it was found not (or only partly) kept, or nobody looked. */
  readonly deviates: boolean;
  /** The reading that decides: the last of the highest line that looked in the year; one that admits that nobody did, where nobody did; or null. */
  readonly reading: PracticeReading | null;
  /** The last reading from each line in the year, so that what management says can be seen beside what audit found. */
  readonly byLine: { readonly [L in Line]: PracticeReading | null };
};

/** How was each practice kept, in each directorate that it binds, in each year from the first to the one of the day? */
export function practicesByYear(practices: Iterable<Practice>, council: Council, asAt: Day): readonly PracticeInYear[] {
  return [...practices].flatMap((practice) =>
    yearsOf(practice, asAt).flatMap((year) =>
      boundIn(practice, council, year, asAt).map((directorate) => keptIn({ practice, council, directorate, year, asAt })),
    ),
  );
}

type Asked = {
  readonly practice: Practice;
  readonly council: Council;
  readonly directorate: DirectorateId;
  readonly year: FinancialYear;
  readonly asAt: Day;
};

/** How was this practice kept in this directorate in this year, as far as the day? */
export function keptIn(asked: Asked): PracticeInYear {
  const { practice, directorate, year } = asked;
  const { first } = daysOf(year);
  const until = lastDayOf(year, asked.asAt);
  const readings = readingsOf(asked).filter(({ on }) => on >= first && on <= until);
  const last = (line: Line) => readings.findLast((each) => each.line === line) ?? null;
  const byLine = { 1: last(1), 2: last(2), 3: last(3) };
  const inOrder = [byLine[3], byLine[2], byLine[1]].filter((each) => each !== null);
  // Whoever did not look does not hide whoever did.
  const reading = inOrder.find(isFinding) ?? inOrder[0] ?? null;
  const state = reading?.keeping ?? (isOverdue(asked, until) ? 'silent' : 'notYetDue');
  return { practice: practice.id, directorate, year, state, deviates: state !== 'kept' && state !== 'notYetDue', reading, byLine };
}

/** Has the longest time between two readings gone by, counted from the last one or from the day on which it was first bound? */
function isOverdue(asked: Asked, until: Day): boolean {
  const bound = boundOn(asked.practice, until);
  if (bound === null) return false;
  const lastRead = readingsOf(asked).findLast((each) => each.on <= until && isFinding(each))?.on ?? firstBound(asked);
  return monthsLater(lastRead, bound.everyMonths) < until;
}

/** Did somebody look? To say that nobody did is a reading, and finds nothing. */
function isFinding({ keeping }: PracticeReading): boolean {
  return keeping !== 'notTested';
}

/** The readings of a directorate, and of those that it had taken over from by the end of the year, in the order of time. */
function readingsOf({ practice, council, directorate, year, asAt }: Asked): readonly PracticeReading[] {
  const until = lastDayOf(year, asAt);
  return practice.readings.filter((each) => answeringOn(until, each.directorate, council).includes(directorate));
}

function firstBound({ practice, council, directorate, year, asAt }: Asked): Day {
  const until = lastDayOf(year, asAt);
  const names = (id: DirectorateId) => answeringOn(until, id, council).includes(directorate);
  return practice.bound.find(({ directorates }) => directorates.some(names))?.from ?? asAt;
}

/** Whom does it bind in this year? A directorate that was closed by then is answered for by its successors. */
function boundIn(practice: Practice, council: Council, year: FinancialYear, asAt: Day): readonly DirectorateId[] {
  const until = lastDayOf(year, asAt);
  const named = boundOn(practice, until)?.directorates ?? [];
  return [...new Set(named.flatMap((id) => answeringOn(until, id, council)))];
}

/**
 * Who answered on a day for what this directorate answered for: itself while it was open, else its successors and theirs. A
 * later reorganisation tells no earlier year anew.
 */
function answeringOn(day: Day, id: DirectorateId, council: Council, seen: readonly DirectorateId[] = []): readonly DirectorateId[] {
  const closed = council.directorates.get(id)?.closed ?? null;
  if (closed === null || closed.on > day) return [id];
  return closed.successors.filter((next) => !seen.includes(next)).flatMap((next) => answeringOn(day, next, council, [...seen, id]));
}

function yearsOf({ bound }: Practice, asAt: Day): readonly FinancialYear[] {
  const [first] = bound;
  if (first === undefined || first.from > asAt) return [];
  const years: FinancialYear[] = [];
  let year = financialYearOf(first.from);
  while (daysOf(year).first <= asAt) {
    years.push(year);
    year = financialYearOf(monthsLater(daysOf(year).first, 12));
  }
  return years;
}

function lastDayOf(year: FinancialYear, asAt: Day): Day {
  const { last } = daysOf(year);
  return asAt < last ? asAt : last;
}
