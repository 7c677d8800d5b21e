import { describe, expect, test } from 'vitest';
import { provesInclusion } from '../merkle.ts';
import { everything, listed, MAIN, noted, written } from '../samples.suite.ts';
import type { Fresh } from './fresh.suite.ts';

/** What every ledger must give to readers, and prove to them. */
export function readingSuite(name: string, fresh: Fresh): void {
  describe(`reading ${name}`, () => {
    test.each([
      [1, 5, [1, 2, 3, 4, 5]],
      [2, 4, [2, 3, 4]],
      [3, 3, [3]],
      [4, 99, [4, 5]],
      [-2, 1, [1]],
      [6, 9, []],
      [4, 2, []],
      [1.5, 3.5, [2, 3]],
    ])('from %d to %d gives %j', async (from, to, numbers) => {
      const ledger = await fresh();
      await written(
        ledger,
        MAIN,
        'c-1',
        Array.from({ length: 5 }, (_, index) => noted(`${index}`)),
      );
      expect((await listed(ledger.read(MAIN, from, to))).map(({ number }) => number)).toEqual(numbers);
    });

    test('goes on over many pages and leaves none out', async () => {
      const ledger = await fresh();
      await written(
        ledger,
        MAIN,
        'c-1',
        Array.from({ length: 1_203 }, (_, index) => noted(`${index}`)),
      );
      const entries = await everything(ledger, MAIN);
      expect(entries.every(({ number, prose }, index) => number === index + 1 && prose.public?.['/0/note'] === `${index}`)).toBe(true);
      expect(entries).toHaveLength(1_203);
      expect(await ledger.verify(MAIN)).toMatchObject({ ok: true, entries: 1_203 });
    });

    test('finds a record sound in which one command made more entries than a page holds, and others followed', async () => {
      const ledger = await fresh();
      await written(
        ledger,
        MAIN,
        'c-1',
        Array.from({ length: 703 }, (_, index) => noted(`${index}`)),
      );
      for (const command of ['c-2', 'c-3']) await written(ledger, MAIN, command, [noted('one'), noted('two')]);
      expect(await ledger.verify(MAIN)).toMatchObject({ ok: true, entries: 707 });
    });

    test('stops at the head that stood when it began, and is not disturbed by appends meanwhile', async () => {
      const ledger = await fresh();
      await written(ledger, MAIN, 'c-1', [noted('one'), noted('two')]);
      const numbers: number[] = [];
      for await (const { number } of ledger.read(MAIN, 1, Number.POSITIVE_INFINITY)) {
        numbers.push(number);
        await written(ledger, MAIN, `meanwhile-${number}`, [noted('more')]);
      }
      expect(numbers).toEqual([1, 2]);
    });
  });

  describe(`a proof ${name}`, () => {
    test('shows each entry in the record at the present head, and no other entry', async () => {
      const ledger = await fresh();
      for (let count = 1; count <= 9; count += 1) {
        const { head } = await written(ledger, MAIN, `c-${count}`, [noted(`${count}`)]);
        const entries = await everything(ledger, MAIN);
        for (const { number } of entries) {
          const proof = await ledger.proof(MAIN, number);
          if (!proof) throw new Error('there is a proof');
          for (const other of entries) expect(provesInclusion(other.leaf, proof, head)).toBe(other.number === number);
        }
      }
    });

    test('of several entries at once is the same as that of each, with its leaf, at one head; an entry that is not there is left out', async () => {
      const ledger = await fresh();
      const { head } = await written(ledger, MAIN, 'c-1', [noted('one'), noted('two'), noted('three')]);
      const proved = await ledger.prove(MAIN, [3, 1, 4, 0, 1.5]);
      expect(proved?.head).toEqual(head);
      expect([...(proved?.leaves.keys() ?? [])]).toEqual([3, 1]);
      for (const { number, leaf } of await everything(ledger, MAIN)) {
        const { path } = (await ledger.proof(MAIN, number)) ?? {};
        expect(proved?.leaves.get(number) ?? null).toEqual(number === 2 ? null : { leaf, path });
      }
      expect(await ledger.prove('nowhere', [1])).toBeNull();
    });

    test.each([0, -1, 3, 1.5, Number.NaN])('is not to be had for entry %d of 2', async (number) => {
      const ledger = await fresh();
      await written(ledger, MAIN, 'c-1', [noted('one'), noted('two')]);
      expect(await ledger.proof(MAIN, number)).toBeNull();
    });

    test('of an earlier head can be had at each size the register ever had', async () => {
      const ledger = await fresh();
      const heads = [await ledger.head(MAIN)];
      for (let count = 1; count <= 9; count += 1) heads.push((await written(ledger, MAIN, `c-${count}`, [noted(`${count}`)])).head);
      for (const head of heads) expect(await ledger.headAt(MAIN, head?.size ?? -1)).toEqual(head);
      expect(await ledger.headAt(MAIN, 10)).toBeNull();
      expect(await ledger.headAt(MAIN, -1)).toBeNull();
    });
  });
}
