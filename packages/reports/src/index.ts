/**
 * `@countersign/reports`: papers out. A feed as Markdown, HTML, CSV and Word, each saying exactly what the feed says. Pure: no clock, and the
 * same feed gives the same bytes.
 */

// The words
export type { Document, Part, Section, Table } from './document.ts';

// The questions
export { feedDocument } from './feed/feed-document.ts';

// The writers
export { csvOf } from './csv/csv.ts';
export { guarded, unguarded } from './csv/guarded.ts';
export { docxOf } from './docx/docx.ts';
export { feedAs } from './feed-as.ts';
export { htmlOf, STYLE } from './html.ts';
export { markdownOf } from './markdown.ts';
export { FEED_FORMATS, type FeedFormat, feedFileName, isFeedFormat, jsonOf } from './plain.ts';
