import { describe, expect, test } from 'vitest';
import type { StaleReason } from '../assurance/verification.ts';
import type { ActionFact, Fact } from '../fact/fact.ts';
import {
  AUDIT,
  andThen,
  assured,
  CHAIR,
  CLERK,
  complete,
  given,
  HASH,
  lodged,
  OTHER_HASH,
  OWNER,
  on,
  raised,
  TRANSPORT,
  verified,
} from '../given.suite.ts';

const about = (fact: Record<string, unknown>): Fact => ({ ref: 'SEND-1', on: '2023-05-01', ...fact }) as unknown as Fact;

/** Everything that can happen to an assured action, and whether it touches what was vouched for. */
const happenings: readonly (readonly [string, ActionFact['fact'], Fact, StaleReason | null])[] = [
  ['it is reworded', 'reworded', about({ fact: 'reworded', title: 'Something else' }), 'reworded'],
  [
    'its evidence is replaced',
    'evidenceLodged',
    about({ fact: 'evidenceLodged', sha256: OTHER_HASH, title: 'New', replaces: HASH }),
    'evidenceReplaced',
  ],
  ['more evidence is lodged beside the old', 'evidenceLodged', about({ fact: 'evidenceLodged', sha256: OTHER_HASH, title: 'More' }), null],
  ['a report says that it no longer holds', 'reported', about({ fact: 'reported', text: 'It slipped', holds: false }), 'noLongerHolds'],
  ['a report says that all is well', 'reported', about({ fact: 'reported', text: 'Fine', rag: 'green' }), null],
  ['a contributor is added', 'contributorAdded', about({ fact: 'contributorAdded', directorate: 'AH' }), null],
  ['take-up is recorded', 'takeUpRecorded', about({ fact: 'takeUpRecorded', directorate: 'AH', state: 'complete' }), null],
  ['people are consulted', 'consulted', about({ fact: 'consulted', who: 'Parents', said: 'Better' }), null],
  [
    'another opinion agrees',
    'verified',
    about({ fact: 'verified', line: 2, method: 'deskReview', outcome: 'implemented', evidence: [HASH] }),
    null,
  ],
  [
    'another check does not select it',
    'verified',
    about({ fact: 'verified', line: 3, method: 'deskReview', outcome: 'notSelected', evidence: [] }),
    null,
  ],
];

describe('an assurance', () => {
  test.each(happenings)('when %s', (_, __, fact, why) => {
    const by = fact.fact === 'verified' ? 'another-auditor' : OWNER;
    const action = on(andThen(assured(), by, fact), '2023-06-01').action('SEND-1');
    expect(action?.stage).toBe(why === null ? 'assured' : 'reportedComplete');
    expect(action?.assurance?.stale?.why ?? null).toBe(why);
  });

  test('goes stale when the action is opened again, which is then open', () => {
    const action = on(andThen(assured(), CLERK, about({ fact: 'reopened', reason: 'Not working' })), '2023-06-01').action('SEND-1');
    expect(action).toMatchObject({ stage: 'open', assurance: { stale: { why: 'reopened' } } });
  });

  test('goes stale when the date is moved or the action changes hands, though that is refused once it is assured', () => {
    for (const fact of [about({ fact: 'accepted', directorate: 'PTE', accountable: TRANSPORT })]) {
      expect(on(andThen(assured(), CHAIR, fact), '2023-06-01').action('SEND-1')?.stage).toBe('reportedComplete');
    }
  });

  test('runs out the day after the last day for which it was given', () => {
    const past = given([CLERK, raised], [OWNER, lodged], [OWNER, complete], [AUDIT, { ...verified, until: '2023-09-30' } as Fact]);
    expect(on(past, '2023-09-30').action('SEND-1')?.stage).toBe('assured');
    expect(on(past, '2023-10-01').action('SEND-1')).toMatchObject({
      stage: 'reportedComplete',
      assurance: { stale: { why: 'expired', on: '2023-10-01' } },
    });
  });

  test('does not survive a material fact of an earlier day that was recorded later: the checker cannot have known it', () => {
    const past = andThen(assured(), CLERK, about({ fact: 'reworded', on: '2023-03-10', title: 'Something else' }), '2023-04-01');
    expect(on(past, '2023-06-01').action('SEND-1')).toMatchObject({ stage: 'reportedComplete', assurance: { stale: { why: 'reworded' } } });
    expect(on(past, '2023-06-01', '2023-03-31T00:00:00.000Z').action('SEND-1')?.stage).toBe('assured');
  });

  test('sent back by a later check leaves the action open, and the old assurance stale', () => {
    const later = about({
      fact: 'verified',
      line: 3,
      method: 'tested',
      outcome: 'partly',
      evidence: [HASH],
      opinion: 'Half of the teams use it',
    });
    expect(on(andThen(assured(), AUDIT, later), '2023-06-01').action('SEND-1')).toMatchObject({
      stage: 'open',
      returned: { by: AUDIT, reason: 'Half of the teams use it' },
      assurance: { stale: { why: 'reopened' } },
    });
  });
});

describe('what never assures, even when an entry says so', () => {
  const planted: readonly (readonly [string, string, object])[] = [
    ['a line-1 check', 'quality-officer', { line: 1 }],
    ['a check by the owner', OWNER, {}],
    ['a check that found it partly done', AUDIT, { outcome: 'partly' }],
    ['a check that found no evidence', AUDIT, { outcome: 'noEvidence' }],
    ['a check that names no evidence', AUDIT, { evidence: [] }],
    ['a check that passed it over', AUDIT, { outcome: 'notSelected' }],
  ];
  test.each(planted)('%s', (_, by, more) => {
    const past = given([CLERK, raised], [OWNER, lodged], [OWNER, complete], [by, { ...verified, ...more } as Fact]);
    const action = on(past, '2023-06-01').action('SEND-1');
    expect(action?.stage).not.toBe('assured');
    expect(action?.verifications).toHaveLength(1);
  });

  test('a check of something that was never reported complete', () => {
    const past = given([CLERK, raised], [OWNER, lodged], [AUDIT, verified]);
    expect(on(past, '2023-06-01').action('SEND-1')?.stage).toBe('open');
  });
});
