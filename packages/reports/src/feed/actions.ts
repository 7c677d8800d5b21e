import type { AgsFeed, AssuredItem, EndedItem, OutstandingItem, ReportedItem } from '@countersign/ags-feed';
import { dayInWords, daysInWords, SIGNIFICANCE_WORDS, STAGE_WORDS, STALE_WORDS, STATE_WORDS } from '@countersign/core';
import { lines, NOTHING, type Section, tableOf } from '../document.ts';
import { checkedBy, dayOr, lastCheck, wordOf } from './words.ts';

/** What somebody independent countersigned, with the entry that says so. */
export function assuredSection({ assured, financialYear: year, asAt }: AgsFeed): Section {
  const columns = {
    ...OF_ANY,
    'Verified by': ({ assurance }: AssuredItem) => checkedBy(assurance),
    On: ({ assurance: { on, until } }: AssuredItem) => lines(dayInWords(on), until !== null && `stands until ${dayInWords(until)}`),
    Evidence: ({ assurance: { evidence } }: AssuredItem) =>
      lines(...evidence.flatMap(({ title, date, sha256 }) => [`${title}, ${dayInWords(date)}`, sha256])),
    Entry: ({ number, entry }: AssuredItem) => lines(String(number), entry),
  };
  const none = `Nothing of ${year} is assured as at ${dayInWords(asAt)}.`;
  return { title: 'Assured', parts: [tableOf('Actions that are assured, each with the entry that proves it', assured, columns, none)] };
}

/** What management reports, and nobody independent has verified. */
export function reportedSection({ reportedOnly, financialYear: year }: AgsFeed): Section {
  const columns = {
    ...OF_ANY,
    'Reported complete': ({ reportedOn }: ReportedItem) => dayInWords(reportedOn),
    'Last check': ({ verification }: ReportedItem) => lastCheck(verification),
    'Lost its assurance': ({ stale }: ReportedItem) =>
      stale === null ? NOTHING : `${dayInWords(stale.on)}: ${wordOf(STALE_WORDS, stale.why)}`,
  };
  const none = `No action of ${year} is reported complete and not verified.`;
  return { title: 'Reported only', parts: [tableOf('Actions that only management reports complete', reportedOnly, columns, none)] };
}

/** What is still to be done. */
export function outstandingSection({ outstanding, financialYear: year }: AgsFeed): Section {
  const columns = {
    ...OF_ANY,
    Rating: ({ rating: { state, because }, stage }: OutstandingItem) =>
      lines(`${stateWord(state)}: ${wordOf(STAGE_WORDS, stage)}`, ...because),
    Dates: ({ dates }: OutstandingItem) =>
      lines(`First promised: ${dayOr(dates.original)}`, `Agreed: ${dayOr(dates.agreed)}`, `Forecast: ${dayOr(dates.forecast)}`),
    Late: ({ overdueDays, extensions }: OutstandingItem) =>
      lines(
        overdueDays > 0 && `${daysInWords(overdueDays)} overdue`,
        extensions > 0 && `extended ${extensions === 1 ? 'once' : `${extensions} times`}`,
      ),
    'Last check': ({ verification }: OutstandingItem) => lastCheck(verification),
  };
  const none = `No action of ${year} is outstanding.`;
  return { title: 'Outstanding', parts: [tableOf('Actions that are still to be done', outstanding, columns, none)] };
}

/** What ended without being done. */
export function endedSection({ ended, financialYear: year }: AgsFeed): Section {
  const columns = {
    ...OF_ANY,
    Stage: ({ stage }: EndedItem) => STAGE_WORDS[stage],
    Because: ({ because }: EndedItem) => because,
  };
  const none = `No action of ${year} was superseded or withdrawn.`;
  return { title: 'Ended', parts: [tableOf('Actions that ended without being done', ended, columns, none)] };
}

type Item = AssuredItem | ReportedItem | OutstandingItem | EndedItem;

/** What every list says of an action. */
const OF_ANY = {
  Action: ({ ref }: Item) => ref,
  Issue: ({ issue, significance, principle, subPrinciple, review }: Item) =>
    lines(
      issue,
      significance !== null && SIGNIFICANCE_WORDS[significance],
      principle !== null && `Principle ${principle}`,
      subPrinciple,
      review !== null && `Review ${review}`,
    ),
  'What may be said': ({ wording }: Item) => wording,
  'Answered for by': ({ accountable, lead }: Item) => lines(accountable, lead),
};

function stateWord(state: string): string {
  return Object.entries(STATE_WORDS).find(([name]) => name === state)?.[1].word ?? state;
}
