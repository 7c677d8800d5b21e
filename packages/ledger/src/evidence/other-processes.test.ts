import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Kept } from '../evidence.ts';
import { filesIn, parts, place, process, ROOM } from './folder.suite.ts';

const MB = 1024 * 1024;
const ROUNDS = 20;
/** A process is killed so long after the first file it kept, in milliseconds: in the middle of one of the next. */
const LATEST = 30;

const said = async (child: ReturnType<typeof process>): Promise<readonly Kept[]> =>
  (await text(child.stdout)).split('\n').flatMap((line) => (line.endsWith('}') ? [JSON.parse(line) as Kept] : []));

describe('a process that is killed (kill -9) while it adds files', () => {
  test(`has kept what it said it kept, and left nothing else that reads as evidence; what is left over is cleared up: ${ROUNDS} rounds`, async () => {
    const { evidence, folder } = place();
    const kept: string[] = [];
    let leftOver = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const child = process('adding', folder);
      const answers = said(child);
      await once(child.stdout, 'data');
      await pause((LATEST * round) / ROUNDS);
      child.kill('SIGKILL');
      kept.push(...(await answers).map(({ sha256 }) => sha256));
      leftOver += filesIn(folder).filter((name) => name.startsWith('unfinished')).length;
      for (const name of filesIn(folder).filter((each) => !each.startsWith('unfinished')))
        expect([name, await evidence.check(name.slice(3))]).toEqual([name, 'same']);
    }
    expect(kept.length).toBeGreaterThanOrEqual(ROUNDS);
    for (const sha256 of kept) expect(await evidence.check(sha256)).toBe('same');
    expect(leftOver).toBeGreaterThan(0);
    await evidence.add(parts('The minutes'), ROOM);
    expect(filesIn(join(folder, 'unfinished'))).toEqual([]);
  }, 120_000);
});

describe('a file of 256 MB', () => {
  test('is added and read back in a memory that does not grow with it', async () => {
    const { folder } = place();
    const [answer] = (await said(process('large', folder))) as unknown as readonly { kept: Kept; size: number; more: number }[];
    expect(answer).toMatchObject({ kept: { size: 256 * MB, already: false }, size: 256 * MB });
    expect(answer?.more).toBeLessThan(80 * MB);
  }, 60_000);
});

describe('a disk with no room for a file', () => {
  test('is a refusal with a sentence, and nothing of the file is left', async () => {
    const { folder } = place();
    // In blocks of 512 bytes: 1 MB, and the file has four. The largest file that a process may write ends as a full disk does.
    const [answer] = await said(process('one', folder, 'ulimit -f 2048;'));
    expect(answer).toEqual({ refused: 'noRoom', because: expect.stringContaining('no room') });
    expect(filesIn(folder)).toEqual([]);
    expect(await said(process('one', folder))).toMatchObject([{ size: 4 * MB, already: false }]);
  }, 60_000);
});
