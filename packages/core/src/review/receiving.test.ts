import { describe, expect, test } from 'vitest';
import type { Command } from '../command/command.ts';
import type { Verb } from '../command/verbs.ts';
import type { Day } from '../day/day.ts';
import type { Fact, FactOf } from '../fact/fact.ts';
import { asking, CLERK, given, OWNER, on, TRANSPORT } from '../given.suite.ts';
import { reviewKind } from './review.ts';

type Told = readonly [string, Fact];

const A1 = { id: 'A1', title: 'Decisions' };
const A2 = { id: 'A2', title: 'Families' };
const received = (day: Day, more: Partial<FactOf<'reviewReceived'>> = {}): Told => [
  CLERK,
  { fact: 'reviewReceived', on: day, review: 'R', title: 'Lessons learned', areas: [A1], ...more },
];
const recommended: Told = [
  CLERK,
  { fact: 'recommended', on: '2022-09-30', review: 'R', recommendation: 'R1', text: 'Publish it', area: 'A1', priority: 'High' },
];
const answered: Told = [OWNER, { fact: 'responded', on: '2022-10-03', review: 'R', recommendation: 'R1', answer: 'agreed' }];
const joint: Told = [
  CLERK,
  { fact: 'jointResponseAsked', on: '2022-10-03', review: 'R', response: 'J1', from: [OWNER, TRANSPORT], due: '2022-12-01' },
];
const named: Told = [CLERK, { fact: 'respondentNamed', on: '2022-11-01', review: 'R', response: 'J1', respondent: TRANSPORT }];
const ask = (verb: Verb, as: string, data: object, day: Day = '2022-12-01') =>
  ({ verb, as, on: day, data: { review: 'R', ...data } }) as unknown as Command;
const review = (...told: readonly Told[]) => on(given(...told), '2023-12-31').reviews.get('R');

describe('a review', () => {
  test.each(reviewKind.options)('may be of the kind %s', (kind) => {
    expect(review(received('2022-09-29', { kind }))).toMatchObject({ kind, receivedOn: '2022-09-29' });
  });

  test('need not say its kind, and keeps the one that it said', () => {
    expect(review(received('2022-09-29'))?.kind).toBeNull();
    expect(review(received('2022-09-29', { kind: 'agsReview' }), received('2022-10-29'))?.kind).toBe('agsReview');
  });

  test('that is received again says more of itself; what was recommended, answered and asked stays', () => {
    const again = received('2022-11-29', { title: 'Lessons learned, final', areas: [A1, A2], kind: 'lessonsLearned' });
    expect(review(received('2022-09-29'), recommended, answered, joint, again)).toEqual({
      id: 'R',
      title: 'Lessons learned, final',
      kind: 'lessonsLearned',
      receivedOn: '2022-09-29',
      areas: [A1, A2],
      recommendations: [
        {
          id: 'R1',
          text: 'Publish it',
          area: 'A1',
          priority: 'High',
          on: '2022-09-30',
          response: { answer: 'agreed', reason: null, on: '2022-10-03', by: OWNER },
        },
      ],
      jointResponses: [{ id: 'J1', from: [OWNER, TRANSPORT], respondent: null, due: '2022-12-01', askedOn: '2022-10-03', given: null }],
    });
  });

  test('is received again with every area that it had, and with more', () => {
    const past = given(received('2022-09-29', { areas: [A1, A2] }));
    expect(asking(past, ask('receiveReview', CLERK, { title: 'x', areas: [A2] }))).toEqual({
      refused: 'dropped',
      what: 'area of focus',
      id: 'A1',
    });
    const areas = [{ id: 'A3', title: 'Transport' }, A2, { ...A1, title: 'Key decisions' }];
    expect(asking(past, ask('receiveReview', CLERK, { title: 'x', areas }))).toMatchObject({ fact: 'reviewReceived', areas });
  });
});

