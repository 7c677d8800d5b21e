import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Head } from '@countersign/ledger';
import { between, type Chance, chanceFrom } from './chance.ts';
import { clerk, type Said } from './clerks.ts';
import { brokenOf, type Finding } from './finding.ts';
import { inPlace } from './place.ts';
import { reckoned } from './reckoning.ts';

/** How long it goes on: at least so many rounds, and at least so many acknowledged entries. */
export type Length = { readonly rounds: number; readonly entries: number };

const LENGTHS = { long: { rounds: 100, entries: 30_000 }, short: { rounds: 5, entries: 0 } } as const;
/** A clerk is killed so long after its first word, in milliseconds. */
const EARLIEST = 20;
const LATEST = 270;
/** All of a record is looked at after each round, so a new one is begun when it has so many entries. */
const LARGEST = 5_000;
/** A machine on which a round brings next to nothing would otherwise never come to the end. */
const MOST_ROUNDS = 2_000;

/** What was counted over all rounds. */
export type Killed = {
  readonly rounds: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly duplicated: number;
  /** Written when the clerk was killed, but not yet acknowledged; the next one was answered with the same key, and nothing was written twice. */
  readonly resolved: number;
  readonly unsound: readonly string[];
};

/** Kills clerks at random moments of their writing, and counts what is missing. */
export function kill(form: 'long' | 'short', seed: number): Promise<Finding> {
  return inPlace(async (folder) => finding(await killed(join(folder, 'record.db'), LENGTHS[form], chanceFrom(seed))));
}

export async function killed(file: string, { rounds, entries }: Length, chance: Chance): Promise<Killed> {
  let all: Killed = { rounds: 0, acknowledged: 0, lost: 0, duplicated: 0, resolved: 0, unsound: [] };
  for (let record = 1; all.rounds < MOST_ROUNDS && (all.rounds < rounds || all.acknowledged < entries); record += 1) {
    const left = { rounds: rounds - all.rounds, entries: Math.min(LARGEST, entries - all.acknowledged) };
    all = together(all, await killedOn(`${file}-${record}`, left, chance));
  }
  return all;
}

/** On one record, until it is large, or so much was done. */
async function killedOn(file: string, { rounds, entries }: Length, chance: Chance): Promise<Killed> {
  const heard = new Map<string, number>();
  const lost = new Set<string>();
  const twice = new Set<string>();
  const unsound: string[] = [];
  let resolved = 0;
  let round = 0;
  let underWay = '';
  let head: Head | null = null;
  while (round < MOST_ROUNDS && heard.size < LARGEST && (round < rounds || heard.size < entries)) {
    round += 1;
    const name = `round-${round}`;
    const said = await killedAfter(between(chance, EARLIEST, LATEST), file, name, underWay);
    resolved += said.filter(({ repeated }) => repeated).length;
    for (const { command, number } of said) heard.set(command, number);
    underWay = nextOf(name, said);

    const found = await reckoned(file, heard, head);
    for (const command of found.lost) lost.add(command);
    for (const command of found.twice) twice.add(command);
    unsound.push(...found.unsound);
    head = found.head;
  }
  return { rounds: round, acknowledged: heard.size, lost: lost.size, duplicated: twice.size, resolved, unsound };
}

function together(one: Killed, other: Killed): Killed {
  return {
    rounds: one.rounds + other.rounds,
    acknowledged: one.acknowledged + other.acknowledged,
    lost: one.lost + other.lost,
    duplicated: one.duplicated + other.duplicated,
    resolved: one.resolved + other.resolved,
    unsound: [...one.unsound, ...other.unsound],
  };
}

async function killedAfter(milliseconds: number, file: string, name: string, again: string): Promise<readonly Said[]> {
  const { firstWord, kill: end, ended } = clerk(file, name, 0, again);
  await firstWord;
  await pause(milliseconds);
  end();
  return ended;
}

/** The command that was under way after all that this clerk said. */
function nextOf(name: string, said: readonly Said[]): string {
  return `${name}-${1 + said.filter(({ command }) => command.startsWith(`${name}-`)).length}`;
}

function finding({ rounds, acknowledged, lost, duplicated, resolved, unsound }: Killed): Finding {
  return {
    figures: [
      ['rounds, each ended by kill -9', rounds],
      ['entries acknowledged', acknowledged],
      ['lost', lost],
      ['duplicated', duplicated],
      ['written but not acknowledged, answered when asked again', resolved],
      ['rounds after which verify, or the root made again, differed', unsound.length],
      ['root whole', unsound.length === 0 ? 'yes' : 'no'],
    ],
    broken: [
      ...brokenOf([
        [lost, 'acknowledged entries are lost'],
        [duplicated, 'commands are recorded twice'],
      ]),
      ...unsound,
    ],
  };
}
