import { DatabaseSync } from 'node:sqlite';

// Stores as earlier versions of Countersign made them, with what is in a store of today.

/** How a new command was asked for, in each of them. */
const COMMAND_IS_NEW: { readonly [version: number]: string } = {
  1: `CREATE TRIGGER command_is_new BEFORE INSERT ON command
WHEN EXISTS (SELECT 1 FROM command WHERE register = NEW.register AND (command = NEW.command OR first = NEW.first))
BEGIN SELECT raise(ABORT, 'a command stands as answered'); END;`,
  2: `CREATE TRIGGER command_is_new BEFORE INSERT ON command
WHEN EXISTS (SELECT 1 FROM command WHERE register = NEW.register AND command = NEW.command)
  OR EXISTS (SELECT 1 FROM command WHERE register = NEW.register AND first = NEW.first)
BEGIN SELECT raise(ABORT, 'a command stands as answered'); END;`,
};
export const EARLIER: readonly number[] = Object.keys(COMMAND_IS_NEW).map(Number);

const tables = `
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

const triggers = (commandIsNew: string) => `
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

${commandIsNew}
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

const SECTIONS = ['public', 'exempt', 'personal'];
const moved = `
INSERT INTO main.head SELECT register, size, root, frontier, latest FROM today.head;
INSERT INTO main.entry SELECT head.register, number, envelope, leaf FROM today.entry JOIN today.head ON head.id = entry.register;
${SECTIONS.map(
  (section) => `INSERT INTO main.prose
SELECT head.register, number, '${section}', nullif(${section}_salt, x''), nullif(${section}_words, '')
FROM today.entry JOIN today.head ON head.id = entry.register WHERE ${section}_words IS NOT NULL;`,
).join('\n')}
INSERT INTO main.command SELECT head.register, command, request, number, last, entry.root
FROM today.entry JOIN today.head ON head.id = entry.register WHERE command IS NOT NULL;
`;

/** Makes a store of this earlier version of a closed store of today's. */
export function earlierStore(today: string, version: number, file: string): void {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON');
  database.exec(`BEGIN; ${tables}${triggers(COMMAND_IS_NEW[version] ?? '')}`);
  database.exec(`PRAGMA application_id = ${0x4353474e}; PRAGMA user_version = ${version}; COMMIT`);
  database.prepare('ATTACH ? AS today').run(today);
  database.exec(`BEGIN; ${moved} COMMIT; DETACH today`);
  database.close();
}
