import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { Damaged } from '../damaged.ts';
import { folder } from '../sqlite/files.suite.ts';
import { keepSnapshot } from './keeping.ts';
import { keptSnapshot } from './kept.ts';
import { type Snapshot, type SnapshotKey, throwAway } from './shape.ts';

const SEED = 20_261_125;
const { path, clear } = folder();
afterEach(clear);

const KEY: SnapshotKey = { register: 'main', head: { size: 9, root: 'a'.repeat(64) }, command: 'c-9', fold: 1 };
const FACTS = ['[{"fact":"raised"}]', '[]', '[{"title":"Überprüfen"}]'];
const SNAPSHOT: Snapshot = {
  record: '{"asAt":"2024-06-15"}',
  numbers: { flags: Int32Array.of(1, -2, 3), stage: Uint8Array.of(7, 0, 255), percent: Float64Array.of(0.5, Number.NaN, 100) },
  texts: FACTS.length,
  factsAt: (place) => FACTS[place] as string,
};

const place = () => {
  mkdirSync(path('.'), { recursive: true });
  return path('main.snapshot');
};
const told = (file: string) => {
  const kept = keptSnapshot(file);
  if (kept === null) return null;
  const { record, numbers, texts, factsAt } = kept.snapshot;
  const facts = Array.from({ length: texts }, (_, at) => factsAt(at));
  kept.close();
  return { key: kept.key, record, numbers, facts };
};

describe('a snapshot that was kept', () => {
  test('is found again as it was, its facts one action at a time', async () => {
    const file = place();
    expect(await keepSnapshot(file, KEY, SNAPSHOT)).toBe('kept');
    expect(told(file)).toEqual({ key: KEY, record: SNAPSHOT.record, numbers: SNAPSHOT.numbers, facts: FACTS });
  });

  test('is of nobody’s business but its owner’s', async () => {
    const file = place();
    await keepSnapshot(file, KEY, SNAPSHOT);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('stands in place of the one before, and leaves nothing beside it', async () => {
    const file = place();
    await keepSnapshot(file, KEY, SNAPSHOT);
    await keepSnapshot(file, { ...KEY, command: 'c-10' }, { ...SNAPSHOT, record: '{}' });
    expect(told(file)).toMatchObject({ key: { command: 'c-10' }, record: '{}' });
    expect(readdirSync(path('.'))).toEqual(['main.snapshot']);
  });

  test('clears away what was left unfinished an hour ago and more, and nothing that may still be written', async () => {
    const file = place();
    const [old, recent] = [`${file}.old.unfinished`, `${file}.recent.unfinished`];
    writeFileSync(old, 'words');
    writeFileSync(recent, 'words');
    utimesSync(old, new Date(0), new Date(0));
    await keepSnapshot(file, KEY, SNAPSHOT);
    expect(readdirSync(path('.')).sort()).toEqual(['main.snapshot', 'main.snapshot.recent.unfinished']);
  });

  test('may be larger than what is written at a time, and of no facts at all', async () => {
    const file = place();
    const long = 'x'.repeat(700_000);
    await keepSnapshot(file, KEY, { ...SNAPSHOT, factsAt: () => long });
    expect(told(file)?.facts).toEqual([long, long, long]);
    await keepSnapshot(file, KEY, { ...SNAPSHOT, texts: 0, numbers: { flags: new Int32Array(0) } });
    expect(told(file)).toMatchObject({ facts: [], numbers: { flags: new Int32Array(0) } });
  });

  test('is empty when it is thrown away, and then gone; a second time changes nothing', async () => {
    const file = place();
    await keepSnapshot(file, KEY, SNAPSHOT);
    const open = keptSnapshot(file);
    await throwAway(file);
    expect(existsSync(file)).toBe(false);
    // Whoever has it open reads nothing of it any more.
    expect(() => open?.snapshot.factsAt(0)).toThrow(Damaged);
    open?.close();
    await throwAway(file);
  });
});

describe('what is not a snapshot', () => {
  test.each([
    ['no file', () => undefined],
    ['an empty file', (file: string) => writeFileSync(file, '')],
    ['another file', (file: string) => writeFileSync(file, 'SQLite format 3\0'.repeat(100))],
    ['a folder', (file: string) => mkdirSync(file)],
  ])('%s is answered with null', (_, make) => {
    const file = place();
    make(file);
    expect(keptSnapshot(file)).toBeNull();
  });

  test('a file that was not written to its end is answered with null, wherever it ends', async () => {
    const file = place();
    await keepSnapshot(file, KEY, SNAPSHOT);
    const { length } = readFileSync(file);
    for (let bytes = length - 1; bytes >= 0; bytes -= 1) {
      truncateSync(file, bytes);
      expect(keptSnapshot(file), `${bytes} of ${length} bytes`).toBeNull();
    }
  });

  test(`a file in which any one byte is another is never read as what it was not (seed ${SEED})`, async () => {
    const file = place();
    await keepSnapshot(file, KEY, SNAPSHOT);
    const whole = readFileSync(file);
    const before = told(file);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const bytes = Buffer.from(whole);
        bytes[at] = ((bytes[at] as number) + by) % 256;
        writeFileSync(file, bytes);
        expect(readOrDamaged(file)).not.toEqual(before);
        expect([null, 'damaged']).toContain(readOrDamaged(file));
      }),
      { numRuns: 2_000, seed: SEED },
    );
  });

  test('facts that are not as they were written are told of, and the rest is read', async () => {
    const file = place();
    await keepSnapshot(file, KEY, SNAPSHOT);
    const bytes = readFileSync(file);
    bytes[3] = 0;
    writeFileSync(file, bytes);
    const kept = keptSnapshot(file);
    expect([kept?.snapshot.factsAt(2), kept?.isDamaged()]).toEqual([FACTS[2], false]);
    expect(() => kept?.snapshot.factsAt(0)).toThrow(Damaged);
    expect(kept?.isDamaged()).toBe(true);
    kept?.close();
  });
});

describe('a snapshot that cannot be written', () => {
  test('is refused with why, and nothing is left of it', async () => {
    const file = place();
    const refusal = await keepSnapshot(path('nowhere/main.snapshot'), KEY, SNAPSHOT);
    expect(refusal).toMatchObject({ refused: 'snapshotUnwritable', because: expect.stringContaining('ENOENT') });
    mkdirSync(file);
    expect(await keepSnapshot(file, KEY, SNAPSHOT)).toMatchObject({ refused: 'snapshotUnwritable' });
    expect(readdirSync(path('.'))).toEqual(['main.snapshot']);
    chmodSync(path('.'), 0o700);
  });
});

const readOrDamaged = (file: string) => {
  try {
    return told(file);
  } catch (fault) {
    return fault instanceof Damaged ? 'damaged' : fault;
  }
};
