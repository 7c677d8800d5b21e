import { impossible, lastVersionOf, type Statement, sees } from '@countersign/core';
import type { Visitor } from '../reader.ts';

/** How far a statement has come. */
export type StatementState = 'none' | 'draft' | 'publishedDraft' | 'approved' | 'final' | 'reissued';

/** How far has the statement of a year come? Null: there is none, or none that whoever asks may read. */
export function stateOf(statement: Statement | null): StatementState {
  if (statement === null) return 'none';
  const last = lastVersionOf(statement)?.kind ?? null;
  if (last === 'final' || last === 'reissued') return last;
  if (statement.approvals.length > 0) return 'approved';
  return last === 'draft' ? 'publishedDraft' : 'draft';
}

/** The same in words. The public is not told whether somebody is writing, only that nothing was published. */
export function stateInWords(state: StatementState, { audience }: Pick<Visitor, 'audience'>): string {
  switch (state) {
    case 'none':
      return sees(audience, 'committee') ? 'Not opened' : 'None published';
    case 'draft':
      return 'Draft';
    case 'publishedDraft':
      return 'Draft, published';
    case 'approved':
      return 'Approved, not yet final';
    case 'final':
      return 'Final';
    case 'reissued':
      return 'Final, issued again';
    default:
      return impossible(state);
  }
}
