import type { AgsFeed } from '@countersign/ags-feed';
import { impossible } from '@countersign/core';
import { csvOf } from './csv/csv.ts';
import { docxOf } from './docx/docx.ts';
import { feedDocument } from './feed/feed-document.ts';
import { htmlOf } from './html.ts';

import { markdownOf } from './markdown.ts';

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

/** The feed in this format: text, or bytes where it is no text. The same feed gives the same, whenever it is asked. */
export async function feedAs(feed: AgsFeed, format: FeedFormat): Promise<string | Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(feed, null, 2)}\n`;
    case 'csv':
      return csvOf(feed);
    case 'md':
      return markdownOf(feedDocument(feed));
    case 'html':
      return htmlOf(feedDocument(feed));
    case 'docx':
      return docxOf(feedDocument(feed), feed.asAt);
    default:
      return impossible(format);
  }
}

/** What a file of this feed is called: `ags-2021-22-as-at-2023-01-24.docx`. */
export function feedFileName({ financialYear, asAt }: Pick<AgsFeed, 'financialYear' | 'asAt'>, format: FeedFormat): string {
  return `ags-${financialYear.replace('/', '-')}-as-at-${asAt}.${format}`;
}
