import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { MAIN, noted, wordy, written } from '../samples.suite.ts';
import { folder, opened } from './files.suite.ts';

const { path, clear } = folder();
afterAll(clear);

const MARKER = 'The parish clerk';
const erasing = noted('Erased', { facts: [{ fact: 'erased', erases: { number: 1, section: 'personal' } }] });

/** In which of the files of this store do the words still stand? */
const holding = (file: string) => ['', '-wal'].filter((end) => readFileSync(`${file}${end}`).includes(MARKER));

test('a reader at work keeps them in the log, and the next entry takes them out of it', async () => {
  const file = path('read.db');
  const ledger = opened(file);
  await ledger.open(MAIN);
  await written(ledger, MAIN, 'c-1', [wordy()]);

  const reader = new DatabaseSync(file, { readOnly: true });
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM entry').get();
  expect(await written(ledger, MAIN, 'c-2', [erasing])).toMatchObject({ first: 2 });
  expect(holding(file)).not.toEqual([]);
  reader.close();

  await written(ledger, MAIN, 'c-3', [noted('three')]);
  expect(holding(file)).toEqual([]);
  await ledger.close();
});

test('what a process owed when it ended is taken out by the next that writes, while others have the file open', async () => {
  const file = path('ended.db');
  const [ledger, other] = [opened(file), opened(file)];
  await ledger.open(MAIN);
  await written(ledger, MAIN, 'c-1', [wordy()]);
  await written(other, MAIN, 'c-2', [noted('two')]);

  const reader = new DatabaseSync(file, { readOnly: true });
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM entry').get();
  await written(ledger, MAIN, 'c-3', [erasing]);
  await ledger.close();
  reader.exec('COMMIT');
  expect(holding(file)).not.toEqual([]);

  const next = opened(file);
  await written(next, MAIN, 'c-4', [noted('four')]);
  expect(holding(file)).toEqual([]);
  for (const open of [next, other]) await open.close();
  reader.close();
});
