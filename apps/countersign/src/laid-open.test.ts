import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Fact, FOLD, follow, registerAsAt } from '@countersign/core';
import type { Ledger } from '@countersign/ledger';
import { openMemory } from '@countersign/ledger/memory';
import { keepSnapshot, keptSnapshot } from '@countersign/ledger/snapshot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draftOf, entriesBetween, requestHash } from './book.ts';
import { keepFor, type LaidOpen, laidOpen } from './laid-open.ts';

const TODAY = '2024-06-15';
const ENTRIES = 5_001;
const ACTIONS = 50;

const raised = (number: number): Fact => ({
  fact: 'raised',
  on: '2024-02-01',
  ref: `GA${number}`,
  title: `Do ${number}`,
  lead: 'CFE',
  due: number % 2 === 0 ? '2024-06-01' : '2024-12-31',
});
const reported = (number: number): Fact => ({ fact: 'reported', on: '2024-02-02', ref: `GA${number % ACTIONS}`, text: 'On it' });

/** A register of so many entries, made in one go by a command of this name. */
async function register(command: string, entries = ENTRIES): Promise<Ledger> {
  const ledger = openMemory();
  await ledger.open('main');
  const facts = Array.from({ length: entries }, (_, at) => (at < ACTIONS ? raised(at) : reported(at)));
  await add(ledger, command, facts);
  return ledger;
}

async function add(ledger: Ledger, command: string, facts: readonly Fact[]): Promise<void> {
  const { size } = (await ledger.head('main')) ?? { size: 0 };
  const drafts = facts.map((fact) => draftOf([fact], 'clerk', '2024-06-15T09:00:00.000Z'));
  const answer = await ledger.append('main', size, command, requestHash({ command }), drafts);
  if ('refused' in answer) throw new Error(JSON.stringify(answer));
}

const opened = async (ledger: Ledger, file: string | null): Promise<LaidOpen> => {
  const laid = await laidOpen(ledger, 'main', TODAY, file);
  if (laid === null) throw new Error('no register');
  return laid;
};
const told = ({ book, position }: LaidOpen) => {
  const { actions, history } = registerAsAt(book.past, { asAt: TODAY, knownAt: null });
  return { head: book.head, counts: position.counts(), overdue: position.overdue(), actions: actions(), history: history('GA7') };
};

describe('a register that is laid open', () => {
  let ledger: Ledger;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'countersign-snapshots-'));
    ledger = await register('first');
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const kept = async (name: string) => {
    const file = join(folder, name);
    expect(await keepFor(await opened(ledger, null), ledger, file)).toBe('kept');
    return file;
  };

  test('from a snapshot is the same as from its entries, none of which is read', async () => {
    const file = await kept('same');
    const again = await opened(ledger, file);
    expect(again.read).toBe(0);
    expect(told(again)).toEqual(told(await opened(ledger, null)));
    again.close();
  });

  test('from a snapshot reads what was recorded since, and no more', async () => {
    const other = await register('other');
    const file = join(folder, 'since');
    await keepFor(await opened(other, null), other, file);
    await add(other, 'news', [raised(ACTIONS), reported(3)]);
    const again = await opened(other, file);
    expect(again.read).toBe(2);
    expect(told(again)).toEqual(told(await opened(other, null)));
    again.close();
  });

  test('throws a snapshot away that is of another record', async () => {
    const file = await kept('foreign');
    const other = await register('second');
    const laid = await opened(other, file);
    expect([laid.read, existsSync(file)]).toEqual([ENTRIES, false]);
  });

  test('throws a snapshot away that was folded in another way', async () => {
    const file = await kept('fold');
    const { key, snapshot, close } = keptSnapshot(file) as NonNullable<ReturnType<typeof keptSnapshot>>;
    await keepSnapshot(file, { ...key, fold: FOLD + 1 }, snapshot);
    close();
    const laid = await opened(ledger, file);
    expect([laid.read, existsSync(file)]).toEqual([ENTRIES, false]);
  });

  test('takes what is no snapshot for none', async () => {
    const file = join(folder, 'torn');
    writeFileSync(file, 'not a snapshot');
    expect((await opened(ledger, file)).read).toBe(ENTRIES);
  });

  test('drops a snapshot of which facts are damaged, when they have to be read, and reads the entries', async () => {
    const other = await register('damaged');
    const file = join(folder, 'damaged');
    await keepFor(await opened(other, null), other, file);
    const bytes = readFileSync(file);
    bytes[10] = (bytes[10] as number) ^ 1;
    writeFileSync(file, bytes);
    // The first action has news, so that its facts are read.
    await add(other, 'news', [
      { ...reported(0), rag: 'red' } as Fact,
      { fact: 'suspended', on: '2024-02-03', ref: 'GA0', reason: 'An election' },
    ]);
    const laid = await opened(other, file);
    expect([laid.read, existsSync(file)]).toEqual([ENTRIES + 2, false]);
    expect(told(laid)).toEqual(told(await opened(other, null)));
  });

  test('is of the moment at which it was asked to be kept, whatever is recorded while it is written', async () => {
    const other = await register('moving');
    const file = join(folder, 'moving');
    const laid = await opened(other, null);
    const keeping = keepFor(laid, other, file);
    await add(other, 'news', [raised(ACTIONS), { fact: 'suspended', on: '2024-02-03', ref: 'GA1', reason: 'An election' }]);
    for (const entry of await entriesBetween(other, 'main', ENTRIES + 1, ENTRIES + 2)) follow(laid.book.past, entry);
    expect(await keeping).toBe('kept');
    const again = await opened(other, file);
    expect(again.read).toBe(2);
    expect(told(again)).toEqual(told(await opened(other, null)));
    again.close();
  });

  test('is not worth a snapshot when a few entries were read, or none is wanted', async () => {
    const small = await register('small', 100);
    const file = join(folder, 'small');
    expect([await keepFor(await opened(small, null), small, file), existsSync(file)]).toEqual(['notWorthIt', false]);
    expect(await keepFor(await opened(ledger, null), ledger, null)).toBe('notWorthIt');
  });

  test('is not there when the store does not hold it', async () => {
    expect(await laidOpen(ledger, 'nobody', TODAY, null)).toBeNull();
  });
});
