import { type ActionFact, type Cause, type Day, dayInWords, type ExemptField, listed } from '@countersign/core';
import type { Names } from '../how-to-call.ts';

/** For each of these kinds of fact, how it is told. */
export type Sentences<Kind extends ActionFact['fact']> = {
  readonly [Name in Kind]: (fact: Extract<ActionFact, { readonly fact: Name }>, names: Names) => string;
};

/** With a full stop, unless it ends a sentence already. */
export function ended(text: string): string {
  return /[.!?]”?$/.test(text) ? text : `${text}.`;
}

export function because(reason: string | undefined): string {
  return reason ? `: ${reason}` : '';
}

export function by(due: Day | undefined): string {
  return due ? `, by ${dayInWords(due)}` : '';
}

export function minute(text: string | undefined): string {
  return text ? ` (${text})` : '';
}

/** What made a promise change. */
export function putDownTo(causes: readonly Cause[] = []): string {
  return causes.length === 0 ? '' : `, put down to ${listed(causes.map((cause) => CAUSES[cause]))}`;
}

const CAUSES: { readonly [C in Cause]: string } = {
  need: 'need',
  market: 'the market',
  policy: 'policy',
  resources: 'resources',
  capacity: 'capacity',
  supplier: 'a supplier',
  other: 'something else',
};

/** The words of an action that can be exempt, in the middle of a sentence. */
export const EXEMPT_WORDS: { readonly [F in ExemptField]: string } = {
  title: 'title',
  description: 'description',
  reports: 'progress reports',
  evidence: 'evidence',
  consultations: 'consultations',
  opinions: 'opinions',
  reasons: 'reasons',
};
