import type { DatabaseSync } from 'node:sqlite';
import { SECTIONS } from '../port.ts';
import { codeOf } from './errors.ts';
import { APART, STORE_VERSION, TABLES, TRIGGERS } from './schema.ts';
import { settingOf } from './settings.ts';

/**
 * A store of an earlier version becomes one of this, all of it or nothing; its hashes stay as they are. Looks again once it is alone: another
 * process may be doing the same.
 */
export function bringUpToDate(database: DatabaseSync): void {
  const version = () => Number(settingOf(database, 'user_version'));
  if (version() === STORE_VERSION) return;
  database.exec('BEGIN IMMEDIATE');
  if (version() < STORE_VERSION) moved(database);
  database.exec('COMMIT');
}

function moved(database: DatabaseSync): void {
  database.exec(ASIDE);
  for (const move of MOVES) unlessUnfit(() => database.exec(move));
  if (database.prepare(ALL_MOVED).get()?.['moved'] !== 1) throw unfit('it is damaged: there are rows in it that belong to no entry');
  database.exec(`${GONE}${TRIGGERS} PRAGMA user_version = ${STORE_VERSION};`);
}

const CONSTRAINT = 19;

function unlessUnfit(move: () => void): void {
  try {
    move();
  } catch (error) {
    throw codeOf(error) === CONSTRAINT ? unfit(`it is damaged: ${error instanceof Error ? error.message : error}`) : error;
  }
}

const unfit = (why: string) => new Error(`an earlier Countersign made it, and it cannot be brought up to date: ${why}`);

/**
 * Until version 2, entries, words and commands had a table each, with the name of the register in every row. (Version 1 asked for a new
 * command in another way.) Their triggers go with them.
 */
const EARLIER = ['prose', 'command', 'entry', 'head'];
export const ASIDE = `${EARLIER.map((table) => `ALTER TABLE ${table} RENAME TO earlier_${table};`).join('')}${TABLES}`;
const GONE = EARLIER.map((table) => `DROP TABLE earlier_${table};`).join('');

const PLACES = SECTIONS.map((section) => `${section}_salt, ${section}_words`).join(', ');
/** Words that were erased are empty now. */
const WORDS = SECTIONS.map(
  (section) => `iif(${section}.number IS NULL, NULL, coalesce(${section}.salt, x'')),
  iif(${section}.number IS NULL, NULL, coalesce(${section}.body, ''))`,
);
const PROSE = SECTIONS.map(
  (section) => `LEFT JOIN earlier_prose AS ${section}
  ON ${section}.register = head.register AND ${section}.number = entry.number AND ${section}.section = '${section}'`,
);

/** In the order of the new keys, each row found by an index: SQLite needs no room for it but in the file and its log. */
export const MOVES: readonly string[] = [
  `INSERT INTO head (register, size, root, frontier, latest)
SELECT register, size, root, frontier, latest FROM earlier_head ORDER BY register`,

  `INSERT INTO entry (id, leaf, command, request, last, root, envelope, ${PLACES})
SELECT head.id * ${APART} + entry.number, entry.leaf,
  command.command, command.request, command.last, command.root, entry.envelope,
  ${WORDS.join(',\n  ')}
FROM head
CROSS JOIN earlier_entry AS entry ON entry.register = head.register
LEFT JOIN earlier_command AS command ON command.register = head.register AND command.first = entry.number
${PROSE.join('\n')}
ORDER BY head.id, entry.number`,
];

/** What belonged to nothing has no place to be moved to, and may not go unnoticed. */
const ALL_MOVED = `SELECT
  (SELECT count(*) FROM head) = (SELECT count(*) FROM earlier_head)
  AND (SELECT count(*) FROM entry) = (SELECT count(*) FROM earlier_entry)
  AND (SELECT count(command) FROM entry) = (SELECT count(*) FROM earlier_command)
  AND (SELECT ${SECTIONS.map((section) => `count(${section}_salt)`).join(' + ')} FROM entry) = (SELECT count(*) FROM earlier_prose) AS moved`;
