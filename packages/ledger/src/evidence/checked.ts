import { DamagedEvidence } from './damaged.ts';
import type { Found } from './kept.ts';
import { read } from './reading.ts';

/** Reads all of what is kept under this hash, and says whether it is what has that hash. */
export async function checked(folder: string, sha256: string): Promise<Found> {
  const kept = await read(folder, sha256);
  if (kept === null) return 'missing';
  try {
    for await (const _ of kept.bytes);
    return 'same';
  } catch (fault) {
    if (fault instanceof DamagedEvidence) return { changedTo: fault.found };
    throw fault;
  }
}
