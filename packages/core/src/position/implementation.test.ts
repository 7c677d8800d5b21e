import { describe, expect, test } from 'vitest';
import { afterwards, ask, type Told } from '../act/asked.suite.ts';
import { action, COUNCIL, checked, DIRECTOR, toldComplete } from '../act/somewhere.suite.ts';
import type { Method, Outcome } from '../assurance/verification.ts';
import type { Day } from '../day/day.ts';
import type { Fact } from '../fact/fact.ts';
import { AUDIT, andThen, CLERK, given, MONITORING, OWNER, on } from '../given.suite.ts';
import { type Implementation, implementationOf, type Rate } from './implementation.ts';

const about = (ref: string, fact: Record<string, unknown>): Fact => ({ ref, ...fact }) as Fact;
const said = (ref: string, fact: Record<string, unknown>, by = OWNER): Told => [by, about(ref, fact)];
const told = (ref: string): readonly Told[] => [action(ref), ...toldComplete(ref)];
const found = (ref: string, method: Method, outcome: Outcome, day: Day = '2023-03-20', line: 1 | 2 | 3 = 3): Told => {
  const [, fact] = checked(ref, { method, outcome, on: day, line });
  return [line === 1 ? OWNER : line === 2 ? MONITORING : AUDIT, fact];
};
const ofCouncil = (past: readonly Told[], day: Day = '2023-06-01') => implementationOf(on(given(...COUNCIL, ...past), day));
const NONE: Rate = { checked: 0, implemented: 0 };
const ONE: Rate = { checked: 1, implemented: 1 };

describe('what management told, of one action', () => {
  // biome-ignore format: a table, to be read by anybody
  test.each<[what: string, past: readonly Told[], counts: Omit<Implementation, 'byMethod'>]>([
    ['nothing yet',                        [action('A')],                                          { toldComplete: 0, assured: 0, unverified: 0, sentBack: 0 }],
    ['complete, and nobody looked',        told('A'),                                              { toldComplete: 1, assured: 0, unverified: 1, sentBack: 0 }],
    ['complete, and audit agreed',         [...told('A'), found('A', 'tested', 'implemented')],    { toldComplete: 1, assured: 1, unverified: 0, sentBack: 0 }],
    ['complete, and audit did not agree',  [...told('A'), found('A', 'tested', 'partly')],         { toldComplete: 1, assured: 0, unverified: 0, sentBack: 1 }],
    ['complete, and it was sent back',     [...told('A'), said('A', { fact: 'returned', on: '2023-03-20', reason: 'x' }, AUDIT)], { toldComplete: 1, assured: 0, unverified: 0, sentBack: 1 }],
    ['complete, and management looked itself', [...told('A'), found('A', 'selfAssessed', 'implemented', '2023-03-20', 1)],        { toldComplete: 1, assured: 0, unverified: 1, sentBack: 0 }],
    ['complete, and it was not in the sample', [...told('A'), found('A', 'tested', 'notSelected')],                               { toldComplete: 1, assured: 0, unverified: 1, sentBack: 0 }],
    ['complete again after it was sent back',  [...told('A'), found('A', 'tested', 'partly'), said('A', { fact: 'reportedComplete', on: '2023-04-01' })], { toldComplete: 1, assured: 0, unverified: 1, sentBack: 0 }],
    ['complete, assured, and reworded since',  [...told('A'), found('A', 'tested', 'implemented'), said('A', { fact: 'reworded', on: '2023-04-01', title: 'Less' })], { toldComplete: 1, assured: 0, unverified: 1, sentBack: 0 }],
    ['complete, and opened again by itself',   [...told('A'), said('A', { fact: 'reopened', on: '2023-04-01', reason: 'It slipped' })], { toldComplete: 1, assured: 0, unverified: 0, sentBack: 0 }],
    ['complete, sent back, then suspended: it is still to be answered', [...told('A'), found('A', 'tested', 'partly'), said('A', { fact: 'suspended', on: '2023-04-01', reason: 'x' }, DIRECTOR)], { toldComplete: 1, assured: 0, unverified: 0, sentBack: 1 }],
  ])('%s', (_, past, counts) => {
    expect(ofCouncil(past)).toMatchObject(counts);
  });

  test('is asked as at a day: complete from the day on which it was told', () => {
    expect(ofCouncil(told('A'), '2023-03-01').toldComplete).toBe(0);
    expect(ofCouncil(told('A'), '2023-03-02').toldComplete).toBe(1);
  });

  test('in error is not told', () => {
    const past = given(...COUNCIL, ...told('A'));
    const entry = past.actions.get('A')?.at(-1)?.number as number;
    andThen(past, CLERK, { fact: 'enteredInError', on: '2023-04-01', entry, reason: 'It was of another action' });
    expect(implementationOf(on(past, '2023-06-01'))).toMatchObject({ toldComplete: 0, unverified: 0 });
  });
});

