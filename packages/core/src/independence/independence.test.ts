import { describe, expect, test } from 'vitest';
import type { Action } from '../action/action.ts';
import type { Day } from '../day/day.ts';
import type { Fact, FactOf } from '../fact/fact.ts';
import { AUDIT, CLERK, given, HASH, OWNER, on, raised, TRANSPORT } from '../given.suite.ts';
import { isIndependent, tieOf } from './independence.ts';

type Told = readonly [string, Fact, Day?];

const about = (fact: Record<string, unknown>): Fact => ({ ref: 'SEND-1', ...fact }) as Fact;
const sits = (post: string, directorate: string, on: Day, more: Partial<FactOf<'postEstablished'>> = {}): Told => [
  CLERK,
  { fact: 'postEstablished', on, post, directorate, ...more },
];
const allowing = (on: Day, hostDirectorateMayBeVerified: boolean): Told => [
  CLERK,
  { fact: 'policyAdopted', on, policy: { hostDirectorateMayBeVerified } },
];

/** What ties the post to the action, read long after, for a check on these days. */
function tie(post: string, days: readonly Day[], told: readonly Told[]) {
  const register = on(given(...told), '2025-12-31');
  const action = register.action('SEND-1') as Action;
  const vouching = { action, council: register.council, on: days };
  expect(isIndependent(post, vouching)).toBe(tieOf(post, vouching) === null);
  return tieOf(post, vouching)?.as ?? null;
}

const raisedByCfe: Told = [CLERK, raised];
const contributed = { ...raised, contributors: [{ directorate: 'PTE', post: TRANSPORT }] } as Fact;

describe('whoever has had a hand in an action is tied to it for ever', () => {
  test.each<readonly [string, string, readonly Told[], string]>([
    ['its owner', OWNER, [raisedByCfe], 'accountable'],
    [
      'a former owner',
      OWNER,
      [
        raisedByCfe,
        [OWNER, about({ fact: 'offered', on: '2022-12-01', to: 'PTE' })],
        [TRANSPORT, about({ fact: 'accepted', on: '2022-12-05', directorate: 'PTE', accountable: TRANSPORT })],
      ],
      'accountable',
    ],
    [
      'an owner from a reorganisation',
      TRANSPORT,
      [raisedByCfe, [CLERK, about({ fact: 'rehomed', on: '2023-01-01', accountable: TRANSPORT })]],
      'accountable',
    ],
    ['a contributor named when it was raised', TRANSPORT, [[CLERK, contributed]], 'contributor'],
    [
      'a contributor added later',
      TRANSPORT,
      [raisedByCfe, [OWNER, about({ fact: 'contributorAdded', on: '2023-01-01', directorate: 'PTE', post: TRANSPORT })]],
      'contributor',
    ],
    [
      'a former contributor',
      TRANSPORT,
      [
        [CLERK, contributed],
        [CLERK, about({ fact: 'rehomed', on: '2023-01-01', contributors: [] })],
      ],
      'contributor',
    ],
    [
      'whoever lodged evidence',
      'assistant',
      [raisedByCfe, ['assistant', about({ fact: 'evidenceLodged', on: '2023-01-01', sha256: HASH, title: 'x' })]],
      'lodged',
    ],
    [
      'whoever reported it complete',
      'deputy',
      [raisedByCfe, ['deputy', about({ fact: 'reportedComplete', on: '2023-01-01' })]],
      'reportedComplete',
    ],
    [
      'whoever had a hand in what it was split from',
      'founder',
      [[CLERK, { ...raised, handsBefore: [{ post: 'founder', as: 'accountable' }] } as Fact]],
      'accountable',
    ],
  ])('%s', (_, post, told, as) => {
    expect(tie(post, ['2025-06-01'], told)).toBe(as);
    expect(tie(AUDIT, ['2025-06-01'], told)).toBeNull();
  });
});

