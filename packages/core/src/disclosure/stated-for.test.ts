import { describe, expect, test } from 'vitest';
import type { Diary, Line } from '../act/diary.suite.ts';
import { AUTHOR } from '../act/somewhere.suite.ts';
import { A2, approving, CLAIMED, publishing, SCOPE, statementIn, writing, written, YEAR as year } from '../act/statement.suite.ts';
import type { Day } from '../day/day.ts';
import { AUDIT, CLERK, OWNER } from '../given.suite.ts';
import { registerAsAt } from '../register/register.ts';
import { editionOf, lastVersionOf } from '../statement/statement.ts';
import { strengthsOf } from '../strength/strength.ts';
import type { Audience } from './audience.ts';
import { disclosed } from './disclosed.ts';

const told = (diary: Diary, audience: Audience, day: Day = '2023-12-31') => disclosed(diary.on(day), audience);
const publicly = (diary: Diary, day?: Day) => told(diary, 'public', day);
const issue = (id: string, on: Day, more: object = {}): Line => [
  AUTHOR,
  on,
  'discloseIssue',
  { issue: id, year, title: `What ${id} says`, significance: 'significant', ...more },
];
const concluded = (on: Day, more: object = {}): Line => [
  AUTHOR,
  on,
  'concludeIssue',
  { issue: 'G1', year, outcome: 'carriedForward', ...more },
];
const opinion = (id: string, on: Day, gives: string): Line => [
  AUDIT,
  on,
  'recordOpinion',
  { opinion: id, kind: 'annualAudit', year, gives, text: `What ${id} says` },
];
const resting = (on: Day, opinions: readonly string[]): Line => [
  AUTHOR,
  on,
  'linkAssertion',
  { year, assertion: 'A1', actions: ['ASSURED'], opinions },
];
const issuesIn = (register: ReturnType<typeof told>) =>
  [...register.issues].map(([id, { title, conclusions }]) => [id, title, conclusions.map(({ outcome }) => outcome)]);

describe('before its first version', () => {
  const diary = written();
  diary.after(issue('G2', '2023-05-01'), concluded('2023-05-01'), opinion('IA', '2023-05-02', 'assurance'), resting('2023-05-03', ['IA']));

  test('everybody reads nothing of a statement, nor of its issues, nor of opinions', () => {
    const { statements, issues, opinions } = publicly(diary);
    expect([statements.size, issues.size, opinions.size]).toEqual([0, 0, 0]);
  });

  test.each(['committee', 'assurer'] as const)('the %s reads what its author writes', (audience) => {
    const { statements, issues, opinions } = told(diary, audience);
    expect(statements.get(year)?.assertions).toMatchObject([{ text: CLAIMED }]);
    expect([[...issues.keys()], [...opinions.keys()]]).toEqual([['G1', 'G2'], ['IA']]);
  });
});

describe('while its author writes on', () => {
  const diary = written();
  diary.after(
    publishing('draft', '2023-06-01'),
    writing('Other words', '2023-06-10'),
    [AUTHOR, '2023-06-11', 'assert', A2],
    [AUTHOR, '2023-06-12', 'assert', { year, assertion: 'A1', principle: 'A', text: 'More than that' }],
    approving('2023-06-20'),
  );

  test('everybody reads the words of the last version, each assertion as it was proved, and no later approval', () => {
    expect(publicly(diary).statements.get(year)).toMatchObject({
      since: '2023-06-01',
      sections: [{ text: SCOPE }],
      assertions: [{ id: 'A1', text: CLAIMED, strength: 'verified' }],
      approvals: [],
      versions: [{ version: 1 }],
    });
  });

  test('the committee reads what is written', () => {
    const { sections, assertions, approvals } = told(diary, 'committee').statements.get(year) ?? {};
    expect([sections?.[0]?.text, assertions?.map(({ id }) => id), approvals?.length]).toEqual(['Other words', ['A1', 'A2'], 1]);
  });

  test('everybody reads the next once it is published, with its approval', () => {
    const on = written();
    on.after(
      publishing('draft', '2023-06-01'),
      writing('Other words', '2023-06-10'),
      approving('2023-06-20'),
      publishing('final', '2023-06-30'),
    );
    expect(publicly(on, '2023-06-29').statements.get(year)).toMatchObject({ sections: [{ text: SCOPE }], approvals: [] });
    expect(publicly(on, '2023-06-30').statements.get(year)).toMatchObject({
      sections: [{ text: 'Other words' }],
      approvals: [{ on: '2023-06-20' }],
    });
  });
});

