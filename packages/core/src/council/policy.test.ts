import { describe, expect, test } from 'vitest';
import type { Command } from '../command/command.ts';
import type { Day } from '../day/day.ts';
import type { Fact } from '../fact/fact.ts';
import { asking, CLERK, given, on } from '../given.suite.ts';
import { FIRST_POLICY, type Policy, policyOn } from './policy.ts';

const adopted = (day: Day, policy: Partial<Policy>): Fact => ({ fact: 'policyAdopted', on: day, policy });
const past = given(
  [CLERK, adopted('2023-04-01', { hostDirectorateMayBeVerified: true })],
  [CLERK, adopted('2024-04-01', { firstExtension: 'committee' })],
);

describe('the policy in force', () => {
  /** One row: the day, who may verify the host directorate, and who grants more time the first time. */
  test.each<[string, Day, boolean, Policy['firstExtension']]>([
    ['before anything was adopted, is the careful one', '2023-03-31', false, 'officer'],
    ['on the day on which one was adopted, is that one', '2023-04-01', true, 'officer'],
    ['after that day, is still that one', '2024-03-31', true, 'officer'],
    ['once a later one says something else, is both', '2024-04-01', true, 'committee'],
    ['long after, is still both', '2024-12-31', true, 'committee'],
  ])('%s', (_, day, hostDirectorateMayBeVerified, firstExtension) => {
    const expected = { ...FIRST_POLICY, hostDirectorateMayBeVerified, firstExtension };
    expect(policyOn(on(past, day).council, day)).toEqual(expected);
    expect(policyOn(on(past, '2024-12-31').council, day)).toEqual(expected);
  });

  test('does not show the register to members and the public between reports until the council says so', () => {
    expect(FIRST_POLICY).toMatchObject({
      hostDirectorateMayBeVerified: false,
      livePublicView: false,
      firstExtension: 'officer',
      laterExtension: 'committee',
    });
  });

  test('is taken back by saying so', () => {
    const back = given(
      [CLERK, adopted('2023-04-01', { livePublicView: true, hostDirectorateMayBeVerified: true })],
      [CLERK, adopted('2024-04-01', { livePublicView: false })],
    );
    expect(policyOn(on(back, '2024-04-01').council, '2024-04-01')).toMatchObject({
      livePublicView: false,
      hostDirectorateMayBeVerified: true,
    });
  });

  test('takes its place by its day when it is recorded late, and the one adopted after it keeps what it said', () => {
    const late = given(
      [CLERK, adopted('2024-04-01', { firstExtension: 'committee' })],
      [CLERK, adopted('2023-04-01', { firstExtension: 'officer', livePublicView: true }), '2024-05-01'],
    );
    expect(policyOn(on(late, '2024-06-01').council, '2024-06-01')).toMatchObject({ firstExtension: 'committee', livePublicView: true });
    expect(policyOn(on(late, '2024-06-01').council, '2023-06-01')).toMatchObject({ firstExtension: 'officer', livePublicView: true });
  });
});

describe('adopting a policy', () => {
  const adopt = (data: object) => ({ verb: 'adoptPolicy', as: CLERK, on: '2023-04-01', data }) as unknown as Command;

  test('says something', () => {
    expect(asking(given(), adopt({ policy: {} }))).toEqual({ refused: 'nothingSaid', ref: 'the policy' });
  });

  test('is told as it was said, with the minute that records it', () => {
    const data = { policy: { laterExtension: 'officer' }, minute: 'Council, 29 March 2023, item 7' };
    expect(asking(given(), adopt(data))).toEqual({ fact: 'policyAdopted', on: '2023-04-01', ...data });
  });
});
