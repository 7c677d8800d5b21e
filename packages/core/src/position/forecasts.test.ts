import { describe, expect, test } from 'vitest';
import type { Told } from '../act/asked.suite.ts';
import { action, COUNCIL, DIRECTOR } from '../act/somewhere.suite.ts';
import type { Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { Fact } from '../fact/fact.ts';
import { AUDIT, given, OWNER, on, TRANSPORT } from '../given.suite.ts';
import { type ForecastsKept, forecastsOf } from './forecasts.ts';

const TODAY: Day = '2024-01-01';

/** What is told of an action, whichever it is. */
type Happened = (ref: Ref) => Told;
const fact =
  (by: string, said: Record<string, unknown>): Happened =>
  (ref) => [by, { ref, ...said } as Fact];
const forecast = (made: Day, date: Day) => fact(OWNER, { fact: 'forecastMade', on: made, date });
const complete = (day: Day) => fact(OWNER, { fact: 'reportedComplete', on: day });
const sentBack = (day: Day) => fact(AUDIT, { fact: 'returned', on: day, reason: 'It is not used' });
const reopened = (day: Day) => fact(DIRECTOR, { fact: 'reopened', on: day, reason: 'It slipped' });
const suspended = (day: Day) => fact(DIRECTOR, { fact: 'suspended', on: day, reason: 'An election' });
const riskAccepted = (day: Day) => fact(DIRECTOR, { fact: 'riskAccepted', on: day, approver: DIRECTOR, reason: 'x', until: '2024-03-31' });
const withdrawn = (day: Day) => fact(DIRECTOR, { fact: 'withdrawn', on: day, reason: 'The law changed' });
const offered = (day: Day) => fact(OWNER, { fact: 'offered', on: day, to: 'PTE' });
const accepted = (day: Day) => fact(TRANSPORT, { fact: 'accepted', on: day, directorate: 'PTE', accountable: TRANSPORT });

const kept = (rows: readonly (readonly Happened[])[], day: Day = TODAY) => {
  const actions = rows.flatMap((row, index) => [action(`A${index}`), ...row.map((happened) => happened(`A${index}`))]);
  return forecastsOf(on(given(...COUNCIL, ...actions), day));
};

/** As one directorate went through the year: what was forecast, what came of it, and how many forecasts that is, and how many kept. */
// biome-ignore format: a table, to be read by anybody
const YEAR: readonly (readonly [what: string, happened: readonly Happened[], kept: number, made: number])[] = [
  ['done on the day',                      [forecast('2023-01-10', '2023-03-31'), complete('2023-03-31')], 1, 1],
  ['done a day late',                      [forecast('2023-01-10', '2023-03-31'), complete('2023-04-01')], 0, 1],
  ['done earlier',                         [forecast('2023-01-10', '2023-03-31'), complete('2023-02-01')], 1, 1],
  ['not done',                             [forecast('2023-01-10', '2023-03-31')], 0, 1],
  ['nothing was forecast',                 [complete('2023-03-31')], 0, 0],
  ['the day is still to come',             [forecast('2023-01-10', '2024-03-31')], 0, 0],
  ['done, and the day is still to come',   [forecast('2023-01-10', '2024-03-31'), complete('2023-02-01')], 0, 0],
  ['replaced before its day, and the second kept', [forecast('2023-01-10', '2023-03-31'), forecast('2023-03-01', '2023-06-30'), complete('2023-06-30')], 1, 2],
  ['replaced before its day, and neither kept',    [forecast('2023-01-10', '2023-03-31'), forecast('2023-03-01', '2023-06-30'), complete('2023-07-01')], 0, 2],
  ['replaced, and done by the first all the same', [forecast('2023-01-10', '2023-03-31'), forecast('2023-03-01', '2023-06-30'), complete('2023-03-30')], 2, 2],
  ['replaced by a day still to come',      [forecast('2023-01-10', '2023-03-31'), forecast('2023-03-01', '2024-06-30')], 0, 1],
  ['brought forward, and kept',            [forecast('2023-01-10', '2023-06-30'), forecast('2023-03-01', '2023-04-30'), complete('2023-04-30')], 2, 2],
  ['said again and again, and kept',       [forecast('2023-01-10', '2023-03-31'), forecast('2023-02-10', '2023-03-31'), complete('2023-03-31')], 1, 1],
  ['done in time, and sent back since',    [forecast('2023-01-10', '2023-03-31'), complete('2023-03-31'), sentBack('2023-05-01')], 0, 1],
  ['done in time, and opened again since', [forecast('2023-01-10', '2023-03-31'), complete('2023-03-31'), reopened('2023-05-01')], 0, 1],
  ['opened again, and done again in time', [forecast('2023-01-10', '2023-03-31'), complete('2023-02-01'), reopened('2023-02-10'), complete('2023-03-31')], 1, 1],
  ['opened again, and done again late',    [forecast('2023-01-10', '2023-03-31'), complete('2023-03-31'), reopened('2023-05-01'), complete('2023-06-01')], 0, 1],
  ['suspended before its day',             [forecast('2023-01-10', '2023-03-31'), suspended('2023-02-01')], 0, 1],
  ['its risk accepted before its day',     [forecast('2023-01-10', '2023-03-31'), riskAccepted('2023-02-01')], 0, 1],
  ['withdrawn before its day',             [forecast('2023-01-10', '2023-03-31'), withdrawn('2023-02-01')], 0, 1],
];

describe('a forecast', () => {
  test.each(YEAR)('%s: of those whose day has come', (_, happened, count, made) => {
    expect(kept([happened]).council).toEqual({ made, kept: count });
  });

  test.each<[day: Day, made: number]>([
    ['2023-03-30', 0],
    ['2023-03-31', 0],
    ['2023-04-01', 1],
  ])('of 31 March has until the end of that day: as at %s, %i has come', (day, made) => {
    expect(kept([[forecast('2023-01-10', '2023-03-31')]], day).council).toEqual({ made, kept: 0 });
  });

  test('that was kept is so until the action is opened again', () => {
    const row = [forecast('2023-01-10', '2023-03-31'), complete('2023-03-31'), reopened('2023-05-01')];
    expect(kept([row], '2023-04-30').council).toEqual({ made: 1, kept: 1 });
    expect(kept([row], '2023-05-01').council).toEqual({ made: 1, kept: 0 });
  });
});

test('this directorate kept 9 of 21 forecasts', () => {
  const { council, directorates } = kept(YEAR.map(([, happened]) => happened));
  expect(council).toEqual({ made: 21, kept: 9 });
  expect(directorates).toEqual(new Map([['CFE', { made: 21, kept: 9 }]]));
});

describe('a forecast is that of the directorate that led when it was made', () => {
  const handedOver = [forecast('2023-01-10', '2023-03-31'), offered('2023-02-01'), accepted('2023-02-10')];
  const of = (...happened: readonly Happened[]) => Object.fromEntries(kept([[...handedOver, ...happened]]).directorates);

  test.each<[what: string, happened: readonly Happened[], each: Readonly<Record<string, ForecastsKept>>]>([
    ['the new one kept what the old one forecast', [complete('2023-03-31')], { CFE: { made: 1, kept: 1 } }],
    ['the new one did not keep what the old one forecast', [complete('2023-04-30')], { CFE: { made: 1, kept: 0 } }],
    [
      'each made its own, and only the second was kept',
      [forecast('2023-03-01', '2023-06-30'), complete('2023-06-30')],
      { CFE: { made: 1, kept: 0 }, PTE: { made: 1, kept: 1 } },
    ],
    [
      'the new one made the old one’s its own by saying the same day',
      [forecast('2023-03-01', '2023-03-31'), complete('2023-04-30')],
      { CFE: { made: 1, kept: 0 }, PTE: { made: 1, kept: 0 } },
    ],
  ])('%s', (_, happened, each) => {
    expect(of(...happened)).toEqual(each);
  });

  test('and not before the new one has accepted', () => {
    const onOffer = [offered('2023-01-05'), forecast('2023-01-10', '2023-03-31'), accepted('2023-02-10')];
    expect([...kept([onOffer]).directorates.keys()]).toEqual(['CFE']);
  });

  test('and of nobody where nobody led', () => {
    const past = given(action('A', { lead: undefined } as object), forecast('2023-01-10', '2023-03-31')('A'));
    expect(forecastsOf(on(past, TODAY)).directorates).toEqual(new Map([['', { made: 1, kept: 0 }]]));
  });
});
