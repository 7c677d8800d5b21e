import { hexOf, sha256, utf8 } from '../bytes.ts';
import { base64Of, bytesOfBase64 } from './base64.ts';
import { KEY_BYTES, newSeed, publicOf } from './ed25519.ts';
import { originOf } from './origin.ts';

/** What a checkpoint is checked with. `id` is eight hexadecimal digits; it and the name say which key it is, and only `bytes` proves it. */
export type PublicKey = { readonly name: string; readonly id: string; readonly bytes: Uint8Array };

/** What a checkpoint is signed with. Whoever has the seed can sign for the register. */
export type SigningKey = { readonly public: PublicKey; readonly seed: Uint8Array };

/** The two texts of a key: one to be kept apart from the data, one to be given to everybody. */
export type KeyPair = { readonly private: string; readonly public: string };

/** The byte that C2SP signed-note gives to Ed25519. */
const ED25519 = Uint8Array.of(1);
const LINE_END = utf8('\n');
const PRIVATE = 'PRIVATE+KEY+';
const KEY = /^(?<name>[^+\p{Cc}\p{Z}]+)\+(?<id>[0-9a-f]{8})\+(?<bytes>[A-Za-z0-9+/=]+)$/u;

/** A new key for the checkpoints of a register. A key speaks for one register. */
export function newKeyPair(register: string): KeyPair {
  const seed = newSeed();
  const key = publicKey(originOf(register), publicOf(seed));
  return { private: `${PRIVATE}${spelt(key, seed)}\n`, public: `${publicKeyText(key)}\n` };
}

/** The key as it is handed out: `<name>+<8 hex>+<base64(0x01 ‖ public key)>`. */
export const publicKeyText = (key: PublicKey): string => spelt(key, key.bytes);

/** The public key that one line says, or null when it says none, or names itself with an id that is not its own. */
export function publicKeyIn(line: string): PublicKey | null {
  const said = keyIn(line);
  if (said === null) return null;
  const key = publicKey(said.name, said.bytes);
  return key.id === said.id ? key : null;
}

/** Every public key of a file, one a line; `line` is the first that says none. Empty lines count for nothing. */
export function publicKeysIn(file: string): { readonly keys: readonly PublicKey[] } | { readonly line: number } {
  const lines = file.split('\n').map((line) => line.trim());
  const keys = lines.map((line) => (line === '' ? null : publicKeyIn(line)));
  const stranger = lines.findIndex((line, index) => line !== '' && keys[index] === null);
  return stranger < 0 ? { keys: keys.filter((key) => key !== null) } : { line: stranger + 1 };
}

/** The private key that this file holds, or null. */
export function signingKeyIn(file: string): SigningKey | null {
  const line = file.trim();
  const said = line.startsWith(PRIVATE) ? keyIn(line.slice(PRIVATE.length)) : null;
  if (said === null) return null;
  const key = publicKey(said.name, publicOf(said.bytes));
  return key.id === said.id ? { public: key, seed: said.bytes } : null;
}

function publicKey(name: string, bytes: Uint8Array): PublicKey {
  return { name, id: hexOf(sha256(utf8(name), LINE_END, ED25519, bytes)).slice(0, 8), bytes };
}

const spelt = ({ name, id }: PublicKey, bytes: Uint8Array): string => `${name}+${id}+${base64Of(Buffer.concat([ED25519, bytes]))}`;

function keyIn(line: string): PublicKey | null {
  const { name, id, bytes: text } = KEY.exec(line)?.groups ?? {};
  const bytes = bytesOfBase64(text ?? '');
  if (!name || !id || bytes?.length !== KEY_BYTES + 1 || bytes[0] !== ED25519[0]) return null;
  return { name, id, bytes: bytes.subarray(1) };
}
