import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { openMemory } from './memory.ts';
import type { Ledger } from './port.ts';
import { postgres } from './postgres/databases.suite.ts';
import { anyDraft, countedSalt, everything, noted, requestOf } from './samples.suite.ts';
import { folder, opened as openedSqlite } from './sqlite/files.suite.ts';

const { path, clear } = folder();
afterAll(clear);
const { opened: openedPostgres } = postgres();

const registers = ['main', 'next', 'never opened'];
const erasing = fc.record({ number: fc.integer({ min: 1, max: 6 }), section: fc.constantFrom('public', 'exempt', 'personal') });
const draft = fc.oneof(
  { weight: 5, arbitrary: anyDraft },
  { weight: 1, arbitrary: erasing.map((erases) => noted('erased', { facts: [{ fact: 'erased', erases }] })) },
  { weight: 1, arbitrary: fc.constant(noted('nul \0')) },
);

/** Few names and requests, so that commands are repeated, reused and too late often enough. */
const asked = fc.record({
  register: fc.constantFrom(...registers),
  late: fc.constantFrom(0, 0, 0, 1),
  command: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  request: fc.constantFrom('same', 'same', 'other').map(requestOf),
  entries: fc.array(draft, { maxLength: 3 }),
});
type Asked = typeof asked extends fc.Arbitrary<infer One> ? One : never;

/** Every answer to these commands, and all that can be read after them. */
async function answers(ledger: Ledger, commands: readonly Asked[]) {
  const heard: unknown[] = [];
  for (const register of ['main', 'next', 'main']) heard.push(await ledger.open(register));
  for (const { register, late, command, request, entries } of commands) {
    const head = await ledger.head(register);
    heard.push(await ledger.append(register, (head?.size ?? 0) - late, command, request, entries));
  }
  for (const register of registers) {
    const entries = await everything(ledger, register);
    heard.push(entries, await ledger.head(register), await ledger.headAt(register, 2), await ledger.verify(register));
    for (const { number } of entries) heard.push(await ledger.proof(register, number));
  }
  await ledger.close();
  return heard;
}

/** So many operations at least are compared when it is run by name; in the tests of every day, a tenth of them. */
const WANTED = Number(process.env['COUNTERSIGN_OPERATIONS'] ?? 300);
const SEED = 20_261_125;

describe(`memory, SQLite and PostgreSQL (seed ${SEED})`, () => {
  test('give the same answers, roots and proofs to the same commands and salts', { timeout: 600_000 }, async () => {
    let [count, operations] = [0, 0];
    while (operations < WANTED) {
      await fc.assert(
        fc.asyncProperty(fc.array(asked, { minLength: 1, maxLength: 12 }), async (commands) => {
          count += 1;
          const inMemory = await answers(openMemory({ salt: countedSalt() }), commands);
          expect(await answers(openedSqlite(path(`${count}.db`), { salt: countedSalt() }), commands)).toEqual(inMemory);
          expect(await answers(await openedPostgres(countedSalt()), commands)).toEqual(inMemory);
          operations += commands.length;
        }),
        { numRuns: 20, seed: SEED + count },
      );
    }
    console.info(`${operations} operations in ${count} records: the same answers from all three`);
    expect(operations).toBeGreaterThanOrEqual(WANTED);
  });
});
