import { describe, expect, test } from 'vitest';
import type { Told } from '../act/asked.suite.ts';
import { action, checked, toldComplete } from '../act/somewhere.suite.ts';
import type { Rag } from '../action/kinds.ts';
import type { Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';
import type { Fact, FactOf } from '../fact/fact.ts';
import { CHAIR, CLERK, given, OWNER, on } from '../given.suite.ts';
import type { State } from '../rating/state.ts';
import { toldBefore } from '../rule/told.ts';
import { bromsgrove } from '../scheme/presets.ts';
import type { Movement } from './movement.ts';
import { stripsFor, stripsOf, trendOf } from './trend.ts';

const about = (ref: Ref, fact: Record<string, unknown>): Fact => ({ ref, ...fact }) as Fact;
const says = (ref: Ref, day: Day, rag: Rag, recordedOn = day): Told => [
  OWNER,
  about(ref, { fact: 'reported', on: day, rag, text: 'So it goes' }),
  recordedOn,
];
const meets = (date: Day): Told => [CLERK, { fact: 'meetingScheduled', on: '2021-12-01', meeting: `GAC ${date}`, committee: 'GAC', date }];
const issued = (meeting: Day, day: Day, version: number, more: Partial<FactOf<'reportIssued'>> = {}): Told => [
  CLERK,
  { fact: 'reportIssued', on: day, meeting: `GAC ${meeting}`, version, asAt: day, knownAt: `${day}T12:00:00.000Z` as Instant, ...more },
];

const asked = (past: readonly Told[], day: Day) => {
  const whole = given(...past);
  const register = on(whole, day);
  return { register, told: toldBefore(whole, register) };
};
const trend = (past: readonly Told[], day: Day) => {
  const { register, told } = asked(past, day);
  return trendOf(register, told);
};
const stripOf = (ref: Ref, past: readonly Told[], day: Day) => {
  const { register, told } = asked(past, day);
  return stripsOf(register, told).find((strip) => strip.ref === ref)?.states ?? [];
};

// biome-ignore format: one line a year reads best
const MEETINGS: readonly Day[] = [
  '2022-01-12', '2022-03-09', '2022-05-11', '2022-07-13', '2022-09-14', '2022-11-09',
  '2023-01-11', '2023-03-08', '2023-05-10', '2023-07-12',
];
const TODAY: Day = '2023-08-01';
const [lodged, complete] = toldComplete('A') as readonly [Told, Told];
/** Raised in August 2022, and due on 31 March 2023. */
const A: readonly Told[] = [
  action('A', { on: '2022-08-01', due: '2023-03-31' }),
  says('A', '2022-11-01', 'amber'),
  says('A', '2023-01-05', 'green'),
  says('A', '2023-03-01', 'green'),
  [lodged[0], { ...lodged[1], on: '2023-06-29' }],
  [complete[0], { ...complete[1], on: '2023-06-30' }],
  checked('A', { on: '2023-07-20' }),
];

describe('the strip of an action', () => {
  const past = [...MEETINGS.map(meets), ...A];

  test('shows the last eight meetings, oldest first, and today: how it stood, and which way it had gone', () => {
    // biome-ignore format: a table, to be read by anybody
    const table: readonly (readonly [Day, State | null, Movement | null])[] = [
      ['2022-05-11', null,               null],
      ['2022-07-13', null,               null],
      ['2022-09-14', 'green',            'new'],
      ['2022-11-09', 'amber',            'worse'],
      ['2023-01-11', 'green',            'better'],
      ['2023-03-08', 'green',            'same'],
      ['2023-05-10', 'red',              'worse'],
      ['2023-07-12', 'reportedComplete', 'better'],
      ['2023-08-01', 'assured',          'better'],
    ];
    expect(stripOf('A', past, TODAY).map(({ on: day, state, movement }) => [day, state, movement])).toEqual(table);
  });

  test('begins with a state and no movement, where the first meeting shown had heard of it already', () => {
    const [first] = stripOf('A', [...MEETINGS.slice(5).map(meets), ...A], TODAY);
    expect(first).toEqual({ on: '2022-11-09', state: 'amber', movement: null });
  });

  test('of an action raised since the last meeting is new today, and of no state before', () => {
    const states = stripOf('B', [...past, action('B', { on: '2023-07-30' })], TODAY);
    expect(states.map(({ state }) => state)).toEqual([...Array.from({ length: 8 }, () => null), 'green']);
    expect(states.at(-1)?.movement).toBe('new');
  });

  test('is shorter where fewer meetings were held, and is today alone where none was', () => {
    expect(stripOf('A', [...MEETINGS.slice(-2).map(meets), ...A], TODAY)).toHaveLength(3);
    expect(stripOf('A', A, TODAY)).toEqual([{ on: TODAY, state: 'assured', movement: null }]);
  });

  test('does not show a meeting of today, nor one still to come', () => {
    expect(stripOf('A', [meets(TODAY), meets('2023-09-13'), ...A], TODAY)).toHaveLength(1);
    expect(stripOf('A', [meets(TODAY), ...A], '2023-08-02')).toHaveLength(2);
  });

  test('is told of each action that the register holds today', () => {
    const { register, told } = asked([...past, action('B', { on: '2023-07-30' })], TODAY);
    expect(stripsOf(register, told).map(({ ref }) => ref)).toEqual(['A', 'B']);
  });

  test('of a few actions is that of each among all, in the order in which they were asked for', () => {
    const { register, told } = asked([...past, action('B', { on: '2023-07-30' }), action('C')], TODAY);
    const all = stripsOf(register, told);
    expect(stripsFor(['C', 'A'], register, told)).toEqual([all.find(({ ref }) => ref === 'C'), all.find(({ ref }) => ref === 'A')]);
  });

  test('shows the scheme of each day, and no movement that the change of scheme alone would make', () => {
    const adopted: Told = [CHAIR, { fact: 'schemeAdopted', on: '2022-10-01', scheme: bromsgrove }];
    const silent = action('B', { on: '2022-01-05', due: '2023-12-31' });
    const states = stripOf('B', [...MEETINGS.slice(3, 7).map(meets), silent, adopted], '2023-02-01');
    expect(states.map(({ on: day, state, movement }) => [day, state, movement])).toEqual([
      ['2022-07-13', 'red', null],
      ['2022-09-14', 'red', 'same'],
      ['2022-11-09', 'green', 'same'],
      ['2023-01-11', 'green', 'same'],
      ['2023-02-01', 'green', 'same'],
    ]);
  });
});

describe('the points of a trend', () => {
  const B = action('B', { on: '2022-10-01', due: '2023-02-28', lead: 'PTE' });
  const C = action('C', { on: '2023-06-01', due: '2024-03-31' });
  const forecast: Told = [OWNER, about('A', { fact: 'forecastMade', on: '2023-03-01', date: '2023-06-30' })];
  const adopted: Told = [CHAIR, { fact: 'schemeAdopted', on: '2023-06-01', scheme: bromsgrove }];
  const past = [...MEETINGS.map(meets), ...A, B, C, forecast, adopted];
  const points = trend(past, TODAY);

  test('are the last eight meetings, oldest first, and today', () => {
    expect(points.map(({ meeting, on: day }) => [meeting, day])).toEqual([
      ...MEETINGS.slice(2).map((day) => [`GAC ${day}`, day]),
      [null, TODAY],
    ]);
  });

  test('each count every action of their day once, by state', () => {
    expect(points.map(({ total }) => total)).toEqual([0, 0, 1, 2, 2, 2, 2, 3, 3]);
    for (const { total, counts } of points) expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(total);
    expect(points.at(-1)?.counts).toMatchObject({ red: 1, green: 1, assured: 1 });
    expect(points.at(5)?.counts).toMatchObject({ red: 1, amber: 1, assured: 0 });
  });

  test('are each by the scheme of their day', () => {
    expect(points.map(({ scheme }) => scheme)).toEqual([...Array.from({ length: 7 }, () => 'countersign-1'), 'bromsgrove', 'bromsgrove']);
  });

  test('tell of their day how far dates had slipped, what was told complete, what officers said and which forecasts were kept', () => {
    expect(points.at(6)).toMatchObject({
      on: '2023-05-10',
      slippage: { dated: 2, moved: { count: 0, days: 0 }, extended: { count: 0, times: 0 }, late: { count: 2, days: 111 } },
      implementation: { toldComplete: 0, assured: 0 },
      optimism: { council: { said: 1, better: 1, same: 0, worse: 0 } },
      forecasts: { council: { made: 0, kept: 0 } },
    });
    expect(points.at(-1)).toMatchObject({
      on: TODAY,
      slippage: { dated: 3, late: { count: 2, days: 245 } },
      implementation: { toldComplete: 1, assured: 1, byMethod: { tested: { checked: 1, implemented: 1 } } },
      optimism: { council: { said: 0 } },
      forecasts: { council: { made: 1, kept: 1 } },
    });
  });
});

describe('what a committee was told by a report', () => {
  /** On 20 April an officer tells that it is red, and it is recorded a month after the meeting. */
  const late = says('A', '2023-04-20', 'red', '2023-06-10');
  const promised = action('A', { on: '2023-02-01', due: '2023-12-31' });
  const meeting: Day = '2023-05-10';
  const past = [meets(meeting), promised, says('A', '2023-04-01', 'green'), late];
  const firstPoint = (...more: readonly Told[]) => trend([...past, ...more], TODAY)[0];
  const firstState = (...more: readonly Told[]) => stripOf('A', [...past, ...more], TODAY)[0];

  test('stands, whatever was recorded later of a day before it', () => {
    expect(firstPoint(issued(meeting, '2023-05-02', 1))).toMatchObject({ on: '2023-05-02', version: 1, counts: { green: 1, amber: 0 } });
    expect(firstState(issued(meeting, '2023-05-02', 1))).toEqual({ on: '2023-05-02', state: 'green', movement: null });
  });

  test('is what is known now of the day of the meeting, where no report was issued to it', () => {
    expect(firstPoint()).toMatchObject({ on: meeting, version: null, counts: { green: 0, amber: 1 } });
    expect(firstState()).toEqual({ on: meeting, state: 'amber', movement: null });
  });

  test('is what the last version says, as it was known when that was issued', () => {
    const both = [issued(meeting, '2023-05-02', 1), issued(meeting, '2023-06-20', 2, { asAt: '2023-05-02' })];
    expect(firstPoint(...both)).toMatchObject({ on: '2023-05-02', version: 2, counts: { green: 0, amber: 1 } });
  });

  test('is compared with today as it was told: what was recorded since then is news since then', () => {
    const strip = stripOf('A', [...past, issued(meeting, '2023-05-02', 1)], '2023-06-30');
    expect(strip.map(({ state, movement }) => [state, movement])).toEqual([
      ['green', null],
      ['amber', 'worse'],
    ]);
  });

  test('is told from the day after the meeting that it was issued to', () => {
    const early = [...past, issued(meeting, '2023-05-02', 1)];
    expect(trend(early, meeting)).toHaveLength(1);
    expect(trend(early, '2023-05-11').map(({ version }) => version)).toEqual([1, null]);
  });

  test('is rated by the scheme that had been adopted by then, as far as was known', () => {
    const backdated: Told = [CHAIR, { fact: 'schemeAdopted', on: '2023-04-30', scheme: bromsgrove }, '2023-06-10'];
    expect(firstPoint(issued(meeting, '2023-05-02', 1), backdated)?.scheme).toBe('countersign-1');
    expect(firstPoint(backdated)?.scheme).toBe('bromsgrove');
  });
});
