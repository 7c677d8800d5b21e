import { type Action, type FinancialYear, financialYearOf, type Register } from '@countersign/core';

/** The financial years of which the register holds anything that a statement would speak of, the latest first. */
export function yearsOf(register: Register): readonly FinancialYear[] {
  const { statements, issues, opinions, weaknesses } = register;
  const years = [
    ...statements.keys(),
    ...[...issues.values()].flatMap(({ year, conclusions }) => [year, ...conclusions.map((each) => each.year)]),
    ...[...opinions.values()].map(({ year }) => year),
    ...[...weaknesses.values()].flatMap(({ year }) => year ?? []),
    ...register.actions().flatMap((action) => yearsOfAction(action, financialYearOf(register.when.asAt))),
  ];
  return [...new Set(years)].toSorted().toReversed();
}

/** An action that names no year belongs to every one: to each since it was raised, and to the one that has ended last, whose statement is being written. */
function yearsOfAction({ statementYears, raisedOn }: Action, now: FinancialYear): readonly FinancialYear[] {
  if (statementYears.length > 0) return statementYears;
  const until = startOf(now);
  const from = Math.min(startOf(financialYearOf(raisedOn)), until - 1);
  return Array.from({ length: until - from + 1 }, (_, place) =>
    financialYearOf(`${from + place}-04-01` as `${number}-${number}-${number}`),
  );
}

function startOf(year: FinancialYear): number {
  return Number(year.slice(0, 4));
}
