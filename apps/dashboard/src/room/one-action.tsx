import {
  changeSentence,
  dayInWords,
  daysInWords,
  type PositionedAction,
  pendingExtension,
  reasonSentence,
  STATE_WORDS,
} from '@countersign/core';
import { directorateName, postTitle } from '../names.ts';
import { RatingTag } from '../rating/rating-tag.tsx';
import { checkInWords } from '../rating/voices.ts';
import { capital } from '../shell/capital.ts';
import type { View } from '../view.ts';
import type { Screen } from './screens-of.ts';

type Props = {
  readonly shows: Extract<Screen, { action: PositionedAction }>['shows'];
  readonly action: PositionedAction;
  readonly view: View;
};

const HEADINGS: { readonly [S in Props['shows']]: string } = {
  worse: 'Got worse',
  asks: 'Asks for more time',
  attention: 'Off track',
};

/** One action on the screen of a room: what was promised, who answers, how it stands and why, and what the three voices say. */
export function OneAction({ shows, action, view }: Props) {
  const { ref, title, rating } = action;
  return (
    <>
      <p className="room__words">
        {HEADINGS[shows]} · {ref}
      </p>
      <h1 className="room__title">{title}</h1>
      <p className="room__rating">
        <RatingTag state={rating.state} withMeaning />
      </p>
      <ul className="room__list">
        {whyIn(action, view).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="room__words">{who(action, view)}</p>
      <p className="room__words">{dates(action)}</p>
      <p className="room__words">{voices(action)}</p>
    </>
  );
}

/** What changed, where it did; else the reasons for its rating. Then what is asked for. */
function whyIn({ ref, rating }: PositionedAction, { changes, register }: View): readonly string[] {
  const worse = changes?.worse.find((change) => change.ref === ref);
  const asked = pendingExtension(register.action(ref)?.extensions ?? []);
  return [
    ...(worse ? worse.because.map(changeSentence) : rating.because.map(reasonSentence)),
    ...(asked === null ? [] : [`More time is asked for, until ${dayInWords(asked.to)}: ${asked.reason}`]),
  ];
}

function who({ lead, accountable }: PositionedAction, { register: { council } }: View): string {
  const post = accountable === null ? 'Nobody answers for it' : `${postTitle(council, accountable)} answers for it`;
  return `${post}; ${lead === null ? 'no directorate leads it' : `${directorateName(council, lead)} leads it`}.`;
}

function dates({ dates: { original, agreed, forecast }, overdueDays }: PositionedAction): string {
  const parts = [
    ...(original !== null && original !== agreed ? [`first promised for ${dayInWords(original)}`] : []),
    agreed === null ? 'no date agreed' : `agreed for ${dayInWords(agreed)}`,
    ...(forecast === null ? [] : [`forecast for ${dayInWords(forecast)}`]),
    ...(overdueDays > 0 ? [`${daysInWords(overdueDays)} late`] : []),
  ];
  return `${capital(parts.join(', '))}.`;
}

function voices(action: PositionedAction): string {
  const officer =
    action.officerSays === null ? 'The officer has not said a colour' : `The officer says ${STATE_WORDS[action.officerSays].word}`;
  return `${officer}. Audit: ${checkInWords(action)}.`;
}
