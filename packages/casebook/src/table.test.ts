import type { Day, State } from '@countersign/core';
import { describe, expect, test } from 'vitest';
import { LAST_MEETING, MEETINGS, positionOn } from './replay.suite.ts';

describe('where the table stood', () => {
  // biome-ignore format: a table, to be read by anybody
  test.each([
    // day          in all  red amber green notYet complete assured notRated suspended superseded withdrawn riskAccepted
    ['2022-09-22',     3,    3,   0,    0,    0,      0,      0,      0,       0,        0,         0,         0],
    ['2022-11-15',    30,    1,   0,   18,    9,      1,      0,      1,       0,        0,         0,         0],
    ['2023-01-24',    30,    1,   1,   19,    2,      6,      0,      1,       0,        0,         0,         0],
    ['2023-03-31',    32,    2,   3,   12,    1,     12,      0,      1,       1,        0,         0,         0],
    ['2023-06-20',    33,    3,   5,    8,    0,      7,      6,      1,       1,        1,         1,         0],
    ['2023-10-10',    34,    5,   4,    4,    1,     11,      5,      1,       0,        1,         1,         1],
    ['2024-03-19',    35,    6,   4,    2,    1,      6,     11,      1,       1,        1,         1,         1],
  ] as const)('on %s there were %i actions', (day, total, ...counted) => {
    const { counts, total: all } = positionOn(day);
    expect(all).toBe(total);
    expect(COLUMNS.map((state) => counts[state])).toEqual(counted);
  });

  test('and by the last meeting every state that an action can be in is seen', () => {
    expect(Object.values(positionOn(LAST_MEETING).counts).every((count) => count > 0)).toBe(true);
  });

  test('nothing was assured before the meeting of June 2023', () => {
    expect(positionOn('2023-05-15').counts.assured).toBe(0);
    expect(statedAs('assured', '2023-06-20')).toEqual(['GA002', 'GA004', 'GA007', 'GA009', 'GA022', 'GA023']);
  });
});

describe('officers and the scheme', () => {
  test.each([
    ['2022-11-15', []],
    ['2023-01-24', []],
    ['2023-06-20', ['GA005', 'GA011', 'GA012', 'GA014', 'GA015', 'GA024', 'GA030']],
    ['2023-10-10', ['GA006', 'GA011', 'GA012', 'GA014', 'GA024', 'GA027', 'GA031']],
    ['2024-03-19', ['GA003', 'GA006', 'GA011', 'GA012', 'GA014', 'GA024', 'GA027', 'GA033', 'GA034']],
  ] as const)('on %s officers were more optimistic than the scheme about %j', (day, refs) => {
    const optimistic = positionOn(day).actions.filter(({ officerSays, rating }) => officerSays && rank(officerSays) < rank(rating.state));
    expect(optimistic.map(({ ref }) => ref).sort()).toEqual(refs);
  });

  test.each(MEETINGS)('on %s no officer was gloomier than the scheme', (day) => {
    const gloomier = positionOn(day).actions.filter(({ officerSays, rating }) => officerSays && rank(officerSays) > rank(rating.state));
    expect(gloomier).toEqual([]);
  });

  test('in January 2023 officers called all green but one', () => {
    const said = positionOn('2023-01-24').actions.map(({ officerSays }) => officerSays);
    expect(said.filter((rag) => rag !== null && rag !== 'green')).toEqual(['amber']);
  });
});

const COLUMNS: readonly State[] = [
  'red',
  'amber',
  'green',
  'notYetDue',
  'reportedComplete',
  'assured',
  'notRated',
  'suspended',
  'superseded',
  'withdrawn',
  'riskAccepted',
];

function statedAs(state: State, day: Day): readonly string[] {
  return positionOn(day)
    .actions.filter(({ rating }) => rating.state === state)
    .map(({ ref }) => ref)
    .sort();
}

/** Worse is higher; what is not on the scale of red, amber and green compares with nothing. */
function rank(state: State): number {
  return SCALE.get(state) ?? Number.NaN;
}

const SCALE: ReadonlyMap<State, number> = new Map([
  ['green', 0],
  ['amber', 1],
  ['red', 2],
]);
