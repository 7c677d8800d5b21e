import { describe, expect, test } from 'vitest';
import { parseCommand } from '../command/command.ts';
import type { Day } from '../day/day.ts';
import { AUDIT, CLERK, MONITORING, OWNER } from '../given.suite.ts';
import { deliveringGoodGovernance } from '../statement/delivering-good-governance.ts';
import { type Diary, diaryAfter, type Line } from './diary.suite.ts';
import { ADMIN, AUTHOR, DIRECTOR_PTE, somewhere } from './somewhere.suite.ts';

const year = '2022/23';
const on: Day = '2023-06-01';
const begun = (): Diary => diaryAfter(somewhere(), 100);
const opining = (as: string, more: object, day: Line[1] = on): Line => [
  as,
  day,
  'recordOpinion',
  { opinion: 'O1', kind: 'annualAudit', year, gives: 'limitedAssurance', text: 'Decisions were not always published', ...more },
];
const assurance = { kind: 'directorAssurance', directorate: 'PTE' };
const refusedIn = (answer: ReturnType<Diary['say']>) => (typeof answer === 'object' ? answer.refused : null);

describe("a director's assurance statement", () => {
  const reads = (...readings: readonly object[]) => opining(DIRECTOR_PTE, { ...assurance, readings });
  const kept = { practice: 'P1', keeping: 'kept', note: 'Five of five' };

  test('reads the practices of its directorate, each as a reading of its own from line 1', () => {
    const diary = begun();
    const entry = diary.after(reads(kept));
    expect(diary.on(on).opinions.get('O1')).toMatchObject({ kind: 'directorAssurance', directorate: 'PTE', by: DIRECTOR_PTE, on, entry });
    expect(diary.on(on).practices.get('P1')?.readings).toEqual([
      { directorate: 'PTE', keeping: 'kept', line: 1, by: DIRECTOR_PTE, on, evidence: [], note: 'Five of five', entry },
    ]);
  });

  test.each([
    ['of a practice that nobody knows', { ...kept, practice: 'P9' }, 'notThere'],
    ['of one that does not bind the directorate', { ...kept, practice: 'P2' }, 'notBound'],
  ])('is refused whole when one of its readings is: %s', (_which, unfit, refused) => {
    const diary = begun();
    diary.after([CLERK, on, 'expectPractice', { practice: 'P2', title: 'x', source: 'x', directorates: ['CFE'], everyMonths: 12 }]);
    expect(refusedIn(diary.say(reads(kept, unfit)))).toBe(refused);
    expect(diary.on(on).opinions.size).toBe(0);
    expect(diary.on(on).practices.get('P1')?.readings).toEqual([]);
  });

  test('names its directorate when it reads practices; and no other kind of opinion reads any', () => {
    const diary = begun();
    expect(refusedIn(diary.say(opining(DIRECTOR_PTE, { kind: 'directorAssurance', readings: [kept] })))).toBe('notThere');
    expect(refusedIn(diary.say(opining(AUDIT, { directorate: 'PTE', readings: [kept] })))).toBe('notThere');
    expect(refusedIn(diary.say(opining(DIRECTOR_PTE, { ...assurance, directorate: 'NONE' })))).toBe('notThere');
    expect(diary.say(opining(DIRECTOR_PTE, assurance))).toBe(101);
  });
});

describe("internal audit's annual opinion", () => {
  const plain: Line = [ADMIN, '2023-05-01', 'establishPost', { post: 'auditor', line: 3, independent: false }];

  // biome-ignore format: a table is a table
  test.each([
    ['is given from line 3',                                          AUDIT,          null],
    ['is not given from line 2',                                      MONITORING,     'lineNotHeld'],
    ['is not given from line 1',                                      DIRECTOR_PTE,   'lineNotHeld'],
    ['is not given by an auditor who is not independent of what it audits', 'auditor', 'notMarkedIndependent'],
    ['is given by a post that the register does not know: the operator says so', 'newcomer', null],
  ] as const)('%s', (_statement, as, refused) => {
    const diary = begun();
    diary.after(plain);
    expect(refusedIn(diary.say(opining(as, {})))).toBe(refused);
  });

  test('shows that a post that nobody knew speaks from line 3, and a director from line 1', () => {
    const diary = begun();
    diary.after(opining('newcomer', {}), opining('new-director', { ...assurance, opinion: 'O2' }));
    const { posts } = diary.on(on).council;
    expect([posts.get('newcomer')?.line, posts.get('new-director')?.line]).toEqual([3, 1]);
  });

  test.each(['directorAssurance', 'externalAudit', 'other'])('is asked of no other kind: %s', (kind) => {
    expect(begun().say(opining(OWNER, { kind }))).toBe(101);
  });
});

