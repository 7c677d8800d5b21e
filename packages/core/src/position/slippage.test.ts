import { describe, expect, test } from 'vitest';
import { afterwards, ask, type Told } from '../act/asked.suite.ts';
import { action, checked, DIRECTOR, toldComplete } from '../act/somewhere.suite.ts';
import type { Day } from '../day/day.ts';
import type { Fact } from '../fact/fact.ts';
import { CHAIR, CLERK, given, OWNER, on } from '../given.suite.ts';
import { type Slippage, slippageOf } from './slippage.ts';

const about = (ref: string, fact: Record<string, unknown>): Fact => ({ ref, ...fact }) as Fact;
/** More time was asked for on a day and granted a week later. */
const movedTo = (ref: string, to: Day, [asked, granted]: readonly [Day, Day]): readonly Told[] => [
  [OWNER, about(ref, { fact: 'extensionRequested', on: asked, to, reason: 'Staff left' })],
  [CHAIR, about(ref, { fact: 'extensionGranted', on: granted, to, approver: CHAIR })],
];
const A1 = action('A-1', { due: '2023-03-31' });
const TO_JUNE = movedTo('A-1', '2023-06-30', ['2023-02-01', '2023-02-08']);
const TO_JULY = movedTo('A-1', '2023-07-31', ['2023-06-01', '2023-06-08']);
const completeOn = (day: Day): Told => [OWNER, about('A-1', { fact: 'reportedComplete', on: day })];
const backTo = (fact: Record<string, unknown>): Told => [DIRECTOR, about('A-1', fact)];
const inDays = (moved: number, extensions: number, late: number): Slippage => ({
  dated: 1,
  moved: { count: moved === 0 ? 0 : 1, days: moved },
  extended: { count: extensions === 0 ? 0 : 1, times: extensions },
  late: { count: late === 0 ? 0 : 1, days: late },
});

/** The date first promised is 31 March 2023. What happened, the day asked, and days moved, times moved, days late by then. */
// biome-ignore format: a table, to be read by anybody
const ROWS: readonly (readonly [what: string, past: readonly Told[], day: Day, moved: number, times: number, late: number])[] = [
  ['on the day first promised nothing has slipped',       [A1], '2023-03-31', 0, 0, 0],
  ['on the day after, one day',                           [A1], '2023-04-01', 0, 0, 1],
  ['a date that was moved has slipped at once',           [A1, ...TO_JUNE], '2023-02-08', 91, 1, 0],
  ['a request moves nothing',                             [A1, ...TO_JUNE], '2023-02-07', 0, 0, 0],
  ['moved twice, by so many days in all',                 [A1, ...TO_JUNE, ...TO_JULY], '2023-06-08', 122, 2, 69],
  ['in time by the date that was moved, and late still',  [A1, ...TO_JUNE], '2023-06-30', 91, 1, 91],
  ['told complete in time',                               [A1, completeOn('2023-03-31')], '2023-12-31', 0, 0, 0],
  ['told complete late: the days stand still from then',  [A1, completeOn('2023-04-10')], '2023-12-31', 0, 0, 10],
  ['told complete within the extension is late as well',  [A1, ...TO_JUNE, completeOn('2023-06-01')], '2023-12-31', 91, 1, 62],
  ['opened again, the days are counted on',               [A1, completeOn('2023-04-10'), backTo({ fact: 'reopened', on: '2023-04-20', reason: 'x' })], '2023-04-30', 0, 0, 30],
  ['suspending does not stop the calendar',               [A1, backTo({ fact: 'suspended', on: '2023-03-01', reason: 'x' })], '2023-04-10', 0, 0, 10],
  ['nor does accepting its risk',                         [A1, backTo({ fact: 'riskAccepted', on: '2023-03-01', approver: DIRECTOR, reason: 'x', until: '2024-03-01' })], '2023-04-10', 0, 0, 10],
];

