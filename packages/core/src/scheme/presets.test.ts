import { describe, expect, test } from 'vitest';
import type { Confidence } from '../action/kinds.ts';
import type { Day } from '../day/day.ts';
import { andThen, OWNER } from '../given.suite.ts';
import type { State } from '../rating/state.ts';
import { about, type Cells, ratedOn, worked } from '../rating/worked.suite.ts';
import {
  bromsgrove,
  deliveryConfidence,
  deliveryConfidenceOfThree,
  PRESETS,
  percentOverElapsed,
  reading,
  westOxfordshire,
} from './presets.ts';
import { scheme } from './scheme.ts';

/**
 * One table a scheme. A row is what the council published, an action in a few cells, the day on which somebody looks, and
 * the state expected, worked by hand from the published words. A row in brackets is what the published words leave open.
 */
type Row = readonly [published: string, action: Cells, day: Day, expected: State];

const DUE: Day = '2023-03-31';
const BEFORE: Day = '2023-03-01';
const DAY_AFTER: Day = '2023-04-01';

const ofReading: readonly Row[] = [
  ['green: above 75% complete', { due: DUE, percent: 76 }, BEFORE, 'green'],
  ['green: above 75% complete', { due: DUE, percent: 100 }, BEFORE, 'green'],
  ['amber: 26% to 75%', { due: DUE, percent: 75 }, BEFORE, 'amber'],
  ['amber: 26% to 75%', { due: DUE, percent: 50 }, BEFORE, 'amber'],
  ['amber: 26% to 75%', { due: DUE, percent: 26 }, BEFORE, 'amber'],
  ['red: 25% or less', { due: DUE, percent: 25 }, BEFORE, 'red'],
  ['red: 25% or less', { due: DUE, percent: 0 }, BEFORE, 'red'],
  ['red: below 50% and past due', { due: DUE, percent: 49 }, DAY_AFTER, 'red'],
  ['red: below 50% and past due; due today is not past due', { due: DUE, percent: 49 }, DUE, 'amber'],
  ['red: below 50% and past due; 50% is not below 50%', { due: DUE, percent: 50 }, DAY_AFTER, 'amber'],
  ['red: 25% or less, also past due', { due: DUE, percent: 25 }, DAY_AFTER, 'red'],
  ['amber: 26% to 75%, however late', { due: DUE, percent: 51 }, '2026-03-31', 'amber'],
  ['green: above 75%, however late', { due: DUE, percent: 76 }, '2026-03-31', 'green'],
  ['red: 25% or less, also when it has not begun', { due: DUE, start: '2023-03-15', percent: 0 }, BEFORE, 'red'],
  ['complete: leaves the next report', { due: DUE, percent: 100, complete: '2023-02-01' }, BEFORE, 'reportedComplete'],
  ['(between 75% and 76%)', { due: DUE, percent: 75.5 }, BEFORE, 'green'],
  ['(hardly above 75%)', { due: DUE, percent: 75.1 }, BEFORE, 'green'],
  ['(between 25% and 26%)', { due: DUE, percent: 25.5 }, BEFORE, 'amber'],
  ['(hardly above 25%)', { due: DUE, percent: 25.1 }, BEFORE, 'amber'],
  ['(between 49% and 50%, past due)', { due: DUE, percent: 49.5 }, DAY_AFTER, 'red'],
  ['(hardly below 50%, past due)', { due: DUE, percent: 49.9 }, DAY_AFTER, 'red'],
  ['(no percentage)', { due: DUE }, BEFORE, 'notRated'],
  ['(no percentage, past due)', { due: DUE }, DAY_AFTER, 'notRated'],
  ['(no date, so never past due)', { percent: 40 }, DAY_AFTER, 'amber'],
  ['(past the first date, within an extension)', { due: DUE, extendedTo: '2023-06-30', percent: 40 }, DAY_AFTER, 'amber'],
];