describe('the issues that everybody is told of', () => {
  test('are those of the last version, in the words that they had then', () => {
    const diary = written();
    diary.after(
      issue('G2', '2023-05-01'),
      publishing('draft', '2023-06-01'),
      issue('G2', '2023-06-02', { title: 'What it is to say' }),
      issue('G3', '2023-06-02'),
    );
    expect(issuesIn(publicly(diary))).toEqual([['G2', 'What G2 says', []]]);
    diary.after(publishing('draft', '2023-06-20'));
    expect(issuesIn(publicly(diary))).toEqual([
      ['G2', 'What it is to say', []],
      ['G3', 'What G3 says', []],
    ]);
    expect(issuesIn(publicly(diary, '2023-06-19'))).toEqual([['G2', 'What G2 says', []]]);
  });

  test('and those of earlier years of which it says what became', () => {
    const diary = written();
    diary.after(concluded('2023-05-01'), publishing('draft', '2023-06-01'), concluded('2023-06-02', { outcome: 'resolved' }));
    expect(issuesIn(publicly(diary))).toEqual([['G1', 'School transport', ['carriedForward']]]);
  });

  test('with what each published year says, and no other', () => {
    const diary = written();
    const next = '2023/24';
    diary.after(
      concluded('2023-05-01'),
      concluded('2023-05-01', { year: next, outcome: 'resolved' }),
      publishing('draft', '2023-06-01'),
      [AUTHOR, '2023-06-02', 'openStatement', { year: next }],
      [AUTHOR, '2023-06-02', 'assert', { ...A2, year: next }],
    );
    expect(issuesIn(publicly(diary))).toEqual([['G1', 'School transport', ['carriedForward']]]);
    diary.after([AUTHOR, '2023-06-10', 'publishStatement', { year: next, kind: 'draft' }]);
    expect(issuesIn(publicly(diary))).toEqual([['G1', 'School transport', ['carriedForward', 'resolved']]]);
  });
});

describe('the opinions that everybody is told of', () => {
  const diary = written();
  diary.after(
    opinion('IA', '2023-05-01', 'assurance'),
    opinion('OTHER', '2023-05-01', 'noAssurance'),
    resting('2023-05-02', ['IA']),
    publishing('draft', '2023-06-01'),
    resting('2023-06-02', ['OTHER']),
  );

  test('are those that a published assertion rests on', () => {
    expect([...publicly(diary).opinions.keys()]).toEqual(['IA']);
  });

  test('also when a later version no longer rests on them', () => {
    const on = written();
    on.after(
      opinion('IA', '2023-05-01', 'assurance'),
      resting('2023-05-02', ['IA']),
      publishing('draft', '2023-06-01'),
      resting('2023-06-02', []),
      publishing('draft', '2023-06-03'),
    );
    expect([...publicly(on).opinions.keys()]).toEqual(['IA']);
  });

  test("as they are today: what has been said since is nobody's draft", () => {
    diary.after(opinion('IA', '2023-07-01', 'noAssurance'));
    expect(publicly(diary, '2023-06-30').opinions.get('IA')?.gives).toBe('assurance');
    expect(publicly(diary).opinions.get('IA')?.gives).toBe('noAssurance');
  });
});

test('what was published is as strong to everybody as to those who assure, today and as it was read then', () => {
  const diary = written();
  diary.after(
    opinion('IA', '2023-05-01', 'assurance'),
    resting('2023-05-02', ['IA']),
    publishing('draft', '2023-06-01'),
    [OWNER, '2023-06-10', 'reword', { title: 'Publish some of it' }, 'ASSURED'],
    [CLERK, '2023-06-10', 'exempt', { exempt: [{ field: 'title', paragraph: 3, publicInterest: 'A tender is open' }] }, 'ASSURED'],
  );
  const version = lastVersionOf(statementIn(diary));
  if (version === null) throw new Error('It was published');
  const whole = registerAsAt(diary.past, { asAt: '2023-12-31', knownAt: null });
  const everybody = disclosed(whole, 'public');
  expect(strengthsOf(version.assertions, year, everybody)).toEqual(strengthsOf(version.assertions, year, whole));
  expect(strengthsOf(version.assertions, year, everybody.asked(editionOf(version)))).toEqual(version.assertions);
  expect(everybody.asked(editionOf(version)).action('ASSURED')?.title).toBe('[exempt: paragraph 3]');
});
