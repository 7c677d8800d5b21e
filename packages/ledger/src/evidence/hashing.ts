import { createHash } from 'node:crypto';

/** The bytes as they pass, and what they came to once they have: their SHA-256 in lowercase hex, and how many there were. */
export function hashing(bytes: AsyncIterable<Uint8Array>) {
  const hash = createHash('sha256');
  let size = 0;
  async function* passing(): AsyncGenerator<Uint8Array> {
    for await (const part of bytes) {
      hash.update(part);
      size += part.byteLength;
      yield part;
    }
  }
  return { passing: passing(), size: () => size, sha256: () => hash.digest('hex') };
}

/** The SHA-256 of these bytes, in lowercase hex, and how many they are; null when they are more than `limit`. Nothing is kept of them. */
export async function sha256Of(
  bytes: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<{ readonly sha256: string; readonly size: number } | null> {
  const { passing, size, sha256 } = hashing(bytes);
  for await (const _ of passing) if (size() > limit) return null;
  return { sha256: sha256(), size: size() };
}
