import { ask } from '../act/asked.suite.ts';
import { DIRECTOR } from '../act/somewhere.suite.ts';
import type { Command, DataOf } from '../command/command.ts';
import type { Day } from '../day/day.ts';
import { AUDIT, CLERK, HASH } from '../given.suite.ts';
import {
  agreeCadence,
  classify,
  hold,
  issue,
  raise,
  report,
  resolve,
  reword,
  schedule,
  takeSheet,
  toldDone,
  verify,
} from './acts.suite.ts';
import type { Cases } from './case.suite.ts';
import { DEPUTY } from './council.suite.ts';

const inMay = schedule('GAC-2023-05', '2023-05-10');
const into = ['A1', 'A2'].map((ref) => ({ ref, title: `The deliverable ${ref}` }));
const areas = ['Decisions', 'Owners'].map((title, index) => ({ id: `A${index + 1}`, title }));
const review = ask('receiveReview', CLERK, '2022-09-29', { review: 'HTST', title: 'Transport', areas });
const inArea = (area: string, ref: string): readonly Command[] => [raise({ review: 'HTST', area }, ref), ...toldDone('2023-05-01', ref)];
const bothAreas = [review, ...inArea('A1', 'A'), ...inArea('A2', 'B'), verify('2023-05-10')];
const recommended = ask('recommend', CLERK, '2022-09-29', { review: 'HTST', recommendation: 'R1', text: 'Name one owner' });
const answer = (on: Day, data: Pick<DataOf<'respond'>, 'answer' | 'reason'>): Command =>
  ask('respond', DIRECTOR, on, { review: 'HTST', recommendation: 'R1', ...data });
const weakness = (on: Day, closed: boolean): Command =>
  ask('recordWeakness', AUDIT, on, { weakness: 'SW-1', body: 'the external auditor', text: 'No plan for savings', actions: ['A'], closed });
const exempt = (on: Day, paragraph: 3 | 5 = 3): Command =>
  ask('exempt', CLERK, on, { exempt: [{ field: 'reports', paragraph, publicInterest: 'A tender is open' }] }, 'A');
const tells = report('2023-04-04', { text: 'Two suppliers have asked' });
const named = 'A. N. Other';
const expected = ask('expectPractice', CLERK, '2022-04-02', {
  practice: 'P1',
  title: 'A key decision is published before it is taken',
  source: 'The constitution, part 4',
  directorates: ['CFE'],
  everyMonths: 12,
});
const read = (on: Day, keeping: DataOf<'readPractice'>['keeping']): Command =>
  ask('readPractice', AUDIT, on, { practice: 'P1', directorate: 'CFE', keeping, line: 3, evidence: [HASH] });
const found = (keeping: 'partly' | 'notKept' | 'notTested', title: string, says: string): Cases[0] => ({
  title,
  past: [expected, read('2023-05-01', keeping)],
  on: '2023-05-01',
  about: 'P1',
  severity: 'warning',
  because: [{ found: 'deviates', directorate: 'CFE', year: '2023/24', state: keeping }],
  says,
  clear: [read('2023-05-02', 'kept')],
  not: ['found to be kept', { past: [expected, read('2023-05-01', 'kept')] }],
});

/** What was promised, and how much of what was found it answers. */
export const SCOPE = {
  'SCP-1': [
    {
      title: 'somebody tagged it as holding several deliverables',
      past: [raise({ bundles: true })],
      on: '2023-05-01',
      severity: 'warning',
      because: [{ found: 'bundled' }],
      says: 'Somebody tagged it as holding several deliverables.',
      clear: [ask('split', DIRECTOR, '2023-05-02', { into }, 'A')],
      not: ['as holding one', { past: [raise({ bundles: false })] }],
    },
  ],
  'SCP-2': [
    {
      title: 'it was worded anew, and no committee has approved that',
      past: [inMay, raise(), reword('2023-05-09', 'Publish a list of decisions')],
      on: '2023-05-09',
      severity: 'warning',
      because: [{ found: 'rewordedUnapproved', on: '2023-05-09', by: 'head-of-admissions' }],
      says: 'It was worded anew by head-of-admissions on 9 May 2023, and no committee has approved that since.',
      clear: [
        resolve('2023-05-10', 'GAC-2023-05', 'note'),
        ask('resolve', CLERK, '2023-05-10', { meeting: 'GAC-2023-05', resolution: 'approve', minute: 'Minute 8' }),
        resolve('2023-05-10', 'GAC-2023-05', 'approve'),
      ],
      not: ['the day before', { on: '2023-05-08' }],
    },
  ],
  'SCP-3': [
    {
      title: 'a later sheet of the same series no longer lists it',
      past: [raise({ source: 'Action table' }), takeSheet('2023-05-01', ['A'])],
      on: '2023-05-01',
      severity: 'warning',
      because: [{ found: 'vanished', source: 'Action table', on: '2023-05-01' }],
      says: 'The sheet “Action table” of 1 May 2023 no longer lists it, and it has not been closed.',
      clear: [takeSheet('2023-05-02', [])],
      not: [
        'it was verified meanwhile',
        { past: [raise({ source: 'Action table' }), ...toldDone('2023-04-20'), verify('2023-04-21'), takeSheet('2023-05-01', ['A'])] },
      ],
    },
    {
      title: 'a later sheet of the same series has fewer columns',
      past: [takeSheet('2023-04-03', [], ['title', 'due', 'accountable']), takeSheet('2023-05-01', [], ['title'])],
      on: '2023-05-01',
      about: 'Action table',
      severity: 'warning',
      because: [{ found: 'columnsDropped', columns: ['due', 'accountable'], on: '2023-05-01' }],
      says: 'The sheet of 1 May 2023 no longer tells due and accountable.',
      clear: [takeSheet('2023-05-02', [], ['accountable', 'due', 'title'])],
      not: [
        'it has one more',
        { past: [takeSheet('2023-04-03', [], ['title', 'due']), takeSheet('2023-05-01', [], ['title', 'due', 'accountable'])] },
      ],
    },
  ],
  'SCP-4': [
    {
      title: 'one of the two areas of a review is verified',
      past: bothAreas,
      on: '2023-05-10',
      about: 'HTST',
      severity: 'information',
      because: [{ found: 'coverage', verified: 1, areas: 2 }],
      says: '1 of its 2 areas is verified.',
      clear: [verify('2023-05-11', {}, AUDIT, 'B')],
      not: ['both are', { past: [...bothAreas, verify('2023-05-10', {}, AUDIT, 'B')] }],
    },
  ],
} as const satisfies { readonly [rule: string]: Cases };

