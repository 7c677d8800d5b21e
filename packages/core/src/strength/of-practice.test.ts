import { describe, expect, test } from 'vitest';
import { CLERK } from '../given.suite.ts';
import { opened, PRACTICE, practice, proved, read, registerOf, type Told } from './grounds.suite.ts';

describe('a practice that binds several directorates', () => {
  const both = practice({ directorates: ['CFE', 'PTE'] });
  const kept = read('kept', '2022-10-01');
  const left = read('notKept', '2022-10-02', { directorate: 'PTE' });
  const seen = (past: readonly Told[], directorate: string | null = null) =>
    proved(PRACTICE, registerOf(past, '2024-06-30'), { directorate }).grounds.map(({ directorate: where, saw, on }) => [where, saw, on]);

  test('gives a ground in each', () => {
    expect(seen([both, kept, left])).toEqual([
      ['CFE', 'kept', '2022-10-01'],
      ['PTE', 'deviates', '2022-10-02'],
    ]);
  });

  test('gives only that of the directorate that the assertion is about', () => {
    expect(seen([both, kept, left], 'PTE')).toEqual([['PTE', 'deviates', '2022-10-02']]);
  });

  test('gives nothing of a directorate that it does not bind', () => {
    expect(seen([both, kept, left], 'CR')).toEqual([['CR', 'notThere', undefined]]);
  });

  test('is asked of those alone whom it bound in the year of the statement', () => {
    const later = practice({ on: '2023-05-01', directorates: ['CFE', 'PTE', 'CR'] });
    expect(seen([both, kept, left, later]).map(([where]) => where)).toEqual(['CFE', 'PTE']);
  });

  test('that binds nobody until after the year is asked of those whom it bound first', () => {
    const anew = practice({ on: '2023-05-01' });
    expect(seen([anew, practice({ on: '2024-05-01', directorates: ['CFE', 'PTE'] })])).toEqual([['CFE', 'notRead', undefined]]);
  });

  const merged: readonly Told[] = [
    ...['CFE', 'PTE'].map((id) => opened(id)),
    opened('CPT', '2023-05-01'),
    ...['CFE', 'PTE'].map(
      (directorate): Told => [CLERK, { fact: 'directorateClosed', on: '2023-05-01', directorate, successors: ['CPT'] }],
    ),
  ];

  test("is proved by the year's reading as it was, after the directorates were merged", () => {
    expect(seen([...merged, both, kept])).toEqual([
      ['CFE', 'kept', '2022-10-01'],
      ['PTE', 'notRead', undefined],
    ]);
  });

  test('is read in a successor for whoever was not read in the year', () => {
    const since = read('partly', '2023-07-01', { directorate: 'CPT' });
    expect(seen([...merged, both, kept, since])).toEqual([
      ['CFE', 'kept', '2022-10-01'],
      ['PTE', 'deviates', '2023-07-01'],
    ]);
    expect(seen([...merged, both, kept, since], 'CPT')).toEqual(seen([...merged, both, kept, since]));
  });

  test('found left in one of two successors is left', () => {
    const divided: readonly Told[] = [
      ...['CFE', 'C1', 'C2'].map((id) => opened(id)),
      [CLERK, { fact: 'directorateClosed', on: '2023-05-01', directorate: 'CFE', successors: ['C1', 'C2'] }],
    ];
    const readings = [read('kept', '2023-07-01', { directorate: 'C1' }), read('notKept', '2023-07-02', { directorate: 'C2' })];
    expect(seen([...divided, practice(), ...readings])).toEqual([['CFE', 'deviates', '2023-07-02']]);
  });
});
