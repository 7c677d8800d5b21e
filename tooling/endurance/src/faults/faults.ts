import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { between, type Chance, chanceFrom } from '../chance.ts';
import { clerk } from '../clerks.ts';
import { brokenOf, type Finding, type Impossible } from '../finding.ts';
import { inPlace } from '../place.ts';
import type { Heard } from '../reckoning.ts';
import { unwatched } from '../strace.ts';
import { BEFORE } from './commands.ts';
import { errandWith, everyFault, type Fault } from './fault.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

const SHORT = 24;
/** The record before the errand has so many entries, by chance, so that other pages are written with another seed. */
const FEWEST = 20;
const MOST = 80;
/** So many errands at once, each on a file of its own. */
const LANES = 2;

/** Lets each call to the disk fail in turn, in four ways, and counts what is missing or falsely told. */
export async function faults(form: 'long' | 'short', seed: number): Promise<Finding | Impossible> {
  const chance = chanceFrom(seed);
  return (
    unwatched() ??
    inPlace(async (folder) => {
      const file = join(folder, 'before.db');
      const said = await clerk(file, BEFORE, between(chance, FEWEST, MOST)).ended;
      const before = new Map(said.map(({ command, number }) => [command, number]));
      const every = await everyFault(copied(file, folder, 'unharmed'));
      const outcomes = await outcomesOf(form === 'long' ? every : some(every, chance), file, folder, before);
      return finding(every, outcomes);
    })
  );
}

const some = (every: readonly Fault[], chance: Chance): readonly Fault[] =>
  Array.from({ length: SHORT }, () => every[between(chance, 0, every.length - 1)]).filter((fault) => fault !== undefined);

async function outcomesOf(chosen: readonly Fault[], file: string, folder: string, before: Heard): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = chosen.entries();
  const lane = async () => {
    for (const [place, fault] of waiting) {
      const mine = copied(file, folder, `errand-${place}`);
      outcomes.push(await outcomeOf(fault, await errandWith(fault, mine), mine, before));
      rmSync(join(mine, '..'), { recursive: true });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return outcomes;
}

function copied(file: string, folder: string, name: string): string {
  mkdirSync(join(folder, name));
  const copy = join(folder, name, 'record.db');
  copyFileSync(file, copy);
  return copy;
}

function finding(every: readonly Fault[], outcomes: readonly Outcome[]): Finding {
  const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const thrown = outcomes.flatMap((outcome) => outcome.thrown);
  const counts = {
    lost: sum(({ lost }) => lost),
    twice: sum((outcome) => outcome.twice),
    unsound: sum(({ unsound }) => unsound.length),
    unerased: sum(({ unerased }) => unerased),
    stuck: sum(({ stuck }) => stuck.length),
    unanswered: sum(({ unanswered }) => unanswered.length),
  };
  return {
    figures: [
      ['faults that can meet three appends and two checkpoints', every.length],
      ['errands run, a fault each', outcomes.length],
      ['errands that met their fault', outcomes.filter(({ failedCalls }) => failedCalls > 0).length],
      ['calls failed', sum(({ failedCalls }) => failedCalls)],
      ['appends refused', sum(({ refusals }) => refusals)],
      ['appends that threw, where they should have answered', thrown.length],
      ['refused or thrown, and yet written; the same key answered', sum(({ resolved }) => resolved)],
      ['acknowledged and not there: lost, or falsely told', counts.lost],
      ['duplicated', counts.twice],
      ['records that verify, or the root made again, found damaged', counts.unsound],
      ['erased while the disk kept the words: owed until the next entry', sum(({ owed }) => owed)],
      ['erased words still in a file after the next entry, or closing', counts.unerased],
      ['one call failed, and what was asked again was not done', counts.stuck],
      ['asked again after all, and not answered as written', counts.unanswered],
    ],
    broken: [
      ...brokenOf([
        [counts.lost, 'acknowledged entries are lost, or were never written'],
        [counts.twice, 'commands are recorded twice'],
        [counts.unsound, 'records are damaged'],
        [counts.unerased, 'erased words stayed in a file'],
        [counts.stuck, 'after one failed call the open record was not written again'],
        [counts.unanswered, 'a key was not answered as written'],
        [outcomes.every(({ failedCalls }) => failedCalls === 0) ? 1 : 0, 'no fault was met, so nothing was proved'],
      ]),
      ...brokenOf([...new Set(thrown)].map((what) => [thrown.filter((one) => one === what).length, `thrown, not answered: ${what}`])),
    ],
  };
}
