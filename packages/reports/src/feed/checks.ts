import {
  type AgsFeed,
  CROSS_CHECK_WORDS,
  type CrossCheckItem,
  type DutyItem,
  paragraphOf,
  SINCE_WORDS,
  type SinceItem,
} from '@countersign/ags-feed';
import { dayInWords, daysInWords, dutySentence, STRENGTH_WORDS } from '@countersign/core';
import { lines, type Part, paragraph, type Section, tableOf } from '../document.ts';
import { dayOr, orNothing } from './words.ts';

/** What is owed of the statement, what is late first. */
export function dutiesSection({ duties, financialYear: year }: AgsFeed): Section {
  const late = duties.filter(({ daysLate, doneOn }) => daysLate > 0 && doneOn === null).length;
  const columns = {
    Duty: (duty: DutyItem) => dutySentence(duty),
    By: ({ by }: DutyItem) => dayOr(by),
    'Done on': ({ doneOn }: DutyItem) => (doneOn === null ? 'not done' : dayInWords(doneOn)),
    Late: ({ daysLate }: DutyItem) => (daysLate === 0 ? 'no' : daysInWords(daysLate)),
  };
  const none = `Nothing is owed of the statement for ${year} yet.`;
  const overdue = late === 0 ? 'Nothing is overdue.' : `${late} of ${duties.length} ${late === 1 ? 'is' : 'are'} overdue.`;
  return {
    title: 'What is owed of the statement',
    parts: [...(duties.length === 0 ? [] : [paragraph(overdue)]), tableOf('Each duty, and how it stands', duties, columns, none)],
  };
}

/** Where statement and register do not meet. */
export function crossCheckSection({ crossCheck, statement }: AgsFeed): Section {
  const columns = {
    About: ({ assertion, ref, issue, weakness, practice, directorate }: CrossCheckItem) =>
      lines(...[assertion, ref, issue, weakness, practice, directorate].map((each) => each ?? null)),
    What: ({ kind }: CrossCheckItem) => CROSS_CHECK_WORDS[kind].title,
    Because: ({ because }: CrossCheckItem) => because,
    'Wording that is proved': ({ suggested }: CrossCheckItem) => orNothing(suggested ?? null),
  };
  const none =
    statement === null
      ? 'There is no statement to check against the register.'
      : 'Statement and register meet in everything that is checked.';
  return { title: 'Cross-check', parts: [tableOf('Where statement and register do not meet', crossCheck, columns, none)] };
}

/** What has come to be since the statement was published. */
export function sinceSection({ sincePublished: since, statement, financialYear: year }: AgsFeed): Section {
  const title = 'Since it was published';
  const isPublished = since.length > 0 || (statement?.versions.length ?? 0) > 0;
  if (!isPublished) return { title, parts: [paragraph(`No statement for ${year} has been published that may be read here.`)] };
  return { title, parts: [paragraph(paragraphOf(year, since)), ...(since.length === 0 ? [] : [changesOf(since)])] };
}

function changesOf(since: readonly SinceItem[]): Part {
  const columns = {
    Assertion: ({ assertion }: SinceItem) => assertion,
    'Words as published': ({ text }: SinceItem) => text,
    Published: ({ publishedOn }: SinceItem) => dayInWords(publishedOn),
    Then: ({ then: before }: SinceItem) => STRENGTH_WORDS[before],
    Now: ({ now }: SinceItem) => STRENGTH_WORDS[now],
    'It is': ({ kind }: SinceItem) => SINCE_WORDS[kind],
    Because: ({ because }: SinceItem) => lines(...because),
  };
  return tableOf('Each assertion that no longer rests on what it rested on', since, columns, '');
}
