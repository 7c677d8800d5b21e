import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type AgsFeed, noticeOf } from '@countersign/ags-feed';
import { listed } from '@countersign/core';
import { FEED_FORMATS, type FeedFormat, isFeedFormat, jsonOf } from '@countersign/reports/plain';
import { type Answer, done, misused, unavailable } from '../answer.ts';
import { type Asked, textOf } from '../asked.ts';
import type { World } from '../world.ts';

/** In which format, and into which file; null is the output of the command. */
export type PaperAsked = { readonly format: FeedFormat; readonly out: string | null };

/** What `--format` and `--out` ask for. */
export function paperAsked(asked: Asked): PaperAsked | Answer {
  const [format, out] = [textOf(asked, 'format') ?? 'json', textOf(asked, 'out')];
  if (!isFeedFormat(format)) return misused(`--format must be ${listed(Object.keys(FEED_FORMATS), 'or')}; it was "${format}".`);
  if (format === 'docx' && out === null) return misused('A Word file cannot be shown here: name a file for it with --out FILE.');
  return { format, out };
}

/** Writes the feed where it was asked for. A program is given the feed itself, whatever people are. */
export async function putFeed(feed: AgsFeed, { format, out }: PaperAsked, asked: Asked, world: World): Promise<Answer> {
  const paper = asked.json && out === null ? '' : await paperOf(feed, format);
  if (out === null) return done(feed, asked.json ? summaryOf(feed) : shown(paper));
  try {
    await writeFile(resolve(world.cwd, out), paper);
  } catch (fault) {
    return unavailable('notWritten', `The feed could not be written to ${out}: ${fault instanceof Error ? fault.message : String(fault)}.`);
  }
  return done(feed, `Written to ${out}. ${summaryOf(feed)}`);
}

/** The writers are opened when a paper is asked for that needs one. */
async function paperOf(feed: AgsFeed, format: FeedFormat): Promise<string | Uint8Array> {
  return format === 'json' ? jsonOf(feed) : (await import('@countersign/reports')).feedAs(feed, format);
}

/** Whoever prints it ends its last line. */
const shown = (paper: string | Uint8Array): string => String(paper).replace(/\n$/, '');

/** How many in each list; and what a published statement no longer rests on. */
function summaryOf({ financialYear: year, assured, reportedOnly, outstanding, crossCheck, sincePublished }: AgsFeed): string {
  const counts =
    assured.length === 0
      ? `Nothing of ${year} is assured: ${reportedOnly.length} reported only, ${outstanding.length} outstanding.`
      : `${assured.length} assured, ${reportedOnly.length} reported only, ${outstanding.length} outstanding.`;
  const checks = crossCheck.length === 0 ? [] : [`The cross-check tells ${crossCheck.length} things.`];
  return [counts, ...checks, ...noticeOf(sincePublished)].join(' ');
}
