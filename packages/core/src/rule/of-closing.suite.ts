import { ask } from '../act/asked.suite.ts';
import { AUDIT, CLERK, HASH, MONITORING, OTHER_HASH } from '../given.suite.ts';
import {
  acceptRisk,
  classify,
  complete,
  contribute,
  lodge,
  lodgeAnew,
  raise,
  recheck,
  reopen,
  report,
  resolve,
  schedule,
  sendBack,
  toldDone,
  verify,
} from './acts.suite.ts';
import type { Cases } from './case.suite.ts';
import { DEPUTY } from './council.suite.ts';

const inMay = schedule('GAC-2023-05', '2023-05-10');
const done = [raise(), ...toldDone('2023-05-01')];
const ownView = verify('2023-05-11', { line: 1, method: 'selfAssessed' }, DEPUTY);
const high = [inMay, raise({ priority: 'High' }), ...toldDone('2023-04-20')];
const inApril = schedule('GAC-2023-04', '2023-04-12');
const lowered = classify('2023-04-10', { priority: 'Low' });
const agreed = resolve('2023-04-12', 'GAC-2023-04', 'agree');
const ranks = [
  { label: 'Grave', rank: 2 },
  { label: 'Slight', rank: 1 },
];
const words = ask('adoptScale', CLERK, '2023-04-03', { scale: 'P', of: 'priority', direction: 'highestFirst', labels: ranks });
const byOurWords = (priority: string) => [inMay, words, raise({ priority }), ...toldDone('2023-04-20'), verify('2023-05-09')];
const allDone = report('2023-05-01', { percent: 100 });
const themes = ['contract management'];
const before = raise({ themes }, 'BEFORE', '2022-04-04');

