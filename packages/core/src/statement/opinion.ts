import type { Grade } from '../assurance/verification.ts';
import type { DirectorateId, PostId } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { FinancialYear } from '../day/financial-year.ts';

export type OpinionKind = 'annualAudit' | 'directorAssurance' | 'externalAudit' | 'other';

/** Does the opinion give assurance, limited assurance, or none? */
export type Gives = 'assurance' | 'limitedAssurance' | 'noAssurance';

/** An opinion on a year's governance that an author of the statement rests on: audit's annual opinion, a director's assurance statement. */
export type Opinion = {
  readonly id: string;
  readonly kind: OpinionKind;
  readonly year: FinancialYear;
  readonly gives: Gives;
  /** The opinion in a word of the giver's own scale. */
  readonly grade: Grade | null;
  readonly text: string;
  readonly directorate: DirectorateId | null;
  readonly by: PostId;
  readonly on: Day;
  readonly entry: number;
};
