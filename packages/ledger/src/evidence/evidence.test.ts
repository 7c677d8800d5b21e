import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { Damaged } from '../damaged.ts';
import { DamagedEvidence, type Kept, sha256Of } from '../evidence.ts';
import { Unreachable } from '../unreachable.ts';
import { filesIn, parts, place, ROOM, whole } from './folder.suite.ts';

const hashOf = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const SEED = 20_230_314;
const WORDS = 'The minutes of 14 March, signed';
const NAME = hashOf(WORDS);
const at = (folder: string, sha256 = NAME) => join(folder, sha256.slice(0, 2), sha256);

/** Changes what is kept, as somebody with the disk can. */
function change(path: string, content: string): void {
  chmodSync(path, 0o600);
  writeFileSync(path, content);
}

describe('a file that is added', () => {
  test('is kept under the hash of its bytes, which nobody may change', async () => {
    const { evidence, folder } = place();
    expect(await evidence.add(parts('The minutes of ', '14 March, signed'), ROOM)).toEqual({ sha256: NAME, size: 31, already: false });
    expect(filesIn(folder)).toEqual([`${NAME.slice(0, 2)}/${NAME}`]);
    expect(readFileSync(at(folder), 'utf8')).toBe(WORDS);
    expect(statSync(at(folder)).mode & 0o777).toBe(0o400);
  });

  test(`is got back as it was added, whatever it holds and however it comes: the hash is that of the bytes served (seed ${SEED})`, async () => {
    const { evidence } = place();
    const part = fc.record({ size: fc.nat(200_000), of: fc.uint8Array({ minLength: 1, maxLength: 1_000 }) });
    const file = fc.array(
      part.map(({ size, of }) => Buffer.alloc(size, of)),
      { maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(file, async (each) => {
        const bytes = Buffer.concat(each);
        const kept = await evidence.add(parts(...each), ROOM);
        expect(kept).toMatchObject({ sha256: hashOf(bytes), size: bytes.length });
        const read = await evidence.read(hashOf(bytes));
        const served = await whole(read?.bytes ?? parts('nothing'));
        expect([read?.size, hashOf(served)]).toEqual([bytes.length, hashOf(bytes)]);
        expect(await sha256Of(parts(...each), bytes.length)).toEqual({ sha256: hashOf(bytes), size: bytes.length });
      }),
      { numRuns: 100, seed: SEED },
    );
  });

  test('again is kept once, and the file that was there is not touched', async () => {
    const { evidence, folder } = place();
    await evidence.add(parts(WORDS), ROOM);
    const before = statSync(at(folder));
    expect(await evidence.add(parts(WORDS), ROOM)).toEqual({ sha256: NAME, size: 31, already: true });
    const { ino, mtimeMs, nlink } = statSync(at(folder));
    expect({ ino, mtimeMs, nlink }).toEqual({ ino: before.ino, mtimeMs: before.mtimeMs, nlink: 1 });
  });

  test('by many at once is kept once: one of them put it there', async () => {
    const { evidence, folder } = place();
    const all = await Promise.all(Array.from({ length: 20 }, () => evidence.add(parts('The minutes of ', '14 March, signed'), ROOM)));
    expect(new Set(all.map((kept) => (kept as Kept).sha256))).toEqual(new Set([NAME]));
    expect(all.filter((kept) => !(kept as Kept).already)).toHaveLength(1);
    expect(filesIn(folder)).toEqual([`${NAME.slice(0, 2)}/${NAME}`]);
  });

  test('may be empty', async () => {
    const { evidence } = place();
    expect(await evidence.add(parts(), ROOM)).toEqual({ sha256: hashOf(''), size: 0, already: false });
    expect(await evidence.check(hashOf(''))).toBe('same');
  });
});

describe('a file that is not kept leaves nothing', () => {
  test('when it is larger than may be', async () => {
    const { evidence, folder } = place();
    expect(await evidence.add(parts('1234', '56789'), { limit: 8 })).toEqual({
      refused: 'tooLarge',
      limit: 8,
      because: 'It is larger than the 8 bytes that a file may hold.',
    });
    expect(await evidence.add(parts('1234', '5678'), { limit: 8 })).toMatchObject({ size: 8 });
    expect(filesIn(folder)).toEqual([expect.stringContaining(hashOf('12345678'))]);
    expect(await sha256Of(parts('1234', '56789'), 8)).toBeNull();
  });

  test('when its bytes fail to come, which is no fault of the folder', async () => {
    const { evidence, folder } = place();
    const failing = (async function* () {
      yield Buffer.from('half of it');
      throw Object.assign(new Error('the share is gone'), { code: 'EIO', syscall: 'read' });
    })();
    await expect(evidence.add(failing, ROOM)).rejects.toThrow('the share is gone');
    expect(filesIn(folder)).toEqual([]);
  });

  test('when what is kept under its hash is damaged: that is not written over, and not taken for it', async () => {
    const { evidence, folder } = place();
    await evidence.add(parts(WORDS), ROOM);
    change(at(folder), 'Something else');
    const answer = await evidence.add(parts(WORDS), ROOM);
    expect(answer).toMatchObject({ refused: 'keptDamaged', sha256: NAME, because: expect.stringContaining('Move it away') });
    expect(readFileSync(at(folder), 'utf8')).toBe('Something else');
    rmSync(at(folder));
    expect(await evidence.add(parts(WORDS), ROOM)).toMatchObject({ already: false });
  });
});

describe('a folder that cannot be written', () => {
  /** An administrator may write everything, so for these tests one becomes nobody. */
  const NOBODY = 65_534;
  const administrator = process.geteuid?.() === 0;
  const become = (user: number) => (administrator ? process.seteuid?.(user) : undefined);
  afterEach(() => become(0));

  test.each<[string, (folder: string) => void]>([
    ['is read-only', (folder) => mkdirSync(folder, { mode: 0o555 })],
    ['cannot be made', (folder) => chmodSync(join(folder, '..'), 0o555)],
    ['is a file', (folder) => writeFileSync(folder, '')],
    [
      'has a shelf that is read-only',
      (folder) => {
        mkdirSync(join(folder, 'unfinished'), { recursive: true });
        chmodSync(join(folder, 'unfinished'), 0o777);
        mkdirSync(join(folder, NAME.slice(0, 2)), { mode: 0o555 });
      },
    ],
  ])('because it %s is a refusal, with a sentence', async (_, spoil) => {
    const { evidence, folder, made } = place();
    chmodSync(made, 0o755);
    spoil(folder);
    become(NOBODY);
    const answer = await evidence.add(parts(WORDS), ROOM);
    become(0);
    expect(answer).toEqual({
      refused: 'folderUnwritable',
      because: expect.stringMatching(/^The folder of the evidence cannot be written \(E.*\)\.$/),
    });
  });

  test('nor read says so of what is in it: it is not told missing', async () => {
    const { evidence, folder, made } = place();
    await evidence.add(parts(WORDS), ROOM);
    for (const path of [made, folder]) chmodSync(path, 0o755);
    become(NOBODY);
    const answer = await evidence.check(NAME).catch((fault: unknown) => fault);
    become(0);
    expect(answer).toBeInstanceOf(Unreachable);
  });
});

describe('what is read', () => {
  test('is nothing when nothing was kept under that name, or the name is no hash', async () => {
    const { evidence, made } = place();
    writeFileSync(join(made, 'secret'), 'x');
    for (const name of [NAME, '../secret', '', NAME.toUpperCase(), `${NAME}/`]) {
      expect([await evidence.read(name), await evidence.check(name)]).toEqual([null, 'missing']);
    }
  });

  test.each([
    ['one letter changed', WORDS.replace('14', '15')],
    ['cut short', WORDS.slice(0, 20)],
    ['grown', `${WORDS}, or not`],
    ['empty', ''],
  ])('when it was damaged (%s) ends so, and never as if it were whole', async (_, content) => {
    const { evidence, folder } = place();
    await evidence.add(parts(WORDS), ROOM);
    change(at(folder), content);
    const read = await evidence.read(NAME);
    const served: Uint8Array[] = [];
    const ending = await (async () => {
      for await (const part of read?.bytes ?? []) served.push(part);
    })().catch((fault: unknown) => fault);
    expect(ending).toBeInstanceOf(DamagedEvidence);
    expect(ending).toBeInstanceOf(Damaged);
    expect((ending as DamagedEvidence).message).toContain(NAME);
    expect(Buffer.concat(served)).toHaveLength(0);
    expect(await evidence.check(NAME)).toEqual({ changedTo: hashOf(content) });
  });

  test('of a large damaged file, is never as much as was promised', async () => {
    const { evidence, folder } = place();
    const bytes = Buffer.alloc(300_000, 'a');
    const { sha256 } = (await evidence.add(parts(bytes), ROOM)) as Kept;
    change(at(folder, sha256), 'b'.repeat(300_000));
    const read = await evidence.read(sha256);
    let served = 0;
    const ending = (async () => {
      for await (const part of read?.bytes ?? []) served += part.byteLength;
    })();
    await expect(ending).rejects.toThrow(DamagedEvidence);
    expect(served).toBeLessThan(read?.size ?? 0);
  });
});

test('a folder says whether anything was ever kept in it: an empty one is perhaps another', async () => {
  const { evidence, folder } = place();
  expect(await evidence.isInUse()).toBe(false);
  mkdirSync(folder);
  expect(await evidence.isInUse()).toBe(false);
  await evidence.add(parts(WORDS), ROOM);
  rmSync(at(folder));
  expect([await evidence.isInUse(), await evidence.check(NAME)]).toEqual([true, 'missing']);
});

describe('what was left half-way', () => {
  const leftover = (folder: string, name: string, hoursOld = 0) => {
    const path = join(folder, 'unfinished', name);
    mkdirSync(join(folder, 'unfinished'), { recursive: true });
    writeFileSync(path, 'Half of the min');
    const then = Date.now() / 1000 - hoursOld * 3600;
    utimesSync(path, then, then);
    return path;
  };
  /** No process has so large a number: Linux ends at 2²². */
  const GONE = 4_194_305;

  test.each<[string, string, number, boolean]>([
    ['by a process of this machine that has ended, is cleared away', `${GONE}@${hostname()}@x`, 0, false],
    ['by a process that is still at it, is left alone', `${process.pid}@${hostname()}@x`, 23, true],
    ['a day ago by a process that lives on, is cleared away', `${process.pid}@${hostname()}@x`, 25, false],
    ['by a process of another machine, is left alone for a day', `${GONE}@${hostname()}-2@x`, 23, true],
    ['by a process of another machine, is cleared away after a day', `${GONE}@${hostname()}-2@x`, 25, false],
  ])('%s', async (_, name, hoursOld, stays) => {
    const { evidence, folder } = place();
    const path = leftover(folder, name, hoursOld);
    await evidence.add(parts(WORDS), ROOM);
    expect(existsSync(path)).toBe(stays);
  });

  test('is no evidence, whatever its name', async () => {
    const { evidence, folder } = place();
    leftover(folder, NAME);
    expect(await evidence.check(NAME)).toBe('missing');
  });
});
