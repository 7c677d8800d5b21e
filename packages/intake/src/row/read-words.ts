import type { RowBeingRead } from './cell-reading.ts';
import { expected } from './expected.ts';
import { listIn } from './read-text.ts';
import type { Row } from './row.ts';
import { knownWord, STATUSES, WORDS, type WordField } from './words.ts';

/** Where the action stands. A word nobody knows is an error, not a warning: taken without it, a finished action would stand open. */
export function statusIn(being: RowBeingRead): Pick<Row, 'status'> {
  const { text } = being.cell('status');
  if (text === '') return {};
  const known = knownWord('status', text);
  const status = STATUSES.find((each) => each === known);
  if (status !== undefined) return { status };
  being.refuse('status', text, expected.status(wordsOfStatus(being)));
  return {};
}

/** The officer's own view. Five points, exemptions and sentences in this column are common; only a mapping may say what they mean. */
export function ragIn(being: RowBeingRead): Pick<Row, 'rag'> {
  const { text } = being.cell('rag');
  if (text === '') return {};
  const known = knownWord('rag', text);
  const rag = (['red', 'amber', 'green'] as const).find((each) => each === known);
  if (rag !== undefined) return { rag };
  being.warn('rag', text, isSentence(text) ? expected.ragWord() : expected.rag());
  return {};
}

/** A field of one word from a short list; any other word is left out with a warning. */
export function wordIn<Named extends 'kind' | 'scope' | 'horizon' | 'principle'>(
  being: RowBeingRead,
  field: Named,
): Partial<Record<Named, string>>;
export function wordIn(being: RowBeingRead, field: WordField): Partial<Record<WordField, string>> {
  const { text } = being.cell(field);
  const known = text === '' ? null : wordOrWarning(being, field, text);
  return known === null ? {} : { [field]: known };
}

/** Where the work came from; several may hold. */
export function originsIn(being: RowBeingRead): Pick<Row, 'origin'> {
  const told = listIn(being, 'origin').flatMap((word) => wordOrWarning(being, 'origin', word) ?? []);
  return told.length === 0 ? {} : { origin: [...new Set(told)] };
}

function wordOrWarning(being: RowBeingRead, field: WordField, text: string): string | null {
  const known = knownWord(field, text);
  if (known === null) being.warn(field, text, expected.word(Object.keys(WORDS[field])));
  return known;
}

function wordsOfStatus(being: RowBeingRead): readonly string[] {
  return [...Object.keys(being.reading.mapping.values?.status ?? {}), ...Object.values(WORDS.status).flat()];
}

function isSentence(text: string): boolean {
  return text.split(/\s+/).length > 3;
}
