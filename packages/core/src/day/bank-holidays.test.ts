import { describe, expect, test } from 'vitest';
import {
  BANK_HOLIDAYS,
  type BankHoliday,
  bankHoliday,
  easterSunday,
  HOLIDAY_YEARS,
  type HolidayDivision,
  mergedHolidays,
  yearsKnown,
} from './bank-holidays.ts';
import { type Day, daysLater } from './day.ts';
import { weekdayOf } from './working-days.ts';

const DIVISIONS: readonly HolidayDivision[] = ['englandAndWales', 'scotland', 'northernIreland'];
const { englandAndWales } = BANK_HOLIDAYS;
const daysIn = (year: number, holidays: readonly BankHoliday[]) =>
  holidays.filter(({ on }) => on.startsWith(`${year}-`)).map(({ on }) => on);
const holiday = (on: Day, title: string, substitute = false): BankHoliday => ({ on, title, substitute });

describe('the bank holidays that this release knows', () => {
  test.each(DIVISIONS)('of %s are real weekdays, in order, no day twice', (division) => {
    const holidays = BANK_HOLIDAYS[division];
    for (const each of holidays) expect(bankHoliday.safeParse(each).success, each.on).toBe(true);
    for (const { on } of holidays) expect(weekdayOf(on), on).toBeLessThan(6);
    expect(holidays.map(({ on }) => on)).toEqual([...new Set(holidays.map(({ on }) => on))].sort());
  });

  test.each<[HolidayDivision, number]>([
    ['englandAndWales', 8],
    ['scotland', 9],
    ['northernIreland', 10],
  ])('of %s are %i a year from the first year to the last, two more in 2022 and one more in 2023', (division, usual) => {
    const more: Record<number, number> = { 2022: 2, 2023: 1 };
    const years = Array.from({ length: HOLIDAY_YEARS.last - HOLIDAY_YEARS.first + 1 }, (_, later) => HOLIDAY_YEARS.first + later);
    expect([...yearsKnown(BANK_HOLIDAYS[division])]).toEqual(years);
    for (const year of years) expect(daysIn(year, BANK_HOLIDAYS[division]), `${year}`).toHaveLength(usual + (more[year] ?? 0));
  });

  test.each<[Day, readonly HolidayDivision[], string]>([
    ['2022-09-19', DIVISIONS, 'the State Funeral was kept everywhere'],
    ['2022-06-03', DIVISIONS, 'the Platinum Jubilee was kept everywhere'],
    ['2023-05-08', DIVISIONS, 'the Coronation was kept everywhere'],
    ['2022-05-30', [], 'the spring holiday of 2022 was moved to 2 June'],
    ['2020-05-04', [], 'the early May holiday of 2020 was moved to 8 May'],
    ['2024-04-01', ['englandAndWales', 'northernIreland'], 'Easter Monday is not kept in Scotland'],
    ['2023-11-30', ['scotland'], "St Andrew's Day is kept in Scotland alone"],
    ['2023-07-12', ['northernIreland'], '12 July is kept in Northern Ireland alone'],
    ['2023-08-07', ['scotland'], 'the Scottish summer holiday is the first Monday of August'],
    ['2022-12-27', DIVISIONS, 'Christmas Day 2022 fell on a Sunday, and Tuesday stood in'],
  ])('%s by %j: %s', (on, where) => {
    expect(DIVISIONS.filter((division) => BANK_HOLIDAYS[division].some((each) => each.on === on))).toEqual(where);
  });

  test('put Good Friday two days before Easter everywhere, and Easter Monday after it but not in Scotland', () => {
    for (let year = HOLIDAY_YEARS.first; year <= HOLIDAY_YEARS.last; year += 1) {
      const [friday, monday] = [daysLater(easterSunday(year), -2), daysLater(easterSunday(year), 1)];
      const keeping = (on: Day) => DIVISIONS.filter((division) => daysIn(year, BANK_HOLIDAYS[division]).includes(on));
      expect(keeping(friday), `${year}`).toEqual(DIVISIONS);
      expect(keeping(monday), `${year}`).toEqual(['englandAndWales', 'northernIreland']);
    }
  });

  test.each<[number, Day]>([
    [1818, '1818-03-22'],
    [1954, '1954-04-18'],
    [1961, '1961-04-02'],
    [1981, '1981-04-19'],
    [2008, '2008-03-23'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('the Easter of %i was, or will be, %s', (year, easter) => {
    expect(easterSunday(year)).toBe(easter);
  });
});

describe('a newer list merged into a known one', () => {
  const known = [holiday('2020-05-04', 'Early May bank holiday'), holiday('2021-12-27', 'Christmas Day', true)];

  test('adds what is new, in its place', () => {
    const added = holiday('2021-01-01', 'New Year’s Day');
    expect(mergedHolidays(known, [added, ...known])).toEqual({
      holidays: [known[0], added, known[1]],
      changes: [{ change: 'added', holiday: added }],
    });
  });

  test('keeps the years that the feed has dropped, and says how many days each had', () => {
    const fed = englandAndWales.filter(({ on }) => on >= '2024');
    const { holidays, changes } = mergedHolidays(englandAndWales, fed);
    expect(holidays).toEqual(englandAndWales);
    expect(changes).toContainEqual({ change: 'yearForgotten', year: 2022, kept: 10 });
    expect(changes).toHaveLength(9);
  });

  test('keeps a day that was moved, and says so, because only a person can know', () => {
    const moved = holiday('2020-05-08', 'Early May bank holiday (VE day)');
    expect(mergedHolidays(known, [moved, holiday('2021-12-27', 'Christmas Day', true)])).toEqual({
      holidays: [known[0], moved, known[1]],
      changes: [
        { change: 'added', holiday: moved },
        { change: 'dayForgotten', holiday: known[0] },
      ],
    });
  });

  test('takes the newer name of a day, and says what it was', () => {
    const renamed = holiday('2020-05-04', 'May Day');
    const { holidays, changes } = mergedHolidays(known, [renamed, holiday('2021-12-27', 'Christmas Day', true)]);
    expect(holidays[0]).toEqual(renamed);
    expect(changes).toEqual([{ change: 'toldOtherwise', holiday: renamed, was: known[0] }]);
  });

  test('merged again says nothing', () => {
    const { holidays } = mergedHolidays(known, englandAndWales);
    expect(mergedHolidays(holidays, holidays)).toEqual({ holidays, changes: [] });
  });

  test('does not make a year known by telling a part of it', () => {
    const { holidays } = mergedHolidays(englandAndWales, [holiday('2028-06-05', 'Proclaimed early')]);
    expect(yearsKnown(holidays).has(2028)).toBe(false);
    expect(yearsKnown(holidays).has(2027)).toBe(true);
  });

  test('an empty list takes nothing away', () => {
    expect(mergedHolidays(known, []).holidays).toEqual(known);
  });
});

/** The government's lists as they were published in three years, two shapes, where they lie beside the project. */
const FOLDER = `${(import.meta as unknown as { readonly url: string }).url}/../../../../../../shared/data/bank-holidays`;
const files = await Promise.all(
  ['alphagov-calendars-2015-2021', 'govuk-bank-holidays-2019-2027', 'govuk-bank-holidays-2024-2027'].map((name) =>
    import(/* @vite-ignore */ `${FOLDER}/${name}.json`).then(({ default: json }) => json as Published).catch(() => null),
  ),
);
type Told = { readonly title: string; readonly date: string; readonly notes: string };
type Division = { readonly events?: readonly Told[] } & { readonly [year: string]: readonly Told[] };
type Published = { readonly [name: string]: Division } & { readonly divisions?: { readonly [name: string]: Division } };

describe.skipIf(files.includes(null))('the table beside the lists as they were published (shared data)', () => {
  const [oldest, middle, newest] = files.map((file) => file ?? ({} as Published));
  const NAMES = { englandAndWales: 'england-and-wales', scotland: 'scotland', northernIreland: 'northern-ireland' } as const;
  const listIn = (file: Published | undefined, division: HolidayDivision): readonly BankHoliday[] => {
    const { events, ...years } = (file?.divisions ?? file)?.[NAMES[division]] ?? ({} as Division);
    const told = events ?? Object.entries(years).flatMap(([year, days]) => (/^\d{4}$/.test(year) ? days : []));
    return told.map(({ title, date, notes }) => holiday(dayOf(date), title, notes !== ''));
  };
  const dayOf = (date: string) => (date.includes('/') ? date.split('/').reverse().join('-') : date) as Day;

  test.each(DIVISIONS)('holds every day of %s in any of them and no other, and the same substitutes', (division) => {
    const published = [oldest, middle, newest].flatMap((file) => listIn(file, division));
    const told = new Set(published.map(({ on, substitute }) => `${on} ${substitute}`));
    expect(BANK_HOLIDAYS[division].map(({ on, substitute }) => `${on} ${substitute}`)).toEqual([...told].sort());
  });

  test.each(DIVISIONS)('calls the days of %s as GOV.UK does', (division) => {
    const { changes } = mergedHolidays(BANK_HOLIDAYS[division], listIn(middle, division));
    expect(changes.map(({ change }) => change)).toEqual(['yearForgotten', 'yearForgotten', 'yearForgotten', 'yearForgotten']);
  });

  test.each(DIVISIONS)('of %s keeps 2022, which the newer copy has lost', (division) => {
    expect(daysIn(2022, listIn(newest, division))).toEqual([]);
    const { holidays, changes } = mergedHolidays(listIn(middle, division), listIn(newest, division));
    expect(holidays).toEqual(listIn(middle, division));
    expect(changes).toContainEqual({ change: 'yearForgotten', year: 2022, kept: daysIn(2022, BANK_HOLIDAYS[division]).length });
  });
});
