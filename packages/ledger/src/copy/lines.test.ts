import { expect, test } from 'vitest';
import { openMemory } from '../memory.ts';
import { everything, listed, MAIN, noted, wordy, written } from '../samples.suite.ts';
import { copyIn, linesOf } from './lines.ts';

async function lines(): Promise<readonly string[]> {
  const ledger = openMemory();
  await ledger.open(MAIN);
  await written(ledger, MAIN, 'c-1', [noted('one\ntwo'), wordy()]);
  const copy = await ledger.copy(MAIN);
  return copy === null ? [] : listed(linesOf(copy));
}

async function* given(all: readonly string[]) {
  yield* all;
}

async function putFrom(all: readonly string[]) {
  const ledger = openMemory();
  const copy = await copyIn(given(all));
  return { ledger, answer: 'refused' in copy ? copy : await ledger.put(copy) };
}

test('a copy is one line that names it, and one for each entry', async () => {
  const all = await lines();
  expect(all).toHaveLength(3);
  expect(JSON.parse(all[0] ?? '')).toMatchObject({ format: 'countersign-record-1', register: MAIN, head: { size: 2 } });
  expect(JSON.parse(all[2] ?? '')).toMatchObject({
    number: 2,
    envelope: expect.any(String),
    prose: { personal: { salt: expect.stringMatching(/^[0-9a-f]{64}$/) } },
  });
});

test('what is put from the lines is the register that they were made of', async () => {
  const { ledger, answer } = await putFrom(await lines());
  expect(answer).toMatchObject({ size: 2 });
  expect((await everything(ledger, MAIN)).map(({ prose }) => prose.public)).toEqual([{ '/0/note': 'one\ntwo' }, { '/0/note': 'Agreed' }]);
});

test.each([
  ['nothing', []],
  ['something else', ['Ref,Title']],
  ['another format', ['{"format":"countersign-record-2","register":"main","head":{"size":0,"root":""}}']],
  ['no root', ['{"format":"countersign-record-1","register":"main","head":{"size":0,"root":"abc"}}']],
  ['a size that is none', [`{"format":"countersign-record-1","register":"main","head":{"size":-1,"root":"${'0'.repeat(64)}"}}`]],
])('a file that begins with %s is no copy', async (_, all) => {
  expect((await putFrom(all)).answer).toEqual({ refused: 'notACopy' });
});

test.each([
  [
    'cut off in the middle of a line',
    (all: readonly string[]) => [...all.slice(0, 2), (all[2] ?? '').slice(0, 40)],
    'line 3 of the copy is not an entry',
  ],
  ['with a line that is no entry', (all: readonly string[]) => [all[0] ?? '', '{}', ...all.slice(2)], 'line 2 of the copy is not an entry'],
  [
    'with a salt that is none',
    (all: readonly string[]) => all.map((line) => line.replace(/"salt":"../, '"salt":"')),
    'line 2 of the copy is not an entry',
  ],
  ['cut off after a line', (all: readonly string[]) => all.slice(0, 2), 'its head names 2'],
])('a copy %s is refused whole', async (_, spoil, what) => {
  const { ledger, answer } = await putFrom(spoil(await lines()));
  expect(answer).toMatchObject({ refused: 'notWhole', what: expect.stringContaining(what) });
  expect(await ledger.registers()).toEqual([]);
});
