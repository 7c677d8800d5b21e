import type { Ref } from '../council/ids.ts';
import { keptParts } from '../fact/prose.ts';
import { ERASED, SECTIONS, type Section } from '../prose/section.ts';
import type { Erasure, Past } from './past.ts';
import { isKnown, type When } from './when.ts';

/** What was erased, as far as was known at that moment. The words are gone whenever it is asked; what follows from that is not. */
export function erasuresKnown({ erasures }: Past, when: Omit<When, 'asAt'>): readonly Erasure[] {
  return when.knownAt === null && when.before === undefined ? erasures : erasures.filter((erasure) => isKnown(erasure, when));
}

/** Where in an entry words stand, section by section, and by which post it was recorded. None of the words are in it. */
export type WordsOfEntry = {
  readonly by: string;
  /** The actions that it is about. */
  readonly refs: readonly Ref[];
  readonly places: { readonly [S in Section]: readonly string[] };
  /** The number of the entry that erased them, where one did. */
  readonly erasedBy: { readonly [S in Section]: number | null };
};

/** In which sections does this entry still have words, and where do they stand? Null when there is no such entry. */
export function wordsOf({ entries, erasures }: Past, number: number): WordsOfEntry | null {
  const entry = entries.get(number);
  if (entry === undefined) return null;
  const { prose } = keptParts(entry.facts);
  const ofEach = <T>(answer: (section: Section) => T) =>
    Object.fromEntries(SECTIONS.map((section) => [section, answer(section)])) as { readonly [S in Section]: T };
  return {
    by: entry.by,
    refs: [...new Set(entry.facts.flatMap((fact) => ('ref' in fact ? [fact.ref] : [])))],
    places: ofEach((section) => Object.entries(prose[section] ?? {}).flatMap(([place, text]) => (text === ERASED ? [] : [place]))),
    erasedBy: ofEach((section) => erasures.find((each) => each.entry === number && each.section === section)?.number ?? null),
  };
}
