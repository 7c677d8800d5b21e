import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDraft, everything, MAIN, noted, requestOf, wordy, written } from '../samples.suite.ts';
import type { Fresh } from './fresh.suite.ts';

/** What every ledger must answer to an append. */
export function appendingSuite(name: string, fresh: Fresh): void {
  describe(`an append ${name}`, () => {
    test('gives numbers from 1 without gaps and returns the head just after it', async () => {
      const ledger = await fresh();
      const first = await written(ledger, MAIN, 'c-1', [noted('one'), noted('two')]);
      const second = await written(ledger, MAIN, 'c-2', [noted('three')]);
      expect(first).toMatchObject({ first: 1, last: 2, head: { size: 2 }, repeated: false });
      expect(second).toMatchObject({ first: 3, last: 3, head: { size: 3 }, repeated: false });
      expect(await ledger.head(MAIN)).toEqual(second.head);
      expect((await everything(ledger, MAIN)).map(({ number }) => number)).toEqual([1, 2, 3]);
    });

    test('reads back as it was handed in, with its place in the record', async () => {
      const ledger = await fresh();
      const draft = wordy({ facts: [{ fact: 'raised', due: '2023-03-31', list: [1, 2.5, null, { deep: true }] }, { fact: 'noted' }] });
      await written(ledger, MAIN, 'c-1', [draft]);
      const [entry] = await everything(ledger, MAIN);
      expect(entry).toEqual({ ...draft, register: MAIN, number: 1, command: 'c-1', leaf: expect.stringMatching(/^[0-9a-f]{64}$/) });
    });

    test('keeps text as it was typed, whatever the script, composed or not', async () => {
      const ledger = await fresh();
      const typed = 'Caf\u00e9 and Cafe\u0301, \u200f\u05d0, \ufeff, \ufffd, \u{1f512}, tab\t, line\r\n, \u2028';
      await written(ledger, MAIN, 'c-1', [noted(typed)]);
      const [entry] = await everything(ledger, MAIN);
      expect(entry?.prose.public?.['/0/note']).toBe(typed);
      expect(await ledger.verify(MAIN)).toMatchObject({ ok: true });
    });

    test('leaves out a section without words', async () => {
      const ledger = await fresh();
      await written(ledger, MAIN, 'c-1', [noted('one', { prose: { public: {}, personal: { '/0/name': 'A' } } })]);
      expect((await everything(ledger, MAIN))[0]?.prose).toEqual({ personal: { '/0/name': 'A' } });
    });

    test('is refused when the head has moved since the author read it, with the head as it is', async () => {
      const ledger = await fresh();
      const { head } = await written(ledger, MAIN, 'c-1', [noted('one')]);
      expect(await ledger.append(MAIN, 0, 'c-2', requestOf('c-2'), [noted('two')])).toEqual({ refused: 'headMoved', head });
      expect(await ledger.append(MAIN, 2, 'c-2', requestOf('c-2'), [noted('two')])).toEqual({ refused: 'headMoved', head });
      expect(await ledger.head(MAIN)).toEqual(head);
    });

    test('that is asked again is answered as the first time, for ever and at any head, and writes nothing', async () => {
      const ledger = await fresh();
      const first = await written(ledger, MAIN, 'c-1', [noted('one'), noted('two')]);
      const last = await written(ledger, MAIN, 'c-2', [noted('three')]);
      for (const expectedHead of [0, 2, 3, 99]) {
        const again = await ledger.append(MAIN, expectedHead, 'c-1', requestOf('c-1'), [noted('one'), noted('two')]);
        expect(again).toEqual({ ...first, repeated: true });
      }
      expect(await ledger.head(MAIN)).toEqual(last.head);
    });

    test('can be asked what was answered to a command, and to which request', async () => {
      const ledger = await fresh();
      const first = await written(ledger, MAIN, 'c-1', [noted('one'), noted('two')]);
      await written(ledger, MAIN, 'c-2', [noted('three')]);
      expect(await ledger.answer(MAIN, 'c-1')).toEqual({ ...first, repeated: true, request: requestOf('c-1') });
      expect(await ledger.answer(MAIN, 'c-9')).toBeNull();
      expect(await ledger.answer('elsewhere', 'c-1')).toBeNull();
    });

    test('that uses a command id again for something else is refused, and writes nothing', async () => {
      const ledger = await fresh();
      const { head } = await written(ledger, MAIN, 'c-1', [noted('one'), noted('two')]);
      const answer = await ledger.append(MAIN, 2, 'c-1', requestOf('another'), [noted('other')]);
      expect(answer).toEqual({ refused: 'keyReused', command: 'c-1', first: 1, last: 2 });
      expect(await ledger.head(MAIN)).toEqual(head);
    });

    test('of nothing is refused, and its command id stays free', async () => {
      const ledger = await fresh();
      expect(await ledger.append(MAIN, 0, 'c-1', requestOf('c-1'), [])).toEqual({ refused: 'nothingToAppend' });
      expect(await written(ledger, MAIN, 'c-1', [noted('one')])).toMatchObject({ first: 1, repeated: false });
    });

    test('is all or nothing: one unfit entry keeps the others out', async () => {
      const ledger = await fresh();
      const entries = [noted('one'), noted('nul \0'), noted('three')];
      const answer = await ledger.append(MAIN, 0, 'c-1', requestOf('c-1'), entries);
      expect(answer).toMatchObject({ refused: 'unfit', where: '/entries/1/prose/public/~10~1note' });
      expect(await ledger.head(MAIN)).toMatchObject({ size: 0 });
      expect(await ledger.verify(MAIN)).toMatchObject({ ok: true, entries: 0 });
    });

    test('never records an earlier moment than the entry before: a slow clock is raised', async () => {
      const ledger = await fresh();
      const at = (recordedAt: string) => noted('x', { recordedAt });
      await written(ledger, MAIN, 'c-1', [at('2023-01-24T09:30:00.000Z'), at('2023-01-24T09:29:59.999Z')]);
      await written(ledger, MAIN, 'c-2', [at('2022-01-01T00:00:00.000Z'), at('2023-01-24T09:30:00.001Z')]);
      expect((await everything(ledger, MAIN)).map(({ recordedAt }) => recordedAt)).toEqual([
        '2023-01-24T09:30:00.000Z',
        '2023-01-24T09:30:00.000Z',
        '2023-01-24T09:30:00.000Z',
        '2023-01-24T09:30:00.001Z',
      ]);
      expect(await ledger.verify(MAIN)).toMatchObject({ ok: true, entries: 4 });
    });

    test('whatever fit entries are handed in, all of them read back in order and the record is sound', async () => {
      const appends = fc.array(fc.array(anyDraft, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(appends, async (drafts) => {
          const ledger = await fresh();
          for (const [index, entries] of drafts.entries()) await written(ledger, MAIN, `c-${index}`, entries);
          const entries = await everything(ledger, MAIN);
          expect(entries.map(({ facts }) => facts)).toEqual(drafts.flat().map(({ facts }) => JSON.parse(JSON.stringify(facts))));
          expect(await ledger.verify(MAIN)).toMatchObject({ ok: true, entries: drafts.flat().length });
        }),
        { numRuns: 25 },
      );
    });
  });
}