describe('how far an action has slipped from the date first promised', () => {
  test.each(ROWS)('%s', (_, past, day, moved, times, late) => {
    expect(slippageOf(on(given(...past), day))).toEqual(inDays(moved, times, late));
  });

  test('is asked of the first date that was promised elsewhere, where there was one', () => {
    const past = given(action('A-1', { due: '2023-03-31', firstPromised: '2022-12-31' }));
    expect(slippageOf(on(past, '2023-01-31'))).toEqual(inDays(90, 0, 31));
  });

  test('is not known of an action that was promised for no day', () => {
    const { due: _, ...undated } = A1[1] as Fact & { due: Day };
    expect(slippageOf(on(given([CLERK, undated as Fact]), '2024-03-31'))).toEqual({ ...inDays(0, 0, 0), dated: 0 });
  });
});

const NOTHING: Slippage = { dated: 0, moved: { count: 0, days: 0 }, extended: { count: 0, times: 0 }, late: { count: 0, days: 0 } };

describe('an action that is over', () => {
  test.each<[how: string, fact: Record<string, unknown>]>([
    ['withdrawn', { fact: 'withdrawn', on: '2023-05-01', reason: 'The law changed' }],
    ['superseded', { fact: 'superseded', on: '2023-05-01', by: 'A-2' }],
    ['carried out to another body', { fact: 'carriedOut', on: '2023-05-01', to: 'A trust', reason: 'Reform' }],
  ])('because it was %s is counted until then, and no more', (_, fact) => {
    const past = given(A1, ...TO_JUNE, backTo(fact));
    expect(slippageOf(on(past, '2023-04-30'))).toEqual(inDays(91, 1, 30));
    expect(slippageOf(on(past, '2023-05-01'))).toEqual(NOTHING);
  });

  test('because it was assured stays as late as it was told complete', () => {
    const late = toldComplete('A-1').map(([by, fact]): Told => [by, { ...fact, on: '2023-04-05' }]);
    const past = given(A1, ...late, checked('A-1', { on: '2023-04-20' }));
    expect(on(past, '2023-12-31').action('A-1')?.stage).toBe('assured');
    expect(slippageOf(on(past, '2023-12-31'))).toEqual(inDays(0, 0, 5));
  });
});

describe('an action that took over an earlier promise', () => {
  const past = afterwards(
    given(A1, ...TO_JUNE, action('A-2', { on: '2023-05-01', due: '2023-12-31' })),
    ask('supersede', CLERK, '2023-05-02', { by: 'A-2', reason: 'The plan was rewritten' }, 'A-1'),
  );

  test('has slipped by everything between that promise and its own date, and is late against the first', () => {
    expect(slippageOf(on(past, '2023-05-02'))).toEqual(inDays(275, 1, 32));
  });

  test('counts in place of the other: both are counted on the day before, each by its own date', () => {
    expect(slippageOf(on(past, '2023-05-01'))).toEqual({
      dated: 2,
      moved: { count: 1, days: 91 },
      extended: { count: 1, times: 1 },
      late: { count: 1, days: 31 },
    });
  });

  test('counts once for each part, where it was split', () => {
    const split = afterwards(
      given(A1, ...TO_JUNE),
      ask(
        'split',
        CLERK,
        '2023-05-02',
        {
          into: [
            { ref: 'A-1a', title: 'Half' },
            { ref: 'A-1b', title: 'The rest' },
          ],
        },
        'A-1',
      ),
    );
    expect(slippageOf(on(split, '2023-05-02'))).toEqual({
      dated: 2,
      moved: { count: 2, days: 182 },
      extended: { count: 2, times: 2 },
      late: { count: 2, days: 64 },
    });
  });
});

test('what is early makes up for nothing: days are added over the late alone', () => {
  const past = given(action('A-1', { due: '2023-03-31' }), action('A-2', { due: '2023-12-31' }), action('A-3', { due: '2023-04-05' }));
  expect(slippageOf(on(past, '2023-04-10'))).toEqual({ ...NOTHING, dated: 3, late: { count: 2, days: 15 } });
});
