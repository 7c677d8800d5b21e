import { type AgsFeed, type FeedFilter, type UnknownInFilter, unknownIn, unknownSentence } from '@countersign/ags-feed';
import { begunOn, type Day, dayInWords, disclosed, type FinancialYear, financialYear, registerAsAt } from '@countersign/core';
import type { Ledger } from '@countersign/ledger';
import { pagesOf } from '../ahead.ts';
import { type Answer, isAnswer, misused, refused } from '../answer.ts';
import { type Asked, textOf } from '../asked.ts';
import type { Book } from '../book.ts';
import { dayOption, today } from '../dates.ts';
import { atOneHead, feedOf } from '../feed/feed-of.ts';
import { paperAsked, putFeed } from '../feed/put-feed.ts';
import { laidOpen } from '../laid-open.ts';
import { snapshotFile, withoutSnapshot } from '../snapshot-file.ts';
import { withStore } from '../store.ts';
import type { World } from '../world.ts';
import { noRegister } from './no-register.ts';

/** What the Annual Governance Statement of a year may say: `ags`. */
export async function ags(asked: Asked, world: World): Promise<Answer> {
  const year = financialYear.safeParse(textOf(asked, 'year') ?? '');
  if (!year.success) return misused(`--year must be a financial year like 2021/22; it was "${textOf(asked, 'year') ?? ''}".`);
  const [written, asAt, filter] = [paperAsked(asked), dayOption(asked, 'as-at'), filterOf(asked)];
  if (isAnswer(written)) return written;
  if (isAnswer(asAt)) return asAt;
  if (isAnswer(filter)) return filter;
  return withStore(asked, world, async (ledger) => {
    const feed = await feedIn(ledger, asked, world, { asAt: asAt.day ?? today(world), year: year.data, filter });
    return isAnswer(feed) ? feed : putFeed(feed, written, asked, world);
  });
}

/** Which actions of the year: `--review`, `--principle`, `--directorate`, `--significance`. */
function filterOf(asked: Asked): FeedFilter | Answer {
  const significance = textOf(asked, 'significance');
  if (significance !== null && significance !== 'significant' && significance !== 'improvement')
    return misused(`--significance must be significant or improvement; it was "${significance}".`);
  const said = {
    review: textOf(asked, 'review'),
    principle: textOf(asked, 'principle'),
    directorate: textOf(asked, 'directorate'),
    significance,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)) as FeedFilter;
}

type Wanted = { readonly asAt: Day; readonly year: FinancialYear; readonly filter: FeedFilter };

/**
 * The statement is published, so the feed holds no more of the actions than the public may be told. Whoever runs this is the operator of the
 * store, and reads the statement as its author has it.
 */
async function feedIn(ledger: Ledger, asked: Asked, world: World, wanted: Wanted): Promise<AgsFeed | Answer> {
  const file = snapshotFile(asked, world);
  return atOneHead(async () => {
    const opened = await laidOpen(ledger, asked.register, today(world), file, pagesOf(asked, world, ledger));
    if (opened === null) return noRegister(asked);
    try {
      return await feedFrom(opened.book, ledger, wanted);
    } catch (fault) {
      if (!opened.isSpoilt()) throw fault;
      // The snapshot turned out to be damaged where it had to be read; the next attempt reads the record itself.
      await withoutSnapshot(file === null ? [] : [file]);
      return null;
    } finally {
      opened.close();
    }
  });
}

async function feedFrom({ name, head, past }: Book, ledger: Ledger, { asAt, year, filter }: Wanted): Promise<AgsFeed | Answer | null> {
  const begun = begunOn(past);
  if (begun !== null && asAt < begun) return notBegun(asAt, begun);
  const whole = registerAsAt(past, { asAt, knownAt: null });
  const unknown = unknownIn(filter, year, whole);
  if (unknown !== null) return notKnown(unknown);
  const statement = whole.statements.get(year) ?? null;
  return feedOf(ledger, { name, head, register: disclosed(whole, 'public'), year, filter, statement });
}

function notBegun(asAt: Day, begun: Day): Answer {
  const because = `This register began on ${dayInWords(begun)}; on ${dayInWords(asAt)} there was nothing in it. Ask for that day or a later one: --as-at ${begun}.`;
  return refused({ refused: 'beforeTheRegister', asAt, begun, because }, because);
}

function notKnown(unknown: UnknownInFilter): Answer {
  const because = unknownSentence(unknown);
  return refused({ refused: 'unknownFilter', ...unknown, because }, because);
}
