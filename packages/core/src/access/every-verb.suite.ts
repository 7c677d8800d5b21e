import { type Command, type DataOf, needsRef } from '../command/command.ts';
import type { Verb } from '../command/verbs.ts';
import type { PostId, Ref } from '../council/ids.ts';
import type { Line } from '../council/line.ts';
import type { FactOf } from '../fact/fact.ts';
import { AUDIT, CHAIR, CLERK, given, HASH, OWNER, on } from '../given.suite.ts';
import {
  ADMINISTRATOR,
  CONTRIBUTOR,
  COUNCIL,
  GONE,
  HEAD,
  OFFICER,
  OTHER_HEAD,
  ROLES,
  type RoleName,
  raised,
  TODAY,
  type Told,
  toldComplete,
} from './small-council.suite.ts';

const asking = (ref: Ref): Told => [
  OWNER,
  { fact: 'extensionRequested', on: '2023-10-02', ref, to: '2024-06-30', reason: 'The supplier failed' },
];
const proposing = (ref: Ref, matter: FactOf<'proposed'>['matter'], by: PostId): Told => [
  by,
  {
    fact: 'proposed',
    on: '2023-10-02',
    ref,
    matter,
    ...(matter === 'liftExemption' ? { field: 'reports' } : {}),
    reason: 'The service has ended',
  },
];

/** Reviews, practices, agreements and measures; and one action at each stage that a verb needs. */
const REGISTER: readonly Told[] = [
  ...COUNCIL,
  [CLERK, { fact: 'reviewReceived', on: '2023-04-02', review: 'HTST-2022', title: 'Transport lessons', areas: [] }],
  [CLERK, { fact: 'recommended', on: '2023-04-02', review: 'HTST-2022', recommendation: 'R1', text: 'Publish each key decision' }],
  ...['J1', 'J2'].map(
    (response): Told => [
      CLERK,
      { fact: 'jointResponseAsked', on: '2023-04-02', review: 'HTST-2022', response, from: [HEAD, OTHER_HEAD], due: '2023-12-01' },
    ],
  ),
  [CLERK, { fact: 'respondentNamed', on: '2023-04-03', review: 'HTST-2022', response: 'J1', respondent: HEAD }],
  [
    CLERK,
    {
      fact: 'practiceExpected',
      on: '2023-04-02',
      practice: 'P1',
      title: 'A key decision is published before it is taken',
      source: 'The constitution',
      directorates: ['CFE', 'PTE'],
      everyMonths: 12,
    },
  ],
  [CLERK, { fact: 'meetingScheduled', on: '2023-04-02', meeting: 'GAC-2023-10', committee: 'GAC', date: '2023-10-10' }],
  [CLERK, { fact: 'ruleSwitchedOff', on: '2023-04-02', rule: 'DAT-1', reason: 'Dates are to follow' }],
  raised('OPEN'),
  [OWNER, { fact: 'milestoneSet', on: '2023-05-01', ref: 'OPEN', milestone: 'M1', title: 'A draft', due: '2023-12-01' }],
  [OWNER, { fact: 'reported', on: '2023-06-01', ref: 'OPEN', text: 'Half of it is drafted' }],
  [
    OWNER,
    {
      fact: 'measureDefined',
      on: '2023-06-01',
      measure: 'K1',
      name: 'Decisions published in time',
      action: 'OPEN',
      population: 'Key decisions',
      unit: '%',
      target: 100,
      source: 'Democratic services',
    },
  ],
  raised('ON-OFFER'),
  [HEAD, { fact: 'offered', on: '2023-10-02', ref: 'ON-OFFER', to: 'PTE' }],
  raised('ASKED'),
  asking('ASKED'),
  raised('COMPLETE'),
  ...toldComplete('COMPLETE'),
  raised('ASSURED'),
  ...toldComplete('ASSURED'),
  [
    AUDIT,
    {
      fact: 'verified',
      on: '2023-10-20',
      ref: 'ASSURED',
      line: 3,
      method: 'tested',
      outcome: 'implemented',
      evidence: [HASH],
    },
  ],
  raised('SUSPENDED'),
  [CLERK, { fact: 'suspended', on: '2023-10-02', ref: 'SUSPENDED', reason: 'A tribunal is to decide first' }],
  raised('PROPOSED'),
  proposing('PROPOSED', 'withdraw', OWNER),
  proposing('PROPOSED', 'supersede', OWNER),
  proposing('PROPOSED', 'acceptRisk', OWNER),
  raised('EXEMPT'),
  [
    CLERK,
    {
      fact: 'exempted',
      on: '2023-10-01',
      ref: 'EXEMPT',
      exempt: [{ field: 'reports', paragraph: 3, publicInterest: 'A contract is being let' }],
    },
  ],
  proposing('EXEMPT', 'liftExemption', HEAD),
  raised('CARRIED'),
  proposing('CARRIED', 'carryOut', OWNER),
  [CLERK, { fact: 'statementOpened', on: '2023-05-01', year: '2022/23' }],
  [CLERK, { fact: 'asserted', on: '2023-05-01', year: '2022/23', assertion: 'A1', principle: 'A', text: 'Decisions are published' }],
  [
    CLERK,
    { fact: 'issueDisclosed', on: '2022-06-01', year: '2021/22', issue: 'G1', title: 'School transport', significance: 'significant' },
  ],
  raised('HOMELESS', { accountable: GONE }),
  [ADMINISTRATOR, { fact: 'postAbolished', on: '2023-10-01', post: GONE }],
  [ADMINISTRATOR, { fact: 'postHeld', on: '2023-10-01', post: OFFICER, state: 'held', holder: 'A. N. Other' }],
];

