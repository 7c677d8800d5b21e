import { describe, expect, test } from 'vitest';
import type { Day } from '../day/day.ts';
import type { Fact } from '../fact/fact.ts';
import { AUDIT, CLERK, given, HASH, OWNER, on, TRANSPORT } from '../given.suite.ts';
import { tieOf } from '../index.ts';

type Told = readonly [string, Fact];
const post = (id: string, day: Day, more: object): Told => [CLERK, { fact: 'postEstablished', on: day, post: id, ...more }];
const about = (fact: object): Fact => ({ ref: 'A1', ...fact }) as unknown as Fact;
const raised: Told = [
  CLERK,
  about({ fact: 'raised', on: '2022-11-15', title: 'Promise', lead: 'CFE', accountable: OWNER, due: '2023-03-31' }),
];
const toTransport: readonly Told[] = [
  [OWNER, about({ fact: 'offered', on: '2023-01-09', to: 'PTE' })],
  ['head-pte', about({ fact: 'accepted', on: '2023-01-10', directorate: 'PTE', accountable: TRANSPORT })],
];
const policy = (allowed: boolean): Told => [
  CLERK,
  { fact: 'policyAdopted', on: '2022-12-01', policy: { hostDirectorateMayBeVerified: allowed } },
];

const VERIFIER = 'corporate-risk-lead';
const DAY: Day = '2023-03-20';

function tie(who: string, told: readonly Told[], days: readonly Day[] = [DAY]): string | null {
  const { council, action } = on(given(raised, ...told), '2024-12-31');
  const found = action('A1');
  return found && (tieOf(who, { action: found, council, on: days })?.as ?? null);
}

describe('a post is tied to an action', () => {
  // biome-ignore format: a table, to be read by anybody
  test.each<readonly [string, string, readonly Told[], string | null]>([
    ['when it answers for it',                                  OWNER,     [],                                                                                        'accountable'],
    ['when it answered for it once',                            OWNER,     toTransport,                                                                               'accountable'],
    ['when it contributes to it',                               VERIFIER,  [[OWNER, about({ fact: 'contributorAdded', on: '2023-01-01', directorate: 'PTE', post: VERIFIER })]], 'contributor'],
    ['when it lodged evidence for it',                          VERIFIER,  [[VERIFIER, about({ fact: 'evidenceLodged', on: '2023-01-01', sha256: HASH, title: 'x' })]], 'lodged'],
    ['when it reported it complete',                            VERIFIER,  [[VERIFIER, about({ fact: 'reportedComplete', on: '2023-01-01' })]],                       'reportedComplete'],
    ['not when it only reported on it',                         VERIFIER,  [[VERIFIER, about({ fact: 'reported', on: '2023-01-01', text: 'x' })]],                    null],
    ['not when it has had nothing to do with it',               AUDIT,     [post(AUDIT, '2020-01-01', { line: 3 })],                                                  null],
    ['when it heads the directorate that leads it',             VERIFIER,  [post(VERIFIER, '2020-01-01', { heads: 'CFE' })],                                          'head'],
    ['when it headed it while it led',                          VERIFIER,  [post(VERIFIER, '2020-01-01', { heads: 'CFE' }), post(VERIFIER, '2023-01-01', { heads: 'AH' })], 'head'],
    ['not when it headed it before the action was raised',      VERIFIER,  [post(VERIFIER, '2020-01-01', { heads: 'CFE' }), post(VERIFIER, '2021-01-01', { heads: 'AH' })], null],
    ['when it sits in the directorate that leads it',           VERIFIER,  [post(VERIFIER, '2020-01-01', { directorate: 'CFE' })],                                    'host'],
    ['when it sat there this financial year',                   VERIFIER,  [post(VERIFIER, '2020-01-01', { directorate: 'CFE' }), post(VERIFIER, '2022-06-01', { directorate: 'AH' })], 'host'],
    ['not when it left in the year before',                     VERIFIER,  [post(VERIFIER, '2020-01-01', { directorate: 'CFE' }), post(VERIFIER, '2022-03-30', { directorate: 'AH' })], null],
    ['when it sits where the action was led this year',         VERIFIER,  [post(VERIFIER, '2020-01-01', { directorate: 'CFE' }), ...toTransport],                    'host'],
    ['not when it sits in a directorate that contributes',      VERIFIER,  [post(VERIFIER, '2020-01-01', { directorate: 'AH' }), [OWNER, about({ fact: 'contributorAdded', on: '2023-01-01', directorate: 'AH' })]], null],
    ['not by its seat, where policy allows that',               VERIFIER,  [post(VERIFIER, '2020-01-01', { directorate: 'CFE' }), policy(true)],                      null],
    ['by its hand, whatever policy allows',                     OWNER,     [policy(true)],                                                                            'accountable'],
  ])('%s', (_, who, told, as) => {
    expect(tie(who, told)).toBe(as);
  });

  test('in a later financial year no longer by a seat that it has left', () => {
    const told = [post(VERIFIER, '2020-01-01', { directorate: 'CFE' }), post(VERIFIER, '2023-03-01', { directorate: 'AH' })];
    expect(tie(VERIFIER, told, ['2023-03-31'])).toBe('host');
    expect(tie(VERIFIER, told, ['2023-04-01'])).toBeNull();
  });

  test('also when the check is given an earlier day than the one on which it is recorded', () => {
    const told = [post(VERIFIER, '2020-01-01', { directorate: 'AH' }), post(VERIFIER, '2023-06-01', { directorate: 'CFE' })];
    expect(tie(VERIFIER, told, ['2023-03-20', '2023-06-05'])).toBe('host');
    expect(tie(VERIFIER, told, ['2023-03-20'])).toBeNull();
  });
});
