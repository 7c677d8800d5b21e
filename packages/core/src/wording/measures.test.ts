import { expect, test } from 'vitest';
import type { Measure } from '../action/measure.ts';
import { targetSentence } from './measures.ts';

const measure = (value: number | null, more: Partial<Measure> = {}): Measure => ({
  id: 'M1',
  name: 'Children with transport on the first day',
  action: null,
  population: 'Children who applied in time',
  unit: '%',
  target: 98,
  aspiration: 100,
  source: 'The service',
  readings: value === null ? [] : [{ on: '2023-09-08', value, by: 'clerk', verified: null }],
  ...more,
});

test.each<[value: number | null, more: Partial<Measure>, says: string]>([
  [98.4, {}, 'The target is met: 98.4% against 98%.'],
  [97.1, {}, 'The target is not met: 97.1% against 98%.'],
  [1_200, { unit: 'families', target: 900, aspiration: 0 }, 'The target is not met: 1,200 families against 900 families.'],
  [
    99,
    { aspiration: null },
    '99% against 98%. The record does not say whether more or less is better, so it cannot be told whether the target is met.',
  ],
  [null, {}, 'Nobody has read it yet, so nobody knows whether the target is met.'],
])('%d is told so', (value, more, says) => {
  expect(targetSentence(measure(value, more))).toBe(says);
});
