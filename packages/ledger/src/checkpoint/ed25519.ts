import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';

/** A public key and the seed of a private one are 32 bytes each, a signature 64 (RFC 8032). */
export const KEY_BYTES = 32;
export const SIGNATURE_BYTES = 64;

/** What stands before the 32 bytes of a key when it is written down as RFC 8410 says, which is how Node takes it. */
const BEFORE_PUBLIC = Buffer.from('302a300506032b6570032100', 'hex');
const BEFORE_SEED = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The 32 bytes of a new private key. */
export const newSeed = (): Uint8Array => lastBytes(generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }));

/** The public key that belongs to this private one. */
export const publicOf = (seed: Uint8Array): Uint8Array =>
  lastBytes(createPublicKey(privateKey(seed)).export({ format: 'der', type: 'spki' }));

export const signatureOf = (message: Uint8Array, seed: Uint8Array): Uint8Array => sign(null, message, privateKey(seed));

/** Was this message signed with the private key of this public one? Anything else is answered with false, however long it is. */
export function isSignatureOf(message: Uint8Array, signature: Uint8Array, key: Uint8Array): boolean {
  if (signature.length !== SIGNATURE_BYTES) return false;
  return verify(null, message, createPublicKey({ key: Buffer.concat([BEFORE_PUBLIC, key]), format: 'der', type: 'spki' }), signature);
}

const privateKey = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([BEFORE_SEED, seed]), format: 'der', type: 'pkcs8' });

const lastBytes = (der: Uint8Array): Uint8Array => der.subarray(-KEY_BYTES);
