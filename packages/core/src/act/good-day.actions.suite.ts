import type { FactOfVerb, Verb } from '../command/verbs.ts';
import type { ACTION_FACTS } from '../fact/fact.ts';
import { AUDIT, CHAIR, CLERK, HASH, OTHER_HASH, OWNER, TRANSPORT } from '../given.suite.ts';
import type { GoodDay } from './good-day.suite.ts';
import { DIRECTOR, DIRECTOR_PTE, FLEET, TODAY } from './somewhere.suite.ts';

type ActionVerb = { [V in Verb]: FactOfVerb<V> extends keyof typeof ACTION_FACTS ? V : never }[Verb];

const on = TODAY;
const exempt = [{ field: 'opinions', paragraph: 5, publicInterest: 'Advice was taken in confidence' }] as const;
const part = {
  lead: 'CFE',
  accountable: OWNER,
  scope: 'service',
  due: '2023-12-31',
  splitFrom: 'OPEN',
  extendedBefore: 0,
  lastUpdateBefore: '2022-11-15',
} as const;
const handsBefore = [{ post: OWNER, as: 'accountable' }] as const;

/** What each verb about one action becomes on a day on which nothing speaks against it. The action is named after what it is. */
export const OF_AN_ACTION: { readonly [V in ActionVerb]: GoodDay<V> } = {
  raise: {
    ref: 'NEW',
    as: CLERK,
    data: { title: 'Write the handbook', lead: 'CFE', accountable: OWNER, due: '2023-12-31' },
    facts: [{ fact: 'raised', on, ref: 'NEW', title: 'Write the handbook', lead: 'CFE', accountable: OWNER, due: '2023-12-31' }],
  },
  reword: {
    ref: 'OPEN',
    as: OWNER,
    data: { title: 'Publish both lists', causes: ['policy'] },
    facts: [{ fact: 'reworded', on, ref: 'OPEN', title: 'Publish both lists', causes: ['policy'] }],
  },
  classify: {
    ref: 'OPEN',
    as: CLERK,
    data: { kind: 'governance', horizon: 'systemic', repairs: ['P1'], dependsOn: ['TOLD'] },
    facts: [{ fact: 'classified', on, ref: 'OPEN', kind: 'governance', horizon: 'systemic', repairs: ['P1'], dependsOn: ['TOLD'] }],
  },
  exempt: { ref: 'OPEN', as: CLERK, data: { exempt: [...exempt] }, facts: [{ fact: 'exempted', on, ref: 'OPEN', exempt: [...exempt] }] },
  liftExemption: {
    ref: 'EXEMPT',
    as: CLERK,
    data: { field: 'reports', reason: 'The tender is let' },
    facts: [{ fact: 'exemptionLifted', on, ref: 'EXEMPT', field: 'reports', reason: 'The tender is let' }],
  },
  propose: {
    ref: 'OPEN',
    as: OWNER,
    data: { matter: 'withdraw', reason: 'The service ends' },
    facts: [{ fact: 'proposed', on, ref: 'OPEN', matter: 'withdraw', reason: 'The service ends' }],
  },
  offer: { ref: 'OPEN', as: OWNER, data: { to: 'PTE' }, facts: [{ fact: 'offered', on, ref: 'OPEN', to: 'PTE' }] },
  decline: {
    ref: 'OFFERED',
    as: DIRECTOR_PTE,
    data: { reason: 'Not ours' },
    facts: [{ fact: 'declined', on, ref: 'OFFERED', directorate: 'PTE', reason: 'Not ours' }],
  },
  withdrawOffer: { ref: 'OFFERED', as: OWNER, data: {}, facts: [{ fact: 'offerWithdrawn', on, ref: 'OFFERED' }] },
  accept: {
    ref: 'OFFERED',
    as: DIRECTOR_PTE,
    data: { accountable: TRANSPORT },
    facts: [{ fact: 'accepted', on, ref: 'OFFERED', directorate: 'PTE', accountable: TRANSPORT }],
  },
  rehome: {
    ref: 'STRAY',
    as: CLERK,
    data: { lead: 'PTE', accountable: TRANSPORT },
    facts: [{ fact: 'rehomed', on, ref: 'STRAY', lead: 'PTE', accountable: TRANSPORT }],
  },
  addContributor: {
    ref: 'OPEN',
    as: OWNER,
    data: { directorate: 'PTE', post: FLEET, deliverable: 'A list of vehicles', due: '2023-09-30' },
    facts: [
      {
        fact: 'contributorAdded',
        on,
        ref: 'OPEN',
        directorate: 'PTE',
        post: FLEET,
        deliverable: 'A list of vehicles',
        due: '2023-09-30',
      },
    ],
  },
  recordTakeUp: {
    ref: 'OPEN',
    as: DIRECTOR_PTE,
    data: { directorate: 'PTE', state: 'underWay' },
    facts: [{ fact: 'takeUpRecorded', on, ref: 'OPEN', directorate: 'PTE', state: 'underWay' }],
  },
  consult: {
    ref: 'OPEN',
    as: OWNER,
    data: { who: 'Parents', said: 'The routes are too long', changed: 'Two routes were split' },
    facts: [{ fact: 'consulted', on, ref: 'OPEN', who: 'Parents', said: 'The routes are too long', changed: 'Two routes were split' }],
  },
  report: {
    ref: 'OPEN',
    as: OWNER,
    data: { text: 'On its way', rag: 'green', percent: 40 },
    facts: [{ fact: 'reported', on, ref: 'OPEN', text: 'On its way', rag: 'green', percent: 40 }],
  },
  forecast: {
    ref: 'OPEN',
    as: OWNER,
    data: { date: '2024-01-31' },
    facts: [{ fact: 'forecastMade', on, ref: 'OPEN', date: '2024-01-31' }],
  },
  setMilestone: {
    ref: 'OPEN',
    as: OWNER,
    data: { milestone: 'M2', title: 'Agreed by the board', due: '2023-09-30' },
    facts: [{ fact: 'milestoneSet', on, ref: 'OPEN', milestone: 'M2', title: 'Agreed by the board', due: '2023-09-30' }],
  },
  meetMilestone: { ref: 'OPEN', as: OWNER, data: { milestone: 'M1' }, facts: [{ fact: 'milestoneMet', on, ref: 'OPEN', milestone: 'M1' }] },
  overrideRating: {
    ref: 'OPEN',
    as: CLERK,
    data: { to: 'red', reason: 'The supplier has failed', until: '2023-08-31', minute: 'Minute 9' },
    facts: [
      { fact: 'ratingOverridden', on, ref: 'OPEN', to: 'red', reason: 'The supplier has failed', until: '2023-08-31', minute: 'Minute 9' },
    ],
  },
  requestExtension: {
    ref: 'OPEN',
    as: OWNER,
    data: { to: '2024-03-31', reason: 'Two posts are vacant', causes: ['capacity'] },
    facts: [{ fact: 'extensionRequested', on, ref: 'OPEN', to: '2024-03-31', reason: 'Two posts are vacant', causes: ['capacity'] }],
  },
  grantExtension: {
    ref: 'ASKED',
    as: CLERK,
    data: { approver: CHAIR, minute: 'Minute 54' },
    facts: [{ fact: 'extensionGranted', on, ref: 'ASKED', to: '2024-03-31', approver: CHAIR, minute: 'Minute 54' }],
  },
  deferExtension: {
    ref: 'ASKED',
    as: CLERK,
    data: { minute: 'Minute 54' },
    facts: [{ fact: 'extensionDeferred', on, ref: 'ASKED', minute: 'Minute 54' }],
  },
  refuseExtension: {
    ref: 'ASKED',
    as: CLERK,
    data: { reason: 'No plan was given' },
    facts: [{ fact: 'extensionRefused', on, ref: 'ASKED', reason: 'No plan was given' }],
  },
  lodgeEvidence: {
    ref: 'TOLD',
    as: OWNER,
    data: { sha256: OTHER_HASH, title: 'The new checklist', replaces: HASH },
    facts: [{ fact: 'evidenceLodged', on, ref: 'TOLD', sha256: OTHER_HASH, title: 'The new checklist', replaces: HASH }],
  },
  recheckEvidence: {
    ref: 'TOLD',
    as: AUDIT,
    data: { sha256: HASH, found: { changedTo: OTHER_HASH } },
    facts: [{ fact: 'evidenceRechecked', on, ref: 'TOLD', sha256: HASH, found: { changedTo: OTHER_HASH } }],
  },
  reportComplete: {
    ref: 'OPEN',
    as: OWNER,
    data: { text: 'Published' },
    facts: [{ fact: 'reportedComplete', on, ref: 'OPEN', text: 'Published' }],
  },
  verify: {
    ref: 'TOLD',
    as: AUDIT,
    data: { line: 3, method: 'tested', outcome: 'implemented', grade: { scale: 'IA', label: 'Substantial' } },
    facts: [
      {
        fact: 'verified',
        on,
        ref: 'TOLD',
        line: 3,
        method: 'tested',
        outcome: 'implemented',
        evidence: [HASH],
        upTo: 42,
        grade: { scale: 'IA', label: 'Substantial' },
      },
    ],
  },
  return: {
    ref: 'TOLD',
    as: AUDIT,
    data: { reason: 'Half is missing' },
    facts: [{ fact: 'returned', on, ref: 'TOLD', reason: 'Half is missing' }],
  },
  reopen: {
    ref: 'ASSURED',
    as: DIRECTOR,
    data: { reason: 'It lapsed' },
    facts: [{ fact: 'reopened', on, ref: 'ASSURED', reason: 'It lapsed' }],
  },
  embed: {
    ref: 'ASSURED',
    as: OWNER,
    data: { text: 'It is in the scheme of delegation' },
    facts: [{ fact: 'embedded', on, ref: 'ASSURED', text: 'It is in the scheme of delegation' }],
  },
  suspend: {
    ref: 'OPEN',
    as: DIRECTOR,
    data: { reason: 'An election', causes: ['policy'], until: '2023-07-31' },
    facts: [{ fact: 'suspended', on, ref: 'OPEN', reason: 'An election', causes: ['policy'], until: '2023-07-31' }],
  },
  resume: { ref: 'SUSPENDED', as: DIRECTOR, data: {}, facts: [{ fact: 'resumed', on, ref: 'SUSPENDED' }] },
  supersede: {
    ref: 'OPEN',
    as: DIRECTOR,
    data: { by: 'TOLD' },
    facts: [
      { fact: 'superseded', on, ref: 'OPEN', by: 'TOLD' },
      {
        fact: 'inherited',
        on,
        ref: 'TOLD',
        from: 'OPEN',
        original: '2023-12-31',
        lastUpdateBefore: '2022-11-15',
        handsBefore: [...handsBefore],
      },
    ],
  },
  split: {
    ref: 'OPEN',
    as: DIRECTOR,
    data: {
      into: [
        { ref: 'OPEN-A', title: 'Write it' },
        { ref: 'OPEN-B', title: 'Teach it' },
      ],
      reason: 'Two teams',
    },
    facts: [
      {
        fact: 'raised',
        on,
        ref: 'OPEN-A',
        title: 'Write it',
        ...part,
        origins: [],
        statementYears: [],
        repairs: [],
        dependsOn: [],
        dependsOnBodies: [],
        contributors: [],
        handsBefore: [...handsBefore],
      },
      {
        fact: 'raised',
        on,
        ref: 'OPEN-B',
        title: 'Teach it',
        ...part,
        origins: [],
        statementYears: [],
        repairs: [],
        dependsOn: [],
        dependsOnBodies: [],
        contributors: [],
        handsBefore: [...handsBefore],
      },
      { fact: 'split', on, ref: 'OPEN', into: ['OPEN-A', 'OPEN-B'], reason: 'Two teams' },
    ],
  },
  carryOut: {
    ref: 'OPEN',
    as: CLERK,
    data: { to: 'The unitary council', itsRef: 'T7', reason: 'Reorganisation of local government' },
    facts: [{ fact: 'carriedOut', on, ref: 'OPEN', to: 'The unitary council', itsRef: 'T7', reason: 'Reorganisation of local government' }],
  },
  acceptRisk: {
    ref: 'OPEN',
    as: DIRECTOR,
    data: { reason: 'It costs more than it saves', until: '2024-03-31' },
    facts: [{ fact: 'riskAccepted', on, ref: 'OPEN', approver: DIRECTOR, reason: 'It costs more than it saves', until: '2024-03-31' }],
  },
  withdraw: {
    ref: 'OPEN',
    as: DIRECTOR,
    data: { reason: 'The service ends' },
    facts: [{ fact: 'withdrawn', on, ref: 'OPEN', reason: 'The service ends' }],
  },
};
