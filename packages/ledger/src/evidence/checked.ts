import { Damaged } from '../damaged.ts';
import { read } from './reading.ts';

/** Reads all of what is kept under this hash, and says whether it is what has that hash. */
export async function checked(folder: string, sha256: string): Promise<'whole' | 'damaged' | 'missing'> {
  const kept = await read(folder, sha256);
  if (kept === null) return 'missing';
  try {
    for await (const _ of kept.bytes);
    return 'whole';
  } catch (fault) {
    if (fault instanceof Damaged) return 'damaged';
    throw fault;
  }
}
