import type { ExtensionOutcome } from '../action/dates.ts';
import { impossible } from '../impossible.ts';
import type { ChangeReason } from '../position/changes.ts';
import type { Movement } from '../position/movement.ts';
import { dayInWords } from './days.ts';
import { reasonSentence } from './reasons.ts';
import { STATE_WORDS } from './states.ts';

/** Which way it went, in words; the arrow is for the eye only. */
export const MOVEMENT_WORDS: { readonly [M in Movement]: { readonly word: string; readonly arrow: string } } = {
  better: { word: 'Better', arrow: '↑' },
  worse: { word: 'Worse', arrow: '↓' },
  same: { word: 'No change', arrow: '→' },
  new: { word: 'New', arrow: '★' },
};

/** Why an action is in a list of changes, as a sentence. */
export function changeSentence(change: ChangeReason): string {
  switch (change.change) {
    case 'rating':
      return `Was ${STATE_WORDS[change.was].word}, now ${STATE_WORDS[change.now].word}. ${change.because.map(reasonSentence).join(' ')}`.trim();
    case 'raised':
      return `Raised on ${dayInWords(change.on)}.`;
    case 'closed':
      return `Was ${STATE_WORDS[change.was].word}, now ${STATE_WORDS[change.now].word} since ${dayInWords(change.on)}.`;
    case 'date':
      return `The ${change.which === 'agreed' ? 'agreed date' : 'forecast'} was ${change.was ? dayInWords(change.was) : 'not given'}, now ${change.now ? dayInWords(change.now) : 'not given'}.`;
    case 'noUpdate':
      return `Nothing heard since ${dayInWords(change.since)}.`;
    case 'extensionAsked':
      return `More time was asked for on ${dayInWords(change.on)}, to ${dayInWords(change.to)}: “${change.why}” ${nthRequest(change.request)}${DECIDED[change.outcome]}`;
    case 'wording':
      return `The ${change.which} was “${change.was ?? 'blank'}”, now “${change.now ?? 'blank'}”.`;
    case 'waiting':
      return `Was ${STATE_WORDS[change.was].word}. It is reported complete since ${dayInWords(change.since)}, and waits for somebody independent to verify it.`;
    case 'gone':
      return `Was ${STATE_WORDS[change.was].word}, and is no longer in the register.`;
    default:
      return impossible(change);
  }
}

const DECIDED: { readonly [O in ExtensionOutcome['outcome']]: string } = {
  requested: 'Nobody has decided on it yet.',
  deferred: 'The decision was put off.',
  granted: 'It was granted.',
  refused: 'It was refused.',
};

function nthRequest(request: number): string {
  return request === 1 ? '' : `It is request number ${request} for this action. `;
}
