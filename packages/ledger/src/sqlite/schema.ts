/** "CSGN": how a Countersign store is known from any other SQLite file. */
export const APPLICATION_ID = 0x4353474e;
/** Raised when the shape below changes, with what brings an earlier one up to it. A store with a higher one was written by a later Countersign. */
export const STORE_VERSION = 2;

/** What is kept. Hashes are 32 bytes; envelope and body are the very bytes that were hashed. */
const TABLES = `
CREATE TABLE head (
  register TEXT NOT NULL PRIMARY KEY CHECK (register <> ''),
  size INTEGER NOT NULL CHECK (size >= 0),
  root BLOB NOT NULL CHECK (length(root) = 32),
  frontier BLOB NOT NULL CHECK (length(frontier) % 32 = 0),
  latest TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
  register TEXT NOT NULL REFERENCES head (register),
  number INTEGER NOT NULL CHECK (number >= 1),
  envelope TEXT NOT NULL,
  leaf BLOB NOT NULL CHECK (length(leaf) = 32),
  PRIMARY KEY (register, number)
) STRICT;

CREATE TABLE prose (
  register TEXT NOT NULL,
  number INTEGER NOT NULL,
  section TEXT NOT NULL CHECK (section IN ('public', 'exempt', 'personal')),
  salt BLOB CHECK (length(salt) = 32),
  body TEXT,
  PRIMARY KEY (register, number, section),
  FOREIGN KEY (register, number) REFERENCES entry (register, number),
  CHECK ((salt IS NULL) = (body IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE command (
  register TEXT NOT NULL REFERENCES head (register),
  command TEXT NOT NULL CHECK (command <> ''),
  request BLOB NOT NULL CHECK (length(request) = 32),
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  root BLOB NOT NULL CHECK (length(root) = 32),
  PRIMARY KEY (register, command),
  UNIQUE (register, first),
  CHECK (1 <= first AND first <= last)
) STRICT, WITHOUT ROWID;
`;

/** Two questions, each answered by an index. Asked as one, SQLite looks through every command of the register. */
const COMMAND_IS_NEW = `CREATE TRIGGER command_is_new BEFORE INSERT ON command
WHEN EXISTS (SELECT 1 FROM command WHERE register = NEW.register AND command = NEW.command)
  OR EXISTS (SELECT 1 FROM command WHERE register = NEW.register AND first = NEW.first)
BEGIN SELECT raise(ABORT, 'a command stands as answered'); END;`;

/**
 * The record only grows: these stop a slip, or a person with a database tool, before it becomes damage. INSERT OR REPLACE deletes without
 * asking the delete triggers, so the insert triggers stop that too.
 */
const TRIGGERS = `
CREATE TRIGGER entry_is_next BEFORE INSERT ON entry
WHEN NEW.number <> 1 + (SELECT coalesce(max(number), 0) FROM entry WHERE register = NEW.register)
BEGIN SELECT raise(ABORT, 'entries follow one another'); END;
CREATE TRIGGER entry_stays BEFORE DELETE ON entry BEGIN SELECT raise(ABORT, 'an entry stays'); END;
CREATE TRIGGER entry_stands BEFORE UPDATE ON entry BEGIN SELECT raise(ABORT, 'an entry stands as written'); END;

CREATE TRIGGER prose_is_new BEFORE INSERT ON prose
WHEN EXISTS (SELECT 1 FROM prose WHERE register = NEW.register AND number = NEW.number AND section = NEW.section)
BEGIN SELECT raise(ABORT, 'words stand as written'); END;
CREATE TRIGGER prose_stays BEFORE DELETE ON prose BEGIN SELECT raise(ABORT, 'words are erased, their place stays'); END;
CREATE TRIGGER prose_stands BEFORE UPDATE ON prose
WHEN NEW.salt IS NOT NULL OR NEW.body IS NOT NULL
  OR NEW.register <> OLD.register OR NEW.number <> OLD.number OR NEW.section <> OLD.section
BEGIN SELECT raise(ABORT, 'words may only be erased'); END;

${COMMAND_IS_NEW}
CREATE TRIGGER command_stays BEFORE DELETE ON command BEGIN SELECT raise(ABORT, 'a command stays'); END;
CREATE TRIGGER command_stands BEFORE UPDATE ON command BEGIN SELECT raise(ABORT, 'a command stands as answered'); END;

CREATE TRIGGER head_is_new BEFORE INSERT ON head
WHEN EXISTS (SELECT 1 FROM head WHERE register = NEW.register)
BEGIN SELECT raise(ABORT, 'the register is there'); END;
CREATE TRIGGER head_stays BEFORE DELETE ON head BEGIN SELECT raise(ABORT, 'a register stays'); END;
CREATE TRIGGER head_grows BEFORE UPDATE ON head
WHEN NEW.register <> OLD.register OR NEW.size <= OLD.size OR NEW.latest < OLD.latest
BEGIN SELECT raise(ABORT, 'a register only grows'); END;
`;

/** Makes an empty database a store. Run within one transaction, so that there is never half of it. */
export const SCHEMA = `${TABLES}${TRIGGERS}
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = ${STORE_VERSION};
`;

/** What brings a store of each earlier version up to the next. Run within one transaction. */
export const UPGRADES: { readonly [from: number]: string } = {
  1: `DROP TRIGGER command_is_new; ${COMMAND_IS_NEW} PRAGMA user_version = 2;`,
};

/** The parts of a store as SQLite states them, to be compared with those of a new one. SQLite's own statistics are nobody's business. */
export const PARTS = `SELECT type || ' ' || name || ': ' || coalesce(sql, '') AS part FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY part`;