const ofBromsgrove: readonly Row[] = [
  ['green: on target', { due: '2023-01-31' }, '2023-01-30', 'green'],
  ['green: on target, on its day', { due: '2023-01-31' }, '2023-01-31', 'green'],
  ['amber: up to one month behind', { due: '2023-01-31' }, '2023-02-01', 'amber'],
  ['amber: up to one month behind; a month after 31 January is 28 February', { due: '2023-01-31' }, '2023-02-28', 'amber'],
  ['red: more than one month behind', { due: '2023-01-31' }, '2023-03-01', 'red'],
  ['amber: up to one month behind; in a leap year, 29 February', { due: '2024-01-31' }, '2024-02-29', 'amber'],
  ['red: more than one month behind, in a leap year', { due: '2024-01-31' }, '2024-03-01', 'red'],
  ['amber: a month after 30 January is 28 February too', { due: '2023-01-30' }, '2023-02-28', 'amber'],
  ['red: more than one month behind', { due: '2023-01-30' }, '2023-03-01', 'red'],
  ['amber: a month after 28 January is 28 February', { due: '2024-01-28' }, '2024-02-28', 'amber'],
  ['red: a month after 28 January is over on 29 February', { due: '2024-01-28' }, '2024-02-29', 'red'],
  ['amber: a month after 28 February is 28 March', { due: '2023-02-28' }, '2023-03-28', 'amber'],
  ['red: more than one month behind, 29 days late', { due: '2023-02-28' }, '2023-03-29', 'red'],
  ['amber: a month after 29 February is 29 March', { due: '2024-02-29' }, '2024-03-29', 'amber'],
  ['red: more than one month behind, 30 days late', { due: '2024-02-29' }, '2024-03-30', 'red'],
  ['amber: a month after 31 March is 30 April', { due: '2023-03-31' }, '2023-04-30', 'amber'],
  ['red: more than one month behind', { due: '2023-03-31' }, '2023-05-01', 'red'],
  ['amber: a month after 30 April is 30 May', { due: '2023-04-30' }, '2023-05-30', 'amber'],
  ['red: more than one month behind', { due: '2023-04-30' }, '2023-05-31', 'red'],
  ['amber: over the turn of the year, 31 days late', { due: '2023-12-31' }, '2024-01-31', 'amber'],
  ['red: over the turn of the year', { due: '2023-12-31' }, '2024-02-01', 'red'],
  ['hatched: extended with approval, and on the new target', { due: '2023-01-31', extendedTo: '2023-04-30' }, '2023-04-30', 'green'],
  ['hatched: extended with approval, and behind the new target', { due: '2023-01-31', extendedTo: '2023-04-30' }, '2023-05-30', 'amber'],
  ['hatched: extended with approval, and far behind', { due: '2023-01-31', extendedTo: '2023-04-30' }, '2023-05-31', 'red'],
  ['blue: suspended with approval', { due: '2023-01-31', suspended: '2023-01-15' }, '2023-02-01', 'suspended'],
  ['(no date in the programme)', {}, '2023-02-01', 'notRated'],
  ['(not begun, and not behind)', { start: '2023-02-01', due: '2023-03-31' }, '2023-01-31', 'green'],
];

const PLAN = 'Two more staff';
const ofWestOxfordshire: readonly Row[] = [
  ['green: on target', { due: DUE }, BEFORE, 'green'],
  ['green: on target, on its day', { due: DUE }, DUE, 'green'],
  ['green: on target, with a plan that nobody needs', { due: DUE, plan: PLAN }, DUE, 'green'],
  ['red: off target and no action agreed', { due: DUE }, DAY_AFTER, 'red'],
  ['amber: off target with action in hand', { due: DUE, plan: PLAN }, DAY_AFTER, 'amber'],
  ['amber: off target with action in hand, however late', { due: DUE, plan: PLAN }, '2026-03-31', 'amber'],
  ['complete: shown apart', { due: DUE, complete: BEFORE }, DAY_AFTER, 'reportedComplete'],
  ['(off target by its forecast, action in hand)', { due: DUE, forecast: DAY_AFTER, plan: PLAN }, BEFORE, 'amber'],
  ['(off target by its forecast, no action agreed)', { due: DUE, forecast: DAY_AFTER }, BEFORE, 'red'],
  ['(forecast for its very day)', { due: DUE, forecast: DUE }, BEFORE, 'green'],
  ['(past its day, whatever is forecast)', { due: DUE, forecast: BEFORE }, DAY_AFTER, 'red'],
  ['(on target of an extension)', { due: DUE, extendedTo: '2023-06-30' }, '2023-06-30', 'green'],
  ['(no target)', { plan: PLAN }, DAY_AFTER, 'notRated'],
];

