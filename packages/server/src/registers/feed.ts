import { unknownIn, unknownSentence } from '@countersign/ags-feed';
import { type Day, dayInWords, type FinancialYear, type Head } from '@countersign/core';
import { FEED_FORMATS, type FeedFormat, feedAs, feedFileName } from '@countersign/reports';
import type { Context } from 'hono';
import { isProblem, notUnderstood, type Problem, problem } from '../problem.ts';
import { type FeedAsked, feedAsked, yearIn } from './asked.ts';
import type { Registered } from './registered.ts';
import { isHeld, tagOf } from './tag.ts';

/**
 * The AGS feed of a year, in the format that was asked for. Its tag is made from the head and from what was asked, so whoever holds the answer
 * already is told so without the feed being worked out.
 */
export async function feedAnswer(c: Context, of: Registered, spelt: string): Promise<Response> {
  const year = yearIn(spelt);
  if (typeof year !== 'string') return problem(c, year);
  const asked = feedAsked(new URL(c.req.url).searchParams);
  if (isProblem(asked)) return problem(c, asked);
  const asAt = asked.asAt ?? (await of.readOn());
  const toldAs = await of.toldAs();
  const tagAt = ({ size, root }: Head) => tagOf(`${size}`, root, asAt, year, spelling(asked), asked.format, toldAs);
  const headers = cachedBy(of);
  const now = tagAt(await of.head());
  if (isHeld(c.req.header('if-none-match'), now)) return c.body(null, 304, { ...headers, etag: now });
  const wrong = await meaningless(of, asked, year, asAt);
  if (wrong !== null) return problem(c, wrong);
  const feed = await of.feed(year, asAt, asked.filter);
  const paper = await feedAs(feed, asked.format);
  const file = feedFileName(feed, asked.format);
  // Somebody may have written meanwhile: the tag is of the head that this feed is proved at.
  return c.body(paper, 200, { ...headers, ...typed(asked.format, file), etag: tagAt(feed.head) });
}

/** What can be read, and yet means nothing in this register. */
async function meaningless(of: Registered, { filter }: FeedAsked, year: FinancialYear, asAt: Day): Promise<Problem | null> {
  const begun = await of.begun();
  if (begun !== null && asAt < begun)
    return notUnderstood('asAt', asAt, `This register began on ${dayInWords(begun)}; on ${dayInWords(asAt)} there was nothing in it.`);
  const unknown = unknownIn(filter, year, await of.register(asAt));
  return unknown === null ? null : notUnderstood(unknown.what, unknown.saw, unknownSentence(unknown));
}

/** One spelling of a filter, in whatever order it was asked. */
function spelling({ filter }: FeedAsked): string {
  return JSON.stringify(Object.entries(filter).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** A cache asks again each time; and keeps what a cookie decided for nobody else. */
function cachedBy({ byCookie }: Registered): Record<string, string> {
  return byCookie ? { 'cache-control': 'private, no-cache', vary: 'Cookie' } : { 'cache-control': 'no-cache' };
}

function typed(format: FeedFormat, file: string): Record<string, string> {
  const shown = format === 'json' || format === 'html' ? 'inline' : 'attachment';
  return { 'content-type': FEED_FORMATS[format], 'content-disposition': `${shown}; filename="${file}"` };
}
