import type { DirectorateId } from '../council/ids.ts';
import type { FinancialYear } from '../day/financial-year.ts';
import { type PracticeInYear, practicesByYear } from '../practice/deviation.ts';
import type { Register } from '../register/register.ts';
import type { Ground } from '../statement/ground.ts';

/** Of which year's statement, and of one directorate or of all. */
export type Scope = { readonly year: FinancialYear; readonly directorate: DirectorateId | null };

/**
 * How was this practice kept, in each directorate that it binds, as far as a year's statement is concerned? A statement speaks of its year and of
 * what has come since: the year's own reading counts, and where nobody had looked by then, the first year since in which somebody did.
 */
export function practiceSince(id: string, { year, directorate }: Scope, register: Register): readonly PracticeInYear[] {
  const practice = register.practices.get(id);
  const rows = practice === undefined ? [] : practicesByYear([practice], register.council, register.when.asAt);
  const since = rows.filter((row) => row.year >= year && (directorate === null || row.directorate === directorate));
  const byDirectorate = Map.groupBy(since, (row) => row.directorate);
  return [...byDirectorate.values()].flatMap((each) => each.find(isRead) ?? each.at(-1) ?? []);
}

/** What does this practice give to an assertion, in each directorate that it binds? */
export function groundsOfPractice(id: string, scope: Scope, register: Register): readonly Ground[] {
  const rows = practiceSince(id, scope, register);
  return rows.length === 0 ? [{ of: 'practice', id, strength: 'weak', saw: 'notThere' }] : rows.map(groundIn);
}

function groundIn({ practice: id, directorate, reading, deviates }: PracticeInYear): Ground {
  const of = { of: 'practice', id, directorate } as const;
  if (reading === null || reading.keeping === 'notTested') return { ...of, strength: 'weak', saw: 'notRead' };
  const { on, entry, line } = reading;
  if (deviates) return { ...of, strength: 'contradicted', saw: 'deviates', on, entry };
  return line >= 2 ? { ...of, strength: 'verified', saw: 'kept', on, entry } : { ...of, strength: 'reported', saw: 'selfRead', on, entry };
}

function isRead({ reading }: PracticeInYear): boolean {
  return reading !== null && reading.keeping !== 'notTested';
}
