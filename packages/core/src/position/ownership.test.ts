import { describe, expect, test } from 'vitest';
import type { Told } from '../act/asked.suite.ts';
import { ADMIN, action, COUNCIL, opened, toldComplete } from '../act/somewhere.suite.ts';
import type { Day } from '../day/day.ts';
import { AUDIT, CLERK, given, HASH, OWNER, on, TRANSPORT } from '../given.suite.ts';
import { jointResponsesOf } from './joint.ts';
import { sharedOf } from './shared.ts';
import { takeUpOf } from './take-up.ts';
import { lacksOwner, unansweredOffersOf } from './unanswered.ts';
import { unfilledPostsOf } from './unfilled.ts';
import { waitingOf } from './waiting.ts';

const TODAY: Day = '2023-06-30';
const register = (told: readonly Told[], day: Day = TODAY) => on(given(...COUNCIL, ...told), day);

describe('what directorates share', () => {
  test('is told by lead and contributor: each action once, and everything that is owed to it', () => {
    const told = register([
      action('A1', {
        contributors: [{ directorate: 'PTE', post: TRANSPORT, deliverable: 'A list', due: '2023-09-30' }, { directorate: 'PTE' }],
      }),
      action('A2', { contributors: [{ directorate: 'PTE' }, { directorate: 'CR' }] }),
      action('A3', { lead: 'PTE', contributors: [{ directorate: 'CFE' }] }),
    ]);
    expect(sharedOf(told)).toEqual([
      {
        lead: 'CFE',
        contributor: 'PTE',
        refs: ['A1', 'A2'],
        owed: [{ ref: 'A1', post: TRANSPORT, deliverable: 'A list', due: '2023-09-30' }, { ref: 'A1' }, { ref: 'A2' }],
      },
      { lead: 'CFE', contributor: 'CR', refs: ['A2'], owed: [{ ref: 'A2' }] },
      { lead: 'PTE', contributor: 'CFE', refs: ['A3'], owed: [{ ref: 'A3' }] },
    ]);
  });

  test('is nothing where a directorate contributes to what it leads itself', () => {
    expect(sharedOf(register([action('A1', { contributors: [{ directorate: 'CFE' }] })]))).toEqual([]);
  });

  test('counts what nobody leads as well', () => {
    const [CLERKS, fact] = action('A1', { contributors: [{ directorate: 'PTE' }] });
    const { lead: _lead, ...unled } = fact as { lead?: string } & typeof fact;
    expect(sharedOf(register([[CLERKS, unled as typeof fact]]))).toMatchObject([{ lead: null, contributor: 'PTE', refs: ['A1'] }]);
  });
});

const offer = (ref: string, day: Day, to = 'PTE'): Told => [OWNER, { fact: 'offered', on: day, ref, to }];
const unowned = (ref: string): Told => [CLERK, { fact: 'raised', on: '2022-11-15', ref, title: 'Nobody has it' }];

describe('an offer that nobody has answered', () => {
  test('is told with its giver and how long it has waited, the longest first; a first offer has no giver', () => {
    const told = register([action('A1'), offer('A1', '2023-06-20'), unowned('A2'), offer('A2', '2023-05-31')]);
    expect(unansweredOffersOf(told)).toMatchObject([
      { ref: 'A2', from: null, to: 'PTE', since: '2023-05-31', days: 30 },
      { ref: 'A1', from: 'CFE', to: 'PTE', since: '2023-06-20', days: 10 },
    ]);
  });

  test('is told no more once it is taken, or declined', () => {
    const answers: readonly Told[] = [
      [TRANSPORT, { fact: 'accepted', on: '2023-06-21', ref: 'A1', directorate: 'PTE', accountable: TRANSPORT }],
      [TRANSPORT, { fact: 'declined', on: '2023-06-21', ref: 'A1', directorate: 'PTE', reason: 'It is not ours' } as Told[1]],
    ];
    for (const answer of answers) expect(unansweredOffersOf(register([action('A1'), offer('A1', '2023-06-20'), answer]))).toEqual([]);
  });
});

test.each<[what: string, told: readonly Told[], lacks: boolean]>([
  ['that has a post and a lead has its owner', [action('A1')], false],
  ['that has neither lacks one', [unowned('A1')], true],
  ['that was only offered lacks one', [unowned('A1'), offer('A1', '2023-06-20')], true],
  [
    'that was withdrawn needs none',
    [unowned('A1'), [CLERK, { fact: 'withdrawn', on: '2023-06-01', ref: 'A1', reason: 'The law changed' }]],
    false,
  ],
])('an action %s', (_, told, lacks) => {
  expect(register(told).actions().map(lacksOwner)).toEqual([lacks]);
});

