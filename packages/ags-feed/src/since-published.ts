import {
  type Ground,
  groundSentence,
  isSame,
  lastVersionOf,
  type PublishedAssertion,
  type Register,
  rankOf,
  type Statement,
  strengthsOf,
} from '@countersign/core';
import type { SinceItem } from './feed.ts';

/**
 * What has come to be, of each assertion, since the version that was published last? Its words are those of that version. It is held against
 * what it rested on then by content, thing by thing, so that one thing in the place of another shows though their number is the same. Empty
 * exactly when nothing that an assertion rests on has changed.
 */
export function sincePublished(statement: Statement, register: Register): SinceItem[] {
  const published = lastVersionOf(statement);
  if (published === null) return [];
  const now = strengthsOf(published.assertions, statement.year, register);
  return published.assertions.flatMap((then, index) => {
    const today = now[index] as PublishedAssertion;
    const news = newGrounds(then.grounds, today.grounds);
    const gone = newGrounds(today.grounds, then.grounds);
    if (news.length === 0 && gone.length === 0) return [];
    return [
      {
        assertion: then.id,
        text: then.text,
        publishedOn: published.on,
        // biome-ignore lint/suspicious/noThenProperty: the field is a word that other tools read; nobody awaits it
        then: then.strength,
        now: today.strength,
        kind: kindOf(then, today),
        because: news.map(groundSentence),
      },
    ];
  });
}

/** The grounds that are among the second and not among the first, by all that they say. */
function newGrounds(first: readonly Ground[], second: readonly Ground[]): readonly Ground[] {
  return second.filter((ground) => !first.some((each) => isSame(each, ground)));
}

/**
 * Contradicted: the register now says otherwise of what was claimed. Worse, better: it is proved less, or more, or something it rests on is.
 * Overtaken: other things stand where it rested, no weaker and no stronger; or what could not be claimed is on its way to be.
 */
function kindOf(then: PublishedAssertion, now: PublishedAssertion): SinceItem['kind'] {
  const move = rankOf(now.strength) - rankOf(then.strength);
  if (now.sense === 'negative' && move !== 0) return move < 0 ? 'overtaken' : 'worse';
  if (now.strength === 'contradicted' && move < 0) return 'contradicted';
  if (move !== 0) return move < 0 ? 'worse' : 'better';
  const moves = now.grounds.map((ground) =>
    movedBy(
      then.grounds.find((each) => isOfOneThing(each, ground)),
      ground,
    ),
  );
  if (moves.some((each) => each < 0)) return 'worse';
  return moves.some((each) => each > 0) ? 'better' : 'overtaken';
}

/** Which way one ground has moved: by its strength; and while that is the same, what has become overdue or is promised for later is worse. */
function movedBy(then: Ground | undefined, now: Ground): number {
  if (then === undefined) return 0;
  const move = rankOf(now.strength) - rankOf(then.strength);
  return move || Number(then.saw === 'overdue') - Number(now.saw === 'overdue') || sooner(then, now);
}

/** 1 when it is promised for an earlier day than it was, -1 for a later one or none. */
function sooner({ due: then }: Ground, { due: now }: Ground): -1 | 0 | 1 {
  if (then === now) return 0;
  if (now === undefined) return -1;
  return then === undefined || now < then ? 1 : -1;
}

function isOfOneThing(one: Ground, other: Ground): boolean {
  return one.of === other.of && one.id === other.id && one.directorate === other.directorate;
}
