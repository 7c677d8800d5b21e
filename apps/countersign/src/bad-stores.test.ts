import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, test } from 'vitest';
import { place } from './command-line.suite.ts';

const NOBODY = 65_534;
const isAdministrator = process.geteuid?.() === 0;
/** An administrator may write everything, so for some of these tests one becomes nobody. */
const become = (user: number) => (isAdministrator ? process.seteuid?.(user) : undefined);
afterEach(() => become(0));

const RAISED = ['do', 'nameCouncil', '--as', 'Clerk', '--on', '2024-04-02', '--data', '{"name":"Wealdshire"}'];

async function started() {
  const here = place();
  await here.countersign('init', '--store', 's.db');
  expect((await here.countersign(...RAISED, '--store', 's.db')).exit).toBe(0);
  return { ...here, path: join(here.cwd, 's.db') };
}

describe('a store that cannot be used is answered with 3, and with what, where and what to do:', () => {
  test('it is a folder', async () => {
    const { countersign, cwd } = place();
    const answer = await countersign('position', '--store', cwd);
    expect(answer).toMatchObject({
      exit: 3,
      json: { refused: 'notAStore' },
      words: expect.stringContaining(`${cwd} is not a Countersign store. Check where it is`),
    });
  });

  test('it is the database of another program', async () => {
    const { countersign, cwd } = place();
    const other = new DatabaseSync(join(cwd, 'theirs.db'));
    other.exec('CREATE TABLE t (a)');
    other.close();
    const before = readFileSync(join(cwd, 'theirs.db'));
    const answer = await countersign(...RAISED, '--store', 'theirs.db');
    expect(answer).toMatchObject({
      exit: 3,
      words: expect.stringMatching(/^theirs\.db is not a Countersign store.*nothing in it was changed/),
    });
    expect(readFileSync(join(cwd, 'theirs.db'))).toEqual(before);
  });

  test('a later version made it', async () => {
    const { countersign, path } = await started();
    const later = new DatabaseSync(path);
    later.exec('PRAGMA user_version = 999');
    later.close();
    const answer = await countersign('position', '--store', 's.db');
    expect(answer).toMatchObject({
      exit: 3,
      json: { refused: 'storeTooNew' },
      words: expect.stringContaining('s.db was written by a newer version of Countersign. Use that version'),
    });
  });

  test('no database answers at that address', async () => {
    const { countersign } = place();
    const port = await freePort();
    const answer = await countersign('position', '--store', `postgres://nobody:secret@127.0.0.1:${port}/x`);
    expect(answer).toMatchObject({
      exit: 3,
      words: expect.stringMatching(/^postgres:\/\/nobody@127\.0\.0\.1:\d+\/x cannot be used\. Check the address, that the server runs/),
    });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });
});

describe('reading goes on', () => {
  test('where nothing may be written, and whoever would record is told so', async () => {
    const { countersign, cwd, path } = await started();
    chmodSync(path, 0o444);
    chmodSync(cwd, 0o555);
    become(NOBODY);
    const [read, sound, wrote] = [
      await countersign('position', '--store', 's.db'),
      await countersign('verify', '--store', 's.db'),
      await countersign(...RAISED, '--key', 'again', '--store', 's.db'),
    ];
    become(0);
    chmodSync(cwd, 0o755);
    expect([read.exit, sound.exit, read.json.council]).toEqual([0, 0, 'Wealdshire']);
    expect(wrote).toMatchObject({ exit: 3, json: { refused: 'storeUnavailable' } });
    expect(wrote.words).toMatch(
      /^s\.db cannot be written just now: it may only be read: whoever records must be allowed to write its file and its folder\. Nothing was recorded/,
    );
  });

  // Not every machine lets a test have a disk of its own; `npm run endurance -- full` finds another way there.
  if (mayMount()) test('while the disk is full, and recording goes on once there is room', whileFull);

  async function whileFull() {
    const { countersign, cwd, path } = await started();
    const small = join(cwd, 'small');
    execFileSync('mkdir', [small]);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', small]);
    try {
      const store = join(small, 's.db');
      writeFileSync(store, readFileSync(path));
      execFileSync('sh', ['-c', 'cat /dev/zero > "$0" 2>/dev/null || true', join(small, 'filler')]);
      const [read, wrote] = [await countersign('position', '--store', store), await countersign(...RAISED, '--key', 'k', '--store', store)];
      expect([read.exit, read.json.council]).toEqual([0, 'Wealdshire']);
      expect(wrote).toMatchObject({ exit: 3, json: { refused: 'storeUnavailable' } });
      expect(wrote.words).toMatch(
        /cannot be written just now: the disk (is full: make room on it|could not be read or written: see that it has room)/,
      );
      execFileSync('rm', [join(small, 'filler')]);
      expect(await countersign(...RAISED, '--key', 'k', '--store', store)).toMatchObject({ exit: 0 });
    } finally {
      execFileSync('umount', [small]);
    }
  }
});

function mayMount(): boolean {
  try {
    execFileSync('sh', ['-c', 'd=$(mktemp -d) && mount -t tmpfs -o size=64k tmpfs "$d" && umount "$d" && rmdir "$d"'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A port on which nobody listens. */
function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
