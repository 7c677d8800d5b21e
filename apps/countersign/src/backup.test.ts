import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Databases, databases } from '@countersign/postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { place } from './command-line.suite.ts';

let server: Databases;
beforeAll(async () => {
  server = await databases();
});
afterAll(() => server.remove());

/** The log of erasures of that store, where another store is to be restored by it. */
const LOG = ['--erasures', './data/countersign.db.erasures'];

/** A place with the worked example in its store. */
async function filled() {
  const here = place();
  await here.countersign('init', '--demo');
  const { json } = await here.countersign('verify');
  return { ...here, head: json.head };
}

describe('a backup', () => {
  test.each(['record.jsonl', 'record.db'])(
    'to %s is restored to a store of its own, with the same root and the same position',
    async (out) => {
      const { countersign, head } = await filled();
      expect(await countersign('backup', '--out', out)).toMatchObject({ exit: 0, json: { head } });
      expect(await countersign('restore', out, '--store', 'again.db', ...LOG)).toMatchObject({ exit: 0, json: { head } });
      expect(await countersign('verify', '--store', 'again.db')).toMatchObject({ exit: 0, json: { ok: true, head } });
      const [was, is] = [
        await countersign('position', '--as-at', '2024-03-19'),
        await countersign('position', '--as-at', '2024-03-19', '--store', 'again.db'),
      ];
      expect(is.json).toEqual(was.json);
    },
  );

  test('that is a copy may be read by its owner alone', async () => {
    const { countersign, cwd } = await filled();
    await countersign('backup', '--out', 'record.jsonl');
    expect(statSync(join(cwd, 'record.jsonl')).mode & 0o777).toBe(0o600);
  });

  test.each(['record.jsonl', 'record.db'])('never writes over a file: %s', async (out) => {
    const { countersign, cwd, file } = await filled();
    file(out, 'mine');
    expect(await countersign('backup', '--out', out)).toMatchObject({ exit: 3, json: { refused: 'fileUnwritable' } });
    expect(readFileSync(join(cwd, out), 'utf8')).toBe('mine');
  });

  test.each([
    ['nowhere/record.jsonl', 3, 'fileUnwritable'],
    ['nowhere/record.db', 3, 'fileUnwritable'],
  ])('to %s is refused with what to do', async (out, exit, refused) => {
    const { countersign } = await filled();
    expect(await countersign('backup', '--out', out)).toMatchObject({ exit, json: { refused } });
  });
});

describe('restoring', () => {
  test('never mixes two records', async () => {
    const { countersign, head } = await filled();
    await countersign('backup', '--out', 'record.jsonl');
    expect(await countersign('restore', 'record.jsonl')).toMatchObject({ exit: 1, json: { refused: 'registerHolds', head } });
    expect(await countersign('verify')).toMatchObject({ exit: 0, json: { head } });
  });

  test('refuses a copy in which a word was changed, and leaves nothing of it', async () => {
    const { countersign, cwd, file } = await filled();
    await countersign('backup', '--out', 'record.jsonl');
    file('spoilt.jsonl', readFileSync(join(cwd, 'record.jsonl'), 'utf8').replace('Wealdshire', 'Wealdshore'));
    expect(await countersign('restore', 'spoilt.jsonl', '--store', 'again.db', ...LOG)).toMatchObject({
      exit: 3,
      json: { refused: 'notWhole' },
    });
    expect(await countersign('verify', '--store', 'again.db')).toMatchObject({ exit: 3, json: { refused: 'noSuchRegister' } });
  });

  test.each([
    ['a sheet', 'Ref,Title\n', 'notACopy'],
    ['nothing', '', 'notACopy'],
    ['another database', 'SQLite format 3\0 of another program', 'notAStore'],
  ])('refuses %s', async (_, content, refused) => {
    const { countersign, file } = place();
    file('file', content);
    expect(await countersign('restore', 'file', '--nothing-erased')).toMatchObject({ exit: 3, json: { refused } });
  });

  test('refuses a file that is not there', async () => {
    expect(await place().countersign('restore', 'nowhere.jsonl')).toMatchObject({ exit: 3, json: { refused: 'fileUnreadable' } });
  });
});

describe('a record moves', () => {
  test('from a file to PostgreSQL and back, with the same root and the same answers on every side', async () => {
    const { countersign, does, head } = await filled();
    const url = await server.fresh();
    expect(await countersign('move', '--to', url)).toMatchObject({ exit: 0, json: { head } });
    expect(await countersign('verify', '--store', url)).toMatchObject({ exit: 0, json: { ok: true, head } });
    expect(await countersign('backup', '--out', 'record.jsonl', '--store', url)).toMatchObject({ exit: 0, json: { head } });
    expect(await countersign('move', '--store', url, '--to', 'back.db')).toMatchObject({ exit: 0, json: { head } });
    expect(await countersign('verify', '--store', 'back.db')).toMatchObject({ exit: 0, json: { ok: true, head } });
    const told = await Promise.all(
      [url, 'back.db', './data/countersign.db'].map((store) => countersign('position', '--as-at', '2024-03-19', '--store', store)),
    );
    expect(told[1]?.json).toEqual(told[0]?.json);
    expect(told[2]?.json).toEqual(told[0]?.json);
    const report = ['GA015', 'clerk', '2024-04-02', { text: 'Moved, and going on', rag: 'green' }] as const;
    const written = [await does('report', ...report, '--store', url), await does('report', ...report, '--store', 'back.db')];
    expect(written.map(({ json }) => json.head?.size)).toEqual([head.size + 1, head.size + 1]);
  });

  test('nowhere when the other store holds it already', async () => {
    const { countersign } = await filled();
    await countersign('init', '--demo', '--store', 'other.db');
    expect(await countersign('move', '--to', 'other.db')).toMatchObject({ exit: 1, json: { refused: 'registerHolds' } });
  });
});
