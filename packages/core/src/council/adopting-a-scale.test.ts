import { describe, expect, test } from 'vitest';
import type { Command } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import { asking, CLERK, given, on } from '../given.suite.ts';

const ranked = (...labels: readonly string[]) => labels.map((label, index) => ({ label, rank: index + 1 }));
const priorities: FactOf<'scaleAdopted'> = {
  fact: 'scaleAdopted',
  on: '2022-01-01',
  scale: 'IA-2022',
  of: 'priority',
  direction: 'lowestFirst',
  labels: ranked('P1', 'P2', 'P3'),
};
const adopt = (labels: FactOf<'scaleAdopted'>['labels']) =>
  ({ verb: 'adoptScale', as: CLERK, on: '2022-01-01', data: { scale: 'S', of: 'priority', direction: 'lowestFirst', labels } }) as Command;

describe('adopting a scale', () => {
  test('gives each word one rank, whatever its capitals', () => {
    expect(asking(given(), adopt(ranked('High', 'Low', 'high')))).toEqual({ refused: 'alreadyThere', what: 'word', id: 'high' });
  });

  test('keeps the words as the council writes them, in their order', () => {
    expect(asking(given(), adopt(ranked('High', 'Low')))).toMatchObject({ fact: 'scaleAdopted', labels: ranked('High', 'Low') });
  });

  test('again, under the same name, puts the later words in the place of the earlier from that day', () => {
    const past = given([CLERK, priorities], [CLERK, { ...priorities, on: '2023-01-01', labels: ranked('High', 'Low') }]);
    expect(on(past, '2022-12-31').council.scales.get('IA-2022')?.labels).toHaveLength(3);
    expect(on(past, '2023-01-01').council.scales.get('IA-2022')?.labels).toEqual(ranked('High', 'Low'));
  });
});