describe('an opinion', () => {
  test.each([
    ['a word of the scale', { scale: 'IA', label: 'Limited' }, null],
    ['a word that is not on the scale', { scale: 'IA', label: 'Splendid' }, 'notThere'],
    ['a scale that nobody adopted', { scale: 'NONE', label: 'Limited' }, 'notThere'],
  ])('is given in %s', (_what, grade, refused) => {
    expect(refusedIn(begun().say(opining(AUDIT, { grade })))).toBe(refused);
  });

  test('is not given in a word of a scale of priorities', () => {
    const diary = begun();
    const scale = { scale: 'PR', of: 'priority', direction: 'lowestFirst', labels: [{ label: 'High', rank: 1 }] };
    diary.after([CLERK, '2023-05-30', 'adoptScale', scale]);
    expect(refusedIn(diary.say(opining(AUDIT, { grade: { scale: 'PR', label: 'High' } })))).toBe('notThere');
  });

  test('recorded again says what it says now', () => {
    const diary = begun();
    diary.after(opining(AUDIT, {}), opining(AUDIT, { gives: 'assurance', text: 'Put right' }, '2023-09-01'));
    expect(diary.on('2023-09-01').opinions.get('O1')).toMatchObject({
      gives: 'assurance',
      text: 'Put right',
      on: '2023-09-01',
      entry: 102,
    });
    expect(diary.on('2023-08-31').opinions.get('O1')).toMatchObject({ gives: 'limitedAssurance', grade: null, directorate: null });
  });

  test.each([
    ['kind', DIRECTOR_PTE, { kind: 'other' }],
    ['year', AUDIT, { year: '2021/22' }],
    ['directorate', AUDIT, { directorate: 'PTE' }],
  ])('is never put in the place of one of another %s', (_of, as, more) => {
    const diary = begun();
    diary.after(opining(AUDIT, {}));
    expect(diary.say(opining(as, more))).toMatchObject({ refused: 'alreadyThere', id: 'O1' });
  });

  test.each([
    ['2023-03-31', 'yearToCome'],
    ['2023-04-01', null],
  ] as const)('on a year is given once it has begun: on %s of 2023/24', (day, refused) => {
    expect(refusedIn(begun().say(opining(AUDIT, { year: '2023/24' }, day)))).toBe(refused);
  });
});

describe('a governance issue', () => {
  const disclosing = (more: object = {}, day: Line[1] = on): Line => [
    AUTHOR,
    day,
    'discloseIssue',
    { issue: 'G2', year, title: 'Procurement', significance: 'improvement', ...more },
  ];
  const concluding = (of: string, outcome: string, more: object = {}, day: Line[1] = on): Line => [
    AUTHOR,
    day,
    'concludeIssue',
    { issue: 'G1', year: of, outcome, ...more },
  ];

  test('is disclosed with what is promised about it, and said again keeps what became of it', () => {
    const diary = begun();
    diary.after(concluding(year, 'carriedForward'));
    diary.after([
      AUTHOR,
      on,
      'discloseIssue',
      {
        issue: 'G1',
        year: '2021/22',
        title: 'Transport',
        text: 'More',
        significance: 'improvement',
        principle: 'F',
        actions: ['OPEN'],
        dueBy: '2023-12-31',
      },
    ]);
    expect(diary.on(on).issues.get('G1')).toEqual({
      id: 'G1',
      year: '2021/22',
      title: 'Transport',
      text: 'More',
      significance: 'improvement',
      principle: 'F',
      actions: ['OPEN'],
      dueBy: '2023-12-31',
      on,
      conclusions: [{ year, outcome: 'carriedForward', reason: null, refs: [], on }],
    });
  });

  test('has one conclusion a year, in the order of the years, whenever they were said', () => {
    const diary = begun();
    diary.after(
      concluding('2023/24', 'resolved', { refs: ['ASSURED'] }),
      concluding(year, 'superseded'),
      concluding(year, 'carriedForward', { reason: 'The agreement is still a draft' }),
    );
    expect(diary.on(on).issues.get('G1')?.conclusions).toEqual([
      { year, outcome: 'carriedForward', reason: 'The agreement is still a draft', refs: [], on },
      { year: '2023/24', outcome: 'resolved', reason: null, refs: ['ASSURED'], on },
    ]);
  });

  // biome-ignore format: a table is a table
  test.each([
    ['disclosed for another year under the same name',     disclosing({ issue: 'G1' }),                             'alreadyThere'],
    ['disclosed for a year that has not begun',            disclosing({ year: '2024/25' }),                         'yearToCome'],
    ['disclosed for a year of which no framework speaks',  disclosing({ year: '2010/11' }),                         'notThere'],
    ['disclosed under a principle that nobody knows',      disclosing({ principle: 'H' }),                          'unknownPrinciple'],
    ['disclosed with an action that is not there',         disclosing({ actions: ['NONE'] }),                       'noSuchAction'],
    ['concluded in the year that disclosed it',            concluding('2021/22', 'resolved'),                       'notALaterYear'],
    ['concluded in a year before',                         concluding('2020/21', 'resolved'),                       'notALaterYear'],
    ['concluded in a year that has not begun',             concluding('2024/25', 'resolved'),                       'yearToCome'],
    ['concluded with an action that is not there',         concluding(year, 'resolved', { refs: ['NONE'] }),        'noSuchAction'],
    ['concluded when nobody disclosed it',                 concluding(year, 'resolved', { issue: 'G9' }),           'notThere'],
  ] as const)('is not %s', (_what, line, refused) => {
    expect(refusedIn(begun().say(line))).toBe(refused);
  });

  test('is not concluded on a day before it was disclosed', () => {
    const diary = begun();
    diary.after(disclosing());
    const early = concluding('2023/24', 'resolved', { issue: 'G2' }, '2023-05-31');
    expect(diary.say(early, '2023-06-02T12:00:00.000Z')).toMatchObject({ refused: 'notThere', id: 'G2' });
  });
});

