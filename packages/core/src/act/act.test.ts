import { describe, expect, test } from 'vitest';
import type { Command } from '../command/command.ts';
import type { Verb } from '../command/verbs.ts';
import type { Day } from '../day/day.ts';
import type { Fact } from '../fact/fact.ts';
import {
  AUDIT,
  asking,
  assured,
  CHAIR,
  CLERK,
  complete,
  given,
  HASH,
  lodged,
  MONITORING,
  OTHER_HASH,
  OWNER,
  on,
  raised,
  TRANSPORT,
} from '../given.suite.ts';
import { decide } from './act.ts';

const about = (fact: Record<string, unknown>): Fact => ({ ref: 'SEND-1', ...fact }) as Fact;
const ask = (verb: Verb, as: string, day: Day, data: object = {}, ref = 'SEND-1') =>
  ({ verb, as, on: day, ref, data }) as unknown as Command;

const open = () => given([CLERK, raised]);
const onOffer = () => given([CLERK, raised], [OWNER, about({ fact: 'offered', on: '2022-12-01', to: 'PTE' })]);
const asked = () =>
  given([CLERK, raised], [OWNER, about({ fact: 'extensionRequested', on: '2023-03-01', to: '2023-06-30', reason: 'Staff left' })]);
const told = () => given([CLERK, raised], [OWNER, lodged], [OWNER, complete]);

describe('an action offered from one directorate to another', () => {
  test('still belongs to the first until the second accepts', () => {
    expect(on(onOffer(), '2023-02-01').action('SEND-1')).toMatchObject({
      stage: 'open',
      lead: 'CFE',
      accountable: OWNER,
      handover: { to: 'PTE' },
    });
  });

  test('belongs to the second from the day on which it accepts, and names its post', () => {
    const taken = asking(onOffer(), ask('accept', TRANSPORT, '2023-01-10', { accountable: TRANSPORT }));
    expect(taken).toEqual({ fact: 'accepted', on: '2023-01-10', ref: 'SEND-1', directorate: 'PTE', accountable: TRANSPORT });
  });

  test('cannot be taken by a directorate that it was not offered to', () => {
    expect(asking(onOffer(), ask('accept', 'a', '2023-01-10', { directorate: 'AH', accountable: 'a' }))).toEqual({
      refused: 'offeredElsewhere',
      ref: 'SEND-1',
      to: 'PTE',
    });
  });

  test('cannot be taken before it was offered', () => {
    expect(asking(onOffer(), ask('accept', TRANSPORT, '2022-11-30', { accountable: TRANSPORT }))).toMatchObject({
      refused: 'outOfOrder',
      since: '2022-12-01',
    });
  });

  test('that nobody answers for is at the stage offered, and open again when the offer is declined', () => {
    const { accountable: _, lead: __, ...unowned } = raised as Extract<Fact, { fact: 'raised' }>;
    const first = given([CLERK, unowned], [CLERK, about({ fact: 'offered', on: '2022-12-01', to: 'PTE' })]);
    expect(on(first, '2022-12-02').action('SEND-1')).toMatchObject({ stage: 'offered', offeredTo: 'PTE', accountable: null });
    const declined = asking(first, ask('decline', TRANSPORT, '2022-12-05', { reason: 'Not ours' })) as Fact;
    const after = given([CLERK, unowned], [CLERK, about({ fact: 'offered', on: '2022-12-01', to: 'PTE' })], [TRANSPORT, declined]);
    expect(on(after, '2022-12-06').action('SEND-1')).toMatchObject({ stage: 'open', handover: null });
  });
});

