import { hash } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { Damaged } from '../damaged.ts';
import { SECTIONS, type Section } from '../port.ts';
import type { PlainEntry, PlainWords } from '../store.ts';
import { Unreachable } from '../unreachable.ts';
import { reading } from './errors.ts';
import { keysAfter } from './rows.ts';

type Page = (register: number, after: number, limit: number) => readonly PlainEntry[] | null;
/** The number, the envelope and the leaf of an entry, then of each section how many bytes its salt and its words have. */
type OfEntry = readonly [number: number, envelope: string, leaf: string, ...lengths: (number | null)[]];

/**
 * The entries of a page as texts, for reading very many: the words of all of them come as one piece of memory, and nothing is copied to be
 * hashed. Null where SQLite will not give them so: whoever reads byte by byte says why.
 */
export function plainEntriesIn(database: DatabaseSync): Page {
  let statements: Statements | null = null;
  return (register, after, limit) => {
    try {
      return reading(() => {
        statements ??= statementsOf(database);
        return plainEntries(statements, register, after, limit);
      });
    } catch (error) {
      if (error instanceof Damaged || error instanceof Unreachable) return null;
      throw error;
    }
  };
}

/** What is hashed of words, as `commitmentTo` says it; nothing of those that there never were, or that were erased. */
const COMMITTED = SECTIONS.map(
  (section) =>
    `CASE WHEN ${section}_words <> '' THEN 'countersign-prose-1' || x'00' || '${section}' || x'00' || ${section}_salt || ${section}_words ELSE '' END`,
).join(' || ');
const COMMITTED_BEFORE_SECTION = 20;
const LENGTHS = SECTIONS.map((section) => `octet_length(${section}_salt), octet_length(${section}_words)`).join(', ');

function statementsOf(database: DatabaseSync) {
  const lists = (sql: string): StatementSync => {
    const statement = database.prepare(sql);
    statement.setReturnArrays(true);
    return statement;
  };
  const page = 'FROM entry WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?';
  return {
    entries: lists(`SELECT number, envelope, lower(hex(leaf)), ${LENGTHS} ${page}`),
    committed: lists(`SELECT CAST(group_concat(committed, '') AS BLOB) FROM (SELECT ${COMMITTED} AS committed ${page})`),
  };
}

type Statements = ReturnType<typeof statementsOf>;

function plainEntries(statements: Statements, register: number, after: number, limit: number): readonly PlainEntry[] {
  const of = [...keysAfter(register, after), limit] as const;
  const rows = statements.entries.all(...of) as unknown as readonly OfEntry[];
  const [[committed] = []] = statements.committed.all(...of) as unknown as readonly (readonly unknown[])[];
  const cut = cutFrom(committed instanceof Uint8Array ? committed : new Uint8Array());
  return rows.map(([number, envelope, leaf, ...lengths]) => ({
    number,
    envelope,
    leaf,
    prose: SECTIONS.flatMap((section, at) => wordsIn(section, lengths[2 * at] ?? null, lengths[2 * at + 1] ?? null, cut)),
  }));
}

/** Nothing where the entry never had such words. What has a salt and no words, or words and no salt, commits to nothing. */
function wordsIn(section: Section, salt: number | null, words: number | null, cut: Cut): readonly PlainWords[] {
  if (salt === null && words === null) return [];
  if (salt === null || words === null || words === 0) return [{ section, body: salt === words ? null : '', commitment: null }];
  return [{ section, ...cut(COMMITTED_BEFORE_SECTION + section.length + 1 + salt + words, words) }];
}

type Cut = (length: number, words: number) => { readonly body: string; readonly commitment: string };

/** Cut where their lengths say. Were one of them wrong, what is cut out would not be what was committed to. */
function cutFrom(bytes: Uint8Array): Cut {
  const committed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = 0;
  return (length, words) => {
    const from = end;
    end += length;
    return { body: committed.toString('utf8', end - words, end), commitment: hash('sha256', committed.subarray(from, end), 'hex') };
  };
}
