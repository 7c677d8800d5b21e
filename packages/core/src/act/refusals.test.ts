import { describe, expect, test } from 'vitest';
import { can } from '../access/can.ts';
import type { Denial, SegregationReason } from '../access/denial.ts';
import { askedBy, register as ofEveryVerb } from '../access/every-verb.suite.ts';
import type { EvidenceFound } from '../action/progress.ts';
import type { Command } from '../command/command.ts';
import { VERBS, type Verb } from '../command/verbs.ts';
import type { Day } from '../day/day.ts';
import type { Fact } from '../fact/fact.ts';
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
  MONITORING,
  OTHER_HASH,
  OWNER,
  on,
  raised,
} from '../given.suite.ts';
import type { Past } from '../register/past.ts';
import { denialSentence } from '../wording/denials.ts';
import { refusalSentence } from '../wording/refusals.ts';
import { decide } from './act.ts';
import { isRefusal, type Refusal } from './refusal.ts';

const DIRECTOR = 'director-of-childrens-services';
const LATER: Day = '2024-12-31';

const about = (fact: Record<string, unknown>): Fact => ({ ref: 'SEND-1', ...fact }) as Fact;
const ask = (verb: Verb, as: string, day: Day, data: object = {}, ref = 'SEND-1') =>
  ({ verb, as, on: day, ref, data }) as unknown as Command;

const open = () => given([CLERK, raised]);
const told = () => given([CLERK, raised], [OWNER, lodged], [OWNER, complete]);
const onOffer = () => given([CLERK, raised], [OWNER, about({ fact: 'offered', on: '2022-12-01', to: 'PTE' })]);
const asked = () =>
  given([CLERK, raised], [OWNER, about({ fact: 'extensionRequested', on: '2023-03-01', to: '2023-06-30', reason: 'Staff left' })]);
const sentBack = () => andThen(told(), AUDIT, about({ fact: 'returned', on: '2023-03-10', reason: 'It is a draft' }));

/** A council with a head, a review that asked for a joint response, a practice, an agreement and a measure of its own. */
const council = () =>
  given(
    [CLERK, { fact: 'directorateOpened', on: '2022-04-01', directorate: 'CFE', name: "Children's" }],
    [CLERK, { fact: 'directorateOpened', on: '2022-04-01', directorate: 'PTE', name: 'Transport' }],
    [CLERK, { fact: 'directorateOpened', on: '2022-04-01', directorate: 'OLD', name: 'Highways' }],
    [CLERK, { fact: 'directorateClosed', on: '2022-05-01', directorate: 'OLD', successors: ['PTE'] }],
    [CLERK, { fact: 'postEstablished', on: '2022-04-01', post: DIRECTOR, directorate: 'CFE', line: 1, heads: 'CFE' }],
    [CLERK, { fact: 'postEstablished', on: '2022-04-01', post: OWNER, directorate: 'CFE', line: 1 }],
    [CLERK, { fact: 'postEstablished', on: '2022-04-01', post: 'head-of-buses', directorate: 'PTE', line: 1 }],
    [CLERK, { fact: 'postAbolished', on: '2022-05-01', post: 'head-of-buses' }],
    [CLERK, { fact: 'postEstablished', on: '2022-04-01', post: 'quality-officer', line: 2 }],
    [CLERK, { fact: 'postEstablished', on: '2022-04-01', post: 'second-auditor', line: 3, independent: false }],
    [
      CLERK,
      { fact: 'reviewReceived', on: '2022-10-01', review: 'HTST', title: 'Transport lessons', areas: [{ id: 'A1', title: 'Decisions' }] },
    ],
    [CLERK, { fact: 'recommended', on: '2022-10-01', review: 'HTST', recommendation: 'R1', text: 'Publish each key decision' }],
    [
      CLERK,
      {
        fact: 'jointResponseAsked',
        on: '2022-10-01',
        review: 'HTST',
        response: 'J1',
        from: [OWNER, DIRECTOR],
        respondent: DIRECTOR,
        due: '2022-12-01',
      },
    ],
    [
      CLERK,
      {
        fact: 'practiceExpected',
        on: '2022-10-01',
        practice: 'P1',
        title: 'A key decision is published',
        source: 'The constitution',
        directorates: ['CFE'],
        everyMonths: 12,
      },
    ],
    [CLERK, raised],
    [OWNER, lodged],
    [OWNER, complete],
    [
      DIRECTOR,
      {
        fact: 'agreementRecorded',
        on: '2023-04-01',
        agreement: 'SLA-1',
        title: 'Who plans the routes',
        state: 'drafted',
        directorates: ['CFE', 'PTE'],
        actions: ['SEND-1'],
      },
    ],
  );
