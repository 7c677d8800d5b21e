import { SECTIONS, type Section } from '../port.ts';

/** "CSGN": how a Countersign store is known from any other SQLite file. */
export const APPLICATION_ID = 0x4353474e;
/** Raised when the shape below changes; `upgrading.ts` brings an earlier one up to it. A store with a higher one was written by a later Countersign. */
export const STORE_VERSION = 3;

/** How far apart the keys of the entries of two registers lie. No register has as many. */
export const APART = 2 ** 32;

/** Both are NULL where the entry never had words in this section, and empty once they were erased. */
const wordsOf = (section: Section) => `
  ${section}_salt BLOB,
  ${section}_words TEXT,`;

/**
 * A row has all of its command or nothing of it, and to each section's words their salt. Asked of every row when the store is verified, too:
 * a connection that can only read does not look at what a table says it checks.
 */
export const WHOLE = [
  ...['request', 'last', 'root'].map((column) => `(${column} IS NULL) = (command IS NULL)`),
  ...SECTIONS.map(
    (section) => `length(${section}_salt) IS CASE WHEN ${section}_words IS NULL THEN NULL WHEN ${section}_words = '' THEN 0 ELSE 32 END`,
  ),
].join(`
    AND `);

/**
 * What is kept. Hashes are 32 bytes; envelope and words are the very bytes that were hashed. The key of an entry is made of its register's
 * and its own number, so a register lies in order at one place. A command stands with the first entry that it made: which is its last, and
 * the root after it. So an append changes three pages: of its register's head, of entries, and of the index by command.
 */
export const TABLES = `
CREATE TABLE head (
  id INTEGER PRIMARY KEY CHECK (id >= 1),
  register TEXT NOT NULL UNIQUE CHECK (register <> ''),
  size INTEGER NOT NULL CHECK (size >= 0),
  root BLOB NOT NULL CHECK (length(root) = 32),
  frontier BLOB NOT NULL CHECK (length(frontier) % 32 = 0),
  latest TEXT NOT NULL
) STRICT;

CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  register INTEGER GENERATED ALWAYS AS (id / ${APART}) REFERENCES head (id),
  number INTEGER GENERATED ALWAYS AS (id % ${APART}) CHECK (number >= 1),
  leaf BLOB NOT NULL CHECK (length(leaf) = 32),
  command TEXT CHECK (command <> ''),
  request BLOB CHECK (length(request) = 32),
  last INTEGER CHECK (last >= number),
  root BLOB CHECK (length(root) = 32),
  envelope TEXT NOT NULL,${SECTIONS.map(wordsOf).join('')}
  CHECK (${WHOLE})
) STRICT;

CREATE UNIQUE INDEX entry_of_command ON entry (register, command) WHERE command IS NOT NULL;
`;

/**
 * The record only grows: these stop a slip, or a person with a database tool, before it becomes damage. INSERT OR REPLACE deletes without
 * asking the delete triggers, so the insert triggers stop that too. A key may be changed under other names than its own (rowid), so
 * changing it is a question of its own.
 */
export const TRIGGERS = `
CREATE TRIGGER entry_is_next BEFORE INSERT ON entry
WHEN NEW.id <> 1 + coalesce(
  (SELECT max(id) FROM entry WHERE id BETWEEN NEW.register * ${APART} AND NEW.register * ${APART} + ${APART - 1}), NEW.register * ${APART})
BEGIN SELECT raise(ABORT, 'entries follow one another'); END;
CREATE TRIGGER entry_stays BEFORE DELETE ON entry BEGIN SELECT raise(ABORT, 'an entry stays'); END;
CREATE TRIGGER entry_keeps_its_place BEFORE UPDATE ON entry WHEN NEW.id <> OLD.id
BEGIN SELECT raise(ABORT, 'an entry keeps its place'); END;
CREATE TRIGGER entry_stands BEFORE UPDATE OF id, leaf, command, request, last, root, envelope ON entry
BEGIN SELECT raise(ABORT, 'an entry stands as written'); END;
${SECTIONS.map(
  (section) => `CREATE TRIGGER ${section}_words_stand BEFORE UPDATE OF ${section}_salt, ${section}_words ON entry
WHEN OLD.${section}_words IS NULL OR NEW.${section}_words IS NOT ''
BEGIN SELECT raise(ABORT, 'words may only be erased'); END;
`,
).join('')}
CREATE TRIGGER command_is_new BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM entry WHERE register = NEW.register AND command = NEW.command)
BEGIN SELECT raise(ABORT, 'a command stands as answered'); END;

CREATE TRIGGER head_is_new BEFORE INSERT ON head
WHEN EXISTS (SELECT 1 FROM head WHERE register = NEW.register) OR EXISTS (SELECT 1 FROM head WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'the register is there'); END;
CREATE TRIGGER head_stays BEFORE DELETE ON head BEGIN SELECT raise(ABORT, 'a register stays'); END;
CREATE TRIGGER head_grows BEFORE UPDATE ON head
WHEN NEW.id <> OLD.id OR NEW.register <> OLD.register OR NEW.size <= OLD.size OR NEW.latest < OLD.latest
BEGIN SELECT raise(ABORT, 'a register only grows'); END;
`;

/** Makes an empty database a store. Run within one transaction, so that there is never half of it. */
export const SCHEMA = `${TABLES}${TRIGGERS}
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = ${STORE_VERSION};
`;

/** The parts of a store as SQLite states them, to be compared with those of a new one. SQLite's own statistics are nobody's business. */
export const PARTS = `SELECT type || ' ' || name || ': ' || coalesce(sql, '') AS part FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY part`;
