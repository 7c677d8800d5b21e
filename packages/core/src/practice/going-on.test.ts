import { describe, expect, test } from 'vitest';
import type { Command } from '../command/command.ts';
import type { Day } from '../day/day.ts';
import type { Fact, FactOf } from '../fact/fact.ts';
import { AUDIT, asking, CLERK, complete, given, HASH, lodged, OWNER, on, raised, verified } from '../given.suite.ts';
import { practicesByYear } from './deviation.ts';

type Told = readonly [string, Fact];

const opened = (directorate: string, day: Day = '2020-01-01'): Told => [
  CLERK,
  { fact: 'directorateOpened', on: day, directorate, name: directorate },
];
const closed = (directorate: string, day: Day, ...successors: string[]): Told => [
  CLERK,
  { fact: 'directorateClosed', on: day, directorate, successors },
];
const expected = (day: Day, everyMonths: number, ...directorates: string[]): Told => [
  CLERK,
  {
    fact: 'practiceExpected',
    on: day,
    practice: 'P1',
    title: 'A key decision is published before it is taken',
    source: 'The constitution, part 4',
    directorates,
    everyMonths,
  },
];
const read = (day: Day, keeping: FactOf<'practiceRead'>['keeping'], directorate = 'CFE'): Told => [
  AUDIT,
  { fact: 'practiceRead', on: day, practice: 'P1', directorate, keeping, line: 3, evidence: [HASH] },
];
const rows = (asAt: Day, ...told: readonly Told[]) => {
  const { practices, council } = on(given(...told), asAt);
  return practicesByYear(practices.values(), council, asAt).map(({ practice, directorate, year, state }) => [
    practice,
    directorate,
    year,
    state,
  ]);
};

describe('a practice goes on being read after the action that repairs it', () => {
  const repaired: readonly Told[] = [
    opened('CFE'),
    expected('2022-04-01', 12, 'CFE'),
    [CLERK, { ...raised, repairs: ['P1'] } as Fact],
    read('2022-12-01', 'notKept'),
    [OWNER, lodged],
    [OWNER, complete],
    [AUDIT, verified],
    [CLERK, { fact: 'embedded', on: '2023-05-01', ref: 'SEND-1' }],
  ];

  test('was assured and embedded: what is then found is told, and the action stays assured', () => {
    const told = [...repaired, read('2023-10-01', 'kept'), read('2024-02-01', 'partly')];
    expect(rows('2024-02-01', ...told)).toEqual([
      ['P1', 'CFE', '2022/23', 'notKept'],
      ['P1', 'CFE', '2023/24', 'partly'],
    ]);
    expect(on(given(...told), '2024-02-01').action('SEND-1')).toMatchObject({
      stage: 'assured',
      embeddedOn: '2023-05-01',
      repairs: ['P1'],
    });
  });

  test('was embedded: if nobody reads it again, that is silence', () => {
    expect(rows('2024-03-31', ...repaired)).toEqual([
      ['P1', 'CFE', '2022/23', 'notKept'],
      ['P1', 'CFE', '2023/24', 'silent'],
    ]);
  });
});

describe('a directorate that took over from others', () => {
  // CFE and ASH are merged into PEO in July 2022; PEO is divided into CYP and ADU in July 2023.
  const council = [
    opened('CFE'),
    opened('ASH'),
    opened('PEO', '2022-07-01'),
    closed('CFE', '2022-07-01', 'PEO'),
    closed('ASH', '2022-07-01', 'PEO'),
    opened('CYP', '2023-07-01'),
    opened('ADU', '2023-07-01'),
    closed('PEO', '2023-07-01', 'CYP', 'ADU'),
  ];

  test('answers for what was read in those before it, and they are told no more', () => {
    const told = [...council, expected('2021-04-01', 12, 'CFE', 'ASH'), read('2022-05-01', 'kept'), read('2022-06-01', 'notKept', 'ASH')];
    expect(rows('2023-03-31', ...told)).toEqual([
      ['P1', 'CFE', '2021/22', 'notYetDue'],
      ['P1', 'ASH', '2021/22', 'notYetDue'],
      ['P1', 'PEO', '2022/23', 'notKept'],
    ]);
  });

  test('inherits, through two reorganisations, the day from which the time is counted', () => {
    const told = [...council, expected('2022-04-01', 24, 'CFE')];
    expect(rows('2024-04-01', ...told).slice(-2)).toEqual([
      ['P1', 'CYP', '2024/25', 'notYetDue'],
      ['P1', 'ADU', '2024/25', 'notYetDue'],
    ]);
    expect(rows('2024-04-02', ...told).slice(-2)).toEqual([
      ['P1', 'CYP', '2024/25', 'silent'],
      ['P1', 'ADU', '2024/25', 'silent'],
    ]);
  });

  test('may be read under a practice that names only those before it', () => {
    const command = {
      verb: 'readPractice',
      as: AUDIT,
      on: '2023-09-01',
      data: { practice: 'P1', directorate: 'CYP', keeping: 'notKept', line: 3 },
    } as unknown as Command;
    expect(asking(given(...council, expected('2022-04-01', 12, 'CFE')), command)).toMatchObject({ fact: 'practiceRead' });
  });
});

describe('a directorate that is bound later than others', () => {
  test('has its time counted from the day on which it was bound, and no year before that', () => {
    const told = [opened('CFE'), opened('PTE'), expected('2021-04-01', 12, 'CFE'), expected('2022-07-01', 12, 'CFE', 'PTE')];
    expect(rows('2023-03-31', ...told)).toEqual([
      ['P1', 'CFE', '2021/22', 'notYetDue'],
      ['P1', 'CFE', '2022/23', 'silent'],
      ['P1', 'PTE', '2022/23', 'notYetDue'],
    ]);
    expect(rows('2023-07-02', ...told).at(-1)).toEqual(['P1', 'PTE', '2023/24', 'silent']);
  });

  test('is not bound again as of a day before it was last said whom the practice binds', () => {
    const again = (day: Day) =>
      ({
        verb: 'expectPractice',
        as: CLERK,
        on: day,
        data: { practice: 'P1', title: 'x', source: 'x', directorates: ['CFE'], everyMonths: 6 },
      }) as unknown as Command;
    const past = given(opened('CFE'), expected('2022-04-01', 12, 'CFE'));
    expect(asking(past, again('2022-03-31'))).toEqual({ refused: 'notLater', ref: 'P1', date: '2022-03-31', than: '2022-04-01' });
    expect(asking(past, again('2022-04-01'))).toMatchObject({ fact: 'practiceExpected' });
  });
});

describe('whoever reads from line 3', () => {
  const told = (independent: boolean) =>
    given(opened('CFE'), expected('2022-04-01', 12, 'CFE'), [
      CLERK,
      { fact: 'postEstablished', on: '2020-01-01', post: AUDIT, line: 3, independent },
    ]);
  const command = {
    verb: 'readPractice',
    as: AUDIT,
    on: '2022-09-01',
    data: { practice: 'P1', directorate: 'CFE', keeping: 'kept', line: 3, evidence: [HASH] },
  } as unknown as Command;

  test('is independent of what it audits', () => {
    expect(asking(told(false), command)).toEqual({ refused: 'notMarkedIndependent', ref: 'P1', post: AUDIT });
    expect(asking(told(true), command)).toMatchObject({ fact: 'practiceRead', line: 3 });
  });
});
