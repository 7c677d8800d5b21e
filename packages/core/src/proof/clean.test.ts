import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from './clean.suite.ts';
import { lastDayOf, plans } from './clean-plan.suite.ts';
import { type Seen, seenOn } from './deceit-seen.suite.ts';
import { print } from './print.suite.ts';

const REGISTERS = 200;
const SEED = 20_240_331;

describe(`${REGISTERS} honest registers of ten to thirty actions over two years`, () => {
  test('raise at most one false error for a hundred actions', { timeout: 600_000 }, () => {
    const seen = fc.sample(plans, { numRuns: REGISTERS, seed: SEED }).map((plan) => seenOn(clean(plan).trail, lastDayOf(plan)));
    const actions = sumOf(seen.map(({ position }) => position.total));
    const errors = seen.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'));
    print(
      `Honest registers, seed ${SEED}: ${errors.length} errors of ${actions} actions; ${JSON.stringify({ ...rulesIn(seen), ...statesIn(seen) })}`,
    );
    expect(errors.length / actions).toBeLessThanOrEqual(0.01);
    // A council in which nothing goes wrong would prove nothing.
    for (const state of ['red', 'amber', 'green', 'reportedComplete', 'assured', 'riskAccepted'])
      expect((statesIn(seen)[state] ?? 0) / actions, state).toBeGreaterThan(0.01);
  });
});

/** How often each rule finds something, however grave. */
function rulesIn(seen: readonly Seen[]): { readonly [rule: string]: number } {
  return counted(seen.flatMap(({ findings }) => findings.map(({ rule, severity }) => `${rule} ${severity}`)));
}

function statesIn(seen: readonly Seen[]): { readonly [state: string]: number } {
  return counted(seen.flatMap(({ position }) => position.actions.map(({ rating }) => rating.state)));
}

function counted(all: readonly string[]): { readonly [each: string]: number } {
  return Object.fromEntries([...new Set(all)].map((each) => [each, all.filter((other) => other === each).length]));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