const erasing = { section: 'personal', reason: 'x' };
const erased = () =>
  given(
    [CLERK, { fact: 'postEstablished', on: '2022-04-01', post: 'A. N. Other' }],
    [
      MONITORING,
      { fact: 'wordsErased', on: '2022-05-01', erases: { number: 1, section: 'personal' }, places: ['/0/post'], reason: 'It was a name' },
    ],
  );
const agreement = { agreement: 'SLA-1', title: 'Who plans the routes', directorates: ['CFE', 'PTE'], actions: ['SEND-1'] };
const AUTHOR = 'head-of-governance';
const year = '2021/22';
const said = { year, assertion: 'A1', principle: 'F', text: 'Risks are owned' } as const;
const opened = () => given([CLERK, raised], [AUTHOR, { fact: 'statementOpened', on: '2022-06-01', year }]);
const stated = () => andThen(opened(), AUTHOR, { fact: 'asserted', on: '2022-06-10', ...said });
const approved = (): Past =>
  andThen(stated(), CLERK, {
    fact: 'statementApproved',
    on: '2022-07-01',
    year,
    body: 'GAC',
    minute: 'Minute 9',
    sections: [],
    assertions: [{ assertion: 'A1', principle: 'F', text: 'Risks are owned' }],
  });
const published = (kind: 'draft' | 'final') =>
  andThen(approved(), CLERK, {
    fact: 'statementPublished',
    on: '2022-07-02',
    year,
    kind,
    version: 1,
    asAt: '2022-07-02',
    knownAt: '2022-07-02T12:00:00.000Z',
    sections: [],
    assertions: [],
  });
const recheck = (on: Day, found: EvidenceFound) => ask('recheckEvidence', AUDIT, on, { sha256: HASH, found });
const gone = () => andThen(told(), AUDIT, about({ fact: 'evidenceRechecked', on: '2023-03-04', sha256: HASH, found: 'missing' }));
const replaced = () =>
  andThen(told(), OWNER, about({ fact: 'evidenceLodged', on: '2023-03-04', sha256: OTHER_HASH, title: 'New', replaces: HASH }));
const check = { line: 3, method: 'tested', outcome: 'implemented' };

/** A past, what is asked of it, and what the sentence that refuses it must name. */
type Row = readonly [past: () => Past, command: Command, names: readonly string[]];

