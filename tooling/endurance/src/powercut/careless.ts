import { writeSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { draftOf } from '../record.ts';

/**
 * A process that keeps its entries as many programs do, in SQLite with `synchronous = NORMAL`, and says aloud what it takes for kept.
 * It stands here to show that the proof finds loss where there is some. Arguments: the file, a name, how many entries.
 */
const [file = '', name = '', wanted = '0'] = process.argv.slice(2);

const database = new DatabaseSync(file);
database.exec(
  'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE TABLE entry (number INTEGER PRIMARY KEY, command TEXT UNIQUE, draft TEXT)',
);
const add = database.prepare('INSERT INTO entry (command, draft) VALUES (?, ?)');
for (let count = 1; count <= Number(wanted); count += 1) {
  const command = `${name}-${count}`;
  const { lastInsertRowid } = add.run(command, JSON.stringify(draftOf(command)));
  writeSync(1, `${command} ${lastInsertRowid} written\n`);
}
database.close();
