import { ask } from '../act/asked.suite.ts';
import { DIRECTOR, DIRECTOR_PTE } from '../act/somewhere.suite.ts';
import type { Command, DataOf } from '../command/command.ts';
import type { Day } from '../day/day.ts';
import { CLERK, OWNER, TRANSPORT } from '../given.suite.ts';
import { accept, classify, contribute, hold, moveDate, offer, raise, raiseWithout, report } from './acts.suite.ts';
import type { Cases } from './case.suite.ts';
import { MEMBER } from './council.suite.ts';

const agree = (on: Day, state: DataOf<'recordAgreement'>['state'], more: Partial<DataOf<'recordAgreement'>> = {}): Command =>
  ask('recordAgreement', DIRECTOR, on, {
    agreement: 'SLA',
    title: 'Who drives',
    state,
    directorates: ['CFE', 'PTE'],
    actions: ['A'],
    ...(state === 'drafted' ? {} : { signatories: [DIRECTOR, DIRECTOR_PTE] }),
    ...more,
  });
const shared = raise({ contributors: [{ directorate: 'PTE', post: TRANSPORT }] });
const review = ask('receiveReview', CLERK, '2023-04-03', { review: 'HTST', title: 'Transport', areas: [] });
const joint = (more: Partial<DataOf<'askJointResponse'>> = {}): Command =>
  ask('askJointResponse', CLERK, '2023-04-03', {
    review: 'HTST',
    response: 'J1',
    from: [DIRECTOR, DIRECTOR_PTE],
    due: '2023-05-31',
    ...more,
  });
const takeUp = (on: Day, directorate: string): Command => ask('recordTakeUp', CLERK, on, { directorate, state: 'underWay' }, 'A');
const forWholeCouncil = [raise({ scope: 'corporateWide' }), takeUp('2023-05-01', 'CR'), report('2023-09-01', { text: 'On its way' })];
const actions = (count: number, more: Partial<DataOf<'raise'>> = {}): readonly Command[] =>
  Array.from({ length: count }, (_, index) => raise(more, `A${index + 1}`));
const late = { due: '2023-04-30' } as const;
const toTransport = (on: Day, ref: string): readonly Command[] => [offer(on, 'PTE', ref), accept(on, DIRECTOR_PTE, TRANSPORT, ref)];