describe("a council's own framework", () => {
  const climate = { id: 'H', title: 'Answering for the climate', subPrinciples: ['Counting carbon'] };
  const own = { ...deliveringGoodGovernance, id: 'own', from: '2023/24', principles: [...deliveringGoodGovernance.principles, climate] };
  const adopting = (framework: unknown): Line => [CLERK, '2023-05-01', 'adoptFramework', { framework }];
  const asserting = (of: string, more: object = {}): Line => [
    AUTHOR,
    on,
    'assert',
    { year: of, assertion: 'A9', principle: 'H', text: 'Carbon is counted', ...more },
  ];
  const adopted = () => {
    const diary = begun();
    diary.after(adopting(own), [AUTHOR, '2023-05-02', 'openStatement', { year: '2023/24' }]);
    return diary;
  };

  test('adds principles for its years', () => {
    expect(adopted().say(asserting('2023/24', { subPrinciple: 'counting carbon' }))).toBe(103);
  });

  test('and none for the years before', () => {
    expect(adopted().say(asserting(year))).toMatchObject({
      refused: 'unknownPrinciple',
      principle: 'H',
      knows: ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
    });
  });

  test.each([
    ['G', true],
    ['H', false],
  ])('adds none to those that an action may be raised under: %s', (principle, may) => {
    const raising = { verb: 'raise', as: CLERK, on, ref: 'A-1', data: { title: 'Count carbon', principle } } as const;
    expect('command' in parseCommand(raising)).toBe(may);
  });

  test('a sub-principle is one of its principle', () => {
    expect(adopted().say(asserting('2023/24', { subPrinciple: 'Managing risk' }))).toEqual({
      refused: 'unknownPrinciple',
      year: '2023/24',
      principle: 'Managing risk',
      knows: ['Counting carbon'],
    });
  });

  test('is adopted again as it is, in whatever order its fields are written, and never as another', () => {
    const turned = Object.fromEntries(Object.entries(own).toReversed());
    expect(adopted().say(adopting(turned))).toBe(103);
    expect(adopted().say(adopting({ ...own, title: 'Another' }))).toEqual({ refused: 'alreadyThere', what: 'framework', id: 'own' });
    expect(adopted().say(adopting('nobody-knows'))).toMatchObject({ refused: 'notThere', id: 'nobody-knows' });
  });

  test('the one that comes with Countersign is adopted by its name, and then holds again', () => {
    const diary = adopted();
    diary.after(adopting(deliveringGoodGovernance.id));
    expect(diary.say(asserting('2023/24'))).toMatchObject({ refused: 'unknownPrinciple' });
  });

  test.each([
    ['2015/16', 'notThere'],
    ['2016/17', null],
    ['2024/25', 'yearToCome'],
  ] as const)('a statement is opened of a year that has begun and of which a framework speaks: %s', (of, refused) => {
    expect(refusedIn(begun().say([AUTHOR, on, 'openStatement', { year: of }]))).toBe(refused);
  });

  test('and once', () => {
    expect(refusedIn(begun().say([AUTHOR, on, 'openStatement', { year }]))).toBe('alreadyThere');
  });
});