/** Every kind of refusal, by a command that meets it. A kind that is not in the table does not compile. */
const REFUSED: { readonly [Kind in Refusal['refused']]: Row } = {
  noSuchAction: [open, ask('report', OWNER, '2023-01-01', { text: 'x' }, 'SEND-9'), ['SEND-9']],
  refTaken: [open, ask('raise', CLERK, '2023-01-01', { title: 'Again' }), ['SEND-1']],
  alreadyThere: [told, ask('lodgeEvidence', OWNER, '2023-03-05', { sha256: HASH, title: 'x' }), ['evidence', HASH]],
  notThere: [open, ask('readMeasure', OWNER, '2023-03-05', { measure: 'M1', value: 3 }), ['measure', 'M1']],
  wrongStage: [open, ask('verify', AUDIT, '2023-03-05', check), ['SEND-1', 'open', 'reported complete', 'assured']],
  beforeRaised: [open, ask('report', OWNER, '2022-11-14', { text: 'x' }), ['SEND-1', '15 November 2022', '14 November 2022']],
  outOfOrder: [told, ask('verify', AUDIT, '2023-03-01', check), ['SEND-1', '1 March 2023', '2 March 2023']],
  nothingSaid: [open, ask('reword', OWNER, '2023-03-05', { reason: 'x' }), ['SEND-1']],
  offeredAlready: [onOffer, ask('offer', OWNER, '2023-01-01', { to: 'AH' }), ['SEND-1', 'PTE']],
  offeredToItself: [open, ask('offer', OWNER, '2023-01-01', { to: 'CFE' }), ['SEND-1', 'CFE']],
  notOnOffer: [open, ask('withdrawOffer', OWNER, '2023-01-01'), ['SEND-1']],
  offeredElsewhere: [onOffer, ask('accept', 'a', '2023-01-10', { directorate: 'AH', accountable: 'a' }), ['SEND-1', 'PTE']],
  extensionPending: [asked, ask('requestExtension', OWNER, '2023-03-02', { to: '2023-09-30', reason: 'x' }), ['SEND-1', '30 June 2023']],
  noExtensionPending: [open, ask('grantExtension', CHAIR, '2023-03-02'), ['SEND-1']],
  notLater: [open, ask('requestExtension', OWNER, '2023-01-01', { to: '2023-03-30', reason: 'x' }), ['30 March 2023', '31 March 2023']],
  ownRequest: [asked, ask('grantExtension', OWNER, '2023-03-02'), ['SEND-1', OWNER]],
  noEvidence: [() => given([CLERK, raised], [OWNER, complete]), ask('verify', AUDIT, '2023-03-05', check), ['SEND-1']],
  unknownEvidence: [told, ask('verify', AUDIT, '2023-03-05', { ...check, evidence: [OTHER_HASH] }), ['SEND-1', OTHER_HASH.slice(0, 12)]],
  evidenceReplaced: [replaced, recheck('2023-03-05', 'same'), ['SEND-1', HASH.slice(0, 12)]],
  beforeLodged: [told, recheck('2023-02-28', 'same'), ['SEND-1', HASH.slice(0, 12), '1 March 2023', '28 February 2023']],
  evidenceUnchanged: [told, recheck('2023-03-05', { changedTo: HASH }), ['SEND-1', HASH.slice(0, 12)]],
  evidenceShaken: [gone, ask('verify', AUDIT, '2023-03-05', check), ['SEND-1', HASH.slice(0, 12), 'gone', '4 March 2023']],
  notIndependent: [told, ask('verify', OWNER, '2023-03-05', check), ['SEND-1', OWNER, 'it answers or has answered for it']],
  lineNotHeld: [council, ask('verify', 'quality-officer', '2023-03-05', check), ['SEND-1', 'quality-officer', 'line 2', 'line 3']],
  notMarkedIndependent: [council, ask('verify', 'second-auditor', '2023-03-05', check), ['SEND-1', 'second-auditor']],
  newsSince: [told, ask('verify', AUDIT, '2023-03-05', { ...check, upTo: 2 }), ['SEND-1', 'entry 2', 'entry 3']],
  returnedFirst: [
    sentBack,
    ask('split', DIRECTOR, '2023-03-20', {
      into: [
        { ref: 'SEND-1A', title: 'Publish' },
        { ref: 'SEND-1B', title: 'Keep' },
      ],
    }),
    ['SEND-1', '10 March 2023'],
  ],
  offerInstead: [council, ask('rehome', CLERK, '2023-05-01', { lead: 'PTE' }), ['SEND-1', 'CFE', OWNER]],
  directorateClosed: [council, ask('addContributor', OWNER, '2023-05-01', { directorate: 'OLD' }), ['OLD']],
  postAbolished: [council, ask('addContributor', OWNER, '2023-05-01', { directorate: 'PTE', post: 'head-of-buses' }), ['head-of-buses']],
  leftBehind: [council, ask('abolishPost', CLERK, '2023-05-01', { post: OWNER }), ['SEND-1']],
  vacantButHeld: [council, ask('recordHolder', CLERK, '2023-05-01', { post: OWNER, state: 'vacant', holder: 'A. N. Other' }), [OWNER]],
  reasonNeeded: [
    council,
    ask('respond', DIRECTOR, '2022-10-10', { review: 'HTST', recommendation: 'R1', answer: 'notAgreed' }),
    ['notAgreed'],
  ],
  notTheRespondent: [
    council,
    ask('respondJointly', OWNER, '2022-10-10', { review: 'HTST', response: 'J1', text: 'x' }),
    ['J1', OWNER, DIRECTOR],
  ],
  dropped: [council, ask('receiveReview', CLERK, '2022-10-10', { review: 'HTST', title: 'Transport lessons', areas: [] }), ['A1']],
  notBound: [
    council,
    ask('readPractice', AUDIT, '2023-05-01', { practice: 'P1', directorate: 'PTE', keeping: 'kept', line: 1 }),
    ['P1', 'PTE', 'CFE'],
  ],
  outOfLife: [council, ask('recordAgreement', DIRECTOR, '2023-05-01', { ...agreement, state: 'inForce' }), ['SLA-1', 'in force', 'agreed']],
  unsigned: [
    council,
    ask('recordAgreement', DIRECTOR, '2023-05-01', { ...agreement, state: 'agreed', signatories: [OWNER] }),
    ['SLA-1', 'PTE'],
  ],
  schemeUnfit: [
    open,
    ask('adoptScheme', CLERK, '2023-01-01', {
      scheme: { id: 'ours', title: 'Ours', steps: [{ state: 'red', any: [{ when: 'noAccountablePost' }] }] },
    }),
    ['ours', 'No row covers an action'],
  ],
  tooLong: [
    open,
    ask('overrideRating', CHAIR, '2023-01-01', { to: 'red', reason: 'x', until: '2023-12-31' }),
    ['SEND-1', '3 April 2023', '31 December 2023'],
  ],
  headsNothing: [council, ask('endorse', OWNER, '2023-05-01', { asAt: '2023-04-30', knownAt: '2023-04-30T12:00:00.000Z' }), [OWNER]],
  stillToCome: [
    council,
    ask('endorse', DIRECTOR, '2023-05-01', { asAt: '2023-05-02', knownAt: '2023-04-30T12:00:00.000Z' }),
    ['1 May 2023'],
  ],
  yearToCome: [open, ask('openStatement', AUTHOR, '2023-01-01', { year: '2024/25' }), ['2024/25', '1 April 2024']],
  statementMoved: [stated, ask('assert', AUTHOR, '2022-06-09', { ...said, text: 'No' }), ['2021/22', '9 June 2022', '10 June 2022']],
  unknownPrinciple: [opened, ask('assert', AUTHOR, '2022-06-09', { ...said, principle: 'H' }), ['H', '2021/22', 'G']],
  unknownContent: [
    opened,
    ask('writeSection', AUTHOR, '2022-06-09', { year, section: 'S1', title: 'x', text: 'x', answers: 'poem' }),
    ['poem', '2021/22', 'actionPlan'],
  ],
  restsOnNothing: [stated, ask('linkAssertion', AUTHOR, '2022-06-11', { year, assertion: 'A1', actions: [] }), ['A1']],
  nothingStated: [opened, ask('publishStatement', AUTHOR, '2022-06-09', { year, kind: 'draft' }), ['2021/22']],
  afterAccounts: [
    stated,
    ask('approveStatement', CLERK, '2022-07-01', { year, body: 'GAC', minute: 'x', accountsOn: '2022-06-30' }),
    ['30 June 2022', '1 July 2022', 'regulation 6'],
  ],
  notApproved: [stated, ask('publishStatement', AUTHOR, '2022-11-30', { year, kind: 'final' }), ['2021/22']],
  versionOutOfOrder: [
    () => published('final'),
    ask('publishStatement', AUTHOR, '2022-11-30', { year, kind: 'final' }),
    ['2021/22', 'reissued'],
  ],
  changedSinceApproval: [
    () => andThen(approved(), AUTHOR, { fact: 'asserted', on: '2022-07-02', ...said, assertion: 'A2' }),
    ask('publishStatement', AUTHOR, '2022-11-30', { year, kind: 'final' }),
    ['2021/22', '1 July 2022', 'A2'],
  ],
  notALaterYear: [
    () => andThen(open(), AUTHOR, { fact: 'issueDisclosed', on: '2022-12-01', year, issue: 'G1', title: 'x', significance: 'significant' }),
    ask('concludeIssue', AUTHOR, '2023-01-01', { year, issue: 'G1', outcome: 'resolved' }),
    ['G1', '2021/22'],
  ],
  publicStays: [
    told,
    ask('erase', MONITORING, '2023-05-01', { ...erasing, entry: 1, section: 'public' }),
    ['entry 1', 'a report', 'cannot be erased'],
  ],
  noSuchWords: [told, ask('erase', MONITORING, '2023-05-01', { ...erasing, entry: 2 }), ['Entry 2', 'public']],
  erasedBefore: [erased, ask('erase', MONITORING, '2023-05-01', { ...erasing, entry: 1 }), ['entry 1', 'entry 2']],
  lostWithWords: [told, ask('erase', MONITORING, '2023-05-01', { ...erasing, entry: 1 }), ['entry 1', 'SEND-1']],
  erasureStays: [erased, ask('enterInError', CLERK, '2023-05-01', { entry: 2, reason: 'x' }), ['Entry 2']],
  restedOn: [told, ask('enterInError', CLERK, '2023-05-01', { entry: 1, reason: 'x' }), ['entry 1', 'SEND-1']],
};

