import { hexOf, utf8 } from './bytes.ts';
import { commitmentTo, type Salt } from './commitment.ts';
import { envelopeBytes } from './envelope.ts';
import { canonicalText } from './json.ts';
import { leafHash } from './merkle.ts';
import { type Draft, SECTIONS, type Section } from './port.ts';
import type { ProseRow, StoredEntry } from './store.ts';

/** What the record knows of an entry that its author did not say. */
export type Place = {
  readonly register: string;
  readonly number: number;
  readonly command: string;
  /** The SHA-256 of the request, hex. */
  readonly request: string;
  readonly recordedAt: string;
};

/** Turns a draft into what is stored. One salt is taken for each section with words: public, exempt, personal, in that order. */
export function sealed({ by, facts, prose }: Draft, place: Place, salt: Salt): StoredEntry {
  const sections = SECTIONS.filter((section) => Object.keys(prose[section] ?? {}).length > 0);
  const words = sections.map((section) => saltedWords(section, canonicalText(prose[section] ?? {}), place.number, salt));
  const commitments = Object.fromEntries(words.map(({ row, commitment }) => [row.section, commitment]));

  const envelope = envelopeBytes({ ...place, by, facts, prose: commitments });
  return { entry: { number: place.number, envelope, leaf: leafHash(envelope) }, prose: words.map(({ row }) => row) };
}

function saltedWords(section: Section, text: string, number: number, salt: Salt): { row: ProseRow; commitment: string } {
  const row = { number, section, salt: salt(), body: utf8(text) };
  return { row, commitment: hexOf(commitmentTo(section, row.salt, row.body)) };
}
