import type { AgsFeed } from '@countersign/ags-feed';
import { impossible } from '@countersign/core';
import { csvOf } from './csv/csv.ts';
import { docxOf } from './docx/docx.ts';
import { feedDocument } from './feed/feed-document.ts';
import { htmlOf } from './html.ts';
import { markdownOf } from './markdown.ts';
import { type FeedFormat, jsonOf } from './plain.ts';

/** The feed in this format: text, or bytes where it is no text. The same feed gives the same, whenever it is asked. */
export async function feedAs(feed: AgsFeed, format: FeedFormat): Promise<string | Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'json':
      return jsonOf(feed);
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
