import { describe, expect, test } from 'vitest';
import type { Day } from '../day/day.ts';
import type { Fact, FactOf } from '../fact/fact.ts';
import { AUDIT, CLERK, given, HASH, MONITORING, OWNER, on } from '../given.suite.ts';
import type { Past } from '../register/past.ts';
import { type PracticeInYear, practicesByYear } from './deviation.ts';

type Told = readonly [string, Fact];

const council = ['CFE', 'PTE'].map((id): Told => [CLERK, { fact: 'directorateOpened', on: '2019-04-01', directorate: id, name: id }]);
const expected = (more: Partial<FactOf<'practiceExpected'>> = {}): Told => [
  CLERK,
  {
    fact: 'practiceExpected',
    on: '2021-04-01',
    practice: 'P1',
    title: 'A key decision is published before it is taken',
    source: 'The constitution, part 4',
    directorates: ['CFE'],
    everyMonths: 12,
    ...more,
  },
];
const read = (by: string, more: Omit<FactOf<'practiceRead'>, 'fact' | 'practice' | 'directorate'>, directorate = 'CFE'): Told => [
  by,
  { fact: 'practiceRead', practice: 'P1', directorate, ...more },
];
const rows = (past: Past, asAt: Day): readonly PracticeInYear[] => {
  const { practices, council } = on(past, asAt);
  return practicesByYear(practices.values(), council, asAt);
};
const states = (past: Past, asAt: Day) => rows(past, asAt).map(({ directorate, year, state }) => [year, directorate, state]);

describe('a practice in a year', () => {
  test.each<[keeping: FactOf<'practiceRead'>['keeping'], deviates: boolean]>([
    ['kept', false],
    ['partly', true],
    ['notKept', true],
    ['notTested', true],
  ])('that was read as %s deviates: %s', (keeping, deviates) => {
    const past = given(...council, expected(), read(AUDIT, { on: '2021-10-01', keeping, line: 3, evidence: [HASH] }));
    expect(rows(past, '2021-12-31')).toMatchObject([{ state: keeping, deviates }]);
  });

  test('is decided by the highest line that read it, and what management said is told beside it', () => {
    const past = given(
      ...council,
      expected(),
      read(AUDIT, { on: '2021-06-01', keeping: 'notKept', line: 3, evidence: [HASH], note: 'Two of nine' }),
      read(MONITORING, { on: '2021-09-01', keeping: 'partly', line: 2 }),
      read(OWNER, { on: '2021-12-01', keeping: 'kept', line: 1 }),
    );
    const [row] = rows(past, '2021-12-31');
    expect(row).toMatchObject({ state: 'notKept', reading: { by: AUDIT, evidence: [HASH], note: 'Two of nine', entry: 4 } });
    expect([1, 2, 3].map((line) => row?.byLine[line as 1 | 2 | 3]?.keeping)).toEqual(['kept', 'partly', 'notKept']);
  });

  test('is decided by the last reading of that line', () => {
    const past = given(
      ...council,
      expected(),
      read(AUDIT, { on: '2021-06-01', keeping: 'notKept', line: 3 }),
      read(AUDIT, { on: '2021-12-01', keeping: 'kept', line: 3, evidence: [HASH] }),
    );
    expect(rows(past, '2021-12-31')).toMatchObject([{ state: 'kept', deviates: false }]);
    expect(rows(past, '2021-11-30')).toMatchObject([{ state: 'notKept', deviates: true }]);
  });

  test('is of one directorate: what was read in another says nothing of it', () => {
    const past = given(
      ...council,
      expected({ directorates: ['CFE', 'PTE'] }),
      read(AUDIT, { on: '2021-06-01', keeping: 'kept', line: 3, evidence: [HASH] }, 'PTE'),
    );
    expect(states(past, '2022-03-31')).toEqual([
      ['2021/22', 'CFE', 'notYetDue'],
      ['2021/22', 'PTE', 'kept'],
    ]);
  });
});

describe('silence', () => {
  test.each<[from: Day, months: number, lastDay: Day, dayAfter: Day]>([
    ['2021-04-01', 6, '2021-10-01', '2021-10-02'],
    ['2021-05-31', 6, '2021-11-30', '2021-12-01'],
    ['2021-08-31', 6, '2022-02-28', '2022-03-01'],
    ['2023-08-31', 6, '2024-02-29', '2024-03-01'],
    ['2024-02-29', 12, '2025-02-28', '2025-03-01'],
    ['2021-04-01', 11, '2022-03-01', '2022-03-02'],
  ])(
    'about what was expected from %s, every %i months, is not held against anybody on %s, and deviates on %s',
    (from, everyMonths, lastDay, dayAfter) => {
      const past = given(...council, expected({ on: from, everyMonths }));
      expect(rows(past, lastDay).at(-1)).toMatchObject({ state: 'notYetDue', deviates: false, reading: null });
      expect(rows(past, dayAfter).at(-1)).toMatchObject({ state: 'silent', deviates: true, reading: null });
    },
  );

  test('is counted from the last reading', () => {
    const past = given(...council, expected(), read(OWNER, { on: '2022-02-28', keeping: 'kept', line: 1 }));
    expect(states(past, '2023-02-28').at(-1)).toEqual(['2022/23', 'CFE', 'notYetDue']);
    expect(states(past, '2023-03-01').at(-1)).toEqual(['2022/23', 'CFE', 'silent']);
  });

  test('in a year that has ended stays silence, though somebody reads it in the next', () => {
    const past = given(
      ...council,
      expected({ everyMonths: 6 }),
      read(AUDIT, { on: '2022-04-01', keeping: 'kept', line: 3, evidence: [HASH] }),
    );
    expect(states(past, '2022-06-30')).toEqual([
      ['2021/22', 'CFE', 'silent'],
      ['2022/23', 'CFE', 'kept'],
    ]);
  });

  test('grows year by year, and none of its years is forgotten', () => {
    expect(states(given(...council, expected()), '2024-04-01')).toEqual([
      ['2021/22', 'CFE', 'notYetDue'],
      ['2022/23', 'CFE', 'silent'],
      ['2023/24', 'CFE', 'silent'],
      ['2024/25', 'CFE', 'silent'],
    ]);
  });
});

describe('the year turns between 31 March and 1 April', () => {
  const past = given(
    ...council,
    expected({ everyMonths: 1 }),
    read(OWNER, { on: '2022-03-31', keeping: 'notKept', line: 1 }),
    read(OWNER, { on: '2022-04-01', keeping: 'kept', line: 1 }),
  );

  test('so that a reading on the last day belongs to the year that ends, and one on the first to the year that begins', () => {
    expect(states(past, '2022-03-31')).toEqual([['2021/22', 'CFE', 'notKept']]);
    expect(states(past, '2022-04-01')).toEqual([
      ['2021/22', 'CFE', 'notKept'],
      ['2022/23', 'CFE', 'kept'],
    ]);
  });

  test('and before the practice was expected there is no year of it', () => {
    expect(states(past, '2021-03-31')).toEqual([]);
    expect(states(past, '2021-04-01')).toEqual([['2021/22', 'CFE', 'notYetDue']]);
  });
});

test('a practice that is expected again binds from that day whom it then names, and years that have ended stay as they were', () => {
  const past = given(...council, expected(), expected({ on: '2022-07-01', directorates: ['PTE'], everyMonths: 3 }));
  expect(states(past, '2022-12-31')).toEqual([
    ['2021/22', 'CFE', 'notYetDue'],
    ['2022/23', 'PTE', 'silent'],
  ]);
});
