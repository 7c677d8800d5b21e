import { successorsOf } from '../council/council.ts';
import type { DirectorateId } from '../council/ids.ts';
import type { FinancialYear } from '../day/financial-year.ts';
import { type PracticeInYear, practicesByYear } from '../practice/deviation.ts';
import type { Register } from '../register/register.ts';
import type { Ground } from '../statement/ground.ts';

/** Of which year's statement, and of one directorate or of all. */
export type Scope = { readonly year: FinancialYear; readonly directorate: DirectorateId | null };

/**
 * How was this practice kept, in each directorate that it bound in the year of a statement, or in the first year since that it bound anybody? A
 * statement speaks of its year and of what has come since: the year's own reading counts, and where nobody had looked by then, that of the first
 * year since in which somebody did, of the directorate or of a successor. Whom a later year binds beside them is for that year's statement.
 */
export function practiceSince(id: string, { year, directorate }: Scope, { practices, council, when }: Register): readonly PracticeInYear[] {
  const practice = practices.get(id);
  const rows = practice === undefined ? [] : practicesByYear([practice], council, when.asAt);
  const since = rows.filter((row) => row.year >= year);
  const answering = (bound: DirectorateId) => [bound, ...successorsOf(council, bound)];
  return since
    .filter((row) => row.year === since[0]?.year && (directorate === null || answering(row.directorate).includes(directorate)))
    .map((bound) => {
      const own = since.filter((row) => answering(bound.directorate).includes(row.directorate));
      return { ...(firstRead(own) ?? own.at(-1) ?? bound), directorate: bound.directorate };
    });
}

/** What does this practice give to an assertion, in each directorate that it bound? */
export function groundsOfPractice(id: string, scope: Scope, register: Register): readonly Ground[] {
  const rows = practiceSince(id, scope, register);
  const { directorate } = scope;
  const of = { of: 'practice', id, ...(directorate === null ? {} : { directorate }) } as const;
  return rows.length === 0 ? [{ ...of, strength: 'weak', saw: 'notThere' }] : rows.map(groundIn);
}

function groundIn({ practice: id, directorate, reading, deviates }: PracticeInYear): Ground {
  const of = { of: 'practice', id, directorate } as const;
  if (reading === null || reading.keeping === 'notTested') return { ...of, strength: 'weak', saw: 'notRead' };
  const { on, entry, line } = reading;
  if (deviates) return { ...of, strength: 'contradicted', saw: 'deviates', on, entry };
  return line >= 2 ? { ...of, strength: 'verified', saw: 'kept', on, entry } : { ...of, strength: 'reported', saw: 'selfRead', on, entry };
}

/** The first year in which somebody looked. Where several successors were read in it, one that does not keep the practice goes first. */
function firstRead(rows: readonly PracticeInYear[]): PracticeInYear | null {
  const first = rows.find(isRead);
  return rows.find((row) => row.year === first?.year && isRead(row) && row.deviates) ?? first ?? null;
}

function isRead({ reading }: PracticeInYear): boolean {
  return reading !== null && reading.keeping !== 'notTested';
}
