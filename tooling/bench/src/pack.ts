import { type Answer, differences } from './answer.ts';
import type { Contestant, Ready } from './contestant.ts';
import type { Given } from './given.ts';
import { type Measured, timed, timesAsLong } from './rounds.ts';

/** One contestant at one size. */
export type PackResult = Measured & { readonly actions: number; readonly nsAnAction: number; readonly timesTheLimit: number };

/**
 * The pack, at one size: every action rated on two days by `countersign-1`, ten rules checked, counted by directorate, late ones,
 * movement, and who contributes to whom. Nobody is timed who does not give the answers of the first.
 */
export async function pack(contestants: readonly Contestant[], given: Given): Promise<readonly PackResult[]> {
  const actions = given.now.actions().length;
  const ready = await readied(contestants, given);
  const measured = await timed(ready);
  for (const { close } of ready) close?.();
  const [limit] = measured;
  return measured.map((each) => ({ ...each, actions, nsAnAction: each.ns / actions, timesTheLimit: timesAsLong(each, limit) }));
}

type Named = Ready & { readonly name: string };

/** Those that are asked at this size, prepared, and found to agree. */
export async function readied(contestants: readonly Contestant[], given: Given): Promise<readonly Named[]> {
  const actions = given.now.actions().length;
  const ready: Named[] = [];
  let expected: Answer | null = null;
  for (const { name, upTo, prepare } of contestants) {
    if (actions > upTo) continue;
    const one = { name, ...(await prepare(given)) };
    const said = await one.run();
    expected ??= said;
    const wrong = differences(expected, said);
    if (wrong.length > 0) throw new Error(`${name} does not agree at ${actions} actions:\n${wrong.join('\n')}`);
    ready.push(one);
  }
  return ready;
}

/** The power of the number of actions with which the time grows between two sizes: 1 when twice as many take twice as long. */
export function growthBetween(smaller: PackResult, larger: PackResult): number {
  return Math.log(larger.ns / smaller.ns) / Math.log(larger.actions / smaller.actions);
}
