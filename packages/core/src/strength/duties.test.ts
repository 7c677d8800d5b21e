import { describe, expect, test } from 'vitest';
import type { Day } from '../day/day.ts';
import { daysOf, type FinancialYear } from '../day/financial-year.ts';
import type { Fact, FactOf } from '../fact/fact.ts';
import { CLERK } from '../given.suite.ts';
import { deliveringGoodGovernance } from '../statement/delivering-good-governance.ts';
import { contentsOf, type Duty, dutiesOf } from './duties.ts';
import { registerOf, type Told } from './grounds.suite.ts';

const AUTHOR = 'head-of-governance';
const year: FinancialYear = '2023/24';
const words = { assertion: 'A1', principle: 'A', text: 'Decisions are published' };
const said = (fact: unknown): Told => [AUTHOR, { year, ...(fact as object) } as Fact];
const opened = said({ fact: 'statementOpened', on: '2024-04-02' });
const approved = (on: Day): Told =>
  said({ fact: 'statementApproved', on, body: 'GAC', minute: 'Minute 9', sections: [], assertions: [words] });
const published = (kind: 'draft' | 'final' | 'reissued', on: Day, more: Partial<FactOf<'statementPublished'>> = {}): Told =>
  said({
    fact: 'statementPublished',
    on,
    kind,
    version: 1,
    asAt: on,
    knownAt: `${on}T12:00:00.000Z`,
    sections: [],
    assertions: [{ ...words, strength: 'none', grounds: [] }],
    ...more,
  });

const duties = (asAt: Day, ...facts: readonly Told[]) => dutiesOf(year, registerOf(facts, asAt));
const duty = (asAt: Day, facts: readonly Told[], which: Duty['duty'], what: string | null = null) =>
  duties(asAt, ...facts).find((each) => each.duty === which && each.what === what);

describe('what is owed of the statement of 2023/24', () => {
  test('is a draft, its approval, the final statement, each signature and each required content', () => {
    expect(duties('2024-04-02').map(({ duty: which, what, by, doneOn }) => [which, what, by, doneOn])).toEqual([
      ['publishDraft', null, '2024-05-31', null],
      ['approve', null, '2025-02-28', null],
      ['publishFinal', null, '2025-02-28', null],
      ['sign', 'leader', '2025-02-28', null],
      ['sign', 'chiefExecutive', '2025-02-28', null],
      ...['responsibility', 'effectiveness', 'opinion', 'actionPlan', 'lastYear', 'conclusion'].map((what) => [
        'content',
        what,
        '2025-02-28',
        null,
      ]),
    ]);
  });

  test.each([
    ['on the last day of the year', '2024-03-31', 0],
    ['on the day after', '2024-04-01', 11],
  ] as const)('%s', (_when, asAt, owed) => {
    expect(duties(asAt)).toHaveLength(owed);
  });

  // biome-ignore format: a table is a table
  test.each([
    ['on its last day',              '2024-05-31', [],                                                                    null,         0],
    ['the day after',                '2024-06-01', [],                                                                    null,         1],
    ['a year later',                 '2025-05-31', [],                                                                    null,         365],
    ['published on its last day',    '2024-12-01', [opened, published('draft', '2024-05-31')],                            '2024-05-31', 0],
    ['published ten days late',      '2024-12-01', [opened, published('draft', '2024-06-10')],                            '2024-06-10', 10],
    ['published again meanwhile',    '2024-12-01', [opened, published('draft', '2024-05-20'), published('draft', '2024-07-01')], '2024-05-20', 0],
  ] as const)('the draft is late by so many calendar days: %s', (_when, asAt, facts, doneOn, daysLate) => {
    expect(duty(asAt, facts, 'publishDraft')).toMatchObject({ doneOn, daysLate });
  });

  // biome-ignore format: a table is a table
  test.each([
    ['none',                                [],                                                                                                    null],
    ['one, with no final statement yet',    [approved('2024-09-01')],                                                                              '2024-09-01'],
    ['a second before the final statement', [approved('2024-09-01'), approved('2024-11-01'), published('final', '2024-12-01')],                    '2024-11-01'],
    ['one on the day of the final statement', [approved('2024-12-01'), published('final', '2024-12-01')],                                          '2024-12-01'],
    ['another for what is issued again',    [approved('2024-09-01'), published('final', '2024-12-01'), approved('2025-06-01')],                    '2024-09-01'],
  ] as const)('the approval that counts is the last before the final statement: %s', (_which, facts, doneOn) => {
    expect(duty('2025-06-30', [opened, ...facts], 'approve')).toMatchObject({ doneOn, daysLate: doneOn === null ? 122 : 0 });
  });

  test.each([
    ['a draft is not it', [published('draft', '2024-05-20')], null],
    [
      'the first that is final is',
      [published('draft', '2024-05-20'), approved('2024-09-01'), published('final', '2024-12-01'), published('reissued', '2025-06-01')],
      '2024-12-01',
    ],
  ] as const)('the final statement is published: %s', (_which, facts, doneOn) => {
    expect(duty('2025-06-30', [opened, ...facts], 'publishFinal')?.doneOn).toBe(doneOn);
  });

  test('it is signed when it is final: by whom, and who has not', () => {
    const signedBy = [
      { signatory: 'leader', post: 'leader-of-the-council' },
      { signatory: 'mayor', post: 'mayor' },
    ];
    const draft = [opened, published('draft', '2024-05-20', { signedBy })];
    expect(duty('2024-12-31', draft, 'sign', 'leader')?.doneOn).toBeNull();
    const final = [...draft, approved('2024-09-01'), published('final', '2024-12-01', { signedBy })];
    expect(duty('2024-12-31', final, 'sign', 'leader')?.doneOn).toBe('2024-12-01');
    expect(duty('2024-12-31', final, 'sign', 'chiefExecutive')?.doneOn).toBeNull();
  });

  test('a required content is there while the last version holds it, since it was first published', () => {
    const sections = [{ section: 'S1', title: 'Plan', answers: 'actionPlan', text: 'What is to be done' }];
    const drafted = [opened, published('draft', '2024-05-20', { sections })];
    expect(duty('2024-12-31', drafted, 'content', 'actionPlan')?.doneOn).toBe('2024-05-20');
    expect(duty('2024-12-31', drafted, 'content', 'lastYear')?.doneOn).toBeNull();
    expect(duty('2024-12-31', [...drafted, published('draft', '2024-06-20', { sections })], 'content', 'actionPlan')?.doneOn).toBe(
      '2024-05-20',
    );
    expect(duty('2024-12-31', [...drafted, published('draft', '2024-06-20')], 'content', 'actionPlan')?.doneOn).toBeNull();
  });
});

