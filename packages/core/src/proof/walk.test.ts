import { describe, expect, test } from 'vitest';
import { print } from './print.suite.ts';
import { walk } from './walk.suite.ts';

/**
 * How many commands deep. Commands on different actions do not touch each other, but for `supersede`. So every state of two
 * actions is a state of the one beside a state of the other, and it is enough to walk one action, with the other brought to
 * each state that matters to `supersede`, at the fewest commands that it takes. The last test walks both at once, as deep as
 * that can be done here, and finds the same states.
 */
const DEPTH = 7;
const BOTH_AT_ONCE = 3;

describe('two actions and four posts', () => {
  const walked = walk(['A1'], DEPTH);

  test(`keep the rules in every state that they reach by ${DEPTH} commands`, () => {
    const states = walked.reached.reduce((sum, each) => sum + each, 0);
    print(`The walk: ${states} states of an action, new at each depth ${walked.reached.join(', ')}.`);
    expect(walked.broken).toEqual([]);
    expect(Math.min(...walked.reached)).toBeGreaterThan(0);
  });

  test('reach every stage that an action with an owner can be at', () => {
    const stages = ['assured', 'open', 'reportedComplete', 'riskAccepted', 'superseded', 'suspended', 'withdrawn'];
    expect([...walked.stages].sort()).toEqual(stages);
  });

  test(`reach the same states when both are walked at once, ${BOTH_AT_ONCE} commands deep`, () => {
    const both = walk(['A1', 'A2'], BOTH_AT_ONCE);
    expect(both.broken).toEqual([]);
    expect([...both.statesOf('A1')].sort()).toEqual([...walk(['A1'], BOTH_AT_ONCE).statesOf('A1')].sort());
  });
});
