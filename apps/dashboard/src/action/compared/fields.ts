import {
  type Action,
  counted,
  type Day,
  dayInWords,
  leadingSentence,
  type PositionedAction,
  type Register,
  reasonSentence,
  STAGE_WORDS,
  STATE_WORDS,
  standingEvidence,
} from '@countersign/core';
import { directorateName, postTitle } from '../../names.ts';
import { checkInWords } from '../../rating/voices.ts';

/** One action on one day. */
export type OnADay = { readonly action: Action; readonly stands: PositionedAction; readonly register: Register };

/** What is compared, each as words; two days are the same in it when the words are. */
export const FIELDS: readonly { readonly name: string; readonly words: (one: OnADay) => string }[] = [
  { name: 'Title', words: ({ action }) => action.title },
  { name: 'Description', words: ({ action }) => action.description ?? 'None' },
  { name: 'Stage', words: ({ action }) => capital(STAGE_WORDS[action.stage]) },
  { name: 'Rating', words: ({ stands }) => STATE_WORDS[stands.rating.state].word },
  { name: 'Why it is so rated', words: ({ stands: { rating } }) => reasons(rating) },
  {
    name: 'Lead directorate',
    words: ({ action, register }) => (action.lead === null ? 'None' : directorateName(register.council, action.lead)),
  },
  {
    name: 'Answers for it',
    words: ({ action, register }) => (action.accountable === null ? 'Nobody' : postTitle(register.council, action.accountable)),
  },
  { name: 'Original date', words: ({ action }) => dayOr(action.dates.original, 'None was given') },
  { name: 'Agreed date', words: ({ action }) => dayOr(action.dates.agreed, 'None has been agreed') },
  { name: 'Officer’s forecast', words: ({ action }) => dayOr(action.dates.forecast, 'None') },
  { name: 'Reported complete', words: ({ action }) => dayOr(action.dates.completed, 'Not reported complete') },
  { name: 'Officer says', words: ({ stands }) => (stands.officerSays === null ? 'Nothing yet' : STATE_WORDS[stands.officerSays].word) },
  { name: 'Verification', words: ({ stands }) => checkInWords(stands) },
  { name: 'Evidence that stands', words: ({ action }) => counted(standingEvidence(action).length, 'piece') },
];

function reasons(rating: OnADay['stands']['rating']): string {
  return rating.because.length === 0 ? leadingSentence(rating) : rating.because.map(reasonSentence).join(' ');
}

function dayOr(day: Day | null, none: string): string {
  return day === null ? none : dayInWords(day);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
