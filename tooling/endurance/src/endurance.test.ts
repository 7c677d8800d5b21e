import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chanceFrom } from './chance.ts';
import { clerk } from './clerks.ts';
import { killed } from './kill.ts';
import { inPlace } from './place.ts';
import { follow } from './postgres/follow.ts';
import { replies } from './postgres/replies.ts';
import { server } from './postgres/server.ts';
import { reckoned } from './reckoning.ts';

const SEED = 20_230_331;

describe('several processes on one file', () => {
  test('that begin at once and append at once lose nothing and record nothing twice', () =>
    inPlace(async (folder) => {
      const file = join(folder, 'together.db');
      const said = (await Promise.all(['one', 'two', 'three'].map((name) => clerk(file, name, 60).ended))).flat();
      expect(said).toHaveLength(180);
      expect(await reckoned(file, new Map(said.map(({ command, number }) => [command, number])))).toMatchObject({
        head: { size: 180 },
        lost: [],
        twice: [],
        unsound: [],
      });
    }));
});

describe('a process that is killed while it appends', () => {
  test('has lost no entry it acknowledged, and the next one goes on from there', () =>
    inPlace(async (folder) => {
      const found = await killed(join(folder, 'killed.db'), { rounds: 5, entries: 0 }, chanceFrom(SEED));
      expect(found).toMatchObject({ rounds: 5, lost: 0, duplicated: 0, unsound: [] });
      expect(found.acknowledged).toBeGreaterThanOrEqual(5);
    }));
});

describe('PostgreSQL keeps every promise', () => {
  test.each([
    ['when the whole server is killed under load', server],
    ['when answers are cut or held on their way', replies],
    ['to a reader who follows eight clerks', follow],
  ])('%s', { timeout: 120_000 }, async (_, proof) => {
    const { figures, broken } = await proof('short', SEED);
    expect(broken).toEqual([]);
    expect(Object.fromEntries(figures)['entries acknowledged']).toBeGreaterThan(2);
  });
});
