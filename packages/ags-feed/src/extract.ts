import { type Action, coverageOf, type FinancialYear, type Register } from '@countersign/core';
import type { AgsFeed } from './feed.ts';
import type { ExtractOf } from './handed-in.ts';
import { assuredOf, endedOf, outstandingOf, reportedOf } from './items.ts';

/** What may the statement of this year say, on the day of the register, and with what proof? */
export function extract(of: ExtractOf): AgsFeed {
  const { register, head, scheme, financialYear } = of;
  const actions = register.actions().filter((action) => isOfYear(action, financialYear));
  return {
    register: of.name,
    council: register.council.name,
    workedExample: register.council.workedExample !== null,
    financialYear,
    asAt: register.when.asAt,
    head: { size: head.size, root: head.root },
    scheme: scheme.id,
    assured: actions.flatMap((action) => assuredOf(action, of)),
    reportedOnly: actions.flatMap((action) => reportedOf(action, of)),
    outstanding: actions.flatMap((action) => outstandingOf(action, of)),
    ended: actions.flatMap((action) => endedOf(action, of)),
    coverage: coverageOf(register).map(({ review, title, areas, verified, verifiedAreas }) => ({
      review,
      title,
      areas,
      verified,
      verifiedAreas: [...verifiedAreas],
    })),
  };
}

/** Which entries does a feed of this year need to prove? */
export function entriesToProve(register: Register, financialYear: FinancialYear): readonly number[] {
  return register
    .actions()
    .flatMap((action) => (action.stage === 'assured' && isOfYear(action, financialYear) ? [action.assurance.entry] : []));
}

/** An action belongs to the years it names; one that names none belongs to every year. */
function isOfYear({ statementYears }: Action, year: FinancialYear): boolean {
  return statementYears.length === 0 || statementYears.includes(year);
}
