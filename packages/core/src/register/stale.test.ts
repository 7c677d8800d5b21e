import { describe, expect, test } from 'vitest';
import type { Action } from '../action/action.ts';
import type { EvidenceFound } from '../action/progress.ts';
import type { StaleReason } from '../assurance/verification.ts';
import type { Day } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';
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
const check = (more: object): Fact => about({ ...verified, on: '2023-05-01', ...more });
const recheck = (found: EvidenceFound, sha256 = HASH) => about({ fact: 'evidenceRechecked', sha256, found });
const EXEMPT = [{ field: 'reports', paragraph: 3, publicInterest: 'A tender is open' }];

/** The assured action once this was recorded of it, by somebody who has had no hand in it. */
function after(fact: Fact): Action {
  const before = NEEDS[fact.fact as ActionFact['fact']];
  const past =
    before === undefined ? assured() : given([CLERK, raised], [OWNER, before], [OWNER, lodged], [OWNER, complete], [AUDIT, verified]);
  const action = on(andThen(past, 'another-auditor', fact), '2023-06-01').action('SEND-1');
  if (action === null) throw new Error('The action is gone');
  return action;
}

type Happening = readonly [what: string, fact: Fact, why: StaleReason | null];

/**
 * Everything that can be recorded of an assured action, and whether it touches what was vouched for. A kind of fact that is
 * not in the table does not compile; what an act would refuse once it is assured is told here as an entry all the same.
 */
