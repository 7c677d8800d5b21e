import { describe, expect, test } from 'vitest';
import { type Group, readerOf, type Tellers } from './telling.ts';

type Tell = (title: string, ...given: readonly unknown[]) => void;
type Say = Tell & { each(rows: readonly unknown[]): Tell; skipIf(isSkipped: boolean): Say };
type Words = { readonly describe: Say; readonly test: Say };

/** Every test that the file tells, and what broke, read to the end. */
async function read(file: (words: Words) => void) {
  const { whole, tellingOf } = readerOf(async (vitest: Tellers) => file(vitest as unknown as Words));
  const [ids, broken]: [string[], string[]] = [[], []];
  const waiting: Group[] = [whole];
  for (const group of waiting) {
    const told = await tellingOf(group);
    for (const { id, check } of told.tests) {
      ids.push(id);
      check();
    }
    waiting.push(...told.groups);
    if (told.broken !== null) broken.push(told.broken);
  }
  return { ids, broken };
}

describe('a file of tests is read', () => {
  test('with each test under its groups, the file first and a group after it', async () => {
    const { ids } = await read(({ describe, test }) => {
      describe('an action', () => {
        describe('on offer', () => test('waits', () => {}));
        test('has an owner', () => {});
      });
      test('stands alone', () => {});
    });
    expect(ids).toEqual(['stands alone (1)', 'an action > has an owner (1)', 'an action > on offer > waits (1)']);
  });

  test('when it has been read to its end, as vitest does: a group may use what stands below it', async () => {
    const { ids, broken } = await read(({ describe, test }) => {
      describe('a group', () => test(below, () => {}));
      const below = 'below';
    });
    expect([ids, broken]).toEqual([['a group > below (1)'], []]);
  });

  test('with a test for each row of a table, handed the row', async () => {
    const rows: unknown[] = [];
    const { ids } = await read(({ describe, test }) => {
      test.each([1, [2, 3]])('a row', (...row: unknown[]) => rows.push(row));
      describe.each(['one'])('a group', (name: unknown) => test(String(name), () => {}));
    });
    expect(ids).toEqual(['a row (1)', 'a row (2)', 'a group > one (1)']);
    expect(rows).toEqual([[1], [2, 3]]);
  });

  test('whatever options stand before a body, or limit after it', async () => {
    const { ids } = await read(({ describe, test }) => {
      describe('a group', { timeout: 1_000 }, () => test('told', () => {}, 1_000));
      test.each([1])('a row', { timeout: 1_000 }, () => {});
    });
    expect(ids).toEqual(['a row (1)', 'a group > told (1)']);
  });

  test('without what it skips', async () => {
    const { ids } = await read(({ describe, test }) => {
      describe.skipIf(true)('not here', () => test('x', () => {}));
      describe.skipIf(true).each([1])('nor here', () => test('x', () => {}));
      describe.skipIf(false)('here', () => test('x', () => {}));
    });
    expect(ids).toEqual(['here > x (1)']);
  });

  test('past a group that breaks, which is told', async () => {
    const { ids, broken } = await read(({ describe, test }) => {
      describe('damaged', () => {
        throw new Error('no past');
      });
      test('stands', () => {});
    });
    expect([ids, broken]).toEqual([['stands (1)'], ['damaged > Error: no past']]);
  });
});
