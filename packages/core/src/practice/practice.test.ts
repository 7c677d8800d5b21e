import { describe, expect, test } from 'vitest';
import type { Command } from '../command/command.ts';
import type { Day } from '../day/day.ts';
import type { Fact, FactOf } from '../fact/fact.ts';
import { AUDIT, asking, CLERK, given, HASH, MONITORING, OWNER, on } from '../given.suite.ts';
import { practicesByYear } from '../index.ts';

type Told = readonly [string, Fact];
type Keeping = FactOf<'practiceRead'>['keeping'];

const opened = (directorate: string, day: Day = '2020-01-01'): Told => [
  CLERK,
  { fact: 'directorateOpened', on: day, directorate, name: directorate },
];
const expected = (day: Day, everyMonths: number, directorates: string[] = ['CFE']): Told => [
  CLERK,
  {
    fact: 'practiceExpected',
    on: day,
    practice: 'P1',
    title: 'A key decision is published first',
    source: 'Constitution',
    directorates,
    everyMonths,
  },
];
const read = (day: Day, keeping: Keeping, line: 1 | 2 | 3 = 3, directorate = 'CFE'): Told => [
  AUDIT,
  { fact: 'practiceRead', on: day, practice: 'P1', directorate, keeping, line, evidence: [HASH] },
];
function states(asAt: Day, ...told: readonly Told[]): readonly string[] {
  const { practices, council } = on(given(opened('CFE'), opened('PTE'), ...told), asAt);
  return practicesByYear(practices.values(), council, asAt).map(({ directorate, year, state }) => `${directorate} ${year} ${state}`);
}

describe('how a practice was kept in a year', () => {
  // biome-ignore format: a table, to be read by anybody
  test.each<readonly [string, Day, readonly Told[], readonly string[]]>([
    ['as it was read',                             '2023-03-31', [expected('2022-04-01', 12), read('2022-09-01', 'kept')],                                             ['CFE 2022/23 kept']],
    ['partly',                                     '2023-03-31', [expected('2022-04-01', 12), read('2022-09-01', 'partly')],                                           ['CFE 2022/23 partly']],
    ['not, when nobody tested and said so',        '2023-03-31', [expected('2022-04-01', 12), read('2022-09-01', 'notTested')],                                        ['CFE 2022/23 notTested']],
    ['by the highest line, whoever spoke last',    '2023-03-31', [expected('2022-04-01', 12), read('2022-09-01', 'notKept', 3), read('2023-01-01', 'kept', 1)],          ['CFE 2022/23 notKept']],
    ['by the last reading of that line',           '2023-03-31', [expected('2022-04-01', 12), read('2022-09-01', 'notKept'), read('2023-01-01', 'kept')],                ['CFE 2022/23 kept']],
    ['by whoever looked, not by whoever did not',  '2023-03-31', [expected('2022-04-01', 12), read('2022-09-01', 'notKept', 2), read('2023-01-01', 'notTested', 3)], ['CFE 2022/23 notKept']],
    ['silent after a year in which nobody looked', '2024-03-31', [expected('2022-04-01', 12), read('2023-03-30', 'notTested')], ['CFE 2022/23 notTested', 'CFE 2023/24 silent']],
    ['not yet due until the time has run out',     '2022-10-01', [expected('2022-04-01', 6)],                                                                          ['CFE 2022/23 notYetDue']],
    ['silent from the day after',                  '2022-10-02', [expected('2022-04-01', 6)],                                                                          ['CFE 2022/23 silent']],
    ['31 March belongs to the year that ends',     '2023-04-01', [expected('2022-04-01', 24), read('2023-03-31', 'kept')],                                             ['CFE 2022/23 kept', 'CFE 2023/24 notYetDue']],
    ['1 April belongs to the one that begins',     '2023-04-01', [expected('2022-04-01', 24), read('2023-04-01', 'kept')],                                             ['CFE 2022/23 notYetDue', 'CFE 2023/24 kept']],
    ['a reading lasts as long as it may, and then is silence', '2024-03-31', [expected('2022-04-01', 12), read('2022-09-01', 'kept')],                                 ['CFE 2022/23 kept', 'CFE 2023/24 silent']],
    ['every two years is not due in between',      '2024-03-31', [expected('2022-04-01', 24), read('2022-09-01', 'kept')],                                             ['CFE 2022/23 kept', 'CFE 2023/24 notYetDue']],
    ['only where it binds',                        '2024-03-31', [expected('2022-04-01', 24), expected('2023-06-01', 24, ['CFE', 'PTE'])],                              ['CFE 2022/23 notYetDue', 'CFE 2023/24 notYetDue', 'PTE 2023/24 notYetDue']],
  ])('is told %s', (_, asAt, told, said) => {
    expect(states(asAt, ...told)).toEqual(said);
  });

  test('of a merged directorate, by what was read in those that it came from', () => {
    const merged: readonly Told[] = [
      opened('CT', '2023-01-01'),
      [CLERK, { fact: 'directorateClosed', on: '2023-01-01', directorate: 'CFE', successors: ['CT'] }],
      [CLERK, { fact: 'directorateClosed', on: '2023-01-01', directorate: 'PTE', successors: ['CT'] }],
    ];
    expect(states('2023-03-31', expected('2022-04-01', 6, ['CFE', 'PTE']), read('2022-11-01', 'kept'), ...merged)).toEqual([
      'CT 2022/23 kept',
    ]);
  });

  test('deviates when it is not, or only partly, kept, and when nobody looked', () => {
    const deviating = (['kept', 'partly', 'notKept', 'notTested'] as const).map((keeping) => {
      const { practices, council } = on(given(opened('CFE'), expected('2022-04-01', 12), read('2022-09-01', keeping)), '2023-03-31');
      return practicesByYear(practices.values(), council, '2023-03-31')[0]?.deviates;
    });
    expect(deviating).toEqual([false, true, true, true]);
  });
});