const OF_THE_ACTION: { readonly [Name in ActionFact['fact']]: readonly Happening[] | 'happens once' } = {
  raised: 'happens once',
  reworded: [['it is reworded', about({ fact: 'reworded', title: 'Something else' }), 'reworded']],
  reopened: [['it is opened again', about({ fact: 'reopened', reason: 'Not working' }), 'reopened']],
  returned: [['it is sent back', about({ fact: 'returned', reason: 'Not working' }), 'reopened']],
  extensionGranted: [['its date is moved', about({ fact: 'extensionGranted', to: '2023-09-30', approver: CHAIR }), 'dateMoved']],
  evidenceLodged: [
    ['its evidence is replaced', about({ fact: 'evidenceLodged', sha256: OTHER_HASH, title: 'New', replaces: HASH }), 'evidenceReplaced'],
    ['more evidence is lodged beside the old', about({ fact: 'evidenceLodged', sha256: OTHER_HASH, title: 'More' }), null],
  ],
  evidenceRechecked: [
    ['its evidence is found changed', recheck({ changedTo: OTHER_HASH }), 'evidenceChanged'],
    ['its evidence is found gone', recheck('missing'), 'evidenceMissing'],
    ['its evidence is found the same', recheck('same'), null],
    ['evidence that it does not rest on is found gone', recheck('missing', OTHER_HASH), null],
  ],
  accepted: [['another takes it over', about({ fact: 'accepted', directorate: 'PTE', accountable: TRANSPORT }), 'ownerChanged']],
  rehomed: [
    ['a reorganisation gives it another owner', about({ fact: 'rehomed', lead: 'PTE', accountable: TRANSPORT }), 'ownerChanged'],
    ['a reorganisation moves it with its owner', about({ fact: 'rehomed', lead: 'PTE' }), null],
  ],
  reported: [
    ['a report says that it no longer holds', about({ fact: 'reported', text: 'It slipped', holds: false }), 'noLongerHolds'],
    ['a report says that all is well', about({ fact: 'reported', text: 'Fine', rag: 'green' }), null],
  ],
  verified: [
    ['a later check finds it partly done', check({ outcome: 'partly' }), 'reopened'],
    ['a further opinion agrees', check({ line: 2, method: 'deskReview' }), null],
    ['another check passes it over', check({ outcome: 'notSelected', evidence: [] }), null],
    ['management assesses itself', check({ line: 1, method: 'selfAssessed' }), null],
  ],
  classified: [['it is linked to the statement of a year', about({ fact: 'classified', statementYears: ['2022/23'] }), null]],
  exempted: [['some of its words become exempt', about({ fact: 'exempted', exempt: EXEMPT }), null]],
  exemptionLifted: [['they are told again', about({ fact: 'exemptionLifted', field: 'reports', reason: 'Let' }), null]],
  offered: [['it is offered to another, who has not taken it', about({ fact: 'offered', to: 'PTE' }), null]],
  declined: [['an offer is declined', about({ fact: 'declined', directorate: 'PTE', reason: 'No' }), null]],
  offerWithdrawn: [['an offer is taken back', about({ fact: 'offerWithdrawn' }), null]],
  contributorAdded: [['a contributor is added', about({ fact: 'contributorAdded', directorate: 'AH' }), null]],
  takeUpRecorded: [['take-up is recorded', about({ fact: 'takeUpRecorded', directorate: 'AH', state: 'complete' }), null]],
  consulted: [['people are consulted', about({ fact: 'consulted', who: 'Parents', said: 'Better' }), null]],
  forecastMade: [['a forecast is made', about({ fact: 'forecastMade', date: '2023-09-30' }), null]],
  milestoneSet: [['a milestone is set', about({ fact: 'milestoneSet', milestone: 'M1', title: 'A step', due: '2023-06-30' }), null]],
  milestoneMet: [['a milestone is met', about({ fact: 'milestoneMet', milestone: 'M1' }), null]],
  extensionRequested: [['more time is asked for', about({ fact: 'extensionRequested', to: '2023-09-30', reason: 'Staff' }), null]],
  extensionDeferred: [['a decision on more time is put off', about({ fact: 'extensionDeferred' }), null]],
  extensionRefused: [['more time is refused', about({ fact: 'extensionRefused', reason: 'No', minute: 'Minute 9' }), null]],
  reportedComplete: [['it is reported complete once more', about({ fact: 'reportedComplete' }), null]],
  embedded: [['it becomes how the council works', about({ fact: 'embedded' }), null]],
  inherited: [['it takes the place of another action', about({ fact: 'inherited', from: 'SEND-2', original: '2023-01-31' }), 'tookOver']],
  ratingOverridden: [
    ['its rating is said to be another', about({ fact: 'ratingOverridden', to: 'red', reason: 'Doubt', until: '2023-06-30' }), null],
  ],
  proposed: [['somebody proposes to end it', about({ fact: 'proposed', matter: 'withdraw', reason: 'Moot' }), null]],
  suspended: [['work is stopped', about({ fact: 'suspended', reason: 'Election' }), null]],
  resumed: [['work is taken up again', about({ fact: 'resumed' }), null]],
  superseded: [['another takes its place', about({ fact: 'superseded', by: 'SEND-2' }), null]],
  split: [['it is split', about({ fact: 'split', into: ['SEND-2', 'SEND-3'] }), null]],
  carriedOut: [['it is carried out to another body', about({ fact: 'carriedOut', to: 'A successor council', reason: 'Reform' }), null]],
  riskAccepted: [['its risk is accepted', about({ fact: 'riskAccepted', approver: CHAIR, reason: 'Cost', until: '2024-03-31' }), null]],
  withdrawn: [['it is withdrawn', about({ fact: 'withdrawn', reason: 'Moot' }), null]],
};

/** What is recorded of the council beside the action touches nothing that was vouched for. */
const BESIDE_IT: readonly (readonly [string, Fact])[] = [
  [
    'the post that answers for it is renamed',
    { fact: 'postEstablished', on: '2023-05-01', post: OWNER, title: 'Head of Admissions and Travel' },
  ],
  ['the directorate that leads it is renamed', { fact: 'directorateOpened', on: '2023-05-01', directorate: 'CFE', name: 'Children' }],
  ['the post that vouched is left vacant', { fact: 'postHeld', on: '2023-05-01', post: AUDIT, state: 'vacant' }],
  [
    'a committee endorses nothing, but a head the table',
    { fact: 'endorsed', on: '2023-05-01', asAt: '2023-05-01', knownAt: '2023-05-01T09:00:00.000Z' },
  ],
  ['a policy is adopted', { fact: 'policyAdopted', on: '2023-05-01', policy: { livePublicView: true } }],
];