describe('the statutory dates of a year', () => {
  const dates = (of: FinancialYear) => {
    const [draft, , final] = dutiesOf(of, registerOf([], '2030-01-01'));
    expect(final?.daysLate === 0).toBe(final?.by === null);
    return [draft?.by, final?.by];
  };

  // biome-ignore format: a table is a table
  test.each([
    ['2019/20', null,         null],
    ['2020/21', null,         '2024-12-13'],
    ['2021/22', null,         '2022-11-30'],
    ['2022/23', null,         '2024-12-13'],
    ['2023/24', '2024-05-31', '2025-02-28'],
    ['2024/25', '2025-06-30', '2026-02-27'],
    ['2025/26', '2026-06-30', '2027-01-31'],
    ['2026/27', '2027-06-30', '2027-11-30'],
    ['2027/28', '2028-06-30', '2028-11-30'],
    ['2028/29', null,         null],
  ] as const)('%s: the draft, the final statement', (of, draft, final) => {
    expect(dates(of)).toEqual([draft, final]);
  });

  test('name their source, and fall after the year that they are about', () => {
    for (const { year: of, source, ...each } of deliveringGoodGovernance.dates) {
      expect(source).toMatch(/SI 20\d\d\/\d+/);
      for (const by of Object.values(each)) expect((by ?? '') > daysOf(of).last).toBe(true);
    }
  });

  test('are owed of no year of which no framework speaks', () => {
    expect(dutiesOf('2015/16', registerOf([], '2030-01-01'))).toEqual([]);
    expect(dutiesOf('2016/17', registerOf([], '2030-01-01'))).not.toEqual([]);
  });
});

describe('what an addendum asks', () => {
  const [addendum] = deliveringGoodGovernance.addenda;
  const more = { id: 'outcomes', title: 'What the year achieved' };
  const own = { ...deliveringGoodGovernance, id: 'own', addenda: [{ ...addendum, contents: [more] }] } as typeof deliveringGoodGovernance;

  test('is an empty place in the framework that comes with Countersign, until somebody has its list', () => {
    expect(addendum).toMatchObject({ id: '2025', from: '2025/26', contents: [] });
    expect(contentsOf(deliveringGoodGovernance, '2025/26')).toEqual(deliveringGoodGovernance.contents);
  });

  test.each([
    ['2024/25', false],
    ['2025/26', true],
    ['2026/27', true],
  ] as const)('is asked of %s: %s', (of, asked) => {
    expect(contentsOf(own, of).includes(more)).toBe(asked);
    const adopted = registerOf([[CLERK, { fact: 'frameworkAdopted', on: '2025-06-01', framework: own }]], '2029-01-01');
    expect(dutiesOf(of, adopted).some(({ what }) => what === 'outcomes')).toBe(asked);
  });
});
