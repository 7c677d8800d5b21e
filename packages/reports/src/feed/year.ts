import type { AgsFeed, MeasureItem, OpinionItem, PriorIssue } from '@countersign/ags-feed';
import {
  GIVES_WORDS,
  ISSUE_OUTCOME_WORDS,
  LINE_WORDS,
  OPINION_WORDS,
  PRACTICE_WORDS,
  SIGNIFICANCE_WORDS,
  valueInWords,
} from '@countersign/core';
import { lines, NOTHING, type Section, tableOf } from '../document.ts';
import { dayOr, orNothing, wordOf } from './words.ts';

/** What became of the issues that earlier statements disclosed. */
export function priorYearSection({ priorYear, financialYear: year }: AgsFeed): Section {
  const columns = {
    Issue: ({ id, issue }: PriorIssue) => lines(id, issue),
    Disclosed: ({ year, significance }: PriorIssue) => lines(year, SIGNIFICANCE_WORDS[significance]),
    Outcome: ({ outcome, derived }: PriorIssue) =>
      lines(ISSUE_OUTCOME_WORDS[outcome], derived && 'as its actions stand; no statement says so yet'),
    Reason: ({ reason }: PriorIssue) => orNothing(reason),
    'Promised by': ({ dueBy }: PriorIssue) => dayOr(dueBy),
    Actions: ({ refs }: PriorIssue) => lines(...refs),
  };
  const none = `No issue of an earlier statement was open when ${year} began.`;
  return {
    title: 'Issues of earlier years',
    parts: [tableOf('Each issue that was open, and what became of it', priorYear, columns, none)],
  };
}

type Practice = AgsFeed['practices'][number];
type Read = { readonly practice: Practice; readonly at: Practice['directorates'][number] | null };

/** How expected practices were kept, a row for each directorate. */
export function practicesSection({ practices, financialYear: year }: AgsFeed): Section {
  const columns = {
    Practice: ({ practice: { practice, title, source } }: Read) => lines(practice, title, source),
    Deviation: ({ practice: { deviation } }: Read) => (deviation ? 'yes' : 'no'),
    Directorate: ({ at }: Read) => at?.id ?? 'none yet',
    Found: ({ at }: Read) => (at === null ? NOTHING : PRACTICE_WORDS[at.reading]),
    Year: ({ at }: Read) => at?.year ?? NOTHING,
    'Read by': ({ at }: Read) => (typeof at?.line === 'number' ? wordOf(LINE_WORDS, at.line) : NOTHING),
    On: ({ at }: Read) => dayOr(at?.on ?? null),
  };
  const none = `No practice is expected of any directorate in ${year}.`;
  return {
    title: 'Expected practices',
    parts: [tableOf('Each practice in each directorate that it binds', practices.flatMap(readingsOf), columns, none)],
  };
}

function readingsOf(practice: Practice): Read[] {
  return practice.directorates.length === 0 ? [{ practice, at: null }] : practice.directorates.map((at) => ({ practice, at }));
}

export function measuresSection({ measures, financialYear: year }: AgsFeed): Section {
  const columns = {
    Measure: ({ measure, name }: MeasureItem) => lines(measure, name),
    'Counted of': ({ population }: MeasureItem) => population,
    Target: (measure: MeasureItem) =>
      lines(
        valueInWords(measure, measure.target),
        measure.aspiration !== null && `hoped for: ${valueInWords(measure, measure.aspiration)}`,
      ),
    Stands: (measure: MeasureItem) => (measure.actual === null ? 'not read yet' : valueInWords(measure, measure.actual)),
    On: ({ on }: MeasureItem) => dayOr(on),
    Met: ({ met }: MeasureItem) => (met === null ? 'cannot be told' : met ? 'yes' : 'no'),
    Source: ({ source, verified }: MeasureItem) => lines(source, verified ? 'verified' : 'as the service counts'),
  };
  return {
    title: 'Measures',
    parts: [tableOf('Each measure, with its last reading', measures, columns, `There is no measure for ${year}.`)],
  };
}

type Covered = AgsFeed['coverage'][number];

/** How much of each review is verified. */
export function coverageSection({ coverage }: AgsFeed): Section {
  const columns = {
    Review: ({ review, title }: Covered) => lines(review, title),
    'Areas verified': ({ areas, verified }: Covered) => `${verified} of ${areas}`,
    'Which areas': ({ verifiedAreas }: Covered) => lines(...verifiedAreas),
  };
  return {
    title: 'Coverage of reviews',
    parts: [tableOf('How much of each review is verified', coverage, columns, 'There is no review.')],
  };
}

/** What others think of the year's governance. */
export function opinionsSection({ opinions, financialYear: year }: AgsFeed): Section {
  const columns = {
    Opinion: ({ id, kind, directorate }: OpinionItem) =>
      lines(id, kind === 'weakness' ? 'Weakness found outside' : OPINION_WORDS[kind], directorate),
    By: ({ by }: OpinionItem) => by,
    On: ({ on }: OpinionItem) => dayOr(on),
    Gives: ({ gives, grade, open }: OpinionItem) =>
      lines(gives !== null && GIVES_WORDS[gives], grade, open !== null && (open ? 'still open' : 'gone, as those who found it say')),
    Words: ({ text }: OpinionItem) => text,
  };
  const none = `No opinion on ${year} is recorded, and no weakness.`;
  return {
    title: 'Opinions and weaknesses',
    parts: [tableOf('Each opinion, and each weakness that was found outside', opinions, columns, none)],
  };
}