const held = (day: Day, state: 'held' | 'interim' | 'vacant'): Told => [ADMIN, { fact: 'postHeld', on: day, post: OWNER, state }];

describe('a post that answers for what is still to be done', () => {
  test.each<[told: Told, found: object]>([
    [held('2023-05-01', 'vacant'), { state: 'vacant', since: '2023-05-01' }],
    [held('2023-05-02', 'interim'), { state: 'interim', since: '2023-05-02' }],
  ])('is told while nobody holds it for good', (state, found) => {
    expect(unfilledPostsOf(register([action('A1'), action('A2'), state]))).toEqual([{ post: OWNER, ...found, refs: ['A1', 'A2'] }]);
  });

  test('is not told while somebody holds it, or nobody has said, or all that it answered for is reported complete', () => {
    expect(unfilledPostsOf(register([action('A1')]))).toEqual([]);
    expect(unfilledPostsOf(register([action('A1'), held('2023-05-01', 'held')]))).toEqual([]);
    expect(unfilledPostsOf(register([action('A1'), ...toldComplete('A1'), held('2023-05-01', 'vacant')]))).toEqual([]);
  });
});

describe('what is meant for the whole council', () => {
  const taken: Told = [OWNER, { fact: 'takeUpRecorded', on: '2023-02-01', ref: 'ALL', directorate: 'PTE', state: 'underWay' }];
  const closed: Told = [ADMIN, { fact: 'directorateClosed', on: '2023-03-01', directorate: 'OLD', successors: ['CR'] }];

  test('is told directorate by directorate, those of which nobody said anything among them', () => {
    const told = register([action('ALL', { scope: 'corporateWide' }), action('ONE'), taken, closed]);
    expect(takeUpOf(told)).toEqual([
      {
        ref: 'ALL',
        title: 'What ALL promises',
        by: [
          { directorate: 'CFE', takeUp: null },
          { directorate: 'PTE', takeUp: { directorate: 'PTE', state: 'underWay', on: '2023-02-01' } },
          { directorate: 'CR', takeUp: null },
        ],
      },
    ]);
  });

  test('is asked of a directorate from the day on which it was opened, and of one that is closed while something was said of it', () => {
    const ofOld: Told = [OWNER, { fact: 'takeUpRecorded', on: '2023-02-01', ref: 'ALL', directorate: 'OLD', state: 'complete' }];
    const told = register([action('ALL', { scope: 'corporateWide' }), ofOld, closed, opened('NEW', '2023-06-30')]);
    expect(takeUpOf(told)[0]?.by.map(({ directorate }) => directorate)).toEqual(['CFE', 'PTE', 'CR', 'OLD', 'NEW']);
  });

  test('is asked for no more once it was withdrawn', () => {
    const withdrawn: Told = [CLERK, { fact: 'withdrawn', on: '2023-06-01', ref: 'ALL', reason: 'The law changed' }];
    expect(takeUpOf(register([action('ALL', { scope: 'corporateWide' }), withdrawn]))).toEqual([]);
  });
});

describe('an answer that several posts owe together', () => {
  const review: Told = [CLERK, { fact: 'reviewReceived', on: '2023-01-02', review: 'R', title: 'Lessons', areas: [] }];
  const asked = (response: string, due: Day): Told => [
    AUDIT,
    { fact: 'jointResponseAsked', on: '2023-01-10', review: 'R', response, from: [OWNER, TRANSPORT], due },
  ];
  const given: Told = [OWNER, { fact: 'jointResponseGiven', on: '2023-03-01', review: 'R', response: 'J0', text: 'We agree' }];

  test('stands first while it is owed, the longest overdue at the top, with how many days', () => {
    const told = register([review, asked('J0', '2023-02-01'), given, asked('J1', '2023-06-30'), asked('J2', '2023-06-20')]);
    expect(jointResponsesOf(told).map(({ id, overdueDays }) => [id, overdueDays])).toEqual([
      ['J2', 10],
      ['J1', 0],
      ['J0', 0],
    ]);
  });
});

describe('what is reported complete', () => {
  test('waits until somebody independent has assured it, the longest first', () => {
    const again: Told = [OWNER, { fact: 'reportedComplete', on: '2023-05-31', ref: 'A2' }];
    const lodged: Told = [OWNER, { fact: 'evidenceLodged', on: '2023-05-30', ref: 'A2', sha256: HASH, title: 'The form' }];
    const told = register([action('A1'), ...toldComplete('A1'), action('A2'), lodged, again, action('A3')]);
    expect(waitingOf(told)).toEqual([
      { ref: 'A1', title: 'What A1 promises', since: '2023-03-02', days: 120 },
      { ref: 'A2', title: 'What A2 promises', since: '2023-05-31', days: 30 },
    ]);
  });
});
