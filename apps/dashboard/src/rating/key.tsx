import { STATE_WORDS, STATES } from '@countersign/core';
import { Sign } from './sign.tsx';

/** What each sign means. It stands on every page, and so on every printed sheet. */
export function Key() {
  return (
    <section className="key" aria-labelledby="key">
      <h2 className="govuk-heading-s" id="key">
        What the ratings mean
      </h2>
      <ul className="key__list">
        {STATES.map((state) => (
          <li key={state} className="key__item">
            <Sign state={state} />
            <span>
              <strong>{STATE_WORDS[state].word}</strong>: {STATE_WORDS[state].meaning}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
