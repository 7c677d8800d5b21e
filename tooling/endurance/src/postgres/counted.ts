import { brokenOf, type Finding } from '../finding.ts';
import { reckonedIn } from '../reckoning.ts';
import type { Acknowledged } from './writer.ts';
import { openedAt } from './writer.ts';

/** Holds what was acknowledged against what stands at this address. The figures named come first. */
export async function counted(url: string, all: readonly Acknowledged[], first: Finding['figures']): Promise<Finding> {
  const ledger = await openedAt(url);
  try {
    const { lost, twice, unsound } = await reckonedIn(ledger, new Map(all.map(({ command, number }) => [command, number])));
    return {
      figures: [
        ...first,
        ['entries acknowledged', all.length],
        ['lost', lost.length],
        ['duplicated', twice.length],
        ['asked again', all.reduce((sum, { asked }) => sum + asked - 1, 0)],
        ['written, the answer lost, and answered when asked again', all.filter(({ ambiguous }) => ambiguous).length],
        ['longest wait for one acknowledgement, ms', Math.round(Math.max(...all.map(({ milliseconds }) => milliseconds)))],
        ['root whole', unsound.length === 0 ? 'yes' : 'no'],
      ],
      broken: [
        ...brokenOf([
          [lost.length, 'acknowledged entries are lost'],
          [twice.length, 'commands are recorded twice'],
        ]),
        ...unsound,
      ],
    };
  } finally {
    await ledger.close();
  }
}