describe('what took the place of an action that was told complete', () => {
  const reopened = given(...COUNCIL, ...told('A'), said('A', { fact: 'reopened', on: '2023-04-01', reason: 'It slipped' }), action('B'));

  test.each([
    [
      'the parts that it was split into',
      ask(
        'split',
        CLERK,
        '2023-04-10',
        {
          into: [
            { ref: 'A1', title: 'Half' },
            { ref: 'A2', title: 'The rest' },
          ],
        },
        'A',
      ),
    ],
    ['the action that supersedes it', ask('supersede', CLERK, '2023-04-10', { by: 'B' }, 'A')],
  ])('has not been told complete itself: %s', (_, command) => {
    const counts = implementationOf(on(afterwards(reopened, command), '2023-06-01'));
    expect(counts).toMatchObject({ toldComplete: 1, assured: 0, unverified: 0, sentBack: 0 });
  });

  test('is not counted as sent back in its stead', () => {
    const past = given(...COUNCIL, ...told('A'), found('A', 'tested', 'partly'), action('B'));
    const after = afterwards(past, ask('supersede', CLERK, '2023-04-10', { by: 'B' }, 'A'));
    expect(on(after, '2023-06-01').action('B')).toMatchObject({ returned: { on: '2023-03-20' } });
    expect(implementationOf(on(after, '2023-06-01'))).toMatchObject({ toldComplete: 1, sentBack: 0 });
  });
});

describe('how much was found done', () => {
  test.each<[outcome: Outcome, rate: Rate]>([
    ['implemented', ONE],
    ['alternativeAccepted', ONE],
    ['partly', { checked: 1, implemented: 0 }],
    ['notImplemented', { checked: 1, implemented: 0 }],
    ['noEvidence', { checked: 1, implemented: 0 }],
    ['notSelected', NONE],
  ])('where a test found it %s: %j', (outcome, rate) => {
    expect(ofCouncil([...told('A'), found('A', 'tested', outcome)]).byMethod).toEqual({
      selfAssessed: NONE,
      deskReview: NONE,
      tested: rate,
    });
  });

  test('is told of each method for itself, and is never added: three looks at one action are three rates', () => {
    const { byMethod } = ofCouncil([
      ...told('A'),
      found('A', 'selfAssessed', 'implemented', '2023-03-10', 1),
      found('A', 'deskReview', 'implemented', '2023-03-20', 2),
      found('A', 'tested', 'notImplemented', '2023-04-20'),
    ]);
    expect(byMethod).toEqual({ selfAssessed: ONE, deskReview: ONE, tested: { checked: 1, implemented: 0 } });
  });

  test('is by the last check of each method: what was sent back and then found done is done', () => {
    const past = [
      ...told('A'),
      found('A', 'tested', 'partly'),
      said('A', { fact: 'reportedComplete', on: '2023-04-01' }),
      found('A', 'tested', 'implemented', '2023-04-20'),
    ];
    expect(ofCouncil(past, '2023-04-19').byMethod.tested).toEqual({ checked: 1, implemented: 0 });
    expect(ofCouncil(past, '2023-04-20').byMethod.tested).toEqual(ONE);
  });

  test('is not unsaid by a later sample that did not select it', () => {
    const past = [...told('A'), found('A', 'tested', 'implemented'), found('A', 'tested', 'notSelected', '2023-05-20')];
    expect(ofCouncil(past).byMethod.tested).toEqual(ONE);
  });

  test('of one council: eleven told complete, management sure of five, audit of one in four', () => {
    const refs = Array.from({ length: 11 }, (_, index) => `A${index + 1}`);
    const past = [
      ...refs.flatMap(told),
      ...refs.slice(0, 5).map((ref) => found(ref, 'selfAssessed', 'implemented', '2023-03-10', 1)),
      ...['A2', 'A3', 'A4'].map((ref) => found(ref, 'tested', 'noEvidence')),
      found('A1', 'tested', 'implemented'),
      found('A11', 'tested', 'notSelected'),
      action('A12'),
    ];
    expect(ofCouncil(past)).toEqual({
      toldComplete: 11,
      assured: 1,
      unverified: 7,
      sentBack: 3,
      byMethod: {
        selfAssessed: { checked: 5, implemented: 5 },
        deskReview: NONE,
        tested: { checked: 4, implemented: 1 },
      },
    });
  });
});
