import { describe, expect, test } from 'vitest';
import type { Command } from '../command/command.ts';
import type { Verb } from '../command/verbs.ts';
import type { Fact } from '../fact/fact.ts';
import { AUDIT, asking, CLERK, complete, given, HASH, lodged, OWNER, on, TRANSPORT, verified } from '../given.suite.ts';
import { coverageOf } from '../index.ts';

type Told = readonly [string, Fact];
const DAY = '2022-10-03';

const received: Told = [
  CLERK,
  {
    fact: 'reviewReceived',
    on: '2022-09-29',
    review: 'R',
    title: 'Lessons learned',
    kind: 'lessonsLearned',
    areas: [
      { id: 'A1', title: 'Decisions' },
      { id: 'A2', title: 'Families' },
    ],
  },
];
const recommended = (recommendation: string, area: string): Told => [
  CLERK,
  { fact: 'recommended', on: '2022-09-29', review: 'R', recommendation, text: 'Do it', area },
];
const answered = (recommendation: string, answer: 'agreed' | 'notAgreed' | 'notSought', reason?: string): Told => [
  OWNER,
  { fact: 'responded', on: DAY, review: 'R', recommendation, answer, ...(reason === undefined ? {} : { reason }) },
];
const raised = (recommendation: string, area: string): Told => [
  CLERK,
  {
    fact: 'raised',
    on: '2022-11-15',
    ref: 'SEND-1',
    title: 'Promise',
    review: 'R',
    recommendation,
    area,
    lead: 'CFE',
    accountable: OWNER,
    due: '2023-03-31',
  },
];
const joint = (more: object = {}): Told => [
  CLERK,
  { fact: 'jointResponseAsked', on: DAY, review: 'R', response: 'J1', from: [OWNER, TRANSPORT], due: '2022-12-01', ...more } as Fact,
];
const ask = (verb: Verb, as: string, data: object) => ({ verb, as, on: DAY, data: { review: 'R', ...data } }) as unknown as Command;
const coverage = (...told: readonly Told[]) => coverageOf(on(given(...told), '2023-12-31'))[0];

describe('a recommendation', () => {
  test.each([
    ['is not covered while nobody has answered', [], 'no', null],
    ['is not covered by agreement alone', [answered('R1', 'agreed')], 'no', 'agreed'],
    ['is covered by a refusal that was recorded', [answered('R1', 'notAgreed', 'The law does it already')], 'byRefusal', 'notAgreed'],
    ['is not covered because nobody was asked', [answered('R1', 'notSought')], 'no', 'notSought'],
    ['is covered by an action', [answered('R1', 'agreed'), raised('R1', 'A1')], 'byActions', 'agreed'],
    [
      'is not covered by an action that was withdrawn',
      [raised('R1', 'A1'), [CLERK, { fact: 'withdrawn', on: '2023-01-01', ref: 'SEND-1', reason: 'Moot' }]],
      'no',
      null,
    ],
  ] as const)('%s', (_, told, covered, answer) => {
    expect(coverage(received, recommended('R1', 'A1'), ...(told as readonly Told[]))?.byRecommendation[0]).toMatchObject({
      covered,
      answer,
    });
  });

  test('keeps the last answer, and the earlier ones in the record', () => {
    const told = [received, recommended('R1', 'A1'), answered('R1', 'agreed'), answered('R1', 'notAgreed', 'The law changed')];
    expect(on(given(...told), '2023-01-01').reviews.get('R')?.recommendations[0]?.response).toMatchObject({
      answer: 'notAgreed',
      by: OWNER,
    });
  });
});

