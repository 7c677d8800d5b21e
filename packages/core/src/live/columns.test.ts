import { describe, expect, test } from 'vitest';
import type { Action } from '../action/action.ts';
import { numberOf } from '../day/day.ts';
import { TODAY } from '../faults/example.ts';
import { ALWAYS, actionAt, type Columns, daysLate, emptyColumns, isLate, NEVER, put, rowsAwaited } from './columns.ts';
import { everyStage } from './every-stage.suite.ts';
import { actionWith, agreed, original, percent, plan, start, unmet } from './examples.suite.ts';

const DAY = numberOf(TODAY);

const laidOut = (actions: readonly Action[], room?: number): Columns => {
  const columns = emptyColumns(room);
  for (const action of actions) put(columns, action);
  return columns;
};
const waitingFor = (...refs: string[]): Action => ({ ...actionWith([]), ref: 'W', dependsOn: refs });

describe('an action that is laid out', () => {
  test('gets the next row, and keeps it when it is laid out again', () => {
    const columns = laidOut([actionWith([], 'A1')]);
    expect([put(columns, actionWith([], 'A2')), put(columns, actionWith([agreed(3)], 'A1'))]).toEqual([1, 0]);
    expect([columns.size, columns.actions.length, columns.agreed[0]]).toEqual([2, 2, DAY - 3]);
  });

  test('has a date that it does not have never in the past, and a start that it does not have always', () => {
    const { agreed: due, original: first, start: from, silentSince, unmetBy } = laidOut([actionWith([])]);
    expect([due[0], first[0], from[0], silentSince[0], unmetBy[0]]).toEqual([NEVER, NEVER, ALWAYS, NEVER, NEVER]);
    expect(ALWAYS).toBeLessThan(0);
  });

  test('is folded again when there was news of it, and not when it was laid out since', () => {
    const columns = emptyColumns(1, (ref) => actionWith([agreed(5)], ref));
    put(columns, actionWith([], 'A1'));
    columns.actions[0] = undefined;
    expect(actionAt(columns, 0)).toEqual(actionWith([agreed(5)], 'A1'));
    const again = actionWith([], 'A1');
    put(columns, again);
    expect(actionAt(columns, 0)).toBe(again);
  });

  test('has nothing left of what was said before', () => {
    const said = laidOut([actionWith([agreed(9), original(20), percent(40), plan, unmet, start(3)])]);
    put(said, actionWith([]));
    const fresh = laidOut([actionWith([])]);
    for (const name of ['flags', 'flagsOnOriginal', 'agreed', 'original', 'start', 'unmetBy', 'percent', 'stage'] as const)
      expect([name, said[name][0]]).toEqual([name, fresh[name][0]]);
  });
});

test('columns in which nothing is laid out hold nothing', () => {
  expect(emptyColumns()).toMatchObject({ size: 0, actions: [], kept: [], lasting: [] });
});

describe('columns that have become too short', () => {
  const actions = Array.from({ length: 5 }, (_, index) => actionWith([agreed(index), percent(index)], `A${index}`));

  test.each([1, 2, 4])('with room for %i, grow to twice the room and keep what was laid out', (room) => {
    const columns = laidOut(actions, room);
    expect([columns.size, columns.flags.length, columns.percent.length]).toEqual([5, 8, 8]);
    expect([...columns.agreed.slice(0, 5)]).toEqual([0, 1, 2, 3, 4].map((ago) => DAY - ago));
    expect([...columns.percent.slice(0, 5)]).toEqual([0, 1, 2, 3, 4]);
  });

  test('do not grow while there is room', () => {
    expect(laidOut(actions, 5).flags).toHaveLength(5);
  });
});

describe('lateness', () => {
  test.each([
    ['not dated', agreed(null), 0],
    ['due tomorrow', agreed(-1), 0],
    ['due today', agreed(0), 0],
    ['due yesterday', agreed(1), 1],
    ['due a year ago', agreed(365), 365],
  ])('is counted in calendar days from the day after: %s', (_, said, days) => {
    const columns = laidOut([actionWith([said])]);
    expect(daysLate(columns, 0, DAY)).toBe(days);
    expect(isLate(columns, 'A1', DAY)).toBe(days > 0);
  });

  test('is counted while an action is suspended or its risk accepted, and once it is over no more', () => {
    const actions = everyStage('2023-04-10');
    const columns = laidOut(actions);
    const late = actions.filter((_, row) => daysLate(columns, row, numberOf('2023-04-10')) > 0).map(({ ref }) => ref);
    expect(late).toEqual(expect.arrayContaining(['OPEN', 'OFFERED', 'STOPPED', 'RISK']));
    expect(late.filter((ref) => ['DONE', 'ASSURED', 'WITHDRAWN', 'REPLACED', 'MOVED', 'UNDATED'].includes(ref))).toEqual([]);
  });

  test('is not known of an action that is not laid out', () => {
    expect(isLate(laidOut([]), 'A1', DAY)).toBe(false);
  });
});

describe('the rows that an action waits for', () => {
  test('are those that are laid out; the others are found once they are', () => {
    const columns = laidOut([waitingFor('A1', 'A2'), actionWith([], 'A1')]);
    expect(rowsAwaited(columns, 0)).toEqual([1]);
    put(columns, actionWith([], 'A2'));
    expect(rowsAwaited(columns, 0)).toEqual([1, 2]);
  });

  test('are looked for once, when all of them are laid out', () => {
    const columns = laidOut([actionWith([], 'A1'), waitingFor('A1')]);
    expect(rowsAwaited(columns, 1)).toEqual([0]);
    expect(rowsAwaited(columns, 1)).toBe(rowsAwaited(columns, 1));
  });

  test('are others when it is laid out again, or none', () => {
    const columns = laidOut([actionWith([], 'A1'), actionWith([], 'A2'), waitingFor('A1')]);
    expect(rowsAwaited(columns, 2)).toEqual([0]);
    put(columns, waitingFor('A2'));
    expect(rowsAwaited(columns, 2)).toEqual([1]);
    put(columns, waitingFor());
    expect(columns.waiting.has(2)).toBe(false);
  });
});
