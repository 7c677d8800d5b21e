import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { type Draft, SECTIONS, type Unfit } from './port.ts';
import type { Erasure } from './store.ts';

/** Does this section of this earlier entry still have its words? */
export type Stands = (erasure: Erasure) => Promise<boolean>;

/**
 * What these facts erase. Words leave the record only by an entry that says so: a fact with `erases: { number, section }`. So text that
 * is gone without such an entry is damage, and so is text that came back with an old copy of the file.
 */
export const erasuresIn = (facts: readonly JsonObject[]): readonly Erasure[] =>
  facts.flatMap((fact) => {
    const erasure = erasureOf(fact['erases']);
    return erasure ? [erasure] : [];
  });

/** What keeps these erasures from being recorded, or null: each must name words that still stand, once. */
export async function unfitErasure(entries: readonly Draft[], stands: Stands): Promise<Unfit | null> {
  const seen = new Set<string>();
  for (const [at, { facts }] of entries.entries()) {
    for (const [index, { erases }] of facts.entries()) {
      if (erases === undefined) continue;
      const erasure = erasureOf(erases);
      if (!erasure || seen.has(keyOf(erasure)) || !(await stands(erasure))) return unfit(`/entries/${at}/facts/${index}/erases`);
      seen.add(keyOf(erasure));
    }
  }
  return null;
}

/** One key for each section of each entry. */
export const keyOf = ({ number, section }: Erasure): string => `${number}/${section}`;

function erasureOf(value: Json | undefined): Erasure | null {
  if (!isJsonObject(value) || Object.keys(value).length !== 2) return null;
  const { number, section } = value;
  const known = SECTIONS.find((each) => each === section);
  return Number.isSafeInteger(number) && typeof number === 'number' && known ? { number, section: known } : null;
}

const unfit = (where: string): Unfit => ({
  refused: 'unfit',
  where,
  expected: 'the number of an earlier entry and a section of it whose words still stand: { number, section }',
});
