import { type AgsFeed, agsFeed } from '@countersign/ags-feed';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from './csv/csv.ts';
import { docxOf } from './docx/docx.ts';
import { feedDocument } from './feed/feed-document.ts';
import { anyFeed, THREE_DAYS, workedExample } from './feeds.suite.ts';
import { htmlOf } from './html.ts';
import { markdownOf } from './markdown.ts';
import { feedInCsv } from './reading/csv.suite.ts';
import { piecesInDocx } from './reading/docx.suite.ts';
import { piecesInHtml } from './reading/html.suite.ts';
import { piecesInMarkdown } from './reading/markdown.suite.ts';
import { piecesOf } from './reading/pieces.suite.ts';

const worked = THREE_DAYS.map((day) => [day, workedExample(day)] as const);

/** Half a character, which JSON can spell, is in a file of UTF-8 the mark for what could not be read. */
const whole = (feed: AgsFeed): unknown =>
  JSON.parse(JSON.stringify(feed), (_, value) => (typeof value === 'string' ? value.toWellFormed() : value));

describe('a paper is read back as what the feed says', () => {
  test.each(worked)('of the worked example on %s', async (_, feed) => {
    const document = feedDocument(feed);
    const said = piecesOf(document);
    expect(piecesInMarkdown(markdownOf(document))).toEqual(said);
    expect(piecesInHtml(htmlOf(document))).toEqual(said);
    expect(await piecesInDocx(await docxOf(document, feed.asAt))).toEqual(said);
    expect(feedInCsv(csvOf(feed))).toEqual(feed);
  });

  test('also when its texts hold bars, tags, formulas, line breaks, signs that cannot be written, or run from right to left', async () => {
    await fc.assert(
      fc.asyncProperty(anyFeed, async (feed) => {
        expect(agsFeed.safeParse(feed).error).toBeUndefined();
        const document = feedDocument(feed);
        const said = piecesOf(document);
        expect(piecesInMarkdown(markdownOf(document))).toEqual(said);
        expect(piecesInHtml(htmlOf(document))).toEqual(said);
        expect(whole(feedInCsv(csvOf(feed)))).toEqual(whole(feed));
      }),
      { numRuns: 60 },
    );
  });

  test('also in Word', async () => {
    await fc.assert(
      fc.asyncProperty(anyFeed, async (feed) => {
        const document = feedDocument(feed);
        expect(await piecesInDocx(await docxOf(document, feed.asAt))).toEqual(piecesOf(document));
      }),
      { numRuns: 12 },
    );
  });
});
