import type { FactOfVerb, Verb } from '../command/verbs.ts';
import type { ACTION_FACTS } from '../fact/fact.ts';
import { AUDIT, CHAIR, CLERK, HASH, MONITORING, TRANSPORT } from '../given.suite.ts';
import { bromsgrove } from '../scheme/presets.ts';
import type { OF_THE_STATEMENT } from './good-day.statement.suite.ts';
import type { GoodDay } from './good-day.suite.ts';
import { ADMIN, DIRECTOR, DIRECTOR_PTE, ENTRY_THAT_NAMES, FLEET, TODAY } from './somewhere.suite.ts';

type CouncilVerb = Exclude<
  { [V in Verb]: FactOfVerb<V> extends keyof typeof ACTION_FACTS ? never : V }[Verb],
  keyof typeof OF_THE_STATEMENT
>;

const on = TODAY;

/** What each verb about the council, its reviews and its practices becomes on a day on which nothing speaks against it. */
export const OF_THE_COUNCIL: { readonly [V in CouncilVerb]: GoodDay<V> } = {
  nameCouncil: { as: ADMIN, data: { name: 'Somewhere Else' }, facts: [{ fact: 'councilNamed', on, name: 'Somewhere Else' }] },
  openDirectorate: {
    as: ADMIN,
    data: { directorate: 'AH', name: 'Adults and Health' },
    facts: [{ fact: 'directorateOpened', on, directorate: 'AH', name: 'Adults and Health' }],
  },
  reorganise: {
    as: ADMIN,
    data: { close: [{ directorate: 'PTE', successors: ['CR'] }], reason: 'Cabinet decided' },
    facts: [
      { fact: 'directorateClosed', on, directorate: 'PTE', successors: ['CR'], reason: 'Cabinet decided' },
      { fact: 'postEstablished', on, post: DIRECTOR_PTE, directorate: 'CR' },
      { fact: 'postEstablished', on, post: TRANSPORT, directorate: 'CR' },
      { fact: 'postEstablished', on, post: FLEET, directorate: 'CR' },
      { fact: 'offerWithdrawn', on, ref: 'OFFERED' },
    ],
  },
  establishPost: {
    as: ADMIN,
    data: { post: 'head-of-buses-and-coaches', directorate: 'PTE', line: 1 },
    facts: [{ fact: 'postEstablished', on, post: 'head-of-buses-and-coaches', directorate: 'PTE', line: 1 }],
  },
  recordHolder: {
    as: ADMIN,
    data: { post: TRANSPORT, state: 'vacant' },
    facts: [{ fact: 'postHeld', on, post: TRANSPORT, state: 'vacant' }],
  },
  abolishPost: {
    as: ADMIN,
    data: { post: FLEET, successor: TRANSPORT },
    facts: [{ fact: 'postAbolished', on, post: FLEET, successor: TRANSPORT }],
  },
  establishCommittee: {
    as: CLERK,
    data: { committee: 'SC', name: 'Standards', terms: 'Promotes high standards of conduct' },
    facts: [{ fact: 'committeeEstablished', on, committee: 'SC', name: 'Standards', terms: 'Promotes high standards of conduct' }],
  },
  scheduleMeeting: {
    as: CLERK,
    data: { meeting: 'GAC-2023-07', committee: 'GAC', date: '2023-07-12' },
    facts: [{ fact: 'meetingScheduled', on, meeting: 'GAC-2023-07', committee: 'GAC', date: '2023-07-12' }],
  },
  agreeCadence: {
    as: CLERK,
    data: { committee: 'GAC', everyMonths: 3, minute: 'Minute 12' },
    facts: [{ fact: 'cadenceAgreed', on, committee: 'GAC', everyMonths: 3, minute: 'Minute 12' }],
  },
  planItem: {
    as: CLERK,
    data: { item: 'W1', title: 'Progress on school transport', meeting: 'GAC-2023-05', actions: ['OPEN'] },
    facts: [{ fact: 'itemPlanned', on, item: 'W1', title: 'Progress on school transport', meeting: 'GAC-2023-05', actions: ['OPEN'] }],
  },
  issueReport: {
    as: CLERK,
    data: { meeting: 'GAC-2023-05', asAt: '2023-04-30' },
    facts: [{ fact: 'reportIssued', on, meeting: 'GAC-2023-05', version: 1, asAt: '2023-04-30', knownAt: '2023-05-01T12:00:00.000Z' }],
  },
  resolve: {
    as: CLERK,
    data: { meeting: 'GAC-2023-05', resolution: 'askToAttend', minute: 'Minute 9', actions: ['OPEN'] },
    facts: [{ fact: 'resolved', on, meeting: 'GAC-2023-05', resolution: 'askToAttend', minute: 'Minute 9', actions: ['OPEN'] }],
  },
  adoptScheme: {
    as: CLERK,
    data: { scheme: 'bromsgrove', minute: 'Minute 12' },
    facts: [{ fact: 'schemeAdopted', on, scheme: bromsgrove, minute: 'Minute 12' }],
  },
  switchOffRule: {
    as: CLERK,
    data: { rule: 'OWN-3', reason: 'There is one directorate' },
    facts: [{ fact: 'ruleSwitchedOff', on, rule: 'OWN-3', reason: 'There is one directorate' }],
  },
  switchOnRule: { as: CLERK, data: { rule: 'DAT-1' }, facts: [{ fact: 'ruleSwitchedOn', on, rule: 'DAT-1' }] },
  takeSheet: {
    as: CLERK,
    data: { source: 'Action table', absent: ['OPEN'], columns: ['title', 'due'] },
    facts: [{ fact: 'sheetTaken', on, source: 'Action table', absent: ['OPEN'], columns: ['title', 'due'] }],
  },
  recordWeakness: {
    as: AUDIT,
    data: { weakness: 'SW-1', body: 'The external auditor', text: 'No plan for savings', actions: ['OPEN'] },
    facts: [
      { fact: 'weaknessRecorded', on, weakness: 'SW-1', body: 'The external auditor', text: 'No plan for savings', actions: ['OPEN'] },
    ],
  },
  adoptPolicy: {
    as: CLERK,
    data: { policy: { livePublicView: true }, minute: 'Minute 12' },
    facts: [{ fact: 'policyAdopted', on, policy: { livePublicView: true }, minute: 'Minute 12' }],
  },
  adoptScale: {
    as: CLERK,
    data: { scale: 'P', of: 'priority', direction: 'highestFirst', labels: [label('High', 3), label('Low', 1)] },
    facts: [
      { fact: 'scaleAdopted', on, scale: 'P', of: 'priority', direction: 'highestFirst', labels: [label('High', 3), label('Low', 1)] },
    ],
  },
  grantRole: { as: ADMIN, data: { post: CHAIR, role: 'member' }, facts: [{ fact: 'roleGranted', on, post: CHAIR, role: 'member' }] },
  revokeRole: { as: ADMIN, data: { post: CLERK, role: 'clerk' }, facts: [{ fact: 'roleRevoked', on, post: CLERK, role: 'clerk' }] },
  breakGlass: {
    as: ADMIN,
    data: { post: ADMIN, reason: 'The clerk cannot be reached' },
    facts: [{ fact: 'glassBroken', on, post: ADMIN, reason: 'The clerk cannot be reached' }],
  },
  receiveReview: {
    as: CLERK,
    data: { review: 'IA-7', title: 'Procurement', kind: 'internalAudit', areas: [{ id: 'A1', title: 'Waivers' }] },
    facts: [
      { fact: 'reviewReceived', on, review: 'IA-7', title: 'Procurement', kind: 'internalAudit', areas: [{ id: 'A1', title: 'Waivers' }] },
    ],
  },
  recommend: {
    as: CLERK,
    data: { review: 'HTST', recommendation: 'R2', text: 'Name one owner', area: 'A2', priority: 'High' },
    facts: [{ fact: 'recommended', on, review: 'HTST', recommendation: 'R2', text: 'Name one owner', area: 'A2', priority: 'High' }],
  },
  respond: {
    as: DIRECTOR,
    data: { review: 'HTST', recommendation: 'R1', answer: 'agreed' },
    facts: [{ fact: 'responded', on, review: 'HTST', recommendation: 'R1', answer: 'agreed' }],
  },
  askJointResponse: {
    as: CLERK,
    data: { review: 'HTST', response: 'J3', from: [DIRECTOR, DIRECTOR_PTE], respondent: DIRECTOR, due: '2023-07-31' },
    facts: [
      {
        fact: 'jointResponseAsked',
        on,
        review: 'HTST',
        response: 'J3',
        from: [DIRECTOR, DIRECTOR_PTE],
        respondent: DIRECTOR,
        due: '2023-07-31',
      },
    ],
  },
  nameRespondent: {
    as: CLERK,
    data: { review: 'HTST', response: 'J2', respondent: DIRECTOR_PTE },
    facts: [{ fact: 'respondentNamed', on, review: 'HTST', response: 'J2', respondent: DIRECTOR_PTE }],
  },
  respondJointly: {
    as: DIRECTOR,
    data: { review: 'HTST', response: 'J1', text: 'One owner will be named by 30 June' },
    facts: [{ fact: 'jointResponseGiven', on, review: 'HTST', response: 'J1', text: 'One owner will be named by 30 June' }],
  },
  expectPractice: {
    as: CLERK,
    data: { practice: 'P2', title: 'Each risk has an owner', source: 'The risk strategy', directorates: ['CFE'], everyMonths: 6 },
    facts: [
      {
        fact: 'practiceExpected',
        on,
        practice: 'P2',
        title: 'Each risk has an owner',
        source: 'The risk strategy',
        directorates: ['CFE'],
        everyMonths: 6,
      },
    ],
  },
  readPractice: {
    as: AUDIT,
    data: { practice: 'P1', directorate: 'CFE', keeping: 'kept', line: 3, evidence: [HASH] },
    facts: [{ fact: 'practiceRead', on, practice: 'P1', directorate: 'CFE', keeping: 'kept', line: 3, evidence: [HASH] }],
  },
  recordAgreement: {
    as: DIRECTOR,
    data: {
      agreement: 'SLA',
      title: 'Who drives',
      state: 'agreed',
      directorates: ['CFE', 'PTE'],
      signatories: [DIRECTOR, DIRECTOR_PTE],
      actions: ['OPEN'],
    },
    facts: [
      {
        fact: 'agreementRecorded',
        on,
        agreement: 'SLA',
        title: 'Who drives',
        state: 'agreed',
        directorates: ['CFE', 'PTE'],
        signatories: [DIRECTOR, DIRECTOR_PTE],
        actions: ['OPEN'],
      },
    ],
  },
  defineMeasure: {
    as: CLERK,
    data: { measure: 'K2', name: 'Days late', population: 'Papers', unit: 'days', target: 0, source: 'The clerk' },
    facts: [
      { fact: 'measureDefined', on, measure: 'K2', name: 'Days late', population: 'Papers', unit: 'days', target: 0, source: 'The clerk' },
    ],
  },
  readMeasure: {
    as: MONITORING,
    data: { measure: 'K1', value: 71, verified: 2 },
    facts: [{ fact: 'measureRead', on, measure: 'K1', value: 71, verified: 2 }],
  },
  endorse: {
    as: DIRECTOR,
    data: { meeting: 'GAC-2023-05', asAt: '2023-04-30', knownAt: '2023-05-02T09:00:00.000Z' },
    facts: [{ fact: 'endorsed', on, meeting: 'GAC-2023-05', asAt: '2023-04-30', knownAt: '2023-05-02T09:00:00.000Z' }],
  },
  enterInError: {
    as: CLERK,
    data: { entry: 17, reason: 'The wrong committee' },
    facts: [{ fact: 'enteredInError', on, entry: 17, reason: 'The wrong committee' }],
  },
  erase: {
    as: MONITORING,
    data: { entry: ENTRY_THAT_NAMES, section: 'personal', reason: 'The holder has left and asks for it' },
    facts: [
      {
        fact: 'wordsErased',
        on,
        erases: { number: ENTRY_THAT_NAMES, section: 'personal' },
        places: ['/0/post', '/0/holder'],
        reason: 'The holder has left and asks for it',
      },
    ],
  },
};

function label(word: string, rank: number) {
  return { label: word, rank };
}
