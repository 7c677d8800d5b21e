import type { Register } from '../register/register.ts';
import { lastVersionOf } from '../statement/statement.ts';
import { type Audience, sees } from './audience.ts';

/**
 * The statements as an audience may read them. Everybody reads what was published, word for word; what an author is still writing is for the
 * committee and its officers.
 */
export function statementsFor(statements: Register['statements'], audience: Audience): Register['statements'] {
  if (sees(audience, 'committee')) return statements;
  return new Map(
    [...statements].flatMap(([year, statement]) => {
      const last = lastVersionOf(statement);
      return last === null ? [] : [[year, { ...statement, sections: last.sections, assertions: last.assertions }] as const];
    }),
  );
}