describe('more time', () => {
  test('is not had by asking', () => {
    expect(on(asked(), '2023-04-30').action('SEND-1')?.dates).toMatchObject({ original: '2023-03-31', agreed: '2023-03-31' });
  });

  test('when granted moves the agreed date, and never the original', () => {
    const granted = asking(asked(), ask('grantExtension', CHAIR, '2023-03-10', { minute: 'Minute 54' })) as Fact;
    expect(granted).toEqual({
      fact: 'extensionGranted',
      on: '2023-03-10',
      ref: 'SEND-1',
      to: '2023-06-30',
      approver: CHAIR,
      minute: 'Minute 54',
    });
    const past = given(
      [CLERK, raised],
      [OWNER, about({ fact: 'extensionRequested', on: '2023-03-01', to: '2023-06-30', reason: 'Staff left' })],
      [CHAIR, granted],
    );
    expect(on(past, '2023-04-30').action('SEND-1')?.dates).toMatchObject({ original: '2023-03-31', agreed: '2023-06-30' });
  });

  test('deferred stays asked for', () => {
    const past = given(
      [CLERK, raised],
      [OWNER, about({ fact: 'extensionRequested', on: '2023-03-01', to: '2023-06-30', reason: 'x' })],
      [CHAIR, about({ fact: 'extensionDeferred', on: '2023-03-10' })],
    );
    expect(asking(past, ask('requestExtension', OWNER, '2023-03-11', { to: '2023-07-31', reason: 'y' }))).toMatchObject({
      refused: 'extensionPending',
    });
    expect(asking(past, ask('refuseExtension', CHAIR, '2023-03-20', { reason: 'No cause given' }))).toMatchObject({
      fact: 'extensionRefused',
    });
  });
});