describe('whoever reads a practice', () => {
  const post = (id: string, line: 1 | 2 | 3, directorate?: string): Told => [
    CLERK,
    { fact: 'postEstablished', on: '2020-01-01', post: id, line, ...(directorate === undefined ? {} : { directorate }) },
  ];
  const before = [
    opened('CFE'),
    opened('PTE'),
    post(AUDIT, 3),
    post(MONITORING, 2, 'CFE'),
    post(OWNER, 1, 'CFE'),
    expected('2022-04-01', 12),
  ];
  const asks = (as: string, line: 1 | 2 | 3, more: object = {}) =>
    ({
      verb: 'readPractice',
      as,
      on: '2022-09-01',
      data: { practice: 'P1', directorate: 'CFE', keeping: 'kept', line, evidence: [HASH], ...more },
    }) as unknown as Command;
  const allowed: Told = [CLERK, { fact: 'policyAdopted', on: '2022-01-01', policy: { hostDirectorateMayBeVerified: true } }];

  test.each<readonly [string, readonly Told[], Command, object]>([
    ['may be the directorate itself, from line 1', before, asks(OWNER, 1, { evidence: undefined }), { fact: 'practiceRead' }],
    ['may be audit, on evidence', before, asks(AUDIT, 3), { fact: 'practiceRead' }],
    ['needs evidence to say from above that it is kept', before, asks(AUDIT, 3, { evidence: [] }), { refused: 'noEvidence' }],
    ['needs none to say that it is not', before, asks(AUDIT, 3, { evidence: [], keeping: 'notKept' }), { fact: 'practiceRead' }],
    ['does not speak from a line above its own', before, asks(OWNER, 2), { refused: 'lineNotHeld' }],
    ['does not oversee the directorate that it sits in', before, asks(MONITORING, 2), { refused: 'notIndependent', as: 'host' }],
    ['does where policy allows it', [...before, allowed], asks(MONITORING, 2), { fact: 'practiceRead' }],
    ['does not read what is not expected', before, asks(AUDIT, 3, { practice: 'P9' }), { refused: 'notThere' }],
    ['does not read where it does not bind', before, asks(AUDIT, 3, { directorate: 'PTE' }), { refused: 'notBound', binds: ['CFE'] }],
  ])('%s', (_, told, command, answer) => {
    expect(asking(given(...told), command)).toMatchObject(answer);
  });
});
