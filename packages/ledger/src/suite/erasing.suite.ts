import { describe, expect, test } from 'vitest';
import { accepted, everything, MAIN, noted, requestOf, wordy, written } from '../samples.suite.ts';
import type { Fresh } from './fresh.suite.ts';

/** What every ledger must do with words that are erased. */
export function erasingSuite(name: string, fresh: Fresh): void {
  describe(`words that are erased ${name}`, () => {
    const erasing = (number: number, section: string) =>
      noted('At the request of the person named', { facts: [{ fact: 'erased', erases: { number, section } }] });

    test('read as null, and the record, its hashes and its proofs stay as they were', async () => {
      const ledger = await fresh();
      await written(ledger, MAIN, 'c-1', [wordy()]);
      const [before] = await everything(ledger, MAIN);
      const { head } = await written(ledger, MAIN, 'c-2', [erasing(1, 'personal')]);
      const [after] = await everything(ledger, MAIN);
      expect(after).toEqual({ ...before, prose: { ...before?.prose, personal: null } });
      expect(await ledger.verify(MAIN)).toEqual({ ok: true, entries: 2, head });
    });

    test.each([
      ['an entry that is not there', { number: 9, section: 'public' }],
      ['itself', { number: 2, section: 'public' }],
      ['a section without words', { number: 1, section: 'exempt' }],
      ['a section that does not exist', { number: 1, section: 'secret' }],
      ['something else', 'GA016'],
      ['more than that', { number: 1, section: 'public', because: 'x' }],
    ])('cannot be %s', async (_, erases) => {
      const ledger = await fresh();
      const { head } = await written(ledger, MAIN, 'c-1', [noted('one')]);
      const entry = noted('two', { facts: [{ fact: 'erased', erases }] });
      const answer = await ledger.append(MAIN, 1, 'c-2', requestOf('c-2'), [entry]);
      expect(answer).toMatchObject({ refused: 'unfit', where: '/entries/0/facts/0/erases' });
      expect(await ledger.head(MAIN)).toEqual(head);
    });

    test('cannot be erased twice', async () => {
      const ledger = await fresh();
      await written(ledger, MAIN, 'c-1', [wordy()]);
      const both = await ledger.append(MAIN, 1, 'c-2', requestOf('c-2'), [erasing(1, 'exempt'), erasing(1, 'exempt')]);
      expect(both).toMatchObject({ refused: 'unfit', where: '/entries/1/facts/0/erases' });
      accepted(await ledger.append(MAIN, 1, 'c-3', requestOf('c-3'), [erasing(1, 'exempt')]));
      expect(await ledger.append(MAIN, 2, 'c-4', requestOf('c-4'), [erasing(1, 'exempt')])).toMatchObject({ refused: 'unfit' });
    });
  });
}
