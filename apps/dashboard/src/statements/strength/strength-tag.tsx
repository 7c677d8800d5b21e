import { STRENGTH_WORDS, type Strength } from '@countersign/core';
import { capital } from '../../shell/capital.ts';
import { StrengthSign } from './strength-sign.tsx';

/** How far something is proved, by shape, word and colour. */
export function StrengthTag({ strength }: { readonly strength: Strength }) {
  return (
    <span className={`strength strength--${strength}`}>
      <StrengthSign strength={strength} />
      <span className="strength__word">{capital(STRENGTH_WORDS[strength])}</span>
    </span>
  );
}
