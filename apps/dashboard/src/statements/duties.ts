import { contentsOf, type Duty, type FinancialYear, frameworkOf, type Register } from '@countersign/core';

/** What of it is past its statutory day, and still not done? */
export function overdueOf(duties: readonly Duty[]): readonly Duty[] {
  return duties.filter(({ doneOn, daysLate }) => doneOn === null && daysLate > 0);
}

/** Whose signature, or which content, is owed? Null where the duty is about the whole. */
export function whatIsOwed({ duty, what }: Duty, year: FinancialYear, { frameworks }: Register): string | null {
  const framework = frameworkOf(frameworks, year);
  if (what === null || framework === null) return what;
  const among = duty === 'sign' ? framework.signatories : contentsOf(framework, year);
  return among.find(({ id }) => id === what)?.title ?? what;
}
