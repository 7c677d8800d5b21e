import { describe, expect, test } from 'vitest';
import { TODAY } from '../faults/example.ts';
import type { Predicate } from '../scheme/predicate.ts';
import { agreed, confidence, percent, rag, registerOf, type Said, start } from './examples.suite.ts';
import { oneByOne, schemeOf, together } from './one-by-one.suite.ts';

/** A predicate, examples of which it holds and examples of which it does not. */
type Case = readonly [Predicate, holds: readonly Said[], not: readonly Said[]];

/** Half of its time has gone by: what is done, doubled, is its pace. */
const halfway = [start(50), agreed(-50)];
/** Nothing is known of the pace of any of these. */
const withoutAPace: readonly Said[] = [
  [],
  halfway,
  [percent(45), agreed(null), start(50)],
  [percent(45), agreed(-50), start(0)],
  [percent(45), agreed(-50), start(-1)],
  [percent(45), agreed(50), start(50)],
  [percent(45), agreed(51), start(50)],
];

const whatHeSays: readonly Case[] = [
  [{ when: 'officerSays', rag: 'red' }, [[rag('red')]], [[rag('amber')], [rag('green')], []]],
  [{ when: 'officerSays', rag: 'amber' }, [[rag('amber')]], [[rag('red')], [rag('green')], []]],
  [{ when: 'officerSays', rag: 'green' }, [[rag('green')]], [[rag('red')], [rag('amber')], []]],
  [{ when: 'confidenceIs', point: 'red' }, [[confidence('red')]], [[confidence('amberRed')], []]],
  [{ when: 'confidenceIs', point: 'amberRed' }, [[confidence('amberRed')]], [[confidence('red')], [confidence('amber')], []]],
  [{ when: 'confidenceIs', point: 'green' }, [[confidence('green')]], [[confidence('amberGreen')], []]],
  [{ when: 'noConfidence' }, [[]], [[confidence('red')], [confidence('green')]]],
];

const howMuchIsDone: readonly Case[] = [
  [{ when: 'percentAbove', percent: 75 }, [[percent(75.1)]], [[percent(75)], []]],
  [{ when: 'percentAtLeast', percent: 75 }, [[percent(75)], [percent(100)]], [[percent(74.9)], []]],
  [{ when: 'percentAtMost', percent: 25 }, [[percent(25)], [percent(0)]], [[percent(25.1)], []]],
  [{ when: 'percentBelow', percent: 50 }, [[percent(49.9)]], [[percent(50)], []]],
  [{ when: 'noPercent' }, [[]], [[percent(0)], [percent(100)]]],
];

const howFastItGoes: readonly Case[] = [
  [{ when: 'paceAtLeast', percent: 90 }, [[...halfway, percent(45)]], [[...halfway, percent(44.9)], ...withoutAPace]],
  [{ when: 'paceBelow', percent: 90 }, [[...halfway, percent(44.9)]], [[...halfway, percent(45)], ...withoutAPace]],
  [{ when: 'paceBelow', percent: 100 }, [[percent(99), agreed(0)]], [[percent(100), agreed(0)]]],
  [
    { when: 'noPace' },
    withoutAPace,
    [
      [...halfway, percent(0)],
      [percent(45), agreed(49), start(50)],
      [percent(1), agreed(-9), start(1)],
    ],
  ],
];

describe.each([...whatHeSays, ...howMuchIsDone, ...howFastItGoes])('%j', (predicate, holds, not) => {
  const scheme = schemeOf([{ state: 'red', any: [predicate] }]);
  const statesOf = (examples: readonly Said[]) => together(registerOf(examples), scheme, TODAY).slice(0, -1);

  test('is marked on one side of its bound, and not on the other', () => {
    expect(statesOf(holds).map(({ state }) => state)).toEqual(holds.map(() => 'red'));
    expect(statesOf(not).map(({ state }) => state)).toEqual(not.map(() => 'green'));
  });

  test('is told as of one action by itself', () => {
    const actions = registerOf([...holds, ...not]);
    expect(together(actions, scheme, TODAY)).toEqual(oneByOne(actions, scheme, TODAY));
  });
});
