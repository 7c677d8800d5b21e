import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { howMany } from './how-many.suite.ts';
import { brokenAnywhere, brokenIn } from './invariants.suite.ts';
import { print } from './print.suite.ts';
import { type Shares, sharesIn } from './shares.suite.ts';
import { stories, tell } from './stories.suite.ts';
import { registerOn } from './trail.suite.ts';

const RUNS = howMany('COUNTERSIGN_STORIES', 800);
const SEED = 20_230_329;

describe('whatever is asked, by whomever, in whatever order', () => {
  test(`${RUNS} stories of up to 40 commands keep the rules at every step`, { timeout: 600_000 }, () => {
    const shares: Shares = { stories: 0, entries: 0, late: 0, returned: 0, assured: 0, stale: 0 };
    const once = fc.property(stories(40), (tries) => {
      const broken: string[] = [];
      const { trail, last } = tell(tries, (told, before, day) => {
        const register = registerOn(told, day);
        broken.push(...brokenAnywhere(told.told.slice(-1)));
        for (const now of register.actions()) broken.push(...brokenIn(told.told, register, now, before.action(now.ref)));
      });
      sharesIn(shares, trail, last);
      expect(broken).toEqual([]);
    });
    fc.assert(once, { numRuns: RUNS, seed: SEED });
    print(`The lifecycle, seed ${SEED}: ${JSON.stringify(shares)}`);
    // A proof over stories in which nothing happens would prove nothing.
    for (const share of [shares.late, shares.returned, shares.assured, shares.stale]) expect(share / shares.stories).toBeGreaterThan(0.05);
  });
});
