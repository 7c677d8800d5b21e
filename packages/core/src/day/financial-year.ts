import { z } from 'zod';
import type { Day } from './day.ts';

/** A financial year from 1 April, as `2021/22`. */
export const financialYear = z
  .string()
  .refine((text) => isFinancialYear(text), { error: 'a financial year like 2021/22' })
  .meta({ description: 'A financial year, 1 April to 31 March', examples: ['2021/22'] });
export type FinancialYear = z.infer<typeof financialYear>;

/** In which financial year does this day fall? 31 March belongs to the one that ends, 1 April to the one that begins. */
export function financialYearOf(day: Day): FinancialYear {
  const year = Number(day.slice(0, 4));
  const from = day.slice(5) < '04-01' ? year - 1 : year;
  return `${String(from).padStart(4, '0')}/${String((from + 1) % 100).padStart(2, '0')}`;
}

/** The first and the last day of a financial year. */
export function daysOf(year: FinancialYear): { readonly first: Day; readonly last: Day } {
  const from = Number(year.slice(0, 4));
  return { first: `${year.slice(0, 4)}-04-01` as Day, last: `${String(from + 1).padStart(4, '0')}-03-31` as Day };
}

function isFinancialYear(text: string): boolean {
  const [, year, end] = /^(\d{4})\/(\d{2})$/.exec(text) ?? [];
  return year !== undefined && (Number(year) + 1) % 100 === Number(end);
}
