import { PRACTICE_WORDS, type PracticeInYear } from '@countersign/core';
import { capital } from '../shell/capital.ts';

type State = PracticeInYear['state'];

/** The sign of each state, for the eye only: its word always stands beside it. */
const SIGNS: { readonly [S in State]: string } = { notKept: '✗', partly: '½', notTested: '?', silent: '!', kept: '✓', notYetDue: '–' };

/** How a practice was kept, by sign and word; and, in words again, that it deviates. */
export function KeepingTag({ state, deviates }: Pick<PracticeInYear, 'state' | 'deviates'>) {
  return (
    <span className={`keeping${deviates ? ' keeping--deviates' : ''}`}>
      <span className="keeping__sign" aria-hidden="true">
        {SIGNS[state]}
      </span>{' '}
      <span className="keeping__word">
        {capital(PRACTICE_WORDS[state])}
        {deviates && <span className="keeping__deviates"> (deviates)</span>}
      </span>
    </span>
  );
}
