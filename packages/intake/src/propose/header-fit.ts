import { type Field, fieldNames } from '../mapping/fields.ts';
import { SYNONYMS } from './synonyms.ts';

/** How well a header names a field, and by which of the usual headers. */
export type Fit = { readonly field: Field; readonly like: string; readonly score: number };

/** Every field that this header could name, the best first. Whole fits stand above fits in part; of those, the longer says more. */
export function fitsOf(header: string): readonly Fit[] {
  const words = wordsOf(header);
  const fits = fieldNames().flatMap((field) => SYNONYMS[field].map((like) => ({ field, like, score: scoreOf(words, like) })));
  return fits.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score);
}

const WHOLE = 100;
/** A long header that has a usual one somewhere inside is about something else. */
const MOST_WORDS = 5;

function scoreOf(words: string, like: string): number {
  if (words === like) return WHOLE + like.length;
  return ` ${words} `.includes(` ${like} `) && words.split(' ').length <= MOST_WORDS ? like.length : 0;
}

/** `dueDate`, `due_date` and `Due  date:` are the same words; `%` is read aloud. */
function wordsOf(header: string): string {
  const spaced = header
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/%/g, ' percent ')
    .replace(/&/g, '');
  return spaced
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
