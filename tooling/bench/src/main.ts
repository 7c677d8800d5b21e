import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { anyDay, DAY_READERS } from './any-day.ts';
import { CONTESTANTS } from './contestants.ts';
import { FOLDERS, folded } from './fold.ts';
import { givenFor } from './given.ts';
import { FOLLOWERS, oneMore } from './one-more.ts';
import { type PackResult, pack } from './pack.ts';
import { entriesOf } from './register/entries.ts';
import { dayTable, foldTable, followTable, packTable, type Results } from './report.ts';
import { ROUNDS } from './rounds.ts';

/**
 * `npm run bench`, or `npm run bench -- 1000 10000` for those sizes only. Prints its tables and writes them to `bench/results.json`.
 * Only ratios within one run say anything on another machine.
 */
const SIZES = [1_000, 10_000, 100_000];
/** The register that is asked for any day: about 100,000 entries. */
const FOR_ANY_DAY = 10_000;
const FILE = new URL('../../../bench/results.json', import.meta.url);

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : SIZES;

const results: Results = { pack: await packs(), fold: await folds(), anyDay: await days(), oneMore: await news() };
written(results);

async function packs(): Promise<readonly PackResult[]> {
  const all: PackResult[] = [];
  for (const size of sizes) {
    begin('The pack', size);
    all.push(...(await pack(CONTESTANTS, givenFor(size))));
  }
  say(packTable(all));
  return all;
}

async function folds(): Promise<Results['fold']> {
  const all = [];
  for (const size of sizes) {
    begin('The fold', size);
    all.push(...(await folded(FOLDERS, entriesOf(size))));
  }
  say(foldTable(all));
  return all;
}

async function days(): Promise<Results['anyDay']> {
  const size = Math.min(FOR_ANY_DAY, Math.max(...sizes));
  begin('Any day', size);
  const all = await anyDay(DAY_READERS, entriesOf(size));
  say(dayTable(all));
  return all;
}

async function news(): Promise<Results['oneMore']> {
  const all = [];
  for (const size of sizes) {
    begin('One more entry', size);
    all.push(...(await oneMore(FOLLOWERS, entriesOf(size), size)));
  }
  say(followTable(all));
  return all;
}

/** It takes minutes, so it says where it is. */
function begin(what: string, actions: number): void {
  process.stderr.write(`${what}, ${actions.toLocaleString('en-GB')} actions\n`);
}

function say(table: string): void {
  console.log(`${table}\n`);
}

function written(results: Results): void {
  const [processor] = cpus();
  const machine = { node: process.version, processor: processor?.model ?? 'unknown', cores: cpus().length, rounds: ROUNDS };
  mkdirSync(new URL('.', FILE), { recursive: true });
  writeFileSync(FILE, `${JSON.stringify({ machine, ...results }, null, 2)}\n`);
  say(
    `Processor time, medians of ${ROUNDS} interleaved rounds, Node ${process.version}, ${machine.processor}. Written to bench/results.json.`,
  );
}
