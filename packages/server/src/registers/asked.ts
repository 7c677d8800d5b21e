import type { FeedFilter } from '@countersign/ags-feed';
import { type Day, type FinancialYear, financialYear, isDay, listed } from '@countersign/core';
import { FEED_FORMATS, type FeedFormat, isFeedFormat } from '@countersign/reports';
import { notThere, notUnderstood, type Problem } from '../problem.ts';

/** Which feed was asked for. `asAt`: null for the day that the register is read on. */
export type FeedAsked = { readonly asAt: Day | null; readonly format: FeedFormat; readonly filter: FeedFilter };

const NAMES = ['asAt', 'format', 'review', 'principle', 'directorate', 'significance'] as const;

/** What the names in an address say; a name that nothing here bears is refused, for it would otherwise look as if it had been heeded. */
export function feedAsked(query: URLSearchParams): FeedAsked | Problem {
  const stranger = [...query.keys()].find((name) => !NAMES.some((known) => known === name));
  if (stranger !== undefined)
    return notUnderstood(stranger, query.get(stranger) ?? '', `There is no "${stranger}" to ask by. There is ${listed(NAMES)}.`);
  const twice = NAMES.find((name) => query.getAll(name).length > 1);
  if (twice !== undefined) return notUnderstood(twice, query.getAll(twice).join(', '), `"${twice}" was given more than once.`);
  const said = (name: (typeof NAMES)[number]) => query.get(name) ?? undefined;
  const [asAt = null, format = 'json', significance] = [said('asAt'), said('format'), said('significance')];
  if (asAt !== null && !isDay(asAt)) return notUnderstood('asAt', asAt, 'It must be a day that exists, like 2023-03-31.');
  if (!isFeedFormat(format)) return notUnderstood('format', format, `It must be ${listed(Object.keys(FEED_FORMATS), 'or')}.`);
  if (significance !== undefined && significance !== 'significant' && significance !== 'improvement')
    return notUnderstood('significance', significance, 'It must be significant or improvement.');
  const filter = { review: said('review'), principle: said('principle'), directorate: said('directorate'), significance };
  return { asAt, format, filter: Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) };
}

/** The year as an address spells it, `2021-22`. */
export function yearIn(spelt: string): FinancialYear | Problem {
  const year = financialYear.safeParse(spelt.replace('-', '/'));
  return year.success && !spelt.includes('/')
    ? year.data
    : notThere('No such year', `"${spelt}" is no financial year. One is written like 2021-22.`);
}
