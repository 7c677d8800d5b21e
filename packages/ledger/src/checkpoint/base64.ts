/** Bytes as the standard base 64 of RFC 4648 section 4, with its padding. */
export const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** The bytes that this base 64 says, or null when it is not the one spelling of them: two spellings would be two notes of one signature. */
export function bytesOfBase64(text: string): Uint8Array | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length > 0 && base64Of(bytes) === text ? bytes : null;
}
