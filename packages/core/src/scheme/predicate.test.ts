import { describe, expect, test } from 'vitest';
import { type Predicate, predicate } from './predicate.ts';

type Of<Name extends Predicate['when']> = Omit<Extract<Predicate, { readonly when: Name }>, 'when'>;

/** Each predicate with all that can be said of it. One that is not in the table does not compile. */
// biome-ignore format: a table is a table
const EACH: { readonly [Name in Predicate['when']]: Required<Of<Name>> } = {
  noAgreedDate:               {},
  overdueByMoreThan:          { days: 31, of: 'original' },
  overdueByAtMost:            { days: 31, of: 'agreed' },
  overdueByMoreThanMonths:    { months: 1, of: 'agreed' },
  overdueByAtMostMonths:      { months: 1, of: 'original' },
  overdueWithoutRecoveryPlan: {},
  noRecoveryPlan:             {},
  returnedAndSilentFor:       { days: 31 },
  noAccountablePost:          {},
  noUpdateFor:                { days: 92 },
  notStarted:                 {},
  runningOnExtension:         {},
  forecastLate:               {},
  dueSoonWithMilestoneUnmet:  { days: 28 },
  dependsOnLate:              {},
  officerSays:                { rag: 'amber' },
  returned:                   {},
  percentAbove:               { percent: 75 },
  percentAtLeast:             { percent: 75.5 },
  percentAtMost:              { percent: 25 },
  percentBelow:               { percent: 50 },
  noPercent:                  {},
  paceAtLeast:                { percent: 90 },
  paceBelow:                  { percent: 70 },
  noPace:                     {},
  confidenceIs:               { point: 'amberRed' },
  noConfidence:               {},
};
const each = Object.entries(EACH).map(([when, said]) => [when, { when, ...said }] as const);
/** Which of them must say these: the date alone may be left unsaid. */
const needing = each.flatMap(([when, { when: _when, ...said }]) =>
  Object.keys(said)
    .filter((key) => key !== 'of')
    .map((key) => [when, key] as const),
);

const isTaken = (said: object) => predicate.safeParse(said).success;

describe('a predicate', () => {
  test.each(each)('%s is taken with all that it may say, as it is', (_, said) => {
    expect(predicate.parse(said)).toEqual(said);
  });

  test.each(each)('%s may say nothing else', (_, said) => {
    expect(isTaken({ ...said, weather: 'rain' })).toBe(false);
  });

  test.each(needing)('%s must say its %s', (when, key) => {
    expect(isTaken({ when, ...EACH[when as Predicate['when']], [key]: undefined })).toBe(false);
  });

  test('of a date may leave unsaid which: it is the agreed one', () => {
    expect(isTaken({ when: 'overdueByMoreThan', days: 31 })).toBe(true);
  });

  test('that nobody knows is not taken', () => {
    expect(isTaken({ when: 'itRained' })).toBe(false);
  });
});

describe('a bound', () => {
  test.each<readonly [what: string, said: object, key: string, least: number, most: number]>([
    ['in days is none to ten years', { when: 'noUpdateFor' }, 'days', 0, 3_660],
    ['in months is one to five years', { when: 'overdueByMoreThanMonths' }, 'months', 1, 60],
    ['in percent is none to ten times the whole', { when: 'paceBelow' }, 'percent', 0, 1_000],
  ])('%s', (_, said, key, least, most) => {
    const taken = [least - 1, least, most, most + 1].map((bound) => isTaken({ ...said, [key]: bound }));
    expect(taken).toEqual([false, true, true, false]);
  });

  test.each([
    ['days', { when: 'noUpdateFor', days: 1.5 }, false],
    ['months', { when: 'overdueByAtMostMonths', months: 1.5 }, false],
    ['percent', { when: 'percentBelow', percent: 1.5 }, true],
  ])('in %s may lie between two whole numbers: %o is taken: %s', (_, said, taken) => {
    expect(isTaken(said)).toBe(taken);
  });
});