/** What an outcome of another stage does to the entries that a past needs before it. */
const NEEDS: { readonly [Name in ActionFact['fact']]?: Fact } = {
  extensionGranted: about({ fact: 'extensionRequested', on: '2023-03-01', to: '2023-09-30', reason: 'Staff' }),
  extensionDeferred: about({ fact: 'extensionRequested', on: '2023-03-01', to: '2023-09-30', reason: 'Staff' }),
  extensionRefused: about({ fact: 'extensionRequested', on: '2023-03-01', to: '2023-09-30', reason: 'Staff' }),
};

const happenings = Object.values(OF_THE_ACTION).flatMap((each) => (each === 'happens once' ? [] : each));

describe('an assurance', () => {
  test.each(happenings.filter(([, , why]) => why !== null))('goes stale when %s', (_, fact, why) => {
    const { stage, assurance } = after(fact);
    expect(stage).not.toBe('assured');
    expect(assurance?.stale?.why).toBe(why);
  });

  test.each(happenings.filter(([, , why]) => why === null))('stands when %s', (_, fact) => {
    expect(after(fact).assurance?.stale).toBeNull();
  });

  test.each(BESIDE_IT)('stands when %s', (_, fact) => {
    const past = andThen(assured(), CLERK, { fact: 'postEstablished', on: '2022-11-01', post: AUDIT, line: 3 });
    andThen(past, CLERK, { fact: 'postEstablished', on: '2022-11-01', post: OWNER });
    expect(on(andThen(past, CLERK, fact), '2023-06-01').action('SEND-1')?.stage).toBe('assured');
  });

  test('goes stale when the action is opened again, which is then open', () => {
    const action = on(andThen(assured(), CLERK, about({ fact: 'reopened', reason: 'Not working' })), '2023-06-01').action('SEND-1');
    expect(action).toMatchObject({ stage: 'open', assurance: { stale: { why: 'reopened' } } });
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

describe('evidence of which the words were erased', () => {
  const exempt = { ...lodged, exempt: [{ field: 'evidence', paragraph: 3, publicInterest: 'A tender is open' }] } as Fact;
  const erased = (places: readonly string[], entry = 2): Fact =>
    ({
      fact: 'wordsErased',
      on: '2023-05-01',
      erases: { number: entry, section: 'exempt' },
      places,
      reason: 'Asked for',
    }) as unknown as Fact;
  const checked = () => given([CLERK, raised], [OWNER, exempt], [OWNER, complete], [AUDIT, verified]);
  const stands = (past: ReturnType<typeof checked>, asAt: Day, knownAt: Instant | null = null) => {
    const action = on(past, asAt, knownAt).action('SEND-1');
    return { stage: action?.stage, stale: action?.assurance?.stale };
  };

  test('vouches for nothing any more, from the day on which they were', () => {
    const past = andThen(checked(), 'monitoring-officer', erased(['/0/title']), '2023-05-03');
    expect(stands(past, '2023-05-01')).toEqual({ stage: 'reportedComplete', stale: { why: 'evidenceErased', on: '2023-05-01' } });
    expect(stands(past, '2023-04-30')).toEqual({ stage: 'assured', stale: null });
  });

  test('did vouch as far as was known before the erasure was recorded', () => {
    const past = andThen(checked(), 'monitoring-officer', erased(['/0/title']), '2023-05-03');
    expect(stands(past, '2023-06-01', '2023-05-02T12:00:00.000Z')).toEqual({ stage: 'assured', stale: null });
  });

  test('vouches again once it was checked by somebody who knew', () => {
    const past = andThen(andThen(checked(), 'monitoring-officer', erased(['/0/title'])), AUDIT, { ...verified, on: '2023-05-02' } as Fact);
    expect(stands(past, '2023-06-01')).toEqual({ stage: 'assured', stale: null });
  });

  test.each([
    ['other words of the same entry', erased(['/1/post'])],
    ['words of another entry', erased(['/0/text'], 3)],
  ])('is not meant by an erasure of %s', (_, fact) => {
    expect(stands(andThen(checked(), 'monitoring-officer', fact), '2023-06-01')).toEqual({ stage: 'assured', stale: null });
  });
});