describe('an area of focus', () => {
  const proved: readonly Told[] = [
    raised('R1', 'A1'),
    [OWNER, lodged],
    [OWNER, complete],
    [AUDIT, { ...verified, evidence: [HASH] } as Fact],
  ];

  test.each([
    ['lacks actions while it has none', [], [{ lacks: 'actions' }]],
    ['lacks assurance while one of its actions is unproved', [raised('R1', 'A1')], [{ lacks: 'assurance', refs: ['SEND-1'] }]],
    ['lacks nothing once each is assured', proved, []],
    [
      'lacks an answer while a recommendation of it has come to nothing',
      [...proved, recommended('R2', 'A1')],
      [{ lacks: 'answer', recommendations: ['R2'] }],
    ],
  ] as const)('%s', (_, told, lacks) => {
    expect(coverage(received, ...(told as readonly Told[]))?.byArea[0]).toEqual({ area: 'A1', verified: lacks.length === 0, lacks });
  });

  test('is counted: 1 of 2 verified', () => {
    expect(coverage(received, ...proved)).toMatchObject({ areas: 2, verified: 1, verifiedAreas: ['A1'] });
  });
});

describe('a joint response', () => {
  test('has a deadline and, until one is named, nobody who answers for it', () => {
    expect(on(given(received, joint()), '2023-01-01').reviews.get('R')?.jointResponses).toEqual([
      { id: 'J1', from: [OWNER, TRANSPORT], respondent: null, due: '2022-12-01', askedOn: DAY, given: null },
    ]);
  });

  test('is given once, by its respondent', () => {
    const past = given(received, joint({ respondent: OWNER }));
    expect(asking(past, ask('respondJointly', OWNER, { response: 'J1', text: 'We will' }))).toMatchObject({ fact: 'jointResponseGiven' });
    const after = given(received, joint({ respondent: OWNER }), [
      OWNER,
      { fact: 'jointResponseGiven', on: DAY, review: 'R', response: 'J1', text: 'We will' },
    ]);
    expect(asking(after, ask('respondJointly', OWNER, { response: 'J1', text: 'Again' }))).toMatchObject({ refused: 'alreadyThere' });
  });

  test.each<readonly [string, readonly Told[], Command, object]>([
    [
      'a reason is owed by whoever does not agree',
      [received, recommended('R1', 'A1')],
      ask('respond', OWNER, { recommendation: 'R1', answer: 'notAgreed' }),
      { refused: 'reasonNeeded' },
    ],
    [
      'and by whoever agrees in part',
      [received, recommended('R1', 'A1')],
      ask('respond', OWNER, { recommendation: 'R1', answer: 'partlyAgreed' }),
      { refused: 'reasonNeeded' },
    ],
    [
      'nobody answers what was not recommended',
      [received],
      ask('respond', OWNER, { recommendation: 'R9', answer: 'agreed' }),
      { refused: 'notThere' },
    ],
    [
      'nothing is recommended of an area that the review has not',
      [received],
      ask('recommend', CLERK, { recommendation: 'R1', text: 'x', area: 'A9' }),
      { refused: 'notThere' },
    ],
    [
      'nothing is recommended twice',
      [received, recommended('R1', 'A1')],
      ask('recommend', CLERK, { recommendation: 'R1', text: 'x' }),
      { refused: 'alreadyThere' },
    ],
    [
      'nobody gives it while nobody answers for it',
      [received, joint()],
      ask('respondJointly', OWNER, { response: 'J1', text: 'x' }),
      { refused: 'notTheRespondent', respondent: null },
    ],
    [
      'nobody else gives it',
      [received, joint({ respondent: OWNER })],
      ask('respondJointly', TRANSPORT, { response: 'J1', text: 'x' }),
      { refused: 'notTheRespondent', respondent: OWNER },
    ],
    [
      'only one of those asked answers for it',
      [received, joint()],
      ask('nameRespondent', CLERK, { response: 'J1', respondent: AUDIT }),
      { refused: 'notThere' },
    ],
    [
      'it is not due before it is asked',
      [received],
      ask('askJointResponse', CLERK, { response: 'J1', from: [OWNER, TRANSPORT], due: '2022-10-02' }),
      { refused: 'notLater' },
    ],
    [
      'an area once received is not dropped',
      [received],
      ask('receiveReview', CLERK, { title: 'x', areas: [{ id: 'A1', title: 'Decisions' }] }),
      { refused: 'dropped', id: 'A2' },
    ],
  ])('%s', (_, told, command, refusal) => {
    expect(asking(given(...told), command)).toMatchObject(refusal);
  });
});