/** One row for each rule that says no: who asks what, on which past, and the refusal. */
const refusals: readonly (readonly [string, ReturnType<typeof given>, Command, object])[] = [
  ['a reference is used once', open(), ask('raise', CLERK, '2023-01-01', { title: 'Again' }), { refused: 'refTaken' }],
  [
    'an action cannot depend on one that is not there',
    open(),
    ask('raise', CLERK, '2023-01-01', { title: 'B', dependsOn: ['SEND-9'] }, 'SEND-2'),
    { refused: 'noSuchAction', ref: 'SEND-9' },
  ],
  [
    'nothing is said of an action that is not there',
    open(),
    ask('report', OWNER, '2023-01-01', { text: 'x' }, 'SEND-9'),
    { refused: 'noSuchAction' },
  ],
  [
    'nothing happened before it was raised',
    open(),
    ask('report', OWNER, '2022-11-14', { text: 'x' }),
    { refused: 'beforeRaised', raisedOn: '2022-11-15' },
  ],
  ['a report says something', open(), ask('report', OWNER, '2023-01-01'), { refused: 'nothingSaid' }],
  ['a new wording says something', open(), ask('reword', CLERK, '2023-01-01', { reason: 'x' }), { refused: 'nothingSaid' }],
  ['only one offer waits at a time', onOffer(), ask('offer', OWNER, '2023-01-01', { to: 'AH' }), { refused: 'offeredAlready', to: 'PTE' }],
  ['nobody is offered what they lead', open(), ask('offer', OWNER, '2023-01-01', { to: 'CFE' }), { refused: 'offeredToItself' }],
  [
    'nobody accepts what was not offered',
    open(),
    ask('accept', TRANSPORT, '2023-01-01', { accountable: TRANSPORT }),
    { refused: 'notOnOffer' },
  ],
  ['nobody declines what was not offered', open(), ask('decline', TRANSPORT, '2023-01-01', { reason: 'x' }), { refused: 'notOnOffer' }],
  ['nobody takes back what was not offered', open(), ask('withdrawOffer', OWNER, '2023-01-01'), { refused: 'notOnOffer' }],
  [
    'more time means a later day',
    open(),
    ask('requestExtension', OWNER, '2023-01-01', { to: '2023-03-31', reason: 'x' }),
    { refused: 'notLater' },
  ],
  [
    'one request waits at a time',
    asked(),
    ask('requestExtension', OWNER, '2023-03-02', { to: '2023-09-30', reason: 'x' }),
    { refused: 'extensionPending' },
  ],
  [
    'nobody grants what was not asked for',
    open(),
    ask('grantExtension', CHAIR, '2023-03-02', { to: '2023-09-30' }),
    { refused: 'noExtensionPending' },
  ],
  ['nobody grants time to themselves', asked(), ask('grantExtension', OWNER, '2023-03-02'), { refused: 'ownRequest' }],
  ['a decision follows its request', asked(), ask('refuseExtension', CHAIR, '2023-02-01', { reason: 'x' }), { refused: 'outOfOrder' }],
  [
    'a milestone is set once',
    given([CLERK, raised], [OWNER, about({ fact: 'milestoneSet', on: '2022-12-01', milestone: 'M1', title: 'x', due: '2023-01-01' })]),
    ask('setMilestone', OWNER, '2023-01-01', { milestone: 'M1', title: 'y', due: '2023-01-01' }),
    { refused: 'alreadyThere' },
  ],
  [
    'a milestone that is not there is not met',
    open(),
    ask('meetMilestone', OWNER, '2023-01-01', { milestone: 'M9' }),
    { refused: 'notThere' },
  ],
  ['evidence is lodged once', told(), ask('lodgeEvidence', OWNER, '2023-03-05', { sha256: HASH, title: 'x' }), { refused: 'alreadyThere' }],
  [
    'evidence takes the place only of what is there',
    told(),
    ask('lodgeEvidence', OWNER, '2023-03-05', { sha256: OTHER_HASH, title: 'x', replaces: 'c'.repeat(64) }),
    { refused: 'unknownEvidence' },
  ],
  [
    'what is complete is not reported complete again',
    told(),
    ask('reportComplete', OWNER, '2023-03-05'),
    { refused: 'wrongStage', stage: 'reportedComplete' },
  ],
  [
    'nobody vouches for what was not reported complete',
    open(),
    ask('verify', AUDIT, '2023-03-05', { line: 3, method: 'tested', outcome: 'implemented' }),
    { refused: 'wrongStage', stage: 'open' },
  ],
  [
    'the owner does not vouch for its own action',
    told(),
    ask('verify', OWNER, '2023-03-05', { line: 2, method: 'deskReview', outcome: 'implemented' }),
    { refused: 'notIndependent', as: 'accountable' },
  ],
  [
    'whoever lodged the evidence does not vouch for it',
    given([CLERK, raised], ['assistant', lodged], [OWNER, complete]),
    ask('verify', 'assistant', '2023-03-05', { line: 2, method: 'tested', outcome: 'implemented' }),
    { refused: 'notIndependent', as: 'lodged' },
  ],
  [
    'whoever reported it complete does not vouch for it',
    given([CLERK, raised], [OWNER, lodged], ['deputy', complete]),
    ask('verify', 'deputy', '2023-03-05', { line: 2, method: 'tested', outcome: 'implemented' }),
    { refused: 'notIndependent', as: 'reportedComplete' },
  ],
  [
    'a contributor does not vouch for it',
    given([CLERK, { ...raised, contributors: [{ directorate: 'PTE', post: TRANSPORT }] } as Fact], [OWNER, lodged], [OWNER, complete]),
    ask('verify', TRANSPORT, '2023-03-05', { line: 2, method: 'tested', outcome: 'implemented' }),
    { refused: 'notIndependent', as: 'contributor' },
  ],
  [
    'a post vouches from no higher line than its own',
    given(
      [CLERK, { fact: 'postEstablished', on: '2022-01-01', post: MONITORING, line: 2 }],
      [CLERK, raised],
      [OWNER, lodged],
      [OWNER, complete],
    ),
    ask('verify', MONITORING, '2023-03-05', { line: 3, method: 'tested', outcome: 'implemented' }),
    { refused: 'lineNotHeld', holds: 2 },
  ],
  [
    'nobody vouches without evidence',
    given([CLERK, raised], [OWNER, complete]),
    ask('verify', AUDIT, '2023-03-05', { line: 3, method: 'tested', outcome: 'implemented' }),
    { refused: 'noEvidence' },
  ],
  [
    'nobody vouches on evidence that was not lodged',
    told(),
    ask('verify', AUDIT, '2023-03-05', { line: 3, method: 'tested', outcome: 'implemented', evidence: [OTHER_HASH] }),
    { refused: 'unknownEvidence' },
  ],
  [
    'a check is not dated before what it checks',
    told(),
    ask('verify', AUDIT, '2023-03-01', { line: 3, method: 'tested', outcome: 'implemented' }),
    { refused: 'outOfOrder', since: '2023-03-02' },
  ],
  [
    'the owner does not send back its own report',
    told(),
    ask('return', OWNER, '2023-03-05', { reason: 'x' }),
    { refused: 'notIndependent' },
  ],
  ['what is open is not opened again', open(), ask('reopen', CLERK, '2023-03-05', { reason: 'x' }), { refused: 'wrongStage' }],
  [
    'what is assured is not withdrawn',
    assured(),
    ask('withdraw', CLERK, '2023-05-01', { reason: 'x' }),
    { refused: 'wrongStage', stage: 'assured' },
  ],
  ['what is not suspended is not resumed', open(), ask('resume', CLERK, '2023-05-01'), { refused: 'wrongStage' }],
  ['nothing takes its own place', open(), ask('supersede', CLERK, '2023-05-01', { by: 'SEND-1' }), { refused: 'noSuchAction' }],
  [
    'nobody accepts the risk of their own action',
    open(),
    ask('acceptRisk', OWNER, '2023-05-01', { reason: 'x', until: '2024-01-01' }),
    { refused: 'ownRequest' },
  ],
  [
    'no risk is accepted until a day that is past',
    open(),
    ask('acceptRisk', CHAIR, '2023-05-01', { reason: 'x', until: '2023-05-01' }),
    { refused: 'notLater' },
  ],
  [
    'a post sits in a directorate that is there',
    open(),
    ask('establishPost', CLERK, '2023-05-01', { post: 'x', directorate: 'ZZ' }),
    { refused: 'notThere' },
  ],
  [
    'a measure is defined once there, and read after',
    open(),
    ask('readMeasure', CLERK, '2023-05-01', { measure: 'M1', value: 3 }),
    { refused: 'notThere' },
  ],
  [
    'an agreement rests on actions that are there',
    open(),
    ask('recordAgreement', CLERK, '2023-05-01', {
      agreement: 'S',
      title: 'x',
      state: 'drafted',
      directorates: ['CFE', 'PTE'],
      actions: ['SEND-9'],
    }),
    { refused: 'noSuchAction' },
  ],
];

