import { describe, expect, test } from 'vitest';
import { HASH, OWNER } from '../given.suite.ts';
import { AUTHOR } from './somewhere.suite.ts';
import { A2, statementIn, written, YEAR as year } from './statement.suite.ts';

describe('what is said again', () => {
  test('an assertion keeps its place and what it rests on', () => {
    const diary = written();
    diary.after(
      [AUTHOR, '2023-06-01', 'assert', A2],
      [AUTHOR, '2023-06-02', 'assert', { year, assertion: 'A1', principle: 'A', claims: 'reported', text: 'Other words' }],
    );
    expect(statementIn(diary).assertions).toMatchObject([
      { id: 'A1', text: 'Other words', claims: 'reported', section: null, links: { actions: ['ASSURED'] } },
      { id: 'A2', sense: 'positive', claims: 'inPlace', subPrinciple: null, directorate: null, links: { actions: [] } },
    ]);
  });

  test('it rests on what was linked last, and on nothing that was linked before', () => {
    const diary = written();
    diary.after([AUTHOR, '2023-06-01', 'linkAssertion', { year, assertion: 'A1', practices: ['P1'], measures: ['K1'], evidence: [HASH] }]);
    expect(statementIn(diary).assertions[0]?.links).toEqual({
      actions: [],
      practices: ['P1'],
      measures: ['K1'],
      opinions: [],
      weaknesses: [],
      evidence: [HASH],
    });
  });

  test.each([
    ['actions', ['NONE'], 'noSuchAction'],
    ['practices', ['P9'], 'notThere'],
    ['measures', ['K9'], 'notThere'],
    ['opinions', ['O9'], 'notThere'],
    ['weaknesses', ['W9'], 'notThere'],
    ['evidence', ['c'.repeat(64)], 'notThere'],
  ])('it rests on none of the %s that the register does not hold', (kind, ids, refused) => {
    expect(written().say([AUTHOR, '2023-06-01', 'linkAssertion', { year, assertion: 'A1', [kind]: ids }])).toMatchObject({ refused });
  });

  test('evidence that only a practice was read on is in the register too', () => {
    const diary = written();
    const piece = 'd'.repeat(64);
    diary.after([OWNER, '2023-06-01', 'readPractice', { practice: 'P1', directorate: 'CFE', keeping: 'kept', line: 1, evidence: [piece] }]);
    expect(diary.say([AUTHOR, '2023-06-02', 'linkAssertion', { year, assertion: 'A1', evidence: [piece] }])).toBe(102);
  });

  test('an assertion stands in a section that is written', () => {
    expect(written().say([AUTHOR, '2023-06-01', 'assert', { ...A2, section: 'S9' }])).toMatchObject({ refused: 'notThere', id: 'S9' });
  });
});
