import { describe, expect, test } from 'vitest';
import { pagesOf } from '../pages.suite.ts';
import { smallRegister, type Told } from '../register.suite.ts';

const defined = (aspiration?: number): Told => [
  'clerk',
  {
    fact: 'measureDefined',
    on: '2023-03-01',
    measure: 'M1',
    name: 'Children with transport on the first day',
    action: 'GREEN',
    population: 'Children who applied in time',
    unit: '%',
    target: 98,
    source: 'A count on the first day',
    ...(aspiration === undefined ? {} : { aspiration }),
  },
];
const read = (on: '2023-04-01' | '2023-05-01', value: number, verified?: 3): Told => [
  verified ? 'head-of-internal-audit' : 'head-of-admissions',
  { fact: 'measureRead', on, measure: 'M1', value, ...(verified ? { verified } : {}) },
];
const measures = (...more: readonly Told[]) => pagesOf(smallRegister(more))('/measures');

describe('the page of measures', () => {
  test('tells the measure, what it is counted among, the target and the action it belongs to', async () => {
    const { text, html } = await measures(defined(100), read('2023-04-01', 98.4));
    expect(text).toContain('The target is met: 98.4% against 98%.');
    expect(text).toContain('98.4% on 1 April 2023 , as the service gave it: not verified Target 98% Hoped for 100%');
    expect(text).toContain('Counted among Children who applied in time Source A count on the first day Action GREEN The promise of GREEN');
    expect(html).toContain('href="/actions/GREEN"');
  });

  test('tells every reading in a table, the latest first, and draws them only for the eye', async () => {
    const { text, html } = await measures(defined(100), read('2023-04-01', 98.4), read('2023-05-01', 97.1, 3));
    expect(text).toMatch(
      /1 May 2023 .*97\.1% .*Verified by internal audit \(line 3\) .*1 April 2023 .*98\.4% .*As the service gave it: not verified/,
    );
    expect(html).toMatch(/<svg class="reading-line"[^>]*aria-hidden="true"/);
    expect(text).toContain('First 98.4% Latest 97.1%');
  });

  test('draws nothing of one reading, which is no line', async () => {
    expect((await measures(defined(100), read('2023-04-01', 98.4))).html).not.toContain('reading-line');
  });

  test('does not guess whether more is better when nobody said so', async () => {
    expect((await measures(defined(), read('2023-04-01', 98.4))).text).toContain('so it cannot be told whether the target is met');
  });

  test('says so when nobody has read it yet, and when there is no measure', async () => {
    expect((await measures(defined(100))).text).toContain('Nobody has read it yet, so nobody knows whether the target is met.');
    expect((await measures()).text).toContain('No measure is in the register yet.');
  });
});
