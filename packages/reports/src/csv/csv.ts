import type { AgsFeed } from '@countersign/ags-feed';
import { stringify } from 'csv-stringify/sync';
import { guarded } from './guarded.ts';
import { rowsOf } from './rows.ts';

/**
 * The feed as one table for a spreadsheet: a row an item, with the list that it is of. It begins with the mark by which Excel knows UTF-8, its
 * lines end as RFC 4180 asks, and no text in it is read as a formula.
 */
export function csvOf(feed: AgsFeed): string {
  const rows = rowsOf(feed);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return stringify([...rows], {
    bom: true,
    header: true,
    columns,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    quoted_string: true,
    cast: { string: guarded, boolean: String },
  });
}
