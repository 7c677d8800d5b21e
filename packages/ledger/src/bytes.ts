import { hash } from 'node:crypto';

/** A SHA-256 value is 32 bytes: 64 hexadecimal digits, lower case. */
export const HASH_BYTES = 32;
export const HEX_OF_HASH = /^[0-9a-f]{64}$/;

/** The SHA-256 of these bytes, one after another. By way of hexadecimal, which Node hands over half as fast again as bytes. */
export function sha256(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.from(hash('sha256', Buffer.concat(parts), 'hex'), 'hex');
}

export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
export const bytesOfHex = (hex: string): Uint8Array => Buffer.from(hex, 'hex');
export const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

const strictly = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What do these bytes say? `undefined` when they are not UTF-8; nothing is replaced or left out. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return strictly.decode(bytes);
  } catch {
    return undefined;
  }
}
