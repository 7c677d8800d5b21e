import { describe, expect, test } from 'vitest';
import { type Answer, differences, TEN } from './answer.ts';
import { ANY_SIZE, type Contestant } from './contestant.ts';
import { CONTESTANTS } from './contestants.ts';
import { givenFor } from './given.ts';
import { readied } from './pack.ts';

const given = givenFor(200);

async function answerOf({ prepare }: Contestant): Promise<Answer> {
  const { run, close } = await prepare(given);
  const answer = await run();
  close?.();
  return answer;
}

const sum = (numbers: Readonly<Record<string, number>>) => Object.values(numbers).reduce((all, each) => all + each, 0);

describe('at 200 actions', async () => {
  const [first, ...others] = CONTESTANTS;
  const expected = await answerOf(first);

  test.each(others)('$name answers as the first', async (contestant) => {
    expect(differences(expected, await answerOf(contestant))).toEqual([]);
  });

  test('whoever does not agree is not timed', async () => {
    const wrong = { ...expected, overdue: { ...expected.overdue, count: 0 } };
    const other: Contestant = { name: 'another', upTo: ANY_SIZE, prepare: async () => ({ run: () => wrong }) };
    await expect(readied([first, other], given)).rejects.toThrow('another does not agree at 200 actions:\noverdue count');
  });

  test('every action is counted once, and moved or not once', () => {
    expect(sum(expected.counts)).toBe(200);
    expect(sum(expected.movement)).toBe(200);
  });

  test('each of the ten rules is broken somewhere, or their agreement would prove nothing', () => {
    expect(Object.keys(expected.findings ?? {})).toEqual([...TEN]);
    expect(Object.entries(expected.findings ?? {}).filter(([, count]) => count === 0)).toEqual([]);
  });

  test('something is late, something moved each way, and directorates meet', () => {
    const { overdue, movement, matrix } = expected;
    expect(overdue.days).toBeGreaterThan(overdue.count);
    expect(Object.keys(movement).toSorted()).toEqual(['better', 'new', 'none', 'same', 'worse']);
    expect(Object.keys(matrix).length).toBeGreaterThan(20);
  });
});

test('what differs between two answers is named, also where one says nothing; findings only where both ask the ten rules', () => {
  const answer: Answer = { counts: { 'CFE red': 2 }, findings: {}, overdue: { count: 1, days: 9 }, movement: {}, matrix: {} };
  const other: Answer = { ...answer, counts: {}, overdue: { count: 1, days: 8 } };
  expect(differences(answer, answer)).toEqual([]);
  expect(differences({ ...answer, findings: null }, { ...answer, findings: { 'OWN-1': 3 } })).toEqual([]);
  expect(differences(answer, other)).toEqual(['counts CFE red: 2 expected, 0 said', 'overdue days: 9 expected, 8 said']);
});
