import { describe, expect, test } from 'vitest';
import { openMemory } from '../memory.ts';
import type { Copied, Ledger } from '../port.ts';
import { everything, listed, MAIN, noted, requestOf, wordy, written } from '../samples.suite.ts';
import type { Fresh } from './fresh.suite.ts';

const erasing = noted('At the request of the person named', { facts: [{ fact: 'erased', erases: { number: 2, section: 'personal' } }] });

/** Five entries by three commands, one of them partly erased. */
async function filled(ledger: Ledger): Promise<Ledger> {
  await written(ledger, MAIN, 'c-1', [noted('one'), wordy(), noted('three')]);
  await written(ledger, MAIN, 'c-2', [noted('four')]);
  await written(ledger, MAIN, 'c-3', [erasing]);
  return ledger;
}

async function inMemory(): Promise<Ledger> {
  const ledger = openMemory();
  await ledger.open(MAIN);
  return ledger;
}

async function copied(ledger: Ledger) {
  const copy = await ledger.copy(MAIN);
  if (copy === null) throw new Error('The register is there');
  return { ...copy, entries: await listed(copy.entries) };
}

type Taken = Awaited<ReturnType<typeof copied>>;
const put = (ledger: Ledger, { entries, ...copy }: Taken) => ledger.put({ ...copy, entries: inOrder(entries) });

async function* inOrder(entries: readonly Copied[]) {
  yield* entries;
}