/** A hundred days: from 1 January to 11 April 2023. Half of them are gone on 20 February. */
const HUNDRED = { start: '2023-01-01', due: '2023-04-11' } as const;
const HALF_WAY: Day = '2023-02-20';
const ofPercentOverElapsed: readonly Row[] = [
  ['green: 90% of the pace or more', { ...HUNDRED, percent: 45 }, HALF_WAY, 'green'],
  ['amber: 70% to 90%; 89.9%', { ...HUNDRED, percent: 44.95 }, HALF_WAY, 'amber'],
  ['amber: 70% to 90%; 70%', { ...HUNDRED, percent: 35 }, HALF_WAY, 'amber'],
  ['red: below 70%; 69.9%', { ...HUNDRED, percent: 34.95 }, HALF_WAY, 'red'],
  ['green: ahead of the pace', { ...HUNDRED, percent: 100 }, HALF_WAY, 'green'],
  ['red: nothing done', { ...HUNDRED, percent: 0 }, HALF_WAY, 'red'],
  ['green: 90% of the pace, on its last day', { ...HUNDRED, percent: 90 }, HUNDRED.due, 'green'],
  ['amber: 89.9% on its last day', { ...HUNDRED, percent: 89.9 }, HUNDRED.due, 'amber'],
  ['amber: 70% on its last day', { ...HUNDRED, percent: 70 }, HUNDRED.due, 'amber'],
  ['red: 69.9% on its last day', { ...HUNDRED, percent: 69.9 }, HUNDRED.due, 'red'],
  ['green: all done, 111 days after the start (90.1%)', { ...HUNDRED, percent: 100 }, '2023-04-22', 'green'],
  ['amber: all done, 112 days after the start (89.3%)', { ...HUNDRED, percent: 100 }, '2023-04-23', 'amber'],
  ['amber: all done, 142 days after the start (70.4%)', { ...HUNDRED, percent: 100 }, '2023-05-23', 'amber'],
  ['red: all done, 143 days after the start (69.9%)', { ...HUNDRED, percent: 100 }, '2023-05-24', 'red'],
  ['completed: never rated', { ...HUNDRED, percent: 100, complete: '2023-05-24' }, '2023-05-24', 'reportedComplete'],
  ['deferred: never rated', { ...HUNDRED, percent: 10, suspended: HALF_WAY }, '2023-05-24', 'suspended'],
  ['(before its start)', { ...HUNDRED, raised: '2022-12-01', percent: 0 }, '2022-12-31', 'notYetDue'],
  ['(the first day: no time has gone by)', { ...HUNDRED, percent: 0 }, '2023-01-01', 'notRated'],
  ['(the first day, all done)', { ...HUNDRED, percent: 100 }, '2023-01-01', 'notRated'],
  ['(the second day, nothing done)', { ...HUNDRED, percent: 0 }, '2023-01-02', 'red'],
  ['(the second day, a hundredth done)', { ...HUNDRED, percent: 1 }, '2023-01-02', 'green'],
  ['(no percentage)', HUNDRED, HALF_WAY, 'notRated'],
  ['(no date)', { start: '2023-01-01', percent: 45 }, HALF_WAY, 'notRated'],
  ['(no start: from the day it was raised)', { due: '2023-04-11', percent: 45 }, HALF_WAY, 'green'],
  ['(no start: from the day it was raised)', { due: '2023-04-11', percent: 44.95 }, HALF_WAY, 'amber'],
  ['(due on the day of its start)', { start: HALF_WAY, due: HALF_WAY, percent: 45 }, '2023-02-21', 'notRated'],
  ['(twice the time agreed)', { ...HUNDRED, extendedTo: '2023-07-20', percent: 45 }, HUNDRED.due, 'green'],
];

const ofThreePoints: readonly Row[] = [
  ['green', { due: DUE, rag: 'green' }, DAY_AFTER, 'green'],
  ['amber', { due: DUE, rag: 'amber' }, BEFORE, 'amber'],
  ['red', { due: DUE, rag: 'red' }, BEFORE, 'red'],
  ['(nothing said)', { due: DUE }, DAY_AFTER, 'notRated'],
];

