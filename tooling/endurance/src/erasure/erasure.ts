import { chanceFrom } from '../chance.ts';
import type { Finding } from '../finding.ts';
import { inPlace } from '../place.ts';
import { onFile } from './on-file.ts';
import { onPostgres } from './on-postgres.ts';

const ROUNDS = { short: 1, long: 3 } as const;

/** Plants a marker by the command line, erases it, and looks for it in every byte that is left. */
export async function erasure(form: 'long' | 'short', seed: number): Promise<Finding> {
  const chance = chanceFrom(seed);
  const found = [];
  for (let round = 0; round < ROUNDS[form]; round += 1) {
    const marker = `marker-${Array.from({ length: 24 }, () => Math.floor(chance() * 36).toString(36)).join('')}`;
    found.push(await inPlace(async (folder) => onFile(folder, marker)), await inPlace((folder) => onPostgres(folder, marker)));
  }
  return { figures: found.flatMap(({ figures }) => figures), broken: found.flatMap(({ broken }) => broken) };
}
