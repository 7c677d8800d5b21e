import { ask } from '../act/asked.suite.ts';
import { DIRECTOR } from '../act/somewhere.suite.ts';
import { CLERK, OTHER_HASH, OWNER } from '../given.suite.ts';
import { accept, agreeCadence, lodge, moveDate, offer, raise, raiseWithout, report, schedule } from './acts.suite.ts';
import type { Cases } from './case.suite.ts';

const late = raise({ due: '2023-04-30' });
const calledGreen = report('2023-04-20', { rag: 'green' });
const calledRed = report('2023-04-20', { rag: 'red' });
const saidOtherwise = { to: 'green', reason: 'Another supplier has delivered', until: '2023-06-30' } as const;
const beforeItsStart = raise({ start: '2023-06-01' });
const meetings = ['2023-04-10', '2023-04-20', '2023-04-28'] as const;
const [first, ...others] = meetings.map((date) => schedule(`GAC-${date}`, date));
const inMay = schedule('GAC-2023-05', '2023-05-10');
const taken = [offer('2023-05-11', 'CFE'), accept('2023-05-11', DIRECTOR, OWNER)];

/** How it is said to go. */
export const RATING = {
  'RAG-1': [
    {
      title: 'the officer says green, and by the scheme it is red',
      past: [late, calledGreen],
      on: '2023-05-01',
      severity: 'error',
      because: [{ found: 'officerDiffers', officer: 'green', scheme: 'red' }],
      says: 'The officer says green; by the scheme it is red.',
      clear: [report('2023-05-02', { rag: 'red' })],
      not: ['on its date, when it is green by the scheme too', { on: '2023-04-30' }],
    },
    {
      title: 'the officer says green, and by the scheme it is amber',
      past: [raise(), ...moveDate('2023-04-10', '2024-01-31'), calledGreen],
      on: '2023-05-01',
      severity: 'warning',
      because: [{ found: 'officerDiffers', officer: 'green', scheme: 'amber' }],
      says: 'The officer says green; by the scheme it is amber.',
      clear: [report('2023-05-02', { rag: 'amber' })],
      not: ['its date was not moved', { past: [raise(), calledGreen] }],
    },
    {
      title: 'the officer says red, and by the scheme it is amber: caution hides nothing',
      past: [raise(), calledRed],
      on: '2023-05-01',
      severity: 'information',
      because: [{ found: 'officerDiffers', officer: 'red', scheme: 'amber' }],
      says: 'The officer says red; by the scheme it is amber.',
      clear: [report('2023-05-02', { rag: 'amber' })],
      not: [
        'somebody entitled to said another rating, and why',
        { past: [raise(), calledRed, ask('overrideRating', CLERK, '2023-05-01', saidOtherwise, 'A')] },
      ],
    },
  ],
  'RAG-2': [
    {
      title: 'it is red the day before work is to begin',
      past: [beforeItsStart, calledRed],
      on: '2023-05-31',
      severity: 'warning',
      because: [{ found: 'redBeforeItsStart', start: '2023-06-01' }],
      says: 'It is red, and work is to begin only on 1 June 2023.',
      clear: [report('2023-05-31', { rag: 'green' })],
      not: ['on the day on which it begins', { on: '2023-06-01' }],
    },
    {
      title: 'it is called green, and its date has gone by',
      past: [late, calledGreen],
      on: '2023-05-01',
      severity: 'warning',
      because: [{ found: 'greenPastItsDate', agreed: '2023-04-30', days: 1 }],
      says: 'It is called green, 1 day past its date of 30 April 2023.',
      clear: [report('2023-05-02', { rag: 'amber' })],
      not: ['on its date', { on: '2023-04-30' }],
    },
  ],
  'RAG-3': [
    {
      title: 'it is off track, and nobody has said how it will be brought back',
      past: [late, report('2023-04-20', { text: 'The supplier failed' })],
      on: '2023-05-01',
      severity: 'error',
      because: [{ found: 'noRecoveryStep' }],
      says: 'It is off track, and nobody has said how it will be brought back.',
      clear: [report('2023-05-02', { recoveryPlan: 'Another supplier delivers in June' })],
      not: ['on its date, when it is on track', { on: '2023-04-30' }],
    },
    {
      title: 'it is off track, and nobody has said why',
      past: [late, report('2023-04-20', { recoveryPlan: 'Another supplier delivers in June' })],
      on: '2023-05-01',
      severity: 'error',
      because: [{ found: 'noCause' }],
      says: 'It is off track, and nobody has said why.',
      clear: [report('2023-05-02', { causes: ['supplier'] })],
      not: ['on its date, when it is on track', { on: '2023-04-30' }],
    },
  ],
  'RAG-4': [
    {
      title: 'nobody has reported on it for 93 days',
      past: [raise()],
      on: '2023-07-05',
      severity: 'warning',
      because: [{ found: 'silent', since: '2023-04-03', days: 93, atMost: 92 }],
      says: 'Nobody has reported on it for 93 days, since 3 April 2023; a cycle is 92 days. Its state is not known.',
      clear: [report('2023-07-06', { text: 'On its way' })],
      not: ['for 92 days', { on: '2023-07-04' }],
    },
    {
      title: 'a committee wants to be told every month, and nobody has reported on it for longer',
      past: [agreeCadence('2023-04-03', 1), agreeCadence('2023-04-03', 3, 'SC'), raise()],
      on: '2023-05-04',
      severity: 'warning',
      because: [{ found: 'silent', since: '2023-04-03', days: 31, atMost: 30 }],
      says: 'Nobody has reported on it for 31 days, since 3 April 2023; a cycle is 30 days. Its state is not known.',
      clear: [report('2023-05-05', { text: 'On its way' })],
      not: ['for a month', { on: '2023-05-03' }],
    },
    {
      title: 'what a committee wanted before does not count, and a quarter has gone by',
      past: [agreeCadence('2023-04-03', 1), agreeCadence('2023-04-04', 3), raise()],
      on: '2023-07-04',
      severity: 'warning',
      because: [{ found: 'silent', since: '2023-04-03', days: 92, atMost: 91 }],
      says: 'Nobody has reported on it for 92 days, since 3 April 2023; a cycle is 91 days. Its state is not known.',
      clear: [report('2023-07-05', { text: 'On its way' })],
      not: ['not yet a quarter, though more than a month', { on: '2023-07-03' }],
    },
  ],
  'RAG-5': [
    {
      title: 'it was green at three meetings, and is red at once',
      past: [first, ...others, late, report('2023-04-28', { causes: ['capacity'] })].filter((each) => each !== undefined),
      on: '2023-05-01',
      severity: 'information',
      because: [{ found: 'suddenlyRed', meetings: ['GAC-2023-04-28', 'GAC-2023-04-20', 'GAC-2023-04-10'] }],
      says: 'It was green at 3 meetings running and is red now.',
      clear: [report('2023-05-02', { text: 'The supplier failed' }), report('2023-05-03', { causes: ['supplier'] })],
      not: ['at two meetings', { past: [...others, late] }],
    },
    {
      title: 'it was red when the committee was last told, and is green now on no evidence',
      past: [inMay, raiseWithout('accountable'), lodge('2023-05-10'), ...taken],
      on: '2023-05-12',
      severity: 'information',
      because: [{ found: 'greenWithoutEvidence', meeting: 'GAC-2023-05', on: '2023-05-10' }],
      says: 'It was red on 10 May 2023 and is green now, and no evidence has been lodged since.',
      clear: [lodge('2023-05-13', 'A', OTHER_HASH)],
      not: ['evidence was lodged the day after the meeting', { past: [inMay, raiseWithout('accountable'), ...taken, lodge('2023-05-11')] }],
    },
  ],
} as const satisfies { readonly [rule: string]: Cases };
