import { coverageOf, dutiesOf, type FinancialYear, type Register } from '@countersign/core';
import { crossCheckOf } from './cross-check/cross-check.ts';
import type { AgsFeed } from './feed.ts';
import type { ExtractOf, FeedFilter } from './handed-in.ts';
import { assuredOf, endedOf, outstandingOf, reportedOf } from './items.ts';
import { actionsOf } from './of-year.ts';
import { priorYearOf } from './prior-year.ts';
import { sincePublished } from './since-published.ts';
import { statementOf } from './statement.ts';
import { measuresOf, opinionsOf, practicesOf } from './year-records.ts';

/** What may the statement of this year say, on the day of the register, and with what proof? */
export function extract(of: ExtractOf): AgsFeed {
  const { register, head, scheme, financialYear: year, filter = {} } = of;
  const actions = actionsOf(register, year, filter);
  const own = of.statement === undefined ? (register.statements.get(year) ?? null) : of.statement;
  const statement = own === null ? null : statementOf(own, register);
  const priorYear = priorYearOf(year, register);
  return {
    register: of.name,
    council: register.council.name,
    workedExample: register.council.workedExample !== null,
    financialYear: year,
    asAt: register.when.asAt,
    head: { size: head.size, root: head.root },
    scheme: scheme.id,
    filter: { ...filter },
    assured: actions.flatMap((action) => assuredOf(action, of)),
    reportedOnly: actions.flatMap((action) => reportedOf(action, of)),
    outstanding: actions.flatMap((action) => outstandingOf(action, of)),
    ended: actions.flatMap((action) => endedOf(action, of)),
    priorYear,
    practices: practicesOf(year, register),
    measures: measuresOf(year, register),
    coverage: coverageOf(register).map(({ review, title, areas, verified, verifiedAreas }) => ({
      review,
      title,
      areas,
      verified,
      verifiedAreas: [...verifiedAreas],
    })),
    opinions: opinionsOf(year, register),
    statement,
    duties: [...dutiesOf(year, register)],
    crossCheck: crossCheckOf({ year, statement, priorYear, actions, register }),
    sincePublished: own === null ? [] : sincePublished(own, register),
  };
}

/** Which entries does a feed of this year need to prove? */
export function entriesToProve(register: Register, financialYear: FinancialYear, filter: FeedFilter = {}): readonly number[] {
  return actionsOf(register, financialYear, filter).flatMap((action) => (action.stage === 'assured' ? [action.assurance.entry] : []));
}
