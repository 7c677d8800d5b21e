import { describe, expect, test } from 'vitest';
import { CLERK } from '../given.suite.ts';
import { lastVersionOf } from '../statement/statement.ts';
import type { Diary, Line } from './diary.suite.ts';
import { AUTHOR } from './somewhere.suite.ts';
import {
  A2,
  approving,
  CLAIMED as claimed,
  publishing,
  SCOPE as scope,
  statementIn,
  writing,
  written,
  YEAR as year,
} from './statement.suite.ts';

describe('a statement, from draft to what is issued again', () => {
  const diary = written();
  diary.after(
    publishing('draft', '2023-05-31'),
    approving('2023-07-20', { accountsOn: '2023-07-20' }),
    publishing('final', '2023-07-31'),
    writing('The council and its companies answer for their governance.', '2023-10-01'),
    approving('2023-10-10'),
    publishing('reissued', '2023-10-12', { reason: 'The companies were left out' }),
  );
  const { versions, approvals, since } = statementIn(diary);

  test('has each version in its order', () => {
    expect(versions.map(({ version, kind, on, reason }) => [version, kind, on, reason])).toEqual([
      [1, 'draft', '2023-05-31', null],
      [2, 'final', '2023-07-31', null],
      [3, 'reissued', '2023-10-12', 'The companies were left out'],
    ]);
    expect(since).toBe('2023-10-12');
  });

  test('keeps each approval and version word for word, whatever is written later', () => {
    const later = 'The council and its companies answer for their governance.';
    expect(versions.map(({ sections }) => sections.map(({ text }) => text))).toEqual([[scope], [scope], [later]]);
    expect(approvals.map(({ sections }) => sections.map(({ text }) => text))).toEqual([[scope], [later]]);
    expect(approvals.map(({ accountsOn }) => accountsOn)).toEqual(['2023-07-20', null]);
  });

  test('says in each version how far each assertion was proved, and by what', () => {
    for (const { assertions } of versions)
      expect(assertions).toMatchObject([{ id: 'A1', text: claimed, strength: 'verified', grounds: [{ id: 'ASSURED', saw: 'assured' }] }]);
  });

  test('says of which day each version is, and how far the record had been read', () => {
    expect(versions.map(({ asAt, knownAt, entry }) => [asAt, knownAt, entry])).toEqual([
      ['2023-05-31', '2023-05-01T12:00:00.000Z', 101],
      ['2023-07-31', '2023-07-20T12:00:00.000Z', 103],
      ['2023-10-12', '2023-10-10T12:00:00.000Z', 106],
    ]);
  });
});

