import { describe, expect, test } from 'vitest';
import type { Deed } from './deed.ts';
import { Disk, type Loss } from './disk.ts';

const file = '/folder/file';
const made: Deed = { did: 'made', file };
const wrote = (words: string, at = 0): Deed => ({ did: 'wrote', file, at, bytes: Buffer.from(words) });
const synced = (what: string): Deed => ({ did: 'synced', file: what });
const removed: Deed = { did: 'removed', file };

/** What the file holds after these deeds and a power cut, or null when there is no such file. */
function found(deeds: readonly Deed[], loss: Loss = 'everything'): string | null {
  const disk = new Disk();
  for (const deed of deeds) disk.take(deed);
  return disk.afterPowerCut(loss).get(file)?.toString() ?? null;
}

describe('after a power cut, a disk that loses everything it may lose', () => {
  test.each<[what: string, deeds: readonly Deed[], left: string | null]>([
    ['keeps what was written before the file was synced', [made, synced('/folder'), wrote('kept'), synced(file), wrote('lost')], 'kept'],
    ['keeps nothing of a file that was never synced but its name', [made, wrote('lost'), synced('/folder')], ''],
    ['does not know a file whose folder was never synced', [made, wrote('lost'), synced(file)], null],
    ['finds a removed file again whose folder was not synced since', [made, synced('/folder'), wrote('old'), synced(file), removed], 'old'],
    ['finds it no more once it was', [made, synced('/folder'), wrote('old'), synced(file), removed, synced('/folder')], null],
  ])('%s', (_, deeds, left) => {
    expect(found(deeds)).toBe(left);
  });

  test('keeps an end that was cut off only until the file is synced', () => {
    const cut: Deed = { did: 'resized', file, size: 2 };
    const kept = [made, synced('/folder'), wrote('long'), synced(file), cut];
    expect(found(kept)).toBe('long');
    expect(found([...kept, synced(file)])).toBe('lo');
  });
});

describe('after a power cut, a disk that keeps what chance decides', () => {
  const loose = [made, synced('/folder'), wrote('x'.repeat(1_500))];

  test.each<[chance: number, bytes: number]>([
    [0.1, 0],
    [0.5, 1_500],
    [0.7, 1_024],
  ])('may lose a write, keep it, or keep its first sectors only (chance %d: %d bytes)', (chance, bytes) => {
    expect(found(loose, () => chance)).toHaveLength(bytes);
  });
});
