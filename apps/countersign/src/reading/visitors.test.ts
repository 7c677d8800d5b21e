import type { Changes, Fact, Instant, PostId } from '@countersign/core';
import type { Ledger } from '@countersign/ledger';
import { openMemory } from '@countersign/ledger/memory';
import { describe, expect, test } from 'vitest';
import { draftOf, openBook, requestHash, write } from '../book.ts';
import type { World } from '../world.ts';
import { readersOf } from './readers.ts';

const NOW: Instant = '2024-03-01T09:00:00.000Z';
const EARLIER: Instant = '2024-02-10T12:00:00.000Z';
const world: World = { now: () => NOW, newId: () => 'id', cwd: '/', env: {}, say: () => undefined, whenStopped: () => undefined };

async function record(ledger: Ledger, recordedAt: Instant, ...facts: readonly Fact[]): Promise<void> {
  const book = await openBook(ledger, 'main');
  if (book === null) throw new Error('no register');
  const command = `c${book.head.size}`;
  await write(ledger, book, { command, request: requestHash({ command }), entries: [draftOf(facts, 'clerk', recordedAt)] });
}

const ON = '2024-02-01';
const COUNCIL: readonly Fact[] = [
  { fact: 'councilNamed', on: ON, name: 'Hand-made County Council' },
  { fact: 'postEstablished', on: ON, post: 'auditor', title: 'Head of Internal Audit', line: 3 },
  { fact: 'postEstablished', on: ON, post: 'officer', title: 'Head of Admissions', line: 1 },
  { fact: 'postEstablished', on: ON, post: 'councillor', title: 'Member of the committee' },
  { fact: 'roleGranted', on: ON, post: 'councillor', role: 'member' },
  { fact: 'meetingScheduled', on: ON, meeting: 'M1', committee: 'GAC', date: '2024-02-20' },
];
const SECRET = 'The contract is in dispute with the operator';
const exempt = [{ field: 'description', paragraph: 3, publicInterest: 'It would weaken the council’s hand' }] as const;
const raised = (ref: string, more: object = {}): Fact => ({ fact: 'raised', on: ON, ref, title: `Do ${ref}`, due: '2024-06-30', ...more });

/** One action before the report to the committee, with exempt words, and one after it. */
async function council(policy: readonly Fact[] = []): Promise<Ledger> {
  const ledger = openMemory();
  await ledger.open('main');
  await record(ledger, EARLIER, ...COUNCIL, ...policy, raised('GA1', { description: SECRET, exempt }));
  const told = { asAt: '2024-02-10', knownAt: EARLIER } as const;
  await record(ledger, NOW, { fact: 'reportIssued', on: '2024-02-12', meeting: 'M1', version: 1, ...told });
  await record(ledger, NOW, raised('GA2'));
  return ledger;
}

async function readAs(ledger: Ledger, post: PostId | null, isDemonstration = false) {
  const reader = (await readersOf(ledger, 'main', world, { snapshot: null, isDemonstration }))(post);
  const [position, register, visitor] = await Promise.all([reader.position(), reader.register(), reader.visitor()]);
  const { asAt, head } = position;
  return { refs: position.actions.map(({ ref }) => ref), asAt, size: head.size, words: register.action('GA1')?.description, visitor };
}

describe('what a visitor reads', () => {
  test('as the public, and as a member, is the last report issued, with its day and its head', async () => {
    const ledger = await council();
    for (const post of [null, 'councillor']) {
      const told = await readAs(ledger, post);
      expect(told).toMatchObject({ refs: ['GA1'], asAt: '2024-02-10', size: 1, visitor: { of: 'issued' } });
    }
    expect((await readAs(ledger, null)).words).not.toContain(SECRET);
    expect((await readAs(ledger, 'councillor')).words).toBe(SECRET);
  });

  test('as an officer and as internal audit is the register as it stands', async () => {
    const ledger = await council();
    expect(await readAs(ledger, 'officer')).toMatchObject({ refs: ['GA1', 'GA2'], asAt: '2024-03-01', visitor: { audience: 'committee' } });
    expect(await readAs(ledger, 'auditor')).toMatchObject({ refs: ['GA1', 'GA2'], visitor: { audience: 'assurer', of: 'register' } });
  });

  test('as new since the committee was told is also what happened before, and was recorded after its report', async () => {
    const reader = (await readersOf(await council(), 'main', world, { snapshot: null, isDemonstration: false }))('officer');
    const refs = (changes: Changes | null) => changes?.new.map(({ ref }) => ref);
    expect(refs(await reader.sinceTold())).toEqual(['GA2']);
    expect(refs(await reader.changes('2024-02-10', '2024-03-01'))).toEqual([]);
  });

  test('as the public is the register as it stands where the council’s policy opens it', async () => {
    const open = await council([{ fact: 'policyAdopted', on: ON, policy: { livePublicView: true } }]);
    expect(await readAs(open, null)).toMatchObject({ refs: ['GA1', 'GA2'], visitor: { audience: 'public', of: 'register' } });
  });

  test('before anything was issued is nothing, and that is said', async () => {
    const ledger = openMemory();
    await ledger.open('main');
    await record(ledger, NOW, ...COUNCIL, raised('GA1'));
    expect(await readAs(ledger, null)).toMatchObject({ refs: [], size: 0, visitor: { of: 'issued' } });
  });

  test('as a post that there is not is what the public reads', async () => {
    expect((await readAs(await council(), 'nobody', true)).visitor).toMatchObject({ post: null, audience: 'public' });
  });

  test('in the demonstration, having chosen nobody, is the register as it stands, in public words', async () => {
    const told = await readAs(await council(), null, true);
    expect(told).toMatchObject({ refs: ['GA1', 'GA2'], visitor: { audience: 'public', of: 'register', mayChoose: true } });
    expect(told.words).not.toContain(SECRET);
  });
});
