import { ask } from '../act/asked.suite.ts';
import type { Command } from '../command/command.ts';
import type { Day } from '../day/day.ts';
import { CLERK, OWNER } from '../given.suite.ts';
import {
  adoptScheme,
  askForTime,
  classify,
  complete,
  grantTime,
  moveDate,
  raise,
  raiseWithout,
  resolve,
  schedule,
  withdraw,
} from './acts.suite.ts';
import type { Cases } from './case.suite.ts';

const inMay = schedule('GAC-2023-05', '2023-05-10');
const late = raise({ due: '2023-04-30' });
const givenAsDue = (date: Day): Command => ask('forecast', CLERK, '2023-05-01', { date, givenAsDue: true }, 'A');
const movedOnce = [inMay, raise(), ...moveDate('2023-04-04', '2024-01-31')];
const movedTwice = [...movedOnce, resolve('2023-05-10', 'GAC-2023-05', 'note'), ...moveDate('2023-05-11', '2024-02-29')];
const receive = ask('receiveReview', CLERK, '2022-09-29', { review: 'HTST', title: 'Transport', areas: [] });
const recommended = ask('recommend', CLERK, '2022-09-29', { review: 'HTST', recommendation: '1', text: 'Publish decisions' });
const answering = { review: 'HTST', recommendation: '1' } as const;
const inJune = schedule('GAC-2023-06', '2023-06-14');
const together = (count: number, on: Day): readonly Command[] =>
  ['A', 'B', 'C', 'D', 'E'].slice(0, count).flatMap((ref) => [raise({}, ref), ...moveDate(on, '2024-03-31', ref)]);
const supplier = { body: 'the supplier of the system' } as const;
const reachable = { ...supplier, contact: 'its head of service', fallback: 'The old system is kept' } as const;
const onAnother = [adoptScheme('2023-04-03', 'bromsgrove'), raise({ due: '2023-04-30' }, 'FIRST'), raise({ dependsOn: ['FIRST'] })];

/** What it waits for. */
export const DEPENDENCE = {
  'DEP-1': [
    {
      title: 'it waits for somebody outside whom nobody is named to ask, with no way without them',
      past: [raise({ dependsOnBodies: [supplier] })],
      on: '2023-05-01',
      severity: 'warning',
      because: [{ found: 'bodyWithout', body: 'the supplier of the system', lacks: ['contact', 'fallback'] }],
      says: 'It waits for the supplier of the system, and no contact or fallback is named.',
      clear: [classify('2023-05-02', { dependsOnBodies: [reachable] })],
      not: ['both are named', { past: [raise({ dependsOnBodies: [reachable] })] }],
    },
  ],
  'DEP-2': [
    {
      title: 'it is green, and waits for an action that is late',
      past: onAnother,
      on: '2023-05-01',
      severity: 'warning',
      because: [{ found: 'greenWhilePredecessorLate', refs: ['FIRST'] }],
      says: 'It is green, and FIRST, which it waits for, is late.',
      clear: [complete('2023-05-02', 'FIRST')],
      not: ['on the day on which the other is due', { on: '2023-04-30' }],
    },
  ],
} as const satisfies { readonly [rule: string]: Cases };