describe('the order of its life', () => {
  test('final is refused before it is approved', () => {
    expect(written().say(publishing('final', '2023-07-31'))).toEqual({ refused: 'notApproved', year });
  });

  test('what is issued again was final before', () => {
    const diary = written();
    diary.after(approving('2023-07-20'));
    expect(diary.say(publishing('reissued', '2023-07-31', { reason: 'x' }))).toEqual({
      refused: 'versionOutOfOrder',
      year,
      kind: 'reissued',
      needs: 'final',
    });
  });

  test.each(['draft', 'final'])('after the final version there is no %s', (kind) => {
    const diary = written();
    diary.after(approving('2023-07-20'), publishing('final', '2023-07-31'));
    expect(diary.say(publishing(kind, '2023-08-01'))).toEqual({ refused: 'versionOutOfOrder', year, kind, needs: 'reissued' });
  });

  test('what is issued again says why', () => {
    const diary = written();
    diary.after(approving('2023-07-20'), publishing('final', '2023-07-31'));
    expect(diary.say(publishing('reissued', '2023-08-01'))).toMatchObject({ refused: 'reasonNeeded' });
  });

  test.each([
    ['the day before the accounts', '2023-07-21', null],
    ['the day of the accounts', '2023-07-20', null],
    ['the day after the accounts', '2023-07-19', 'afterAccounts'],
  ])('it is approved on %s or not at all', (_when, accountsOn, refused) => {
    const answer = written().say(approving('2023-07-20', { accountsOn }));
    expect(typeof answer === 'object' ? answer.refused : null).toBe(refused);
  });

  test.each([
    ['that was held', { meeting: 'GAC-2023-05' }, null],
    ['that nobody knows', { meeting: 'GAC-2030-01' }, 'notThere'],
  ])('it is approved at a meeting %s', (_which, more, refused) => {
    const answer = written().say(approving('2023-07-20', more));
    expect(typeof answer === 'object' ? answer.refused : null).toBe(refused);
  });

  test('it is not approved at a meeting that is still to come', () => {
    const diary = written();
    diary.after([CLERK, '2023-06-01', 'scheduleMeeting', { meeting: 'GAC-2023-09', committee: 'GAC', date: '2023-09-10' }]);
    expect(diary.say(approving('2023-07-20', { meeting: 'GAC-2023-09' }))).toMatchObject({ refused: 'notThere', id: 'GAC-2023-09' });
  });

  test('nothing is dated before the last thing that happened to it', () => {
    const diary = written();
    diary.after(publishing('draft', '2023-05-31'));
    const lines: readonly Line[] = [
      writing('Earlier words', '2023-05-30'),
      [AUTHOR, '2023-05-30', 'assert', A2],
      [AUTHOR, '2023-05-30', 'linkAssertion', { year, assertion: 'A1', actions: ['OPEN'] }],
      approving('2023-05-30'),
      publishing('draft', '2023-05-30'),
    ];
    for (const line of lines)
      expect(diary.say(line, '2023-06-01T12:00:00.000Z')).toEqual({
        refused: 'statementMoved',
        year,
        on: '2023-05-30',
        since: '2023-05-31',
      });
    expect(diary.say(writing('Words of that day', '2023-05-31'))).toBe(102);
  });

  test('a version has the number after the last', () => {
    const diary = written();
    expect(diary.say(publishing('draft', '2023-05-31', { version: 2 }))).toMatchObject({ refused: 'alreadyThere' });
    diary.after(publishing('draft', '2023-05-31', { version: 1 }), publishing('draft', '2023-06-10', { version: 2 }));
    expect(statementIn(diary).versions.map(({ version }) => version)).toEqual([1, 2]);
  });

  test('and never that of another, also when one before was entered in error', () => {
    const diary = written();
    const first = diary.after(publishing('draft', '2023-05-31'));
    diary.after(publishing('draft', '2023-06-10'), [CLERK, '2023-06-11', 'enterInError', { entry: first, reason: 'It was never put up' }]);
    diary.after(publishing('draft', '2023-06-20'));
    expect(statementIn(diary).versions.map(({ version }) => version)).toEqual([2, 3]);
  });

  test('a signatory is one of its framework', () => {
    const signing = (signatory: string) =>
      written().say(publishing('draft', '2023-05-31', { signedBy: [{ signatory, post: 'leader-of-the-council' }] }));
    expect(signing('leader')).toBe(101);
    expect(signing('mayor')).toMatchObject({ refused: 'notThere', id: 'mayor' });
  });
});

