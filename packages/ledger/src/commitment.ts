import { randomBytes } from 'node:crypto';
import { HASH_BYTES, sha256, utf8 } from './bytes.ts';
import type { Section } from './port.ts';

/** Where salts come from: 32 bytes nobody can guess, made anew for every section of every entry. */
export type Salt = () => Uint8Array;

/** To ask the machine for chance is dear, for much of it hardly dearer: so many salts are asked for at once. No two come of the same bytes. */
const TOGETHER = 128;
let ahead = new Uint8Array();

export const randomSalt: Salt = () => {
  if (ahead.length === 0) ahead = randomBytes(HASH_BYTES * TOGETHER);
  const salt = ahead.slice(0, HASH_BYTES);
  ahead = ahead.subarray(HASH_BYTES);
  return salt;
};

const SCHEME = utf8('countersign-prose-1');
const END = Uint8Array.of(0);

/**
 * What the hashed envelope says of a section's words: SHA-256("countersign-prose-1" 0x00 section 0x00 salt words). While the salt and
 * the words stand they can be checked; once both are erased nothing can be learnt from it, however short the words were.
 * `words` are the bytes of the section's canonical JSON.
 */
export function commitmentTo(section: Section, salt: Uint8Array, words: Uint8Array): Uint8Array {
  if (salt.length !== HASH_BYTES) throw new Error(`A salt is ${HASH_BYTES} bytes; this one is ${salt.length}`);
  return sha256(SCHEME, END, utf8(section), END, salt, words);
}
