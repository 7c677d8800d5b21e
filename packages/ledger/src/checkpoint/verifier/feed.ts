import { HEX_OF_HASH } from '../../bytes.ts';
import type { Envelope } from '../../envelope.ts';
import { isJsonObject, type Json, parsedJson } from '../../json.ts';
import { type Head, type Proof, provesInclusion } from '../../merkle.ts';
import { type Claim, claimIn, saysSo } from './claim.ts';

/**
 * What of an AGS feed can be checked: that the entry behind each assured action is in the record with this head; and, where that record is at
 * hand, that the entry says what the feed says of it.
 */
export type Feed = { readonly register: string; readonly head: Head; readonly assured: readonly AssuredAction[] };

/** `claim`: what the feed says of the check; null when it says nothing that could be held against an entry. */
export type AssuredAction = { readonly ref: string; readonly leaf: string; readonly proof: Proof; readonly claim: Claim | null };

/** The feed that this JSON holds, or why it is none. */
export function feedIn(text: string): Feed | { readonly because: string } {
  const value = parsedJson(text);
  if (!isJsonObject(value)) return { because: 'it is neither a checkpoint nor JSON' };
  const { register, head: stated, assured: listed } = value;
  const head = headIn(stated);
  if (typeof register !== 'string' || head === null || !Array.isArray(listed)) {
    return { because: 'it is neither a feed (with register, head and assured) nor a copy of a register' };
  }
  const assured = listed.map((item) => assuredIn(item, head.size));
  const stranger = assured.indexOf(null);
  return stranger < 0
    ? { register, head, assured: assured.filter((each) => each !== null) }
    : { because: `assured action ${stranger + 1} of the feed does not name its entry, number and proof` };
}

/** The actions whose entry is not proved to be in the record with the head of the feed. */
export const unproved = ({ head, assured }: Feed): readonly string[] =>
  assured.filter(({ leaf, proof }) => !provesInclusion(leaf, proof, head)).map(({ ref }) => ref);

/** The actions whose entry, in this record, does not say what the feed says of it. */
export function contradicted({ assured }: Feed, entries: ReadonlyMap<number, Envelope>): readonly string[] {
  return assured
    .filter(({ claim, proof }) => {
      const entry = entries.get(proof.number);
      return claim === null || entry === undefined || !saysSo(entry, claim);
    })
    .map(({ ref }) => ref);
}

function headIn(value: Json | undefined): Head | null {
  if (!isJsonObject(value)) return null;
  const { size, root } = value;
  const fits = typeof size === 'number' && Number.isSafeInteger(size) && size >= 0;
  return fits && typeof root === 'string' && HEX_OF_HASH.test(root) ? { size, root } : null;
}

function assuredIn(item: Json, size: number): AssuredAction | null {
  if (!isJsonObject(item)) return null;
  const { ref, entry: leaf, number, proof: path, assurance } = item;
  if (typeof ref !== 'string' || typeof leaf !== 'string' || typeof number !== 'number' || !areTexts(path)) return null;
  return { ref, leaf, proof: { number, size, path }, claim: claimIn(ref, assurance) };
}

const areTexts = (value: Json | undefined): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