/** What every ledger must do with a register that comes from another store or goes to one. */
export function copyingSuite(name: string, fresh: Fresh): void {
  describe(`a register copied ${name}`, () => {
    test('comes from another store as it was: entries, words, erasures, head, answers to commands', async () => {
      const [from, to] = [await filled(await inMemory()), await fresh()];
      const copy = await copied(from);
      expect(await put(to, copy)).toEqual(copy.head);
      expect(await everything(to, MAIN)).toEqual(await everything(from, MAIN));
      expect(await to.head(MAIN)).toEqual(await from.head(MAIN));
      expect(await to.verify(MAIN)).toEqual(await from.verify(MAIN));
      for (const command of ['c-1', 'c-2', 'c-3', 'c-4']) expect(await to.answer(MAIN, command)).toEqual(await from.answer(MAIN, command));
    });

    test('goes to another store the same, and comes back the same', async () => {
      const [from, to] = [await filled(await fresh()), await inMemory()];
      const copy = await copied(from);
      await put(to, copy);
      expect(await copied(to)).toEqual(copy);
    });

    test('goes on as if it had never moved', async () => {
      const to = await fresh();
      await put(to, await copied(await filled(await inMemory())));
      expect(await to.append(MAIN, 0, 'c-2', requestOf('c-2'), [])).toMatchObject({ first: 4, last: 4, repeated: true });
      expect(await written(to, MAIN, 'c-4', [noted('six')])).toMatchObject({ first: 6, last: 6 });
      expect(await to.verify(MAIN)).toMatchObject({ ok: true, entries: 6 });
    });

    test('is the register at one moment: what is appended meanwhile is not in it', async () => {
      const from = await filled(await fresh());
      const copy = await from.copy(MAIN);
      await written(from, MAIN, 'c-4', [noted('six')]);
      expect([copy?.head.size, (await listed(copy?.entries ?? inOrder([]))).length]).toEqual([5, 5]);
    });

    test('is nothing when there is no such register', async () => {
      expect(await (await fresh()).copy('elsewhere')).toBeNull();
    });

    test('is not put where a record stands already: two are never mixed', async () => {
      const to = await filled(await fresh());
      const head = await to.head(MAIN);
      expect(await put(to, await copied(await filled(await inMemory())))).toEqual({ refused: 'registerHolds', head });
      expect(await to.head(MAIN)).toEqual(head);
    });

    const again = (number: number, section: string) => ({
      command: 'c-again',
      request: requestOf('c-again'),
      entries: [noted('Erased before', { facts: [{ fact: 'erased', erases: { number, section } }] })],
    });

    test('leaves behind the words that entries put with it erase, and is whole with them', async () => {
      const [from, to] = [await filled(await inMemory()), await fresh()];
      const { entries, ...copy } = await copied(from);
      const head = await to.put({ ...copy, entries: inOrder(entries) }, again(2, 'exempt'));
      expect(head).toMatchObject({ size: 6 });
      expect(await to.verify(MAIN)).toEqual({ ok: true, entries: 6, head });
      const [, second, ...rest] = await everything(to, MAIN);
      expect(second?.prose).toEqual({ public: { '/0/note': 'Agreed' }, exempt: null, personal: null });
      expect(rest.at(-1)).toMatchObject({ number: 6, command: 'c-again' });
      expect(await to.headAt(MAIN, 5)).toEqual(await from.head(MAIN));
      expect(await to.append(MAIN, 0, 'c-again', requestOf('c-again'), [])).toMatchObject({ first: 6, repeated: true });
    });

    test.each([
      ['words that are gone already', 2, 'personal'],
      ['an entry that is not in it', 9, 'exempt'],
    ])('is refused whole when they erase %s', async (_, number, section) => {
      const [from, to] = [await filled(await inMemory()), await fresh()];
      const { entries, ...copy } = await copied(from);
      const answer = await to.put({ ...copy, entries: inOrder(entries) }, again(number, section));
      expect(answer).toMatchObject({ refused: 'notWhole', what: expect.stringContaining(`no words of ${number}/${section}`) });
      expect(await to.head(MAIN)).toMatchObject({ size: 0 });
    });

    const lines = (change: (entries: readonly Copied[]) => readonly (Copied | undefined)[]) => (copy: Taken) => ({
      ...copy,
      entries: change(copy.entries).flatMap((each) => each ?? []),
    });
    const third = (change: (entry: Copied) => Copied) =>
      lines((entries) => entries.map((entry) => (entry.number === 3 ? change(entry) : entry)));
    test.each<readonly [string, number | null, RegExp, (copy: Taken) => Taken]>([
      ['an entry is left out', 3, /entry 3 is missing/, lines((entries) => entries.filter(({ number }) => number !== 3))],
      ['the last entry is left out', null, /leads to 4 entries/, lines((entries) => entries.slice(0, -1))],
      ['two entries change places', 1, /entry 1 is missing/, lines(([one, two, ...rest]) => [two, one, ...rest])],
      ['an entry was changed', null, /and root/, third((entry) => ({ ...entry, envelope: entry.envelope.replace('GA016', 'GA017') }))],
      ['an entry is spelt otherwise', 3, /not spelt/, third((entry) => ({ ...entry, envelope: `${entry.envelope} ` }))],
      ['an entry is no entry', 3, /not an entry/, third((entry) => ({ ...entry, envelope: '{}' }))],
      [
        'words were changed',
        3,
        /not those its envelope commits to/,
        third(({ prose, ...entry }) => ({ ...entry, prose: { public: { salt: prose.public?.salt ?? '', body: '{"/0/note":"five"}' } } })),
      ],
      ['words were left out', 3, /has lost public words/, third((entry) => ({ ...entry, prose: {} }))],
      ['words are gone that nobody erased', 3, /no entry erased them/, third((entry) => ({ ...entry, prose: { public: null } }))],
      [
        'a command is told twice',
        4,
        /two requests|side by side/,
        lines((entries) =>
          entries.map((entry) => (entry.number === 4 ? { ...entry, envelope: entry.envelope.replace('c-2', 'c-1') } : entry)),
        ),
      ],
      ['the head is another', null, /its head names/, (copy) => ({ ...copy, head: { ...copy.head, root: '0'.repeat(64) } })],
      ['it is of another register', 1, /says it is entry 1 of main/, (copy) => ({ ...copy, register: 'next' })],
    ])('is refused whole, and nothing of it stays, when %s', async (_, number, what, spoil) => {
      const to = await fresh();
      const spoilt = spoil(await copied(await filled(await inMemory())));
      expect(await put(to, spoilt)).toMatchObject({ refused: 'notWhole', number, what: expect.stringMatching(what) });
      expect(await to.head(spoilt.register)).toEqual(spoilt.register === MAIN ? expect.objectContaining({ size: 0 }) : null);
      expect(await put(to, await copied(await filled(await inMemory())))).toMatchObject({ size: 5 });
    });
  });
}