/** By when, and what became of that. */
export const DATES = {
  'DAT-1': [
    {
      title: 'it has no date',
      past: [raiseWithout('due')],
      on: '2023-05-01',
      severity: 'error',
      because: [{ found: 'noDate' }],
      says: 'It has no date.',
      clear: [askForTime('2023-05-02', '2023-12-31'), grantTime('2023-05-03')],
      not: ['it has one', { past: [raise()] }],
    },
    {
      title: 'its date had gone by when it was promised',
      past: [raise({ due: '2023-04-02' })],
      on: '2023-04-03',
      severity: 'error',
      because: [{ found: 'pastWhenRaised', due: '2023-04-02', raisedOn: '2023-04-03' }],
      says: 'It was raised on 3 April 2023 with a date that had gone by, 2 April 2023.',
      clear: [askForTime('2023-05-02', '2023-12-31'), grantTime('2023-05-03')],
      not: ['it was the same day', { past: [raise({ due: '2023-04-03' })] }],
    },
  ],
  'DAT-2': [
    {
      title: 'a later sheet gives another date as if it had been promised',
      past: [raise(), givenAsDue('2024-03-31')],
      on: '2023-05-01',
      severity: 'error',
      because: [{ found: 'anotherDue', original: '2023-12-31', given: '2024-03-31' }],
      says: 'A later sheet gives 31 March 2024 as its date; 31 December 2023 was promised.',
      clear: [askForTime('2023-05-02', '2024-03-31'), grantTime('2023-05-03')],
      not: ['it gives the date that was promised', { past: [raise(), givenAsDue('2023-12-31')] }],
    },
    {
      title: 'a later sheet gives a date where none was promised',
      past: [raiseWithout('due'), givenAsDue('2024-03-31')],
      on: '2023-05-01',
      severity: 'error',
      because: [{ found: 'anotherDue', original: null, given: '2024-03-31' }],
      says: 'A later sheet gives 31 March 2024 as its date.',
      clear: [askForTime('2023-05-02', '2024-03-31'), grantTime('2023-05-03')],
      not: [
        'the action is complete, so that no date can be decided on',
        { past: [raise(), givenAsDue('2024-03-31'), complete('2023-05-01')] },
      ],
    },
    {
      title: 'the same was withdrawn, and is promised again for a later day',
      past: [inMay, raise({}, 'FIRST'), withdraw('2023-05-01', 'FIRST'), raise({ due: '2024-03-31' }, 'A', '2023-05-01')],
      on: '2023-05-01',
      severity: 'warning',
      because: [{ found: 'raisedAgain', ref: 'FIRST', original: '2023-12-31' }],
      says: 'FIRST, which promised the same for 31 December 2023, was withdrawn before this was raised for a later day.',
      clear: [resolve('2023-05-10', 'GAC-2023-05', 'note')],
      not: [
        'it is promised for the same day',
        { past: [inMay, raise({}, 'FIRST'), withdraw('2023-05-01', 'FIRST'), raise({}, 'A', '2023-05-01')] },
      ],
    },
    {
      title: 'another promise for the same recommendation was withdrawn, and this one has no day',
      past: [
        receive,
        recommended,
        inMay,
        raise(answering, 'FIRST'),
        withdraw('2023-05-01', 'FIRST'),
        ask('raise', CLERK, '2023-05-01', { title: 'Another way', lead: 'CFE', accountable: OWNER, ...answering }, 'A'),
      ],
      on: '2023-05-01',
      severity: 'warning',
      because: [{ found: 'raisedAgain', ref: 'FIRST', original: '2023-12-31' }],
      says: 'FIRST, which promised the same for 31 December 2023, was withdrawn before this was raised for a later day.',
      clear: [resolve('2023-05-10', 'GAC-2023-05', 'note')],
      not: [
        'it is for another',
        {
          past: [
            receive,
            recommended,
            raise(answering, 'FIRST'),
            withdraw('2023-05-01', 'FIRST'),
            ask('raise', CLERK, '2023-05-01', { title: 'Another way', lead: 'CFE', accountable: OWNER }, 'A'),
          ],
        },
      ],
    },
  ],
  'DAT-3': [
    {
      title: 'a sheet says that a later date was agreed, and not by whom',
      past: [raise(), askForTime('2023-05-01', '2024-03-31', 'A', { claimedAgreed: true })],
      on: '2023-05-01',
      severity: 'error',
      because: [{ found: 'nobodyApproved', to: '2024-03-31' }],
      says: 'A sheet says that 31 March 2024 was agreed, and does not say by whom.',
      clear: [grantTime('2023-05-03')],
      not: ['more time was asked for, and nobody claims that it was agreed', { past: [raise(), askForTime('2023-05-01', '2024-03-31')] }],
    },
    {
      title: 'its date has been moved twice, and the committee has not met since',
      past: [...movedTwice, inJune],
      on: '2023-06-14',
      severity: 'warning',
      because: [{ found: 'extendedOften', times: 2 }],
      says: 'Its date has been moved twice.',
      clear: [resolve('2023-06-14', 'GAC-2023-06', 'note')],
      not: ['once', { past: movedOnce }],
    },
    {
      title: 'its date has been moved three times, and whoever answers was not asked to come and explain',
      past: [...movedTwice, ...moveDate('2023-05-12', '2024-03-31'), inJune, resolve('2023-06-14', 'GAC-2023-06', 'approve')],
      on: '2023-06-14',
      severity: 'error',
      because: [{ found: 'extendedOften', times: 3 }],
      says: 'Its date has been moved 3 times.',
      clear: [resolve('2023-06-15', 'GAC-2023-06', 'askToAttend')],
      not: [
        'they were asked when it was last moved',
        { past: [...movedTwice, ...moveDate('2023-05-12', '2024-03-31'), resolve('2023-05-12', 'GAC-2023-05', 'askToAttend')] },
      ],
    },
  ],
  'DAT-4': [
    {
      title: 'more time was asked for after the date had gone by, and granted',
      past: [late, askForTime('2023-05-01', '2023-12-31'), grantTime('2023-05-02'), inMay],
      on: '2023-05-10',
      severity: 'warning',
      because: [{ found: 'askedTooLate', due: '2023-04-30', askedOn: '2023-05-01' }],
      says: 'More time was asked for on 1 May 2023, after its date of 30 April 2023.',
      clear: [resolve('2023-05-10', 'GAC-2023-05', 'note')],
      not: ['on the date itself', { past: [late, askForTime('2023-04-30', '2023-12-31'), grantTime('2023-05-02')] }],
    },
    {
      title: 'the dates of 5 actions were moved 14 days before a meeting',
      past: [...together(5, '2023-05-31'), inJune],
      on: '2023-06-14',
      severity: 'warning',
      because: [{ found: 'extendedTogether', meeting: 'GAC-2023-06', on: '2023-06-14', actions: 5 }],
      says: 'It is one of 5 actions whose dates were moved shortly before the meeting of 14 June 2023.',
      clear: [resolve('2023-06-14', 'GAC-2023-06', 'note')],
      not: ['of 4 actions', { past: [...together(4, '2023-05-31'), inJune] }],
    },
    {
      title: 'the dates of 5 actions were moved the day before a meeting',
      past: [...together(5, '2023-06-13'), inJune],
      on: '2023-06-13',
      severity: 'warning',
      because: [{ found: 'extendedTogether', meeting: 'GAC-2023-06', on: '2023-06-14', actions: 5 }],
      says: 'It is one of 5 actions whose dates were moved shortly before the meeting of 14 June 2023.',
      clear: [resolve('2023-06-14', 'GAC-2023-06', 'note')],
      not: ['15 days before it', { past: [...together(5, '2023-05-30'), inJune] }],
    },
  ],
} as const satisfies { readonly [rule: string]: Cases };
