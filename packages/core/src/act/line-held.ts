import type { Line } from '../council/line.ts';
import type { Register } from '../register/register.ts';
import type { Refusal } from './refusal.ts';

/** May this post speak from this line? Not from a higher one than it holds; not for audit when it is not independent of what it audits. */
export function lineNotHeld({ council }: Register, ref: string, post: string, line: Line): Refusal | null {
  const known = council.posts.get(post);
  if (known === undefined || known.line === null) return null;
  if (line > known.line) return { refused: 'lineNotHeld', ref, post, line, holds: known.line };
  return line === 3 && !known.independent ? { refused: 'notMarkedIndependent', ref, post } : null;
}
