import type { DirectorateId } from '../council/ids.ts';
import type { FinancialYear } from '../day/financial-year.ts';
import { type PracticeInYear, practicesByYear } from '../practice/deviation.ts';
import type { Register } from '../register/register.ts';
import type { Ground } from '../statement/ground.ts';

/** Of which year's statement, and of one directorate or of all. */
export type Scope = { readonly year: FinancialYear; readonly directorate: DirectorateId | null };

/**
 * What does this practice give to an assertion, in each directorate that it binds? A statement speaks of its year and of what has come since:
 * the year's own reading counts, and where nobody had read it by then, the latest since.
 */
export function groundsOfPractice(id: string, { year, directorate }: Scope, register: Register): readonly Ground[] {
  const practice = register.practices.get(id);
  const rows = practice === undefined ? [] : practicesByYear([practice], register.council, register.when.asAt);
  const since = rows.filter((row) => row.year >= year && (directorate === null || row.directorate === directorate));
  const directorates = [...new Set(since.map((row) => row.directorate))];
  if (directorates.length === 0) return [{ of: 'practice', id, strength: 'weak', saw: 'notThere' }];
  return directorates.map((each) =>
    groundIn(
      id,
      each,
      since.filter((row) => row.directorate === each),
    ),
  );
}

function groundIn(practice: string, directorate: DirectorateId, rows: readonly PracticeInYear[]): Ground {
  const told = rows.find(({ reading }) => reading !== null && reading.keeping !== 'notTested') ?? null;
  const of = { of: 'practice', id: practice, directorate } as const;
  if (told?.reading == null) return { ...of, strength: 'weak', saw: 'notRead' };
  const { on, entry, line } = told.reading;
  if (told.deviates) return { ...of, strength: 'contradicted', saw: 'deviates', on, entry };
  return line >= 2 ? { ...of, strength: 'verified', saw: 'kept', on, entry } : { ...of, strength: 'reported', saw: 'selfRead', on, entry };
}
