import { describe, expect, test } from 'vitest';
import { everything, MAIN, noted, requestOf, written } from '../samples.suite.ts';
import type { Fresh } from './fresh.suite.ts';

/** What every ledger must answer about its registers. */
export function registersSuite(name: string, fresh: Fresh): void {
  describe(`a register ${name}`, () => {
    test('is made once and stands after that', async () => {
      const ledger = await fresh();
      expect(await ledger.open('next')).toBe('opened');
      expect(await ledger.open('next')).toBe('stood');
      expect(await ledger.registers()).toEqual([MAIN, 'next']);
    });

    test.each(['', 'a\0b', 'half of a pair \ud83d'])('cannot be named %j', async (register) => {
      const ledger = await fresh();
      expect(await ledger.open(register)).toMatchObject({ refused: 'unfit', where: '/register' });
      expect(await ledger.registers()).toEqual([MAIN]);
    });

    test('has an empty head before its first entry', async () => {
      const ledger = await fresh();
      const head = { size: 0, root: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' };
      expect(await ledger.head(MAIN)).toEqual(head);
      expect(await ledger.verify(MAIN)).toEqual({ ok: true, entries: 0, head });
      expect(await ledger.proof(MAIN, 1)).toBeNull();
    });

    test('that is not there has no head, no entries and no proof, takes none, and does not pass for sound', async () => {
      const ledger = await fresh();
      expect(await ledger.head('elsewhere')).toBeNull();
      expect(await ledger.headAt('elsewhere', 0)).toBeNull();
      expect(await ledger.proof('elsewhere', 1)).toBeNull();
      expect(await everything(ledger, 'elsewhere')).toEqual([]);
      expect(await ledger.append('elsewhere', 0, 'c', requestOf('c'), [noted('x')])).toEqual({ refused: 'noSuchRegister' });
      expect(await ledger.verify('elsewhere')).toMatchObject({ ok: false, entries: 0, firstBad: { number: null } });
    });

    test('numbers its own entries and knows nothing of another register', async () => {
      const ledger = await fresh();
      await ledger.open('next');
      await written(ledger, MAIN, 'c-1', [noted('one'), noted('two')]);
      expect(await written(ledger, 'next', 'c-1', [noted('one')])).toMatchObject({ first: 1, last: 1, repeated: false });
      expect(await ledger.head('next')).toMatchObject({ size: 1 });
      expect(await ledger.verify('next')).toMatchObject({ ok: true, entries: 1 });
    });
  });
}
