import type { MutantResult } from '@stryker-mutator/api/core';
import { aimOf } from './folders.ts';

/** How a folder did. `broken`: no test could even be told with the change in place, which proves nothing either way. */
export type Tally = {
  readonly folder: string;
  readonly mutants: number;
  readonly killed: number;
  readonly survived: number;
  readonly broken: number;
  readonly seconds: number;
};

const KILLED: readonly string[] = ['Killed', 'Timeout'];
const SURVIVED: readonly string[] = ['Survived', 'NoCoverage'];
const BROKEN: readonly string[] = ['RuntimeError', 'CompileError'];

export function tallyOf(folder: string, changes: readonly MutantResult[], seconds: number): Tally {
  const count = (statuses: readonly string[]) => changes.filter(({ status }) => statuses.includes(status)).length;
  const [killed, survived, broken] = [count(KILLED), count(SURVIVED), count(BROKEN)];
  return { folder, mutants: killed + survived, killed, survived, broken, seconds };
}

/** Of a hundred changes, how many did a test notice? A folder that holds nothing to change has them all. */
export function scoreOf({ mutants, killed }: Tally): number {
  return mutants === 0 ? 100 : (100 * killed) / mutants;
}

export function fallsShort(tally: Tally): boolean {
  return scoreOf(tally) < aimOf(tally.folder);
}
