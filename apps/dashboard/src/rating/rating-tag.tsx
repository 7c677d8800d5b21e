import { STATE_WORDS, type State } from '@countersign/core';
import { Sign } from './sign.tsx';

/** A state by shape, letter, word and colour. `withMeaning` adds what the word stands for. */
export function RatingTag({ state, withMeaning = false }: { readonly state: State; readonly withMeaning?: boolean }) {
  const { word, meaning } = STATE_WORDS[state];
  return (
    <span className={`rating rating--${state}`}>
      <Sign state={state} />
      <span className="rating__word">{withMeaning ? `${word}: ${meaning}` : word}</span>
    </span>
  );
}
