import { describe, expect, test } from 'vitest';
import { raised, smallRegister } from '../register.suite.ts';
import { viewOf } from '../view.ts';
import { SORTS, sorted, sortInAddress, sortNamed } from './sorts.ts';

const view = await viewOf(smallRegister([raised('GA10'), raised('GA9')]), { path: '/actions', query: new URLSearchParams(), asAt: null });
const refs = (sort: string) => {
  const named = sortNamed(sort);
  return named === null ? [] : sorted(view.position.actions, named, view).map(({ ref }) => ref);
};

describe('the order of the list', () => {
  test('by rating begins with red, and turned round ends with it', () => {
    expect(refs('rating').slice(0, 2)).toEqual(['RED', 'AMBER']);
    expect(refs('-rating').at(-1)).toBe('RED');
  });

  test('takes numbers in references for numbers', () => {
    expect(refs('ref').indexOf('GA9')).toBeLessThan(refs('ref').indexOf('GA10'));
  });

  test('puts an action that has no such date last, whichever way it runs', () => {
    expect(refs('agreed').at(-1)).toBe('NO-DATE');
    expect(refs('-agreed').at(-1)).toBe('NO-DATE');
  });

  test('by days late, turned round, begins with the latest', () => {
    expect(refs('-overdue')[0]).toBe('RED');
  });

  test.each(Object.keys(SORTS).flatMap((name) => [name, `-${name}`]))(
    'keeps every action when sorted by %s, and is written as it was read',
    (name) => {
      const sort = sortNamed(name);
      expect(sort && sortInAddress(sort)).toBe(name);
      expect(refs(name).toSorted()).toEqual(view.position.actions.map(({ ref }) => ref).toSorted());
    },
  );
});
