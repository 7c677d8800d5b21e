import { dayInWords, MOVEMENT_WORDS, STATE_WORDS, type Strip as StripOfAction, type StripState } from '@countersign/core';
import { DayInWords } from '../shell/day-in-words.tsx';
import { RatingTag } from './rating-tag.tsx';
import { Sign } from './sign.tsx';

type Props = { readonly strip: StripOfAction };

/** How an action stood at the last eight meetings, and today, as a row of signs for the eye; the same is told in words. */
export function Strip({ strip: { states } }: Props) {
  return (
    <>
      <span className="meetings" aria-hidden="true">
        {states.map((each, index) => (
          <Cell key={`${each.on} ${index}`} each={each} />
        ))}
      </span>
      <ol className="govuk-visually-hidden">
        {states.map((each, index) => (
          <li key={`${each.on} ${index}`}>{inWords(each, index === states.length - 1)}</li>
        ))}
      </ol>
    </>
  );
}

function Cell({ each: { state } }: { readonly each: StripState }) {
  return state === null ? <span className="meetings__none">·</span> : <Sign state={state} />;
}

function inWords({ on, state, movement }: StripState, isToday: boolean): string {
  const day = isToday ? `${dayInWords(on)}, the day of this page` : dayInWords(on);
  if (state === null) return `${day}: not yet in the register`;
  const moved = movement === 'better' || movement === 'worse' ? `, ${MOVEMENT_WORDS[movement].word.toLowerCase()} than before` : '';
  return `${day}: ${STATE_WORDS[state].word}${moved}`;
}

/** The same with its days and its words, where there is room for them. */
export function StripInDays({ strip: { states } }: Props) {
  return (
    <ol className="meeting-days">
      {states.map(({ on, state, movement }, index) => (
        <li key={`${on} ${index}`} className="meeting-days__one">
          <span className="meeting-days__day">
            <DayInWords day={on} />
            {index === states.length - 1 && ', the day of this page'}
          </span>{' '}
          {state === null ? 'Not yet in the register' : <RatingTag state={state} />}
          {movement !== null && movement !== 'same' && (
            <span className="secondary whole">
              {' '}
              <span aria-hidden="true">{MOVEMENT_WORDS[movement].arrow} </span>
              {MOVEMENT_WORDS[movement].word}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
