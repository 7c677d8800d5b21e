import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { between, type Chance, chanceFrom } from '../chance.ts';
import { brokenOf, type Finding, type Impossible } from '../finding.ts';
import { inPlace } from '../place.ts';
import { type Heard, reckoned } from '../reckoning.ts';
import { unwatched } from '../strace.ts';
import { atEach, deedsOf, laidOut } from './cut.ts';
import type { Deed } from './deed.ts';
import type { Disk, Loss } from './disk.ts';

const LENGTHS = { long: { entries: 500, moments: 100 }, short: { entries: 50, moments: 10 } } as const;

/** Cuts the power of a clerk's disk after the fact, at its last acknowledgement and at moments of chance, and counts what is missing. */
export async function powercut(form: 'long' | 'short', seed: number): Promise<Finding | Impossible> {
  const { entries, moments } = LENGTHS[form];
  const chance = chanceFrom(seed);
  return (
    unwatched() ??
    inPlace(async (folder) => {
      const deeds = await deedsOf('./clerk.ts', join(folder, 'clerk'), entries);
      const cuts = await cutAtMoments(deeds, momentsIn(deeds, moments, chance), chance, join(folder, 'found'));
      const careless = await carelesslyLost(join(folder, 'careless'), entries, join(folder, 'found'));
      return finding({ entries, syncs: deeds.filter(({ did }) => did === 'synced').length, ...cuts, careless });
    })
  );
}

/** The last acknowledgement, and so many other moments between the first one and the end. */
function momentsIn(deeds: readonly Deed[], count: number, chance: Chance): readonly number[] {
  const first = deeds.findIndex(({ did }) => did === 'said');
  const others = Array.from({ length: count }, () => between(chance, first, deeds.length - 1));
  return [...others, lastWord(deeds)].sort((one, other) => one - other);
}

const lastWord = (deeds: readonly Deed[]): number => deeds.findLastIndex(({ did }) => did === 'said');

type Cuts = { readonly cuts: number; readonly lost: number; readonly twice: number; readonly unsound: readonly string[] };

/** Each moment twice: a disk that loses all that it was not told to keep, and one that loses parts of it. */
async function cutAtMoments(deeds: readonly Deed[], moments: readonly number[], chance: Chance, folder: string): Promise<Cuts> {
  const found = { cuts: 0, lost: 0, twice: 0, unsound: [] as string[] };
  await atEach(deeds, moments, async ({ disk, heard }) => {
    for (const loss of ['everything', chance] satisfies Loss[]) {
      const { lost, twice, unsound } = await reckoned(laidOut(disk, loss, folder), heard);
      found.cuts += 1;
      found.lost += lost.length;
      found.twice += twice.length;
      found.unsound.push(...unsound);
    }
  });
  return found;
}

/** How many entries does a program lose that does not wait for its disk? */
async function carelesslyLost(folder: string, entries: number, found: string): Promise<number> {
  const deeds = await deedsOf('./powercut/careless.ts', folder, entries);
  let lost = 0;
  await atEach(deeds, [lastWord(deeds)], async ({ disk, heard }) => {
    lost = missingFrom(disk, heard, found);
  });
  return lost;
}

function missingFrom(disk: Disk, heard: Heard, folder: string): number {
  const database = new DatabaseSync(laidOut(disk, 'everything', folder));
  const made = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'entry'").get();
  const stand = new Set(
    made
      ? database
          .prepare('SELECT command FROM entry')
          .all()
          .map(({ command }) => command)
      : [],
  );
  database.close();
  return [...heard.keys()].filter((command) => !stand.has(command)).length;
}

function finding({
  entries,
  syncs,
  cuts,
  lost,
  twice,
  unsound,
  careless,
}: Cuts & { entries: number; syncs: number; careless: number }): Finding {
  return {
    figures: [
      ['entries acknowledged, one commit each', entries],
      ['times the disk was told to keep what it holds', syncs],
      ['power cuts', cuts],
      ['acknowledged entries lost', lost],
      ['duplicated', twice],
      ['cuts after which verify, or the root made again, differed', unsound.length],
      ['lost by a program with synchronous = NORMAL, as should be found', careless],
    ],
    broken: [
      ...brokenOf([
        [lost, 'acknowledged entries are lost'],
        [twice, 'commands are recorded twice'],
        [careless === 0 ? 1 : 0, 'the proof finds no loss where there must be some'],
      ]),
      ...unsound,
    ],
  };
}
