import type { AgsFeed } from '@countersign/ags-feed';

/**
 * `@countersign/reports/plain`: what needs no writer. A door of its own, because opening the writers takes longer than many an answer, and whoever
 * asks for JSON should not wait for Word.
 */

/** The formats in which a feed goes out, each with its media type. A format is also the ending of a file's name. */
export const FEED_FORMATS = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

export type FeedFormat = keyof typeof FEED_FORMATS;

export function isFeedFormat(word: string): word is FeedFormat {
  return Object.hasOwn(FEED_FORMATS, word);
}

/** The feed as JSON, to be read by people too. */
export function jsonOf(feed: AgsFeed): string {
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** What a file of this feed is called: `ags-2021-22-as-at-2023-01-24.docx`. */
export function feedFileName({ financialYear, asAt }: Pick<AgsFeed, 'financialYear' | 'asAt'>, format: FeedFormat): string {
  return `ags-${financialYear.replace('/', '-')}-as-at-${asAt}.${format}`;
}