/** What is told to committees, in the statement and to the public; and what reviews still wait for. */
export const REPORTING = {
  'REP-1': [
    {
      title: 'a committee meets, and has not said how often it wants to be told',
      past: [inMay],
      on: '2023-05-01',
      about: 'GAC',
      severity: 'warning',
      because: [{ found: 'noCadence' }],
      says: 'It has not said how often it wants to be told.',
      clear: [agreeCadence('2023-05-02', 3)],
      not: ['it has said so', { past: [inMay, agreeCadence('2023-05-01', 3)] }],
    },
    {
      title: 'a committee wanted to be told every month, and has not been told',
      past: [inMay, agreeCadence('2023-03-20', 1)],
      on: '2023-04-21',
      about: 'GAC',
      severity: 'warning',
      because: [{ found: 'cadenceMissed', last: null, everyMonths: 1 }],
      says: 'It wants to be told every month, and has not been told.',
      clear: [issue('2023-04-22', 'GAC-2023-05')],
      not: ['on the day on which the month is over', { on: '2023-04-20' }],
    },
    {
      title: 'a committee wants to be told every three months, and was told longer ago',
      past: [schedule('GAC-2023-01', '2023-01-18'), agreeCadence('2022-06-01', 3), issue('2023-01-10', 'GAC-2023-01'), inMay],
      on: '2023-04-11',
      about: 'GAC',
      severity: 'warning',
      because: [{ found: 'cadenceMissed', last: '2023-01-10', everyMonths: 3 }],
      says: 'It wants to be told every 3 months, and was last told on 10 January 2023.',
      clear: [issue('2023-04-12', 'GAC-2023-05')],
      not: ['three months ago', { on: '2023-04-10' }],
    },
  ],
  'REP-2': [
    {
      title: 'the statement is to say that it is done, and only line 1 says so',
      past: [raise({ statementYears: ['2022/23'] }), ...toldDone('2023-05-01'), verify('2023-05-02', { line: 1 }, DEPUTY)],
      on: '2023-05-02',
      severity: 'error',
      because: [{ found: 'doneOnLineOne', by: DEPUTY }],
      says: 'It belongs to a statement, and only deputy-head-of-admissions, from line 1, says that it is done.',
      clear: [verify('2023-05-03')],
      not: ['nobody but its owner says so', { past: [raise({ statementYears: ['2022/23'] }), ...toldDone('2023-05-01')] }],
    },
    {
      title: 'it is assured, and the weakness that it was to answer is open',
      past: [raise(), weakness('2023-04-10', false), ...toldDone('2023-05-01'), verify('2023-05-02')],
      on: '2023-05-02',
      severity: 'error',
      because: [{ found: 'openWeakness', weakness: 'SW-1', body: 'the external auditor' }],
      says: 'It is assured, and the external auditor says that the weakness SW-1, which it was to answer, is open.',
      clear: [weakness('2023-05-03', true)],
      not: ['it is not assured yet', { on: '2023-05-01' }],
    },
  ],
  'REP-3': [
    {
      title: 'it has been carried from statement to statement for three years, and nobody says why',
      past: [raise({ statementYears: ['2021/22', '2020/21'] }, 'A', '2022-06-01')],
      on: '2023-04-01',
      severity: 'warning',
      because: [{ found: 'carriedTooLong', first: '2020/21', years: 3 }],
      says: 'It has been carried since the statement of 2020/21, for 3 years, without a reason.',
      clear: [classify('2023-04-02', { statementYears: ['2020/21'] }), classify('2023-04-03', { reason: 'A law is awaited' })],
      not: ['for two years', { on: '2023-03-31' }],
    },
  ],
  'REP-4': [
    {
      title: 'a report was issued, and what it tells is exempt since',
      past: [inMay, raise(), tells, issue('2023-05-05', 'GAC-2023-05'), exempt('2023-05-06')],
      on: '2023-05-06',
      severity: 'error',
      because: [{ found: 'toldBeforeExempt', meeting: 'GAC-2023-05', issuedOn: '2023-05-05', fields: ['reports'] }],
      says: 'The report issued on 5 May 2023 to GAC-2023-05 tells what is exempt since (reports).',
      clear: [issue('2023-05-07', 'GAC-2023-05')],
      not: ['it was exempt before', { past: [inMay, raise(), tells, exempt('2023-05-04'), issue('2023-05-05', 'GAC-2023-05')] }],
    },
    {
      title: 'an exemption was lifted, and is said again after the report was issued',
      past: [
        inMay,
        raise(),
        tells,
        exempt('2023-04-10'),
        ask('liftExemption', CLERK, '2023-05-04', { field: 'reports', reason: 'The tender is let' }, 'A'),
        issue('2023-05-05', 'GAC-2023-05'),
        exempt('2023-05-06'),
      ],
      on: '2023-05-06',
      severity: 'error',
      because: [{ found: 'toldBeforeExempt', meeting: 'GAC-2023-05', issuedOn: '2023-05-05', fields: ['reports'] }],
      says: 'The report issued on 5 May 2023 to GAC-2023-05 tells what is exempt since (reports).',
      clear: [issue('2023-05-07', 'GAC-2023-05')],
      not: [
        'it was exempt all along, and is now by another paragraph',
        { past: [inMay, raise(), tells, exempt('2023-05-04'), issue('2023-05-05', 'GAC-2023-05'), exempt('2023-05-06', 5)] },
      ],
    },
    {
      title: 'its title names the holder of a post below the senior tiers',
      past: [hold('2023-04-03', DEPUTY, 'held', named), raise({ title: `${named}’s list is published` })],
      on: '2023-05-01',
      severity: 'error',
      because: [{ found: 'juniorName', post: DEPUTY }],
      says: 'Its words name the holder of deputy-head-of-admissions, a post below the senior tiers.',
      clear: [reword('2023-05-02', 'The list of the deputy is published')],
      not: [
        'the holder of a post that heads a directorate',
        { past: [hold('2023-04-03', DIRECTOR, 'held', named), raise({ title: `${named}’s list is published` })] },
      ],
    },
    {
      title: 'more about it names such a holder',
      past: [hold('2023-04-03', DEPUTY, 'interim', named), raise({ description: `Ask a.n. other.` })],
      on: '2023-05-01',
      severity: 'error',
      because: [{ found: 'juniorName', post: DEPUTY }],
      says: 'Its words name the holder of deputy-head-of-admissions, a post below the senior tiers.',
      clear: [ask('reword', DIRECTOR, '2023-05-02', { description: 'Ask the deputy.' }, 'A')],
      not: [
        'the letters of the name stand in a longer word',
        { past: [hold('2023-04-03', DEPUTY, 'held', named), raise({ description: 'Ask a n otherwise.' })] },
      ],
    },
  ],
  'REC-1': [
    {
      title: 'a recommendation has no action, and nobody refused it',
      past: [review, recommended],
      on: '2023-05-01',
      about: 'HTST R1',
      severity: 'warning',
      because: [{ found: 'unanswered' }],
      says: 'No action answers it, and no refusal was recorded.',
      clear: [answer('2023-05-02', { answer: 'agreed' }), answer('2023-05-03', { answer: 'notAgreed', reason: 'The service ends' })],
      not: ['an action answers it', { past: [review, recommended, raise({ review: 'HTST', recommendation: 'R1' })] }],
    },
  ],
  'PRA-1': [
    found('notKept', 'a practice was found not to be kept', 'In 2023/24 it is not kept in CFE.'),
    found('partly', 'a practice was found to be partly kept', 'In 2023/24 it is partly kept in CFE.'),
    found('notTested', 'nobody tested a practice, and says so', 'In 2023/24 it is not tested in CFE.'),
    {
      title: 'a practice was to be read by now, and nobody did',
      past: [expected],
      on: '2023-04-03',
      about: 'P1',
      severity: 'warning',
      because: [{ found: 'deviates', directorate: 'CFE', year: '2023/24', state: 'silent' }],
      says: 'In 2023/24 it was due to be read in CFE, and nobody has.',
      clear: [read('2023-04-04', 'kept')],
      not: ['on the last day on which it can be', { on: '2023-04-02' }],
    },
  ],
} as const satisfies { readonly [rule: string]: Cases };
