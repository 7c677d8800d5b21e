import type { Fact, PostId } from '@countersign/core';
import { dashboard } from '@countersign/dashboard';
import type { Ledger } from '@countersign/ledger';
import { openMemory } from '@countersign/ledger/memory';
import { describe, expect, test } from 'vitest';
import { draftOf, openBook, requestHash, write } from '../book.ts';
import type { World } from '../world.ts';
import { readersOf } from './readers.ts';

const NOW = '2024-06-10T09:00:00.000Z';
const world: World = { now: () => NOW, newId: () => 'id', cwd: '/', env: {}, say: () => undefined, whenStopped: () => undefined };

const year = '2023/24';
const said = (text: string) => ({ assertion: 'A1', principle: 'F', text });
const COUNCIL: readonly Fact[] = [
  { fact: 'postEstablished', on: '2024-04-01', post: 'officer', title: 'Head of Admissions', line: 1 },
  { fact: 'raised', on: '2024-04-01', ref: 'GA1', title: 'Do GA1', due: '2024-12-31' },
  { fact: 'statementOpened', on: '2024-05-01', year },
  { fact: 'asserted', on: '2024-05-01', year, ...said('The words that are published') },
];
const PUBLISHED: Fact = {
  fact: 'statementPublished',
  on: '2024-05-20',
  year,
  kind: 'draft',
  version: 1,
  asAt: '2024-05-20',
  knownAt: NOW,
  sections: [],
  assertions: [{ ...said('The words that are published'), strength: 'none', grounds: [] }],
};
const SINCE: Fact = { fact: 'asserted', on: '2024-06-01', year, ...said('The words that are not') };

async function ledgerOf(...facts: readonly Fact[]): Promise<Ledger> {
  const ledger = openMemory();
  await ledger.open('main');
  for (const [index, fact] of [...COUNCIL, ...facts].entries()) {
    const book = await openBook(ledger, 'main');
    if (book === null) throw new Error('no register');
    const command = `c${index}`;
    await write(ledger, book, { command, request: requestHash({ command }), entries: [draftOf([fact], 'officer', NOW)] });
  }
  return ledger;
}

/** All pages of the statement, as they are served to a post, or to the public, who read the register as it stands. */
async function pagesFor(ledger: Ledger, post: PostId | null): Promise<string> {
  const readers = await readersOf(ledger, 'main', world, { snapshot: null, isDemonstration: true });
  const pages = dashboard(() => readers(post));
  const paths = ['', '/2023-24', '/2023-24/feed', '/2023-24/cross-check', '/2023-24/since-published', '/2023-24/versions/1'];
  const answers = await Promise.all(paths.map(async (path) => (await pages.request(`/statements${path}`)).text()));
  return answers.join('\n');
}

describe('of a statement', () => {
  test('that is not published the public is served no word, and its officers all of it', async () => {
    const ledger = await ledgerOf();
    const [toAll, toOfficer] = [await pagesFor(ledger, null), await pagesFor(ledger, 'officer')];
    expect(toAll).not.toContain('The words that are published');
    expect(toAll).toContain('No statement for 2023/24 has been published.');
    expect(toOfficer).toContain('The words that are published');
  });

  test('that is published the public is served those words, while its author goes on writing', async () => {
    const ledger = await ledgerOf(PUBLISHED, SINCE);
    const [toAll, toOfficer] = [await pagesFor(ledger, null), await pagesFor(ledger, 'officer')];
    expect(toAll).toContain('The words that are published');
    expect(toAll).not.toContain('The words that are not');
    expect(toOfficer).toContain('The words that are not');
  });
});
