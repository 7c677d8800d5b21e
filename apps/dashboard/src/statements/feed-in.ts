import type { AgsFeed, FeedFilter } from '@countersign/ags-feed';
import type { FinancialYear } from '@countersign/core';
import type { View } from '../view.ts';

/** The feed of a year as this visitor may read it, on the day of the page. */
export function feedIn({ reader, asAt, readOn }: View, year: FinancialYear, filter?: FeedFilter): Promise<AgsFeed> {
  return reader.feed(year, asAt ?? readOn, filter);
}
