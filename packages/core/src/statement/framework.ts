import { z } from 'zod';
import { thingId } from '../council/ids.ts';
import { day } from '../day/day.ts';
import { type FinancialYear, financialYear } from '../day/financial-year.ts';
import { words } from '../prose/section.ts';

const source = words('where this is laid down', 300);

const principles = z
  .array(
    z.strictObject({
      id: thingId('a principle', 'F'),
      title: words('the principle', 300),
      subPrinciples: z.array(words('a sub-principle', 200)),
    }),
  )
  .min(1, 'at least one principle');

/** What a statement has to hold. `from`: the first year of which it is asked. */
const contents = z.array(
  z.strictObject({ id: thingId('a required content', 'actionPlan'), title: words('what the statement has to hold', 300) }),
);

const addenda = z.array(
  z.strictObject({
    id: thingId('an addendum', '2025'),
    title: words('the addendum', 300),
    from: financialYear,
    contents: contents.meta({ description: 'What it asks beside the rest; empty while nobody has written down what that is' }),
  }),
);

const dates = z.array(
  z.strictObject({
    year: financialYear,
    draftBy: day.optional().meta({ description: 'The last day for the draft, with the accounts, before public inspection' }),
    finalBy: day.optional().meta({ description: 'The last day for the approved statement, with the accounts' }),
    latest: day.optional().meta({ description: 'The last day that was set afterwards for those who were late' }),
    source,
  }),
);

/**
 * What a statement is written by: principles, required contents, who signs, and the statutory dates of each year. Data, so that a council
 * can adopt its own, with more in it.
 */
export const framework = z.strictObject({
  id: thingId('a framework', 'delivering-good-governance-2016'),
  title: words('the framework', 300),
  from: financialYear.meta({ description: 'The first year of which it speaks' }),
  principles,
  contents,
  signatories: z.array(
    z
      .strictObject({ id: thingId('a signatory', 'leader'), title: words('who signs', 200) })
      .meta({ description: 'Who signs the statement' }),
  ),
  addenda,
  dates,
  source,
});

/** What a statement is written by, as a council holds it. */
export type Framework = Readonly<z.infer<typeof framework>>;

/** The framework by which the statement of a year is written: the last adopted that speaks of it; null when none does. */
export function frameworkOf(adopted: readonly Framework[], year: FinancialYear): Framework | null {
  return adopted.findLast(({ from }) => from <= year) ?? null;
}
