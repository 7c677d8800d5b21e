import type { FinancialYear, Statement } from '@countersign/core';
import type { View } from '../../view.ts';

/** What the pages of one year are drawn from. `statement`: as far as whoever asks may read it; null when there is none. */
export type OfYear = { readonly view: View; readonly year: FinancialYear; readonly statement: Statement | null };

export function ofYear(view: View, year: FinancialYear): OfYear {
  return { view, year, statement: view.register.statements.get(year) ?? null };
}
