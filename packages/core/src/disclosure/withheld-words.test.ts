import { describe, expect, test } from 'vitest';
import type { Action } from '../action/action.ts';
import type { ExemptField } from '../action/exemption.ts';
import type { Fact } from '../fact/fact.ts';
import { AUDIT, CHAIR, CLERK, given, HASH, OWNER, on, raised } from '../given.suite.ts';
import { disclosed } from './disclosed.ts';

type Told = readonly [by: string, fact: Fact];

const MARK = '[exempt: paragraph 3]';
const about = (by: string, fact: Record<string, unknown>): Told => [by, { ref: 'SEND-1', ...fact } as Fact];
const exempting = (field: ExemptField): Told =>
  about(CLERK, { fact: 'exempted', on: '2023-07-01', exempt: [{ field, paragraph: 3, publicInterest: 'A tender is open' }] });

const read = (...told: readonly Told[]) => disclosed(on(given([CLERK, raised], ...told), '2023-12-31'), 'public');
const action = (...told: readonly Told[]) => read(...told).action('SEND-1') as Action;

describe('why a check was sent back is an opinion', () => {
  const complete = about(OWNER, { fact: 'reportedComplete', on: '2023-03-02' });
  const returned = about(AUDIT, { fact: 'returned', on: '2023-03-20', reason: 'It is a draft' });
  const suspended = about(CHAIR, { fact: 'suspended', on: '2023-04-01', reason: 'A tribunal is to decide first' });

  test('told to everybody while it is not exempt', () => {
    expect(action(complete, returned)).toMatchObject({ stage: 'open', returned: { reason: 'It is a draft' } });
  });
  test('withheld when opinions are, though not that it was returned, nor when', () => {
    expect(action(complete, returned, exempting('opinions'))).toMatchObject({
      stage: 'open',
      returned: { reason: MARK, on: '2023-03-20' },
    });
  });
  test('withheld from an action that was suspended since, whose own reason is told', () => {
    const told = { stage: 'suspended', reason: 'A tribunal is to decide first', returned: { reason: MARK } };
    expect(action(complete, returned, suspended, exempting('opinions'))).toMatchObject(told);
  });
  test('no mark stands where nothing was returned', () => {
    expect(action(exempting('opinions'))).toMatchObject({ stage: 'open', returned: null });
  });
});

describe('why something was decided is a reason', () => {
  const asked = about(OWNER, { fact: 'extensionRequested', on: '2023-02-01', to: '2023-06-30', reason: 'The supplier failed' });
  const refused = about(CHAIR, { fact: 'extensionRefused', on: '2023-02-10', reason: 'No cause was given' });
  const granted = about(CHAIR, { fact: 'extensionGranted', on: '2023-02-10', to: '2023-06-30', approver: CHAIR });
  const accepted = about(CHAIR, { fact: 'riskAccepted', on: '2023-02-10', reason: 'It costs more than it saves', until: '2024-06-30' });

  test('why more time was refused is told while it is not exempt', () => {
    expect(action(asked, refused).extensions).toMatchObject([{ reason: 'The supplier failed', outcome: { reason: 'No cause was given' } }]);
  });
  test('and withheld, with why it was asked for, when reasons are', () => {
    const outcome = { outcome: 'refused', reason: MARK };
    expect(action(asked, refused, exempting('reasons')).extensions).toMatchObject([{ reason: MARK, outcome }]);
  });
  test('what was granted carries no reason, and gets none', () => {
    const { extensions } = action(asked, granted, exempting('reasons'));
    expect(extensions.map(({ outcome }) => 'reason' in outcome)).toEqual([false]);
  });
  test('why a risk was accepted is withheld, and until when is told', () => {
    expect(action(accepted, exempting('reasons'))).toMatchObject({ stage: 'riskAccepted', reason: MARK, until: '2024-06-30' });
  });
});

test('no mark stands where there were no words', () => {
  expect(action(exempting('description')).description).toBeNull();
});

describe('the names of those who hold posts below the top', () => {
  const post = (name: string): Told => [CLERK, { fact: 'postEstablished', on: '2022-04-01', post: name, line: 1 }];
  const holding = (name: string, state: 'held' | 'interim' | 'vacant', holder = {}): Told => [
    CLERK,
    { fact: 'postHeld', on: '2022-05-01', post: name, state, ...holder } as Fact,
  ];
  const told = (...facts: readonly Told[]) => read(post('clerk-of-works'), ...facts).council.posts.get('clerk-of-works')?.holding;

  test.each(['held', 'interim'] as const)('are withheld, and that the post is %s is told', (state) => {
    expect(told(holding('clerk-of-works', state, { holder: 'the name of a holder' }))).toEqual({
      state,
      since: '2022-05-01',
      holder: null,
    });
  });
  test('have no place where nobody holds it', () => {
    expect(told(holding('clerk-of-works', 'vacant'))).toEqual({ state: 'vacant', since: '2022-05-01' });
    expect(told()).toEqual({ state: 'notRecorded' });
  });
});

describe('what happened to an action, as everybody reads it', () => {
  const bodies = [{ body: 'The regulator', contact: 'the contact there' }, { body: 'The tribunal' }];
  const raisedWith: Told = [CLERK, { ...raised, ref: 'SEND-2', dependsOnBodies: bodies } as Fact];
  const verified = about(AUDIT, {
    fact: 'verified',
    on: '2023-03-20',
    line: 3,
    method: 'tested',
    outcome: 'implemented',
    evidence: [HASH],
  });

  test('differs from the record in the words that are withheld, and in nothing else', () => {
    const register = read(raisedWith, verified);
    const withheld = [{ body: 'The regulator', contact: '[withheld]' }, { body: 'The tribunal' }];
    expect(register.history('SEND-2').map(({ fact }) => fact)).toEqual([{ ...raisedWith[1], dependsOnBodies: withheld }]);
    expect(register.history('SEND-1').map(({ fact }) => fact)).toEqual([raised, verified[1]]);
  });
});

test('an action is told the same however often, and however, it is asked for', () => {
  const register = read();
  expect(register.action('SEND-1')).toBe(register.action('SEND-1'));
  expect(register.actions()).toEqual([register.action('SEND-1')]);
});
