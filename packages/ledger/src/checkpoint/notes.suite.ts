import { hexOf, sha256, utf8 } from '../bytes.ts';
import { newKeyPair, type PublicKey, publicKeyIn, type SigningKey, signingKeyIn } from './key.ts';
import { signedNote } from './signing.ts';

/** A new key of a register, read from its two texts. */
export function keyFor(register: string): SigningKey {
  const texts = newKeyPair(register);
  const key = signingKeyIn(texts.private);
  const known = publicKeyIn(texts.public.trim());
  if (key === null || known === null || known.id !== key.public.id) throw new Error('A key that was made cannot be read');
  return key;
}

export const knownOf = (...keys: readonly SigningKey[]): readonly PublicKey[] => keys.map((key) => key.public);

/** A head that some register might have had. */
export const someHead = (size: number) => ({ size, root: hexOf(sha256(utf8(`root ${size}`))) });

export function noteBy(register: string, size: number, ...[first, ...others]: readonly [SigningKey, ...SigningKey[]]): string {
  const note = signedNote({ register, head: someHead(size) }, [first, ...others]);
  if (typeof note !== 'string') throw new Error(`Refused: ${JSON.stringify(note)}`);
  return note;
}
