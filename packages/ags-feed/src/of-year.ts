import type { Action, FinancialYear, Register } from '@countersign/core';
import type { FeedFilter } from './handed-in.ts';
import { significanceOf } from './significance.ts';

/** An action belongs to the years it names; one that names none belongs to every year. */
export function isOfYear({ statementYears }: Action, year: FinancialYear): boolean {
  return statementYears.length === 0 || statementYears.includes(year);
}

/** The actions of the year that a reader asked for, in the order in which they were recorded. */
export function actionsOf(register: Register, year: FinancialYear, filter: FeedFilter = {}): readonly Action[] {
  return register.actions().filter((action) => isOfYear(action, year) && isAskedFor(action, register, filter));
}

function isAskedFor(action: Action, register: Register, { review, principle, directorate, significance }: FeedFilter): boolean {
  return (
    (review === undefined || action.review === review) &&
    (principle === undefined || action.principle === principle) &&
    (directorate === undefined || action.lead === directorate || action.contributors.some((each) => each.directorate === directorate)) &&
    (significance === undefined || significanceOf(action.ref, register) === significance)
  );
}