const past = given(...REGISTER);
export const register = on(past, TODAY);

const entryOfReport = past.actions.get('OPEN')?.find(({ fact }) => fact.fact === 'reported')?.number ?? 0;

/** The last: who holds a post, by name. */
const entryOfHolder = REGISTER.length;

/** How a verb is asked in the table: of which action, with what said; from which line, where it is said from a line. */
type Asked<V extends Verb> = {
  readonly ref?: Ref;
  readonly data: DataOf<V> | ((line: Line) => DataOf<V>);
  /** Who answers for that action, where it is not the owner. */
  readonly accountable?: PostId;
};

const reason = 'The service has changed';
const minute = 'Minute 54';

/** Each verb, asked so that nothing but access could stand in its way. */
const ASKED: { readonly [V in Verb]: Asked<V> } = {
  nameCouncil: { data: { name: 'Wealdshire County Council' } },
  openDirectorate: { data: { directorate: 'ENV', name: 'Environment' } },
  reorganise: { data: { open: [{ directorate: 'ENV', name: 'Environment' }], close: [{ directorate: 'PTE', successors: ['ENV'] }] } },
  establishPost: { data: { post: 'head-of-parking', directorate: 'PTE', line: 1 } },
  recordHolder: { data: { post: OFFICER, state: 'vacant' } },
  abolishPost: { data: { post: OFFICER } },
  establishCommittee: { data: { committee: 'GAC', name: 'Governance and Audit Committee', terms: 'To oversee governance' } },
  scheduleMeeting: { data: { meeting: 'GAC-2023-12', committee: 'GAC', date: '2023-12-12' } },
  agreeCadence: { data: { committee: 'GAC', everyMonths: 3, minute } },
  planItem: { data: { item: 'W1', title: 'Progress on school transport', meeting: 'GAC-2023-10' } },
  issueReport: { data: { meeting: 'GAC-2023-10' } },
  resolve: { data: { meeting: 'GAC-2023-10', resolution: 'note', minute } },
  adoptScheme: { data: { scheme: 'bromsgrove', minute } },
  switchOffRule: { data: { rule: 'OWN-3', reason: 'There is one directorate' } },
  switchOnRule: { data: { rule: 'DAT-1' } },
  takeSheet: { data: { source: 'Action table', absent: [], columns: ['title', 'due'] } },
  recordWeakness: { data: { weakness: 'SW-1', body: 'The external auditor', text: 'No plan for savings', actions: ['OPEN'] } },
  adoptPolicy: { data: { policy: { livePublicView: true }, minute } },
  adoptScale: {
    data: {
      scale: 'IA-2023',
      of: 'opinion',
      direction: 'lowestFirst',
      labels: [
        { label: 'High', rank: 1 },
        { label: 'Limited', rank: 2 },
      ],
    },
  },
  grantRole: { data: { post: OFFICER, role: 'agsAuthor' } },
  revokeRole: { data: { post: CHAIR, role: 'member' } },
  breakGlass: { data: { post: ADMINISTRATOR, reason: 'The auditors cannot be reached' } },
  receiveReview: { data: { review: 'PEER-2023', title: 'Peer challenge', areas: [] } },
  recommend: { data: { review: 'HTST-2022', recommendation: 'R2', text: 'Own each risk' } },
  respond: { data: { review: 'HTST-2022', recommendation: 'R1', answer: 'agreed' } },
  askJointResponse: { data: { review: 'HTST-2022', response: 'J3', from: [HEAD, OTHER_HEAD], due: '2023-12-01' } },
  nameRespondent: { data: { review: 'HTST-2022', response: 'J2', respondent: OTHER_HEAD } },
  respondJointly: { data: { review: 'HTST-2022', response: 'J1', text: 'We agree, and answer together' } },
  expectPractice: {
    data: { practice: 'P2', title: 'A risk is owned', source: 'The risk strategy', directorates: ['CFE', 'PTE'], everyMonths: 6 },
  },
  readPractice: { data: (line) => ({ practice: 'P1', directorate: 'PTE', keeping: 'partly', line }) },
  recordAgreement: {
    data: { agreement: 'SLA-1', title: 'Who plans the routes', state: 'drafted', directorates: ['CFE', 'PTE'], actions: ['OPEN'] },
  },
  defineMeasure: {
    data: {
      measure: 'K2',
      name: 'Journeys on time',
      action: 'OPEN',
      population: 'All journeys',
      unit: '%',
      target: 98,
      source: 'The operators',
    },
  },
  readMeasure: { data: (line) => ({ measure: 'K1', value: 82, ...(line > 1 ? { verified: line } : {}) }) },
  adoptFramework: { data: { framework: 'delivering-good-governance-2016', minute } },
  recordOpinion: {
    data: { opinion: 'D1', kind: 'directorAssurance', year: '2022/23', gives: 'assurance', text: 'I am assured', directorate: 'PTE' },
  },
  discloseIssue: { data: { year: '2022/23', issue: 'G2', title: 'Procurement', significance: 'improvement' } },
  concludeIssue: { data: { issue: 'G1', year: '2022/23', outcome: 'resolved' } },
  openStatement: { data: { year: '2023/24' } },
  writeSection: { data: { year: '2022/23', section: 'S1', title: 'Scope', text: 'What this is about' } },
  assert: { data: { year: '2022/23', assertion: 'A2', principle: 'F', text: 'Risks are owned' } },
  linkAssertion: { data: { year: '2022/23', assertion: 'A1', actions: ['OPEN'] } },
  approveStatement: { data: { year: '2022/23', body: 'GAC', minute } },
  publishStatement: { data: { year: '2022/23', kind: 'draft' } },
  endorse: { data: { asAt: '2023-10-31', knownAt: '2023-10-31T17:00:00.000Z' } },
  enterInError: { data: { entry: entryOfReport, reason: 'It was of another action' } },
  erase: { data: { entry: entryOfHolder, section: 'personal', reason: 'The holder has left and asks for it' } },
  raise: { ref: 'NEW', data: { title: 'Own each risk', lead: 'CFE', accountable: OWNER, due: '2024-03-31' } },
  reword: { ref: 'OPEN', data: { title: 'Publish and keep the checklist', reason } },
  classify: { ref: 'OPEN', data: { kind: 'governance' } },
  exempt: { ref: 'OPEN', data: { exempt: [{ field: 'reports', paragraph: 3, publicInterest: 'A contract is being let' }] } },
  liftExemption: { ref: 'EXEMPT', data: { field: 'reports', reason: 'The contract was let' } },
  propose: { ref: 'OPEN', data: { matter: 'withdraw', reason } },
  offer: { ref: 'OPEN', data: { to: 'PTE' } },
  decline: { ref: 'ON-OFFER', data: { reason } },
  withdrawOffer: { ref: 'ON-OFFER', data: {} },
  accept: { ref: 'ON-OFFER', data: { accountable: CONTRIBUTOR } },
  rehome: { ref: 'HOMELESS', data: { accountable: OFFICER }, accountable: GONE },
  addContributor: { ref: 'OPEN', data: { directorate: 'PTE', post: OTHER_HEAD, deliverable: 'A timetable' } },
  recordTakeUp: { ref: 'OPEN', data: { directorate: 'PTE', state: 'underWay' } },
  consult: { ref: 'OPEN', data: { who: 'The parents’ forum', said: 'Publish sooner' } },
  report: { ref: 'OPEN', data: { text: 'All of it is drafted', rag: 'green' } },
  forecast: { ref: 'OPEN', data: { date: '2024-04-30' } },
  setMilestone: { ref: 'OPEN', data: { milestone: 'M2', title: 'A final text', due: '2024-02-01' } },
  meetMilestone: { ref: 'OPEN', data: { milestone: 'M1' } },
  overrideRating: { ref: 'OPEN', data: { to: 'red', reason, until: '2023-11-30' } },
  requestExtension: { ref: 'OPEN', data: { to: '2024-06-30', reason } },
  grantExtension: { ref: 'ASKED', data: { minute } },
  deferExtension: { ref: 'ASKED', data: { minute } },
  refuseExtension: { ref: 'ASKED', data: { reason, minute } },
  lodgeEvidence: { ref: 'OPEN', data: { sha256: HASH, title: 'The checklist' } },
  reportComplete: { ref: 'OPEN', data: {} },
  recheckEvidence: { ref: 'COMPLETE', data: { sha256: HASH, found: 'same' } },
  verify: { ref: 'COMPLETE', data: (line) => ({ line, method: 'deskReview', outcome: 'implemented' }) },
  return: { ref: 'COMPLETE', data: { reason: 'It is a draft' } },
  reopen: { ref: 'COMPLETE', data: { reason } },
  embed: { ref: 'ASSURED', data: {} },
  suspend: { ref: 'OPEN', data: { reason } },
  resume: { ref: 'SUSPENDED', data: {} },
  supersede: { ref: 'PROPOSED', data: { by: 'OPEN' } },
  split: {
    ref: 'OPEN',
    data: {
      into: [
        { ref: 'OPEN-A', title: 'Publish' },
        { ref: 'OPEN-B', title: 'Keep' },
      ],
    },
  },
  carryOut: { ref: 'CARRIED', data: { to: 'East Wealdshire', reason } },
  acceptRisk: { ref: 'PROPOSED', data: { reason, until: '2024-06-30' } },
  withdraw: { ref: 'PROPOSED', data: { reason } },
};

/** The post of the column, for this verb. */
export function postOf(verb: Verb, name: RoleName): PostId | null {
  return name === 'accountable' ? (ASKED[verb].accountable ?? ROLES.accountable) : ROLES[name];
}

/** The verb, asked by the post of a column, from the line that it speaks from. The public uses the owner's name: it has none of its own. */
export function askedBy(verb: Verb, name: RoleName): Command {
  const { ref, data } = ASKED[verb] as Asked<'verify'>;
  const line: Line = name === 'line 3' ? 3 : name === 'line 2' ? 2 : 1;
  const as = postOf(verb, name) ?? OWNER;
  const said = typeof data === 'function' ? data(line) : data;
  return { verb, as, on: TODAY, ...(needsRef(verb) ? { ref } : {}), data: said } as Command;
}
