import { dayInWords, type FactOf, STATE_WORDS } from '@countersign/core';
import type { Names } from './how-to-call.ts';

/** The promise as it was first made. */
export function raisedSentence({ title, due, lead, accountable }: FactOf<'raised'>, { directorate, post }: Names): string {
  return [
    `raised: “${title}”, ${due ? `due ${dayInWords(due)}` : 'with no date'}`,
    ...(lead ? [`led by ${directorate(lead)}`] : []),
    ...(accountable ? [`with ${post(accountable)} answering for it`] : []),
  ]
    .join(', ')
    .concat('.');
}

/** What an officer told on a day. */
export function reportedSentence({ text, rag, percent, recoveryPlan, holds }: FactOf<'reported'>): string {
  return [
    rag ? `progress, which the officer calls ${STATE_WORDS[rag].word}.` : 'progress.',
    ...(text ? [`“${text}”`] : []),
    ...(percent === undefined ? [] : [`By the officer’s reckoning ${percent}% is done.`]),
    ...(recoveryPlan ? [`To bring it back on time: ${ended(recoveryPlan)}`] : []),
    ...(holds === false ? ['What was reported complete no longer holds.'] : []),
  ].join(' ');
}

/** With a full stop, unless it ends a sentence already. */
export function ended(text: string): string {
  return /[.!?]”?$/.test(text) ? text : `${text}.`;
}
