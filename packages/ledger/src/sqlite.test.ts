import { afterAll } from 'vitest';
import { ledgerSuite } from './ledger.suite.ts';
import { folder, opened } from './sqlite/files.suite.ts';

const { path, clear } = folder();
afterAll(clear);

let count = 0;
ledgerSuite('in SQLite', (salt) => {
  count += 1;
  return opened(path(`${count}.db`), { salt });
});
