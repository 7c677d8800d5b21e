import { createHash } from 'node:crypto';

/** The tag of an answer that is a function of these words alone. */
export function tagOf(...words: readonly string[]): string {
  return `"${createHash('sha256').update(JSON.stringify(words)).digest('base64url')}"`;
}

/** Does whoever asks hold this answer already? Compared weakly (RFC 9110, 13.1.2): what packs an answer on its way may have marked its tag. */
export function isHeld(ifNoneMatch: string | undefined, tag: string): boolean {
  const held = (ifNoneMatch ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return held.includes(tag) || held.includes('*');
}
