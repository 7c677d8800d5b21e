import { join } from 'node:path';
import { HEX_OF_HASH } from '../bytes.ts';

/** Where files stand until they are whole. It is in the same folder, so that they can be put in their place without being copied. */
export const unfinishedIn = (folder: string): string => join(folder, 'unfinished');

/** Where the bytes of this hash are kept, if they are: `ab/ab12…`. Null when it is no hash, so that no name leads out of the folder. */
export function placeOf(folder: string, sha256: string): { readonly shelf: string; readonly file: string } | null {
  if (!HEX_OF_HASH.test(sha256)) return null;
  const shelf = join(folder, sha256.slice(0, 2));
  return { shelf, file: join(shelf, sha256) };
}