describe('the register refuses', () => {
  test.each(refusals)('%s', (_, past, command, refusal) => {
    expect(asking(past, command)).toMatchObject(refusal);
  });
});

describe('posts and directorates that the register does not know', () => {
  const raise = ask(
    'raise',
    CLERK,
    '2023-01-01',
    { title: 'B', lead: 'PTE', accountable: TRANSPORT, contributors: [{ directorate: 'AH' }] },
    'SEND-2',
  );

  test('are established in the same entry, and the one who answers for the action delivers', () => {
    expect(decide(on(given(), '2023-01-01'), raise)).toEqual([
      { fact: 'directorateOpened', on: '2023-01-01', directorate: 'PTE', name: 'PTE' },
      { fact: 'directorateOpened', on: '2023-01-01', directorate: 'AH', name: 'AH' },
      { fact: 'postEstablished', on: '2023-01-01', post: TRANSPORT, directorate: 'PTE', line: 1 },
      { fact: 'postEstablished', on: '2023-01-01', post: CLERK },
      expect.objectContaining({ fact: 'raised', ref: 'SEND-2' }),
    ]);
  });

  test('so that a colleague who delivers cannot claim to be internal audit', () => {
    const past = given(
      [CLERK, { fact: 'postEstablished', on: '2022-01-01', post: TRANSPORT, line: 1 }],
      [CLERK, raised],
      [OWNER, lodged],
      [OWNER, complete],
    );
    expect(asking(past, ask('verify', TRANSPORT, '2023-03-05', { line: 3, method: 'tested', outcome: 'implemented' }))).toMatchObject({
      refused: 'lineNotHeld',
      line: 3,
      holds: 1,
    });
  });
});

test('a verification rests on all the evidence that stands when it names none', () => {
  expect(asking(told(), ask('verify', AUDIT, '2023-03-05', { line: 3, method: 'tested', outcome: 'implemented' }))).toMatchObject({
    fact: 'verified',
    evidence: [HASH],
  });
});
