import { describe, expect, test } from 'vitest';
import type { Day } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';
import type { Fact } from '../fact/fact.ts';
import { AUDIT, CHAIR, CLERK, complete, given, lodged, OWNER, on, raised, verified } from '../given.suite.ts';
import { actionFrom } from './action-from.ts';
import { follow, type Past, pastOf } from './past.ts';

type Told = readonly [by: string, fact: Fact, recordedOn?: Day];

const about = (by: string, fact: Record<string, unknown>, recordedOn?: Day): Told => {
  const said = { ref: 'SEND-1', ...fact } as Fact;
  return recordedOn === undefined ? [by, said] : [by, said, recordedOn];
};
const assured: readonly Told[] = [
  [CLERK, raised],
  [OWNER, lodged],
  [OWNER, complete],
  [AUDIT, verified],
];
const reworded = (day: Day, recordedOn?: Day) => about(OWNER, { fact: 'reworded', on: day, title: 'Keep the checklist' }, recordedOn);
const heads = (day: Day, recordedOn: Day): Told => [CLERK, { fact: 'postEstablished', on: day, post: AUDIT, heads: 'CFE' }, recordedOn];
const struck = (entry: number, day: Day): Told => [CLERK, { fact: 'enteredInError', on: day, entry, reason: 'It was of another action' }];

// biome-ignore format: a table is a table
const STORIES: readonly (readonly [story: string, told: readonly Told[]])[] = [
  ['told in order',                                            [...assured, reworded('2023-05-01')]],
  ['a fact of an earlier day, told late',                      [...assured, reworded('2023-03-10', '2023-05-01')]],
  ['a fact of the day of the check, told on that day',         [...assured, reworded('2023-03-20')]],
  ['a fact of the day of the check, told later',               [...assured, reworded('2023-03-20', '2023-05-01')]],
  ['a fact of the day of the report, told later',              [...assured.slice(0, 3), reworded('2023-03-02', '2023-05-01'), [AUDIT, { ...verified, on: '2023-06-01' } as Fact]]],
  ['a fact of a later day, recorded at an earlier moment',     [...assured, reworded('2023-05-01', '2023-03-01')]],
  ['two checks, and another fact of the day of the second',    [...assured, reworded('2023-04-01'), [CHAIR, { ...verified, on: '2023-05-01' } as Fact], reworded('2023-05-01', '2023-06-01')]],
  ['several things of one day, a check among them',            [...assured.slice(0, 3), about(OWNER, { fact: 'consulted', on: '2023-03-20', who: 'Parents', said: 'Yes' }), about(OWNER, { fact: 'consulted', on: '2023-03-20', who: 'Schools', said: 'Yes' }), [AUDIT, verified], reworded('2023-03-20')]],
  ['a second check, and another fact of the day of the first', [...assured, reworded('2023-03-20'), [CHAIR, { ...verified, on: '2023-05-01' } as Fact], reworded('2023-05-01'), reworded('2023-05-01')]],
  ['a council that turns out to have tied the checker',        [...assured, heads('2023-01-01', '2023-05-01')]],
  ['a council that ties the checker only after the check',     [...assured, heads('2023-04-01', '2023-05-01')]],
  ['an entry made in error',                                   [...assured, struck(2, '2023-05-01')]],
  ['an entry about another action, made in error',             [...assured, [CLERK, { ...raised, ref: 'SEND-2' } as Fact], struck(5, '2023-05-01')]],
  ['an assurance that runs out',                               [...assured.slice(0, 3), [AUDIT, { ...verified, until: '2023-05-15' } as Fact]]],
];

const DAYS: readonly Day[] = [
  '2022-11-14',
  '2022-11-15',
  '2023-03-01',
  '2023-03-02',
  '2023-03-15',
  '2023-03-20',
  '2023-04-30',
  '2023-05-01',
  '2023-12-31',
];
const MOMENTS = [null, '2023-03-02T12:00:00.000Z', '2023-03-31T12:00:00.000Z', '2023-05-01T12:00:00.000Z'] as readonly (Instant | null)[];

/** Asked as at each day, as known at each moment: is the action found the one that comes of reading all its facts again? */
function check(past: Past): void {
  for (const day of DAYS)
    for (const moment of MOMENTS) {
      const register = on(past, day, moment);
      const beside = { asAt: day, council: () => register.council, corrections: register.corrections, erasures: register.erased };
      expect(register.action('SEND-1'), `${day} ${moment}`).toEqual(actionFrom(register.history('SEND-1'), beside));
    }
}

describe('an action that was asked for before is found again, and is what reading all its facts would give', () => {
  test.each(STORIES)('%s', (_, told) => {
    const past = pastOf([]);
    told.forEach(([by, fact, recordedOn = fact.on], index) => {
      follow(past, { number: index + 1, by, recordedAt: `${recordedOn}T12:00:00.000Z` as Instant, facts: [fact] });
      check(past);
    });
    check(given(...told));
  });

  test('within one register it is the same, however often it is asked for', () => {
    const register = on(given(...assured), '2023-12-31');
    expect(register.action('SEND-1')).toBe(register.action('SEND-1'));
    expect(register.actions()).toEqual([register.action('SEND-1')]);
  });
});