/** Who answers. */
export const OWNERSHIP = {
  'OWN-1': [
    {
      title: 'nobody answers for it',
      past: [raiseWithout('accountable')],
      on: '2023-05-01',
      severity: 'error',
      because: [{ found: 'noAccountablePost' }],
      says: 'No post answers for it.',
      clear: [offer('2023-05-02', 'CFE'), accept('2023-05-03', DIRECTOR, OWNER)],
      not: ['a post answers for it', { past: [raise()] }],
    },
  ],
  'OWN-2': [
    {
      title: 'no directorate leads it',
      past: [raiseWithout('lead')],
      on: '2023-05-01',
      severity: 'error',
      because: [{ found: 'noLead' }],
      says: 'No directorate leads it.',
      clear: [offer('2023-05-02', 'CFE'), accept('2023-05-03', DIRECTOR, OWNER)],
      not: ['one does', { past: [raise()] }],
    },
    {
      title: 'a directorate contributes, and names no post',
      past: [raise({ contributors: [{ directorate: 'PTE', deliverable: 'A list of vehicles' }] })],
      on: '2023-05-01',
      severity: 'error',
      because: [{ found: 'contributorWithoutPost', directorate: 'PTE' }],
      says: 'PTE contributes to it and names no post.',
      clear: [contribute('2023-05-02', 'PTE', TRANSPORT)],
      not: ['it names one', { past: [shared] }],
    },
  ],
  'OWN-3': [
    {
      title: 'two directorates share it, and nothing is agreed between them',
      past: [shared],
      on: '2023-05-01',
      severity: 'error',
      because: [{ found: 'noAgreement', directorates: ['PTE'] }],
      says: 'It rests on PTE too, and no agreement says who does what.',
      clear: [agree('2023-05-02', 'agreed')],
      not: ['a draft is being written', { past: [shared, agree('2023-05-01', 'drafted')] }],
    },
    {
      title: 'the agreement has been a draft for 91 days',
      past: [shared, agree('2023-04-03', 'drafted')],
      on: '2023-07-03',
      severity: 'warning',
      because: [{ found: 'stillADraft', agreement: 'SLA', draftedOn: '2023-04-03', days: 91, pastAgreedDate: false }],
      says: 'The agreement SLA has been a draft for 91 days, since 3 April 2023.',
      clear: [agree('2023-07-04', 'agreed')],
      not: ['for 90 days', { on: '2023-07-02' }],
    },
    {
      title: 'the agreement is a draft, and the action is past its date',
      past: [raise({ ...late, contributors: [{ directorate: 'PTE', post: TRANSPORT }] }), agree('2023-04-03', 'drafted')],
      on: '2023-05-01',
      severity: 'error',
      because: [{ found: 'stillADraft', agreement: 'SLA', draftedOn: '2023-04-03', days: 28, pastAgreedDate: true }],
      says: 'The agreement SLA has been a draft for 28 days, since 3 April 2023, and the action is past its date.',
      clear: [agree('2023-05-02', 'agreed')],
      not: ['on the date itself', { on: '2023-04-30' }],
    },
    {
      title: 'the agreement ran out',
      past: [shared, agree('2023-04-03', 'agreed', { endsOn: '2023-04-30' })],
      on: '2023-05-01',
      severity: 'error',
      because: [{ found: 'agreementExpired', agreement: 'SLA', on: '2023-05-01' }],
      says: 'The agreement SLA has been out of force since 1 May 2023.',
      clear: [agree('2023-05-02', 'inForce')],
      not: ['on its last day', { on: '2023-04-30' }],
    },
  ],
  'OWN-4': [
    {
      title: 'no member of the cabinet answers for it in public',
      past: [raiseWithout('leadMember')],
      on: '2023-05-01',
      severity: 'warning',
      because: [{ found: 'noLeadMember' }],
      says: 'No member of the cabinet is named for it.',
      clear: [classify('2023-05-02', { leadMember: MEMBER })],
      not: ['one does', { past: [raise()] }],
    },
  ],
  'OWN-5': [
    {
      title: 'the post that answers for it is vacant',
      past: [raise(), hold('2023-04-10', OWNER, 'vacant')],
      on: '2023-04-10',
      severity: 'warning',
      because: [{ found: 'vacant', post: OWNER, since: '2023-04-10' }],
      says: 'The post of head-of-admissions, which answers for it, has been vacant since 10 April 2023.',
      clear: [hold('2023-05-02', OWNER, 'held')],
      not: ['the day before', { on: '2023-04-09' }],
    },
    {
      title: 'the post that answers for it has been held for the time being for 184 days',
      past: [raise(), hold('2023-04-10', OWNER, 'interim')],
      on: '2023-10-11',
      severity: 'warning',
      because: [{ found: 'interim', post: OWNER, since: '2023-04-10', days: 184 }],
      says: 'The post of head-of-admissions, which answers for it, has been held for the time being for 184 days.',
      clear: [hold('2023-10-12', OWNER, 'held')],
      not: ['for 183 days', { on: '2023-10-10' }],
    },
  ],
  'OWN-6': [
    {
      title: 'the post that answers sits in a directorate that has no part in it',
      past: [raise({ accountable: TRANSPORT })],
      on: '2023-05-01',
      severity: 'warning',
      because: [{ found: 'postElsewhere', post: TRANSPORT, directorate: 'PTE' }],
      says: 'head-of-transport answers for it and sits in PTE, which has no part in it.',
      clear: [contribute('2023-05-02', 'PTE', TRANSPORT)],
      not: ['its directorate contributes', { past: [raise({ accountable: TRANSPORT, contributors: [{ directorate: 'PTE' }] })] }],
    },
    {
      title: 'another directorate holds the budget, with no agreement',
      past: [raise({ budget: 'PTE' })],
      on: '2023-05-01',
      severity: 'warning',
      because: [{ found: 'budgetElsewhere', directorate: 'PTE' }],
      says: 'PTE holds the budget and another directorate delivers, with no agreement in force between them.',
      clear: [agree('2023-05-02', 'agreed')],
      not: ['its own holds it', { past: [raise({ budget: 'CFE' })] }],
    },
  ],
  'OWN-7': [
    {
      title: 'one post answers for 13 actions',
      past: actions(13),
      on: '2023-05-01',
      about: OWNER,
      severity: 'warning',
      because: [{ found: 'manyActions', post: OWNER, actions: 13, most: 12 }],
      says: 'head-of-admissions answers for 13 actions still to be done; 12 are thought to be enough for one post.',
      clear: toTransport('2023-05-02', 'A1'),
      not: ['for 12', { past: actions(12) }],
    },
    {
      title: 'one post answers for 4 actions rated red',
      past: actions(4, late),
      on: '2023-05-01',
      about: OWNER,
      severity: 'warning',
      because: [{ found: 'manyReds', post: OWNER, actions: 4, most: 3 }],
      says: 'head-of-admissions answers for 4 actions rated red; more than 3 are thought to be too many for one post.',
      clear: toTransport('2023-05-02', 'A1'),
      not: ['one of them has more time, so that 3 are red', { past: [...actions(4, late), ...moveDate('2023-04-30', '2023-12-31', 'A1')] }],
    },
  ],
  'OWN-8': [
    {
      title: 'several posts owe one answer, and none of them answers for the whole',
      past: [review, joint()],
      on: '2023-04-03',
      about: 'HTST J1',
      severity: 'error',
      because: [{ found: 'noRespondent', due: '2023-05-31', from: [DIRECTOR, DIRECTOR_PTE] }],
      says: 'One answer is due from director-of-childrens-services and director-of-transport on 31 May 2023, and nobody has been named to give it.',
      clear: [ask('nameRespondent', CLERK, '2023-05-02', { review: 'HTST', response: 'J1', respondent: DIRECTOR })],
      not: ['one of them does', { past: [review, joint({ respondent: DIRECTOR })] }],
    },
    {
      title: 'the answer is overdue',
      past: [review, joint({ respondent: DIRECTOR })],
      on: '2023-06-01',
      about: 'HTST J1',
      severity: 'error',
      because: [{ found: 'responseOverdue', due: '2023-05-31', respondent: DIRECTOR }],
      says: 'The answer that director-of-childrens-services was to give for all was due on 31 May 2023.',
      clear: [ask('respondJointly', DIRECTOR, '2023-06-02', { review: 'HTST', response: 'J1', text: 'One owner was named' })],
      not: ['on the day on which it is due', { on: '2023-05-31' }],
    },
  ],
  'OWN-9': [
    {
      title: 'it is meant for the whole council, and after 184 days a directorate has not begun',
      past: forWholeCouncil,
      on: '2023-10-04',
      severity: 'warning',
      because: [{ found: 'notTakenUp', directorates: ['PTE'], since: '2023-04-03' }],
      says: 'It is meant for the whole council since 3 April 2023, and PTE has not begun.',
      clear: [takeUp('2023-10-05', 'PTE')],
      not: ['after 183 days', { on: '2023-10-03' }],
    },
  ],
} as const satisfies { readonly [rule: string]: Cases };