describe('between the meeting and the final version', () => {
  const approved = (...before: readonly Line[]) => {
    const diary = written();
    diary.after(...before, approving('2023-07-20'));
    return diary;
  };
  const second = (n: number): Line => [
    AUTHOR,
    '2023-06-02',
    'writeSection',
    { year, section: `S${n}`, title: `Part ${n}`, text: `Words ${n}` },
  ];
  const changed = (diary: Diary) => diary.say(publishing('final', '2023-07-31'));

  test('nothing may be lost: two paragraphs that were approved and are no longer there are named', () => {
    const diary = approved(second(2), second(3));
    diary.after(
      [CLERK, '2023-07-21', 'enterInError', { entry: 101, reason: 'A slip' }],
      [CLERK, '2023-07-21', 'enterInError', { entry: 102, reason: 'A slip' }],
    );
    expect(changed(diary)).toEqual({ refused: 'changedSinceApproval', year, approvedOn: '2023-07-20', changed: ['S2', 'S3'] });
  });

  test.each([
    ['reworded', writing('Other words', '2023-07-21'), 'S1'],
    ['added', [AUTHOR, '2023-07-21', 'assert', A2], 'A2'],
    ['made to rest on something else', [AUTHOR, '2023-07-21', 'linkAssertion', { year, assertion: 'A1', actions: ['OPEN'] }], 'A1'],
    [
      'turned round',
      [AUTHOR, '2023-07-21', 'assert', { year, assertion: 'A1', principle: 'A', section: 'S1', sense: 'negative', text: claimed }],
      'A1',
    ],
  ] as const)('nothing may be %s', (_how, line, what) => {
    const diary = approved();
    diary.after(line);
    expect(changed(diary)).toMatchObject({ refused: 'changedSinceApproval', changed: [what] });
  });

  test('what was approved may be put back, or approved anew', () => {
    const diary = approved();
    diary.after(writing('Other words', '2023-07-21'), writing(scope, '2023-07-22'));
    expect(changed(diary)).toBe(104);
    const anew = approved();
    anew.after(writing('Other words', '2023-07-21'), approving('2023-07-25'));
    expect(changed(anew)).toBe(104);
  });

  test('what is issued again is held against its approval as well', () => {
    const diary = approved();
    diary.after(publishing('final', '2023-07-31'), writing('Other words', '2023-08-01'));
    expect(diary.say(publishing('reissued', '2023-08-02', { reason: 'It was wrong' }))).toMatchObject({
      refused: 'changedSinceApproval',
      changed: ['S1'],
    });
  });
});

describe('what was entered in error', () => {
  const withTwo = () => {
    const diary = written();
    const entry = diary.after([AUTHOR, '2023-06-01', 'assert', A2]);
    return { diary, strike: (on: Line[1]): Line => [CLERK, on, 'enterInError', { entry, reason: 'It is of another year' }] };
  };
  const assertionsOf = (held: { readonly assertions: readonly { readonly id: string }[] } | undefined | null) =>
    held?.assertions.map(({ id }) => id);

  test('after the approval: the approval still holds what was approved, and nothing else may be made final', () => {
    const { diary, strike } = withTwo();
    diary.after(approving('2023-07-20'), strike('2023-07-21'));
    const statement = statementIn(diary);
    expect(assertionsOf(statement)).toEqual(['A1']);
    expect(assertionsOf(statement.approvals[0])).toEqual(['A1', 'A2']);
    expect(diary.say(publishing('final', '2023-07-31'))).toMatchObject({ refused: 'changedSinceApproval', changed: ['A2'] });
  });

  test('after publication: the version still says what was published', () => {
    const { diary, strike } = withTwo();
    diary.after(approving('2023-07-20'), publishing('final', '2023-07-31'), strike('2023-08-01'));
    expect(assertionsOf(statementIn(diary))).toEqual(['A1']);
    expect(assertionsOf(lastVersionOf(statementIn(diary)))).toEqual(['A1', 'A2']);
  });

  test('is no assertion whose links are still told of', () => {
    const { diary, strike } = withTwo();
    diary.after([AUTHOR, '2023-06-02', 'linkAssertion', { year, assertion: 'A2', actions: ['OPEN'] }]);
    expect(diary.say(strike('2023-06-03'))).toMatchObject({ refused: 'restedOn' });
  });

  test('is no approval that a final version rests on', () => {
    const diary = written();
    const entry = diary.after(approving('2023-07-20'));
    const strike: Line = [CLERK, '2023-08-01', 'enterInError', { entry, reason: 'The minute says otherwise' }];
    const final = diary.after(publishing('final', '2023-07-31'));
    expect(diary.say(strike)).toMatchObject({ refused: 'restedOn', entry });
    diary.after([CLERK, '2023-08-01', 'enterInError', { entry: final, reason: 'It was not approved' }], strike);
    expect(statementIn(diary)).toMatchObject({ approvals: [], versions: [] });
  });
});