/** What a sentence that says no has to offer as well: something to do, what may be done instead, or who can. */
const WHAT_TO_DO =
  /(^|[.:;] )(Answer|Ask|Check|Assert|Choose|Enter|Fill in|Give|Have|Issue|Leave|Lodge|Name|Offer|Open|Publish|Read|Record|Request|Say|Sign in|Withdraw) |[Oo]nly|may be|must|Somebody|This is for|lodge it|name it again|choose another|clerk records/;

describe('every kind of refusal', () => {
  const rows = Object.entries(REFUSED);

  test.each(rows)('%s is met by asking, and is told in a sentence that names what it is about', (kind, [past, command, names]) => {
    const answer = decide(on(past(), LATER), command) as Refusal;
    expect(answer).toMatchObject({ refused: kind });
    const sentence = refusalSentence(answer);
    for (const name of names) expect(sentence).toContain(name);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test.each(rows)('%s ends with what can be done about it', (_, [past, command]) => {
    const sentence = refusalSentence(decide(on(past(), LATER), command) as Refusal);
    expect(sentence).toMatch(WHAT_TO_DO);
    expect(sentence).toMatch(/\.$/);
  });
});

/** Every way in which somebody may not ask, and what the sentence must name. */
const DENIED: { readonly [Kind in Exclude<Denial['denied'], 'segregated'>]: readonly [Denial, readonly string[]] } = {
  notGranted: [
    { denied: 'notGranted', verb: 'accept', needs: ['receivingHead', 'clerk'] },
    ['the head of the directorate that it is offered to or the clerk'],
  ],
  inAnothersName: [{ denied: 'inAnothersName', verb: 'report', as: OWNER }, [OWNER]],
};

const APART: { readonly [Why in SegregationReason['why']]: readonly [Extract<SegregationReason, { why: Why }>, readonly string[]] } = {
  tied: [{ why: 'tied', as: 'lodged' }, ['it lodged evidence for it']],
  ownRole: [{ why: 'ownRole' }, ['Another administrator']],
  needsTwo: [{ why: 'needsTwo', proposedBy: OWNER }, [OWNER]],
  ownRequest: [{ why: 'ownRequest' }, ['Somebody else']],
  ownWords: [{ why: 'ownWords' }, ['Somebody else']],
  needsCommittee: [{ why: 'needsCommittee' }, ['committee', 'minute']],
  notInPerson: [{ why: 'notInPerson', as: 'token' }, ['Sign in']],
  newsSince: [{ why: 'newsSince', upTo: 2, last: 3 }, ['entry 2', 'entry 3']],
  writesNothing: [{ why: 'writesNothing' }, ['Somebody who works on it']],
};

describe('every denial', () => {
  const segregated = Object.values(APART).map(([why, names]) => [{ denied: 'segregated', rule: 'S1', why } as Denial, names] as const);

  test.each([...Object.values(DENIED), ...segregated])('is told in a sentence that says who can: %o', (denial, names) => {
    const sentence = denialSentence(denial);
    for (const name of names) expect(sentence).toContain(name);
    expect(sentence).toMatch(WHAT_TO_DO);
    expect(sentence).not.toMatch(/undefined|null/);
  });

  test('of what needs two, before anybody proposed it, says that it must be proposed', () => {
    const denial: Denial = { denied: 'segregated', rule: 'S4', why: { why: 'needsTwo', proposedBy: null } };
    expect(denialSentence(denial)).toContain('proposed first');
  });
});

/** Frozen to the bottom: whoever writes to it throws. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of value instanceof Map ? [...value.values()] : Object.values(value)) frozen(inner);
  return value;
}

describe('nothing that is handed in is written to', () => {
  test.each(Object.keys(VERBS) as Verb[])('when %s is asked', (verb) => {
    const command = frozen(askedBy(verb, 'clerk'));
    const audited = frozen(askedBy(verb, 'line 3'));
    for (const { ref } of ofEveryVerb.actions()) for (const noted of ofEveryVerb.history(ref)) frozen(noted);
    for (const asking of [command, audited]) {
      expect(() => decide(ofEveryVerb, asking)).not.toThrow();
      expect(() => can({ post: asking.as, as: 'person', at: '2023-11-01T12:00:00.000Z' }, asking, ofEveryVerb)).not.toThrow();
    }
  });

  test('when a frozen past is read as at any day', () => {
    for (const past of [frozen(council()), frozen(assured()), frozen(sentBack())]) {
      const register = on(past, LATER);
      expect(() => [register.council, register.actions(), register.reviews, register.agreements]).not.toThrow();
      expect(() => register.restingOn(1)).not.toThrow();
    }
  });

  test('and what comes out of one act can be frozen before the next', () => {
    const past = frozen(council());
    for (const [, command] of Object.values(REFUSED)) expect(() => decide(on(past, LATER), frozen(command))).not.toThrow();
    expect(isRefusal(decide(on(past, LATER), frozen(ask('reopen', CLERK, '2023-05-01', { reason: 'x' }))))).toBe(false);
  });
});
