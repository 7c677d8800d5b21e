import { fileURLToPath } from 'node:url';
import { foldersIn } from './folders.ts';
import { changesTo } from './survey.ts';
import { survivorsOf } from './survivors.ts';
import { headings, line } from './table.ts';
import { fallsShort, type Tally, tallyOf } from './tally.ts';

/** `npm run mutation [-- folder ...]`: the folders named, or all. Ends with 1 when one falls short of its aim. */
async function main(asked: readonly string[]): Promise<void> {
  process.chdir(fileURLToPath(new URL('../../../packages/core/', import.meta.url)));
  const all = foldersIn('src');
  const unknown = asked.filter((folder) => !all.includes(folder));
  if (unknown.length > 0) throw new Error(`Core has no folder ${unknown.join(', ')}. It has: ${all.join(', ')}.`);

  const tallies: Tally[] = [];
  for (const folder of asked.length > 0 ? asked : all) tallies.push(await survey(folder));

  console.log(['', headings(), ...tallies.map(line)].join('\n'));
  process.exitCode = tallies.some(fallsShort) ? 1 : 0;
}

async function survey(folder: string): Promise<Tally> {
  const from = performance.now();
  const changes = await changesTo(folder);
  const tally = tallyOf(folder, changes, Math.round((performance.now() - from) / 1000));

  console.log([line(tally), ...survivorsOf(changes)].join('\n'));
  return tally;
}

await main(process.argv.slice(2));