describe('the head of a directorate', () => {
  const head = (...told: Told[]) => tie('director', ['2025-06-01'], told);
  const heads = (directorate: string, on: Day) => sits('director', directorate, on, { heads: directorate });
  const ledByPteSince: Told = [CLERK, about({ fact: 'rehomed', on: '2023-05-01', lead: 'PTE' })];

  test('is tied while it heads the directorate that leads', () => expect(head(heads('CFE', '2022-04-01'), raisedByCfe)).toBe('head'));
  test('is tied when it headed it, and has left since', () =>
    expect(head(heads('CFE', '2022-04-01'), raisedByCfe, heads('AH', '2023-02-01'))).toBe('head'));
  test('is tied when it came while the directorate led', () => expect(head(raisedByCfe, heads('CFE', '2023-02-01'))).toBe('head'));
  test('is not tied by having headed it before the directorate led', () =>
    expect(head(heads('CFE', '2021-04-01'), heads('AH', '2022-04-01'), raisedByCfe)).toBeNull());
  test('is not tied by heading it after the directorate led', () =>
    expect(head(raisedByCfe, ledByPteSince, heads('CFE', '2023-09-01'))).toBeNull());
  test('is tied on the very day of change', () => expect(head(raisedByCfe, ledByPteSince, heads('CFE', '2023-05-01'))).toBe('head'));
  test('is tied when the directorate began to lead on the very day it left', () =>
    expect(head(heads('CFE', '2022-04-01'), heads('AH', '2022-11-15'), raisedByCfe)).toBe('head'));
  test('is tied when it came on the very day of the check', () =>
    expect(tie('director', ['2023-02-01'], [raisedByCfe, heads('CFE', '2023-02-01')])).toBe('head'));
  test('is tied when it came between the day given and the day recorded', () =>
    expect(tie('director', ['2023-01-31', '2023-02-10'], [raisedByCfe, heads('CFE', '2023-02-01')])).toBe('head'));
  test('is not tied by what it heads only after the check', () =>
    expect(tie('director', ['2023-01-31'], [raisedByCfe, heads('CFE', '2023-02-01')])).toBeNull());
});

describe('a post that sits in a directorate that led the action', () => {
  const moved = [sits('officer', 'CFE', '2022-04-01'), raisedByCfe, sits('officer', 'AH', '2023-02-01')];

  test.each<readonly [string, readonly Day[], readonly Told[], 'host' | null]>([
    ['is tied while it sits there', ['2023-03-20'], [sits('officer', 'CFE', '2022-04-01'), raisedByCfe], 'host'],
    ['is tied when it sat there earlier in the financial year', ['2023-03-31'], moved, 'host'],
    ['is not tied when it sat there last year only', ['2023-04-01'], moved, null],
    ['is tied on the day recorded, whatever day is given', ['2023-04-01', '2023-03-31'], moved, 'host'],
    ['is tied on the day given, whatever day it is recorded', ['2023-03-31', '2023-04-01'], moved, 'host'],
    ['is not tied when it sits elsewhere', ['2023-03-20'], [sits('officer', 'AH', '2022-04-01'), raisedByCfe], null],
    ['is not tied when it sits nowhere', ['2023-03-20'], [raisedByCfe], null],
    ['is not tied where policy allows it', ['2023-03-20'], [allowing('2022-04-01', true), ...moved], null],
    ['is tied before the policy allows it', ['2023-03-20'], [...moved, allowing('2023-03-21', true)], 'host'],
    [
      'is tied when policy allows only the day given',
      ['2023-03-10', '2023-03-25'],
      [allowing('2022-04-01', true), ...moved, allowing('2023-03-20', false)],
      'host',
    ],
    [
      'is tied to a directorate that led it earlier in the year',
      ['2023-03-20'],
      [sits('officer', 'CFE', '2022-04-01'), raisedByCfe, [CLERK, about({ fact: 'rehomed', on: '2023-01-01', lead: 'PTE' })]],
      'host',
    ],
    [
      'is not tied to one that led it in an earlier year',
      ['2023-06-20'],
      [sits('officer', 'CFE', '2022-04-01'), raisedByCfe, [CLERK, about({ fact: 'rehomed', on: '2023-01-01', lead: 'PTE' })]],
      null,
    ],
  ])('%s', (_, days, told, as) => {
    expect(tie('officer', days, told)).toBe(as);
  });

  test('is tied by a hand whatever policy allows', () => {
    expect(tie(OWNER, ['2023-03-20'], [allowing('2022-04-01', true), raisedByCfe])).toBe('accountable');
  });
});
