import { describe, expect, test } from 'vitest';
import type { Action } from '../action/action.ts';
import { type Fact, follow, type ratingIn } from '../index.ts';
import { brokenAnywhere, brokenIn } from './invariants.suite.ts';
import { ADMIN, AUDIT, AUTHOR, asks, CLERK, FIRST_DAY, OWNER } from './table.suite.ts';
import { ask, begun, registerOn, type Trail } from './trail.suite.ts';

const DAY = '2023-06-01';
const HASH = 'a'.repeat(64);

/** An assured action, come to honestly; and the ways in which a record, or what is made of it, could be wrong. */
function honest(): Trail {
  const trail = begun();
  const say = (post: string, verb: Parameters<typeof asks>[2], data: object) => ask(trail, asks(post, '2023-02-01', verb, data, 'A1'));
  say(CLERK, 'raise', { title: 'Promise', lead: 'CFE', accountable: OWNER, due: '2023-01-31' });
  say(OWNER, 'lodgeEvidence', { sha256: HASH, title: 'Paper' });
  say(OWNER, 'reportComplete', {});
  say(AUDIT, 'verify', { line: 3, method: 'tested', outcome: 'implemented' });
  return trail;
}

function brokenBy(tamper: {
  readonly fact?: readonly [string, Fact];
  readonly now?: (action: Action) => object;
  readonly rate?: typeof ratingIn;
}) {
  const trail = honest();
  const before = registerOn(trail, DAY).action('A1');
  if (tamper.fact) plant(trail, ...tamper.fact);
  const register = registerOn(trail, DAY);
  const now = register.action('A1');
  if (now === null || before === null) throw new Error('The action is gone');
  const told = { ...now, ...tamper.now?.(before) } as Action;
  return [...brokenAnywhere(trail.told), ...brokenIn(trail.told, register, told, before, tamper.rate)].join('; ');
}

/** Past the door and past the acts, as a hand-made entry would be. */
function plant(trail: Trail, by: string, fact: Fact): void {
  const entry = { number: trail.told.length + 1, recordedAt: '2023-03-01T09:00:00.000Z', by, facts: [fact] } as const;
  follow(trail.past, entry);
  trail.told.push({ entry, asked: asks(by, FIRST_DAY, 'report') });
}

const about = (fact: object): Fact => ({ on: '2023-03-01', ref: 'A1', ...fact }) as unknown as Fact;
const stillAssured = ({ assurance }: Action) => ({ stage: 'assured', assurance });

describe('the rules that every record is held to', () => {
  test('say nothing of an honest one', () => {
    expect(brokenBy({})).toBe('');
  });

  test.each<readonly [string, Parameters<typeof brokenBy>[0], string]>([
    ['an owner who is lost', { now: () => ({ accountable: null }) }, 'nobody answers for it any more'],
    ['an owner who changed without accepting', { now: () => ({ accountable: CLERK }) }, 'its owner changed by'],
    ['an original date that moved', { now: ({ dates }) => ({ dates: { ...dates, original: '2023-12-31' } }) }, 'its original date went'],
    [
      'an agreed date that moved by itself',
      { now: ({ dates }) => ({ dates: { ...dates, agreed: '2023-12-31' } }) },
      'its agreed date moved',
    ],
    [
      'an assurance that outlived a rewording',
      { fact: [OWNER, about({ fact: 'reworded', title: 'Other' })], now: stillAssured },
      'S9: assured though',
    ],
    [
      'an assurance by a hand',
      {
        now: ({ assurance }) => ({ assurance: { ...assurance, entry: 6 } }),
        fact: [OWNER, about({ fact: 'verified', line: 3, method: 'tested', outcome: 'implemented', evidence: [HASH] })],
      },
      `S1: ${OWNER} vouched`,
    ],
    [
      'an assurance from line 1, on no evidence',
      {
        now: ({ assurance }) => ({ stage: 'assured', assurance: { ...assurance, entry: 6 } }),
        fact: [CLERK, about({ fact: 'verified', line: 1, method: 'tested', outcome: 'partly', evidence: [] })],
      },
      'assured from line 1; A1: assured by the outcome partly; A1: assured on no evidence',
    ],
    [
      'an assurance without a verification',
      { now: ({ assurance }) => ({ assurance: { ...assurance, entry: 99 } }) },
      'without a verification',
    ],
    [
      'lateness that a rating hides',
      { rate: () => ({ state: 'assured', point: null, because: [], without: [] }) },
      'completed late, and does not say so',
    ],
    ['a withdrawal by one alone', { fact: [CLERK, about({ fact: 'withdrawn', reason: 'Moot' })] }, 'S4: withdrawn by one post alone'],
    [
      'an exemption lifted by one alone',
      { fact: [CLERK, about({ fact: 'exemptionLifted', field: 'title', reason: 'x' })] },
      'S4: exemptionLifted by one',
    ],
    ['a role granted to oneself', { fact: [ADMIN, { fact: 'roleGranted', on: '2023-03-01', post: ADMIN, role: 'clerk' }] }, 'S3: '],
    ['an author who writes', { fact: [AUTHOR, about({ fact: 'reported', text: 'x' })] }, 'S5: '],
    ['an administrator who writes', { fact: [ADMIN, about({ fact: 'reported', text: 'x' })] }, 'S3: an administrator wrote'],
  ])('find %s', (_, tamper, found) => {
    expect(brokenBy(tamper)).toContain(found);
  });
});
