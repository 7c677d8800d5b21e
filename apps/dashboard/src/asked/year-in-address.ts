import { type FinancialYear, financialYear } from '@countersign/core';

/** A financial year as it stands in an address, where a stroke would part two pages: 2021-22. */
export function yearInAddress(year: FinancialYear): string {
  return year.replace('/', '-');
}

/** The year that this part of an address names; null when there is no such year. */
export function yearNamed(text: string): FinancialYear | null {
  const year = financialYear.safeParse(text.replace('-', '/'));
  return year.success && text.includes('-') ? year.data : null;
}
