import { dayInWords, type FactOf, STATE_WORDS } from '@countersign/core';
import { because, ended, minute, putDownTo, type Sentences } from './clauses.ts';

type OfProgress =
  | 'reported'
  | 'forecastMade'
  | 'milestoneSet'
  | 'ratingOverridden'
  | 'milestoneMet'
  | 'extensionRequested'
  | 'extensionGranted'
  | 'extensionDeferred'
  | 'extensionRefused';

/** How it goes, and what became of its dates. */
export const ofProgress: Sentences<OfProgress> = {
  reported: reportedSentence,
  forecastMade: ({ date, causes, reason }) => ended(`a forecast of ${dayInWords(date)}${putDownTo(causes)}${because(reason)}`),
  ratingOverridden: ({ to, until, minute: minuted, reason }) =>
    ended(`another rating than the scheme’s, ${STATE_WORDS[to].word}, until ${dayInWords(until)}${minute(minuted)}${because(reason)}`),
  milestoneSet: ({ title, due }) => `a milestone, “${title}”, due ${dayInWords(due)}.`,
  milestoneMet: ({ milestone }, names) => `the milestone “${names.milestone(milestone)}” was met.`,
  extensionRequested: ({ to, causes, reason }) =>
    ended(`more time was asked for, to ${dayInWords(to)}${putDownTo(causes)}${because(reason)}`),
  extensionGranted: ({ to, approver, minute: minuted }, names) =>
    `the agreed date was moved to ${dayInWords(to)}, approved by ${names.post(approver)}${minute(minuted)}.`,
  extensionDeferred: ({ reason, minute: minuted }) => ended(`the decision on more time was put off${minute(minuted)}${because(reason)}`),
  extensionRefused: ({ reason, minute: minuted }) => ended(`more time was refused${minute(minuted)}${because(reason)}`),
};

/** What an officer told on a day. */
function reportedSentence({ text, rag, percent, recoveryPlan, holds }: FactOf<'reported'>): string {
  return [
    rag ? `progress, which the officer calls ${STATE_WORDS[rag].word}.` : 'progress.',
    ...(text ? [`“${text}”`] : []),
    ...(percent === undefined ? [] : [`By the officer’s reckoning ${percent}% is done.`]),
    ...(recoveryPlan ? [`To bring it back on time: ${ended(recoveryPlan)}`] : []),
    ...(holds === false ? ['What was reported complete no longer holds.'] : []),
  ].join(' ');
}
