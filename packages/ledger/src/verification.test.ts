import { describe, expect, test } from 'vitest';
import { utf8 } from './bytes.ts';
import { forged, forgeries, prosed } from './forgeries.suite.ts';
import { openedOn, rowsOf } from './forgery.suite.ts';
import { everything, MAIN } from './samples.suite.ts';

/** Four entries by three commands; the second is erased in part by the last. */
const sound = await rowsOf();

describe('verification', () => {
  test('finds a record sound when nothing was changed', async () => {
    expect(await openedOn(sound).verify(MAIN)).toMatchObject({ ok: true, entries: 4, head: { size: 4 } });
  });

  test.each(forgeries)('finds that %s', async (_, number, what, forge) => {
    const answer = await openedOn(forge(sound)).verify(MAIN);
    expect(answer).toMatchObject({ ok: false, firstBad: { number, what: expect.stringMatching(what) } });
  });

  test('cannot find a forgery that was carried through every hash: the published head tells', async () => {
    const forgedLedger = openedOn(forged(sound, 1, 'GA016', 'GA017'));
    const answer = await forgedLedger.verify(MAIN);
    expect(answer).toMatchObject({ ok: true });
    expect(answer.head.root).not.toBe((await openedOn(sound).verify(MAIN)).head.root);
  });

  test('counts the entries that are sound before the first fault', async () => {
    expect(await openedOn(forged(sound, 3, '2023-01-24', '2022-01-24')).verify(MAIN)).toMatchObject({ ok: false, entries: 2 });
  });
});

describe('a damaged record', () => {
  test('is not read past the damage', async () => {
    const words = prosed(sound, (row) => ({ ...row, body: utf8('{}') }));
    await expect(everything(openedOn(words), MAIN)).rejects.toThrow('The record is damaged: the public words of entry 1');
  });

  test('is not built upon', async () => {
    const ledger = openedOn({ ...sound, head: { ...sound.head, frontier: new Uint8Array(32) } });
    const draft = { recordedAt: '2023-01-24T09:30:00.000Z', by: 'clerk', facts: [{}], prose: {} };
    await expect(ledger.append(MAIN, 4, 'c-5', '0'.repeat(64), [draft])).rejects.toThrow('The record is damaged');
  });

  test('gives no proof', async () => {
    const ledger = openedOn({ ...sound, head: { ...sound.head, root: new Uint8Array(32) } });
    await expect(ledger.proof(MAIN, 1)).rejects.toThrow('The record is damaged');
  });
});
