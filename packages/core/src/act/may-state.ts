import type { Day } from '../day/day.ts';
import { daysOf, type FinancialYear } from '../day/financial-year.ts';
import type { Register } from '../register/register.ts';
import { frameworkOf } from '../statement/framework.ts';
import type { Statement } from '../statement/statement.ts';
import type { Refusal } from './refusal.ts';

/** The statement, when it is there and nothing has happened to it since that day. */
export function statementToWrite(register: Register, year: FinancialYear, on: Day): Statement | Refusal {
  const statement = register.statements.get(year);
  if (statement === undefined) return { refused: 'notThere', what: 'statement of', id: year };
  return on < statement.since ? { refused: 'statementMoved', year, on, since: statement.since } : statement;
}

/** Nothing is said of the governance of a year that has not begun. */
export function yearToCome(year: FinancialYear, on: Day): Refusal | null {
  const { first } = daysOf(year);
  return first > on ? { refused: 'yearToCome', year, first } : null;
}

/** A principle that the framework of that year does not know, or a sub-principle that is not one of it. */
export function unknownPrinciple(
  register: Register,
  year: FinancialYear,
  { principle, subPrinciple }: { readonly principle?: string | undefined; readonly subPrinciple?: string | undefined },
): Refusal | null {
  const framework = frameworkOf(register.frameworks, year);
  if (principle === undefined) return null;
  const known = framework?.principles.find(({ id }) => id === principle);
  if (known === undefined) return { refused: 'unknownPrinciple', year, principle, knows: framework?.principles.map(({ id }) => id) ?? [] };
  const isOfIt = subPrinciple === undefined || known.subPrinciples.some((each) => each.toLowerCase() === subPrinciple.toLowerCase());
  return isOfIt ? null : { refused: 'unknownPrinciple', year, principle: subPrinciple ?? '', knows: known.subPrinciples };
}

/** A directorate that the council does not know; none named is none unknown. */
export function unknownDirectorate({ council }: Register, directorate: string | undefined): Refusal | null {
  return directorate === undefined || council.directorates.has(directorate)
    ? null
    : { refused: 'notThere', what: 'directorate', id: directorate };
}
