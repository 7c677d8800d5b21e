import { utf8 } from '../bytes.ts';
import { signatureOf } from './ed25519.ts';
import type { SigningKey } from './key.ts';
import { type Checkpoint, noteOf, type Signature, textOfCheckpoint } from './note.ts';
import { originOf } from './origin.ts';

/** A key speaks for one register, and this one is of another. `name` is what the key says it is of. */
export type KeyOfAnother = { readonly refused: 'keyOfAnother'; readonly name: string };

/**
 * The checkpoint as a signed note. With two keys it introduces the newer one: whoever trusts the older sees that both come from the same
 * hand. A register must never have two checkpoints of one size with different roots; sign only a head that the ledger gave.
 */
export function signedNote(checkpoint: Checkpoint, keys: readonly [SigningKey, ...SigningKey[]]): string | KeyOfAnother {
  const stranger = keys.find((key) => key.public.name !== originOf(checkpoint.register));
  if (stranger) return { refused: 'keyOfAnother', name: stranger.public.name };
  const text = textOfCheckpoint(checkpoint);
  return noteOf(
    text,
    keys.map((key) => signatureBy(key, text)),
  );
}

/** What this key makes of this text. */
export const signatureBy = ({ public: { name, id }, seed }: SigningKey, text: string): Signature => ({
  name,
  id,
  bytes: signatureOf(utf8(text), seed),
});
