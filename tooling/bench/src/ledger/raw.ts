import { DatabaseSync } from 'node:sqlite';
import { canonicalText, type Draft } from '@countersign/ledger';

/** What a ledger is held against: the same words put into a database by themselves, each on the disk before the next. */
export type Raw = { readonly insert: (draft: Draft) => void; readonly close: () => void };

/** A database of its own: two tables, no hashes, no rules; the same journal, the same durability. */
export function rawInserts(path: string): Raw {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
  database.exec('CREATE TABLE entry (number INTEGER PRIMARY KEY, envelope TEXT NOT NULL) STRICT');
  database.exec('CREATE TABLE prose (number INTEGER NOT NULL, section TEXT NOT NULL, body TEXT NOT NULL) STRICT');
  const entry = database.prepare('INSERT INTO entry (number, envelope) VALUES (?, ?)');
  const prose = database.prepare('INSERT INTO prose (number, section, body) VALUES (?, ?, ?)');
  let number = 0;
  return {
    insert: ({ prose: words, ...bare }) => {
      number += 1;
      database.exec('BEGIN IMMEDIATE');
      entry.run(number, canonicalText({ number, ...bare }));
      for (const [section, body] of Object.entries(words)) prose.run(number, section, canonicalText(body));
      database.exec('COMMIT');
    },
    close: () => database.close(),
  };
}
