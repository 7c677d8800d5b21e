import { utf8 } from '../bytes.ts';
import { isSignatureOf } from './ed25519.ts';
import type { PublicKey } from './key.ts';
import { type Checkpoint, type NotACheckpoint, type Note, noteIn, type Signature } from './note.ts';
import { originOf } from './origin.ts';

/** What came of looking at a note. Only `signed` may be relied on. */
export type Checked =
  /** `by`: each known key that signed it; the others that signed it are nobody we know. */
  | ({ readonly answer: 'signed'; readonly by: readonly PublicKey[] } & Checkpoint)
  | { readonly answer: 'signedByNoneKnown'; readonly by: readonly Named[] }
  /** It says that a known key signed it, and that key did not. */
  | { readonly answer: 'badSignature'; readonly by: Named }
  | NotACheckpoint;

/** A key by what it calls itself. */
export type Named = Pick<PublicKey, 'name' | 'id'>;

/**
 * Is this note a checkpoint that a known key of its register signed? One is enough, so that a note signed with an old and a new key serves
 * whoever has either. When a signature in the name of a known key is wrong the whole note is refused, whoever else signed it.
 */
export function checked(note: string, keys: readonly PublicKey[]): Checked {
  const read = noteIn(note);
  if ('answer' in read) return read;
  const claims = read.signatures.flatMap((signature) => claimOf(signature, read, keys));
  if (claims.length === 0) return { answer: 'signedByNoneKnown', by: read.signatures.map(nameOf) };
  const bad = claims.find(({ by }) => by === null);
  if (bad) return { answer: 'badSignature', by: nameOf(bad.signature) };
  const by = new Set(claims.flatMap((claim) => claim.by ?? []));
  return { answer: 'signed', register: read.register, head: read.head, by: [...by] };
}

/** Does this note bring in a new key: signed with it, and with one that was known before? */
export function introduces(note: string, key: PublicKey, known: readonly PublicKey[]): boolean {
  const byNew = checked(note, [key]);
  const byKnown = checked(note, known);
  return byNew.answer === 'signed' && byKnown.answer === 'signed';
}

type Claim = { readonly signature: Signature; readonly by: PublicKey | null };

/** Nothing for a signature in the name of nobody we know, or of a key of another register. */
function claimOf(signature: Signature, { register, text }: Note, keys: readonly PublicKey[]): readonly Claim[] {
  const named = keys.filter(({ name, id }) => name === originOf(register) && name === signature.name && id === signature.id);
  if (named.length === 0) return [];
  return [{ signature, by: named.find(({ bytes }) => isSignatureOf(utf8(text), signature.bytes, bytes)) ?? null }];
}

const nameOf = ({ name, id }: Named): Named => ({ name, id });