describe('the schemes that come with Countersign', () => {
  const PUBLISHERS = [
    ['countersign-1', undefined],
    ['reading', 'Reading Borough Council'],
    ['bromsgrove', 'Bromsgrove District Council'],
    ['west-oxfordshire', 'West Oxfordshire District Council'],
    ['percent-over-elapsed', 'Performance software in use in local government'],
    ['delivery-confidence-5', 'Infrastructure and Projects Authority'],
    ['delivery-confidence-3', 'Infrastructure and Projects Authority'],
  ] as const;

  test('are one of its own, which stands first, and six that were published', () => {
    expect([...PRESETS.keys()]).toEqual(PUBLISHERS.map(([id]) => id));
  });

  test.each(PUBLISHERS)('%s stands under its id and says whose rule it is: %s', (id, publisher) => {
    expect(PRESETS.get(id)?.id).toBe(id);
    expect(PRESETS.get(id)?.source?.split(/,| \(/)[0]).toBe(publisher);
  });

  // A council that says one of them in full is told that it means the same only where it is written the same.
  test.each([...PRESETS])('%s is a scheme that a council could have written, letter by letter', (_, preset) => {
    expect(JSON.stringify(scheme.parse(preset))).toBe(JSON.stringify(preset));
  });
});

describe('Reading: percentage complete, and lateness', () => {
  test.each(ofReading)('%s: %o on %s is %s', (_, cells, day, expected) => {
    expect(ratedOn(worked(cells), day, reading)).toMatchObject({ state: expected, point: null });
  });
});

describe('Bromsgrove: months behind the programme', () => {
  test.each(ofBromsgrove)('%s: %o on %s is %s', (_, cells, day, expected) => {
    expect(ratedOn(worked(cells), day, bromsgrove)).toMatchObject({ state: expected, point: null });
  });

  test('grey, the original programme, is not altered by the hatching, and the rating says what it would be by it', () => {
    const past = worked({ due: '2023-01-31', extendedTo: '2023-04-30' });
    expect(ratedOn(past, '2023-04-30', bromsgrove).without).toContainEqual({ if: 'extension', state: 'red' });
  });
});

describe('West Oxfordshire: off target, with or without action in hand', () => {
  test.each(ofWestOxfordshire)('%s: %o on %s is %s', (_, cells, day, expected) => {
    expect(ratedOn(worked(cells), day, westOxfordshire)).toMatchObject({ state: expected, point: null });
  });
});

describe('percentage complete over time elapsed', () => {
  test.each(ofPercentOverElapsed)('%s: %o on %s is %s', (_, cells, day, expected) => {
    expect(ratedOn(worked(cells), day, percentOverElapsed)).toMatchObject({ state: expected, point: null });
  });

  test('a date that was moved makes the pace easier, and the rating says what it would be without', () => {
    const past = worked({ ...HUNDRED, extendedTo: '2023-07-20', percent: 45 });
    expect(ratedOn(past, HUNDRED.due, percentOverElapsed).without).toContainEqual({ if: 'extension', state: 'red' });
  });
});

describe('delivery confidence at five points', () => {
  test.each<readonly [string, Confidence | undefined, State, string | null]>([
    ['delivery is highly likely, and no major issue is outstanding', 'green', 'green', 'green'],
    ['delivery is probable', 'amberGreen', 'amber', 'amberGreen'],
    ['delivery is feasible; there are significant issues, which can be resolved', 'amber', 'amber', 'amber'],
    ['delivery is in doubt', 'amberRed', 'amber', 'amberRed'],
    ['delivery appears to be unachievable', 'red', 'red', 'red'],
    ['(nobody said)', undefined, 'notRated', null],
  ])('%s: %s is %s, at the point %s', (_, confidence, state, point) => {
    const past = worked({ due: DUE, ...(confidence && { confidence }) });
    expect(ratedOn(past, DAY_AFTER, deliveryConfidence)).toMatchObject({ state, point });
  });

  test('the last point that was said stands, also after a report that says none', () => {
    const past = worked({ due: DUE, told: '2023-01-10', confidence: 'green' });
    andThen(past, OWNER, about({ fact: 'reported', on: '2023-02-10', confidence: 'amberRed' }));
    andThen(past, OWNER, about({ fact: 'reported', on: '2023-03-10', text: 'Going on' }));
    expect(ratedOn(past, '2023-02-09', deliveryConfidence)).toMatchObject({ state: 'green', point: 'green' });
    expect(ratedOn(past, '2023-03-10', deliveryConfidence)).toMatchObject({ state: 'amber', point: 'amberRed' });
  });
});

describe('delivery confidence at three points', () => {
  test.each(ofThreePoints)('%s: %o on %s is %s', (_, cells, day, expected) => {
    expect(ratedOn(worked(cells), day, deliveryConfidenceOfThree)).toMatchObject({ state: expected, point: null });
  });
});
