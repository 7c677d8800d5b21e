import type { Fact } from '@countersign/core';
import { dashboard } from '@countersign/dashboard';
import { type Ledger, Unreachable } from '@countersign/ledger';
import { openMemory } from '@countersign/ledger/memory';
import { expect, test } from 'vitest';
import { draftOf, openBook, requestHash, write } from '../book.ts';
import { readersOf } from './readers.ts';

const world = {
  now: () => '2024-03-01T09:00:00.000Z' as const,
  newId: () => 'id',
  cwd: '/',
  env: {},
  say: () => undefined,
  whenStopped: () => undefined,
};

/** The demonstration, where the public reads the register as it stands. */
const SHOWN = { snapshot: null, isDemonstration: true };

async function raise(ledger: Ledger, ref: string, accountable?: string): Promise<void> {
  const book = await openBook(ledger, 'main');
  if (book === null) throw new Error('no register');
  const fact: Fact = {
    fact: 'raised',
    on: '2024-02-01',
    ref,
    title: `Do ${ref}`,
    lead: 'CFE',
    due: '2024-06-30',
    ...(accountable ? { accountable } : {}),
  };
  await write(ledger, book, { command: ref, request: requestHash({ ref }), entries: [draftOf([fact], 'clerk', world.now())] });
}

/** Erases who answers for the first action that was raised. */
async function erase(ledger: Ledger): Promise<void> {
  const facts = [
    { fact: 'wordsErased', on: '2024-03-01', erases: { number: 1, section: 'personal' }, places: ['/0/accountable'], reason: 'Asked for' },
  ] satisfies readonly Fact[];
  const book = await openBook(ledger, 'main');
  if (book === null) throw new Error('no register');
  const entries = [draftOf(facts, 'monitoring-officer', world.now())];
  await write(ledger, book, { command: 'e', request: requestHash({ e: 1 }), entries });
}

test('pages asked for at the same moment each see what is new, once', async () => {
  const ledger = openMemory();
  await ledger.open('main');
  await raise(ledger, 'GA1');
  const reader = (await readersOf(ledger, 'main', world, SHOWN))(null);
  await raise(ledger, 'GA2');
  const positions = await Promise.all([reader.position(), reader.position(), reader.register(), reader.readOn(), reader.position()]);
  expect(positions[0].actions.map(({ ref }) => ref)).toEqual(['GA1', 'GA2']);
  expect(positions[4]).toEqual(positions[0]);
});

test('a record that cannot be read for a moment is read whole the next time', async () => {
  const ledger = openMemory();
  await ledger.open('main');
  await raise(ledger, 'GA1');
  let broken = false;
  const faulty: Ledger = {
    ...ledger,
    read: (...of) => {
      if (broken) throw new Error('the disk is away');
      return ledger.read(...of);
    },
  };
  const reader = (await readersOf(faulty, 'main', world, SHOWN))(null);
  await raise(ledger, 'GA2');
  broken = true;
  await expect(reader.position()).rejects.toThrow('the disk is away');
  broken = false;
  expect((await reader.position()).total).toBe(2);
});

test('a record that cannot be reached is told as it was read last, and when that was', async () => {
  const ledger = openMemory();
  await ledger.open('main');
  await raise(ledger, 'GA1');
  let gone = false;
  const distant: Ledger = {
    ...ledger,
    head: (name) => {
      if (gone) throw new Unreachable('the server does not answer');
      return ledger.head(name);
    },
  };
  const reader = (await readersOf(distant, 'main', world, SHOWN))(null);
  expect(await reader.lastReached()).toBeNull();
  await raise(ledger, 'GA2');
  gone = true;
  expect([(await reader.position()).total, await reader.lastReached()]).toEqual([1, world.now()]);
  gone = false;
  await expect.poll(() => reader.lastReached(), { timeout: 10_000, interval: 100 }).toBeNull();
  expect((await reader.position()).total).toBe(2);
});

test('words that are erased while pages are served are in no answer any more', async () => {
  const marker = 'A. N. Other';
  const ledger = openMemory();
  await ledger.open('main');
  await raise(ledger, 'GA1', marker);
  const reader = (await readersOf(ledger, 'main', world, SHOWN))(null);
  const answers = async () =>
    JSON.stringify([
      await reader.position(),
      await reader.position('2024-02-15'),
      (await reader.register()).history('GA1'),
      (await reader.register()).actions(),
      [...(await reader.register()).council.posts],
      await reader.changes('2024-01-01', '2024-03-01'),
    ]);
  expect(await answers()).toContain(marker);
  await erase(ledger);
  const told = await answers();
  expect(told).not.toContain(marker);
  expect(told).toContain('[erased]');
});

test('a page shows the mark where words were erased, and none of them', async () => {
  const marker = 'A. N. Other';
  const ledger = openMemory();
  await ledger.open('main');
  await raise(ledger, 'GA1', marker);
  const pages = dashboard(await readersOf(ledger, 'main', world, SHOWN).then((readers) => () => readers(null)));
  const page = async (path: string) => (await pages.request(path)).text();
  expect(await page('/actions/GA1')).toContain(marker);
  await erase(ledger);
  for (const path of ['/', '/actions', '/actions/GA1']) expect(await page(path)).not.toContain(marker);
  expect(await page('/actions/GA1')).toContain('[erased]');
});