/** When it is called done, or left undone. */
export const CLOSING = {
  'CLS-1': [
    {
      title: 'whoever vouched for it contributes to it',
      past: [...done, verify('2023-05-10'), contribute('2023-05-20', 'CR', AUDIT)],
      on: '2023-05-20',
      severity: 'error',
      because: [{ found: 'tiedVerifier', by: AUDIT, as: 'contributor' }],
      says: 'head-of-internal-audit vouched for it and is not independent of it: it contributes to it.',
      clear: [verify('2023-05-21', { line: 2 }, MONITORING)],
      not: ['somebody else contributes', { past: [...done, verify('2023-05-10'), contribute('2023-05-20', 'CR', DEPUTY)] }],
    },
    {
      title: 'only the line that delivers it vouches for it',
      past: [...done, ownView],
      on: '2023-05-11',
      severity: 'error',
      because: [{ found: 'verifiedFromLineOne', by: DEPUTY }],
      says: 'deputy-head-of-admissions vouched for it from line 1, which delivers it.',
      clear: [verify('2023-05-12')],
      not: ['internal audit had verified it, and that line adds its own view', { past: [...done, verify('2023-05-10'), ownView] }],
    },
    {
      title: 'it was sent back and completed again, and only the line that delivers it vouches for that',
      past: [...done, ownView, sendBack('2023-05-12'), complete('2023-05-20'), verify('2023-05-20', { line: 1 }, DEPUTY)],
      on: '2023-05-20',
      severity: 'error',
      because: [{ found: 'verifiedFromLineOne', by: DEPUTY }],
      says: 'deputy-head-of-admissions vouched for it from line 1, which delivers it.',
      clear: [verify('2023-05-21')],
      not: ['nobody has vouched for it again', { past: [...done, ownView, sendBack('2023-05-12'), complete('2023-05-20')] }],
    },
  ],
  'CLS-2': [
    {
      title: 'it is reported complete with no evidence',
      past: [raise(), complete('2023-05-01')],
      on: '2023-05-01',
      severity: 'error',
      because: [{ found: 'noEvidence' }],
      says: 'It is reported complete, and no evidence has been lodged.',
      clear: [lodge('2023-05-02')],
      not: ['with evidence', { past: done }],
    },
  ],
  'CLS-3': [
    {
      title: 'it was reported complete 91 days ago, and nobody has verified it',
      past: [raise(), ...toldDone('2023-04-10')],
      on: '2023-07-10',
      severity: 'warning',
      because: [{ found: 'unverified', since: '2023-04-10', days: 91, atMost: 90 }],
      says: 'It was reported complete 91 days ago, on 10 April 2023, and nobody independent has verified it.',
      clear: [verify('2023-07-11')],
      not: ['90 days ago', { on: '2023-07-09' }],
    },
  ],
  'CLS-4': [
    {
      title: 'a high priority was closed, and the committee met and did not agree to it',
      past: [...high, verify('2023-05-09')],
      on: '2023-05-11',
      severity: 'error',
      because: [{ found: 'closedWithoutDecision', priority: 'High', since: '2023-05-09' }],
      says: 'It is of priority High and was closed on 9 May 2023; no committee has agreed to that, and no senior officer signed it off.',
      clear: [resolve('2023-05-11', 'GAC-2023-05', 'note'), resolve('2023-05-11', 'GAC-2023-05', 'agree')],
      not: ['on the day of the meeting', { on: '2023-05-10' }],
    },
    {
      title: 'the first priority in the words of the council was closed without the committee',
      past: byOurWords('Grave'),
      on: '2023-05-11',
      severity: 'error',
      because: [{ found: 'closedWithoutDecision', priority: 'Grave', since: '2023-05-09' }],
      says: 'It is of priority Grave and was closed on 9 May 2023; no committee has agreed to that, and no senior officer signed it off.',
      clear: [resolve('2023-05-11', 'GAC-2023-05', 'approve')],
      not: ['the second priority', { past: byOurWords('Slight') }],
    },
    {
      title: 'its priority was lowered, and it was closed without the committee',
      past: [inMay, raise({ priority: 'High' }), lowered, ...toldDone('2023-04-20'), verify('2023-05-09')],
      on: '2023-05-11',
      severity: 'error',
      because: [{ found: 'closedWithoutDecision', priority: 'High', since: '2023-05-09', loweredOn: '2023-04-10' }],
      says: 'It was of priority High until that was lowered on 10 April 2023, and was closed on 9 May 2023; no committee has agreed to that, and no senior officer signed it off.',
      clear: [resolve('2023-05-11', 'GAC-2023-05', 'agree')],
      not: [
        'a committee had agreed to that',
        { past: [inApril, inMay, raise({ priority: 'High' }), lowered, agreed, ...toldDone('2023-04-20'), verify('2023-05-09')] },
      ],
    },
    {
      title: 'it was closed by a post that is no statutory officer and heads nothing',
      past: [...high, verify('2023-05-09')],
      on: '2023-05-11',
      severity: 'error',
      because: [{ found: 'closedWithoutDecision', priority: 'High', since: '2023-05-09' }],
      says: 'It is of priority High and was closed on 9 May 2023; no committee has agreed to that, and no senior officer signed it off.',
      clear: [resolve('2023-05-11', 'GAC-2023-05', 'endorse')],
      not: ['by the monitoring officer', { past: [...high, verify('2023-05-09', { line: 2 }, MONITORING)] }],
    },
  ],
  'CLS-5': [
    {
      title: 'the officer said that all of it is done, and it is listed as open',
      past: [raise(), allDone],
      on: '2023-05-01',
      severity: 'warning',
      because: [{ found: 'doneThoughOpen', on: '2023-05-01' }],
      says: 'The officer said on 1 May 2023 that all of it is done, and it is still listed as open.',
      clear: [complete('2023-05-02')],
      not: ['that 99% of it is', { past: [raise(), report('2023-05-01', { percent: 99 })] }],
    },
    {
      title: 'it was sent back, and the officer says again that all of it is done',
      past: [raise(), allDone, ...toldDone('2023-05-02'), sendBack('2023-05-10'), report('2023-05-11', { percent: 100 })],
      on: '2023-05-11',
      severity: 'warning',
      because: [{ found: 'doneThoughOpen', on: '2023-05-11' }],
      says: 'The officer said on 11 May 2023 that all of it is done, and it is still listed as open.',
      clear: [complete('2023-05-12')],
      not: [
        'what the officer said before it was sent back is over',
        { past: [raise(), allDone, ...toldDone('2023-05-02'), sendBack('2023-05-10')] },
      ],
    },
    {
      title: 'it was opened again, and the officer says again that all of it is done',
      past: [raise(), allDone, ...toldDone('2023-05-02'), reopen('2023-05-10'), report('2023-05-11', { percent: 100 })],
      on: '2023-05-11',
      severity: 'warning',
      because: [{ found: 'doneThoughOpen', on: '2023-05-11' }],
      says: 'The officer said on 11 May 2023 that all of it is done, and it is still listed as open.',
      clear: [complete('2023-05-12')],
      not: [
        'what the officer said before it was opened again is over',
        { past: [raise(), allDone, ...toldDone('2023-05-02'), reopen('2023-05-10')] },
      ],
    },
    {
      title: 'it is listed as complete, and a later report says that it is not',
      past: [...done, report('2023-05-02', { percent: 90 })],
      on: '2023-05-02',
      severity: 'warning',
      because: [{ found: 'openThoughDone', on: '2023-05-02' }],
      says: 'It is listed as complete, and a report of 2 May 2023 says that it is not.',
      clear: [reopen('2023-05-03')],
      not: ['a report of the day before', { past: [raise(), report('2023-04-30', { percent: 90 }), ...toldDone('2023-05-01')] }],
    },
    {
      title: 'it is listed as complete, and a later report says that it no longer holds',
      past: [...done, report('2023-05-02', { holds: false })],
      on: '2023-05-02',
      severity: 'warning',
      because: [{ found: 'openThoughDone', on: '2023-05-02' }],
      says: 'It is listed as complete, and a report of 2 May 2023 says that it is not.',
      clear: [reopen('2023-05-03')],
      not: ['that it holds', { past: [...done, report('2023-05-02', { holds: true })] }],
    },
  ],
  'CLS-6': [
    {
      title: 'whoever accepted the risk heads nothing and holds no statutory office',
      past: [raise(), acceptRisk('2023-05-01', '2023-12-31', DEPUTY)],
      on: '2023-05-01',
      severity: 'error',
      because: [{ found: 'approverTooLow', approver: DEPUTY }],
      says: 'deputy-head-of-admissions, who accepted the risk, neither heads a directorate nor holds a statutory office.',
      clear: [reopen('2023-05-02')],
      not: ['a head of directorate accepted it', { past: [raise(), acceptRisk('2023-05-01', '2023-12-31')] }],
    },
    {
      title: 'the committee met since the risk was accepted, and was not told',
      past: [inMay, raise(), acceptRisk('2023-05-09', '2023-12-31')],
      on: '2023-05-11',
      severity: 'error',
      because: [{ found: 'riskNotReported', since: '2023-05-09' }],
      says: 'Its risk was accepted on 9 May 2023, and no committee has been told.',
      clear: [resolve('2023-05-11', 'GAC-2023-05', 'note')],
      not: ['on the day of the meeting', { on: '2023-05-10' }],
    },
    {
      title: 'the day until which the risk was accepted has gone by',
      past: [raise(), acceptRisk('2023-05-01', '2023-05-31')],
      on: '2023-06-01',
      severity: 'error',
      because: [{ found: 'riskPastItsDay', until: '2023-05-31' }],
      says: 'Its risk was accepted until 31 May 2023, which has gone by.',
      clear: [reopen('2023-06-02')],
      not: ['on that day', { on: '2023-05-31' }],
    },
  ],
  'CLS-7': [
    {
      title: 'what lay at the root of an action closed before comes back',
      past: [before, ...toldDone('2023-04-03', 'BEFORE'), raise({ themes })],
      on: '2023-05-01',
      severity: 'warning',
      because: [{ found: 'sameTheme', theme: 'contract management', refs: ['BEFORE'] }],
      says: 'It is tagged “contract management”, and so was BEFORE, closed before it was raised.',
      clear: [...toldDone('2023-05-02'), verify('2023-05-03')],
      not: [
        'the other was closed the day after this one was raised',
        { past: [before, raise({ themes }), ...toldDone('2023-04-04', 'BEFORE')] },
      ],
    },
  ],
  'CLS-8': [
    {
      title: 'what is vouched for runs out in 56 days',
      past: [...done, verify('2023-05-10', { until: '2023-12-31' })],
      on: '2023-11-05',
      severity: 'warning',
      because: [{ found: 'expiring', until: '2023-12-31', days: 56 }],
      says: 'It is vouched for until 31 December 2023, in 56 days.',
      clear: [verify('2023-11-06')],
      not: ['in 57 days', { on: '2023-11-04' }],
    },
  ],
  'CLS-9': [
    {
      title: 'it had been told done, and was sent back',
      past: [...done, sendBack('2023-05-10')],
      on: '2023-05-10',
      severity: 'warning',
      because: [{ found: 'toldDoneThenReturned', on: '2023-05-10', by: AUDIT }],
      says: 'It had been reported complete, and was sent back by head-of-internal-audit on 10 May 2023.',
      clear: [complete('2023-05-20'), verify('2023-05-21')],
      not: ['it was verified', { past: [...done, verify('2023-05-10')] }],
    },
  ],
  'CLS-10': [
    {
      title: 'it was assured, and its evidence is no longer what was lodged',
      past: [...done, verify('2023-05-10'), recheck('2023-06-01', { changedTo: OTHER_HASH })],
      on: '2023-06-01',
      severity: 'error',
      because: [{ found: 'evidenceChanged', sha256: HASH, on: '2023-06-01' }],
      says: `Evidence for it (${HASH.slice(0, 12)}…) was found changed on 1 June 2023; it is not what was lodged.`,
      clear: [recheck('2023-06-02', { changedTo: OTHER_HASH }), lodgeAnew('2023-06-03')],
      not: ['it was found the same', { past: [...done, verify('2023-05-10'), recheck('2023-06-01', 'same')] }],
    },
    {
      title: 'it is reported complete, and its evidence is gone',
      past: [...done, recheck('2023-05-10', 'missing')],
      on: '2023-05-10',
      severity: 'error',
      because: [{ found: 'evidenceMissing', sha256: HASH, on: '2023-05-10' }],
      says: `Evidence for it (${HASH.slice(0, 12)}…) was found gone on 10 May 2023.`,
      clear: [lodge('2023-05-11', 'A', 'c'.repeat(64)), lodgeAnew('2023-05-12')],
      not: ['it was found again', { past: [...done, recheck('2023-05-10', 'missing'), recheck('2023-05-10', 'same')] }],
    },
    {
      title: 'its evidence is gone while the work goes on',
      past: [raise(), lodge('2023-05-01'), recheck('2023-05-10', 'missing')],
      on: '2023-05-10',
      severity: 'warning',
      because: [{ found: 'evidenceMissing', sha256: HASH, on: '2023-05-10' }],
      says: `Evidence for it (${HASH.slice(0, 12)}…) was found gone on 10 May 2023.`,
      clear: [lodgeAnew('2023-05-11')],
      not: [
        'what took its place is there',
        { past: [raise(), lodge('2023-05-01'), recheck('2023-05-10', 'missing'), lodgeAnew('2023-05-10')] },
      ],
    },
  ],
} as const satisfies { readonly [rule: string]: Cases };