describe('a joint response', () => {
  test('is told with its respondent from the day on which one is named, and with its answer from the day on which it is given', () => {
    const past = given(received('2022-09-29'), joint, named, [
      TRANSPORT,
      { fact: 'jointResponseGiven', on: '2022-11-30', review: 'R', response: 'J1', text: 'We will' },
    ]);
    const told = (day: Day) => on(past, day).reviews.get('R')?.jointResponses[0];
    expect(told('2022-10-31')).toMatchObject({ respondent: null, given: null });
    expect(told('2022-11-01')).toMatchObject({ respondent: TRANSPORT, given: null });
    expect(told('2022-11-30')).toMatchObject({ given: { text: 'We will', on: '2022-11-30', by: TRANSPORT } });
  });

  test('may be due on the day on which it is asked, and no earlier', () => {
    const asked = (due: Day) => ask('askJointResponse', CLERK, { response: 'J1', from: [OWNER, TRANSPORT], due });
    expect(asking(given(received('2022-09-29')), asked('2022-12-01'))).toMatchObject({ fact: 'jointResponseAsked' });
    expect(asking(given(received('2022-09-29')), asked('2022-11-30'))).toMatchObject({ refused: 'notLater', than: '2022-12-01' });
  });

  test('that comes late is still taken', () => {
    const late = ask('respondJointly', TRANSPORT, { response: 'J1', text: 'We will' }, '2023-02-01');
    expect(asking(given(received('2022-09-29'), joint, named), late)).toMatchObject({ fact: 'jointResponseGiven', on: '2023-02-01' });
  });
});

describe('the register refuses', () => {
  const none = given();
  const began = given(received('2022-09-29'), recommended, joint, named);
  const answer = { recommendation: 'R1', answer: 'agreed' };
  const asked = { response: 'J1', from: [OWNER, TRANSPORT], due: '2022-12-31' };

  test.each<[string, ReturnType<typeof given>, Command, object]>([
    [
      'a recommendation of no review',
      none,
      ask('recommend', CLERK, { recommendation: 'R1', text: 'x' }),
      { refused: 'notThere', what: 'review' },
    ],
    ['an answer to no review', none, ask('respond', OWNER, answer), { refused: 'notThere', what: 'review' }],
    [
      'an answer to no recommendation',
      began,
      ask('respond', OWNER, { ...answer, recommendation: 'R9' }),
      { refused: 'notThere', what: 'recommendation' },
    ],
    ['to ask for one answer to no review', none, ask('askJointResponse', CLERK, asked), { refused: 'notThere', what: 'review' }],
    ['to ask for it twice', began, ask('askJointResponse', CLERK, asked), { refused: 'alreadyThere', what: 'joint response', id: 'J1' }],
    [
      'a respondent who was not asked',
      began,
      ask('askJointResponse', CLERK, { ...asked, response: 'J2', respondent: CLERK }),
      { refused: 'notThere', what: 'post among those asked', id: CLERK },
    ],
    [
      'a respondent for what was not asked',
      began,
      ask('nameRespondent', CLERK, { response: 'J9', respondent: OWNER }),
      { refused: 'notThere', what: 'joint response' },
    ],
    [
      'an answer to what was not asked',
      began,
      ask('respondJointly', TRANSPORT, { response: 'J9', text: 'x' }),
      { refused: 'notThere', what: 'joint response' },
    ],
    [
      'the answer of another than the respondent',
      began,
      ask('respondJointly', OWNER, { response: 'J1', text: 'x' }),
      { refused: 'notTheRespondent', post: OWNER, respondent: TRANSPORT },
    ],
  ])('%s', (_, past, command, refusal) => {
    expect(asking(past, command)).toMatchObject(refusal);
  });

  test.each(['agreed', 'notSought'])('no answer of %s for want of a reason', (said) => {
    expect(asking(began, ask('respond', OWNER, { ...answer, answer: said }))).toMatchObject({ fact: 'responded', answer: said });
  });
});
