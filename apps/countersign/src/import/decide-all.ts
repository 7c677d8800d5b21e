import {
  type Command,
  copyOf,
  decide,
  type Fact,
  follow,
  type Instant,
  isRefusal,
  type Past,
  refusalSentence,
  registerAsAt,
} from '@countersign/core';
import { asksOf, type Problem, type Reading, type RowAsks, type RowsRead } from '@countersign/intake';
import type { Draft } from '@countersign/ledger';
import { type Book, draftOf } from '../book.ts';
import type { Report } from './report.ts';

/** What an import would write, an entry a row, and what it has to say. */
export type Decided = { readonly report: Omit<Report, 'file' | 'encoding'>; readonly drafts: readonly Draft[] };

/** Decides on every row, in order, each on a register that has taken the rows before it; and on the sheet as a whole. Nothing is written yet. */
export function decideAll(book: Book, read: RowsRead, reading: Reading, now: Instant): Decided {
  const past = copyOf(book.past);
  const when = { asAt: reading.on, knownAt: null };
  const { asks, problems, absent } = asksOf(read.rows, registerAsAt(past, when), reading);
  const rows = asks.map((row, index) => decideRow(past, row, reading, { number: book.head.size + index + 1, now }));
  const all = [...read.problems, ...problems, ...rows.flatMap((row) => row.problems)];
  const refusedRows = new Set(all.filter(({ severity }) => severity === 'error').map(({ row }) => row));
  const taken = rows.filter(({ row }) => !refusedRows.has(row));
  return {
    report: {
      rowsRead: read.rowsRead,
      added: count(taken, 'added'),
      changed: count(taken, 'changed'),
      unchanged: count(taken, 'unchanged'),
      refused: read.rowsRead - taken.length,
      absent,
      created: createdBy(
        taken.flatMap(({ facts }) => facts),
        reading.as,
      ),
      problems: all,
      errors: refusedRows.size,
    },
    drafts: [...taken.map(({ facts }) => facts), sheetTaken(past, absent, reading)]
      .filter((facts) => facts.length > 0)
      .map((facts) => draftOf(facts, reading.as, now)),
  };
}

/** What the sheet no longer lists, and the columns that it has, when either is news. */
function sheetTaken(past: Past, absent: readonly string[], { mapping: { source, columns }, on, as }: Reading): readonly Fact[] {
  const register = registerAsAt(past, { asAt: on, knownAt: null });
  const data = { source, absent: [...absent], columns: Object.keys(columns).toSorted() };
  const known = register.sheets.get(source);
  if (known !== undefined && isSame(known.absent, data.absent) && isSame(known.columns, data.columns)) return [];
  const answer = decide(register, { verb: 'takeSheet', as, on, data });
  return isRefusal(answer) ? [] : answer;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return JSON.stringify(some.toSorted()) === JSON.stringify(others.toSorted());
}

type DecidedRow = {
  readonly row: number;
  readonly outcome: RowAsks['outcome'];
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
};
type Place = { readonly number: number; readonly now: Instant };

/** A row whose action cannot be raised is not taken; a later thing it asks that is refused is left out, and said. */
function decideRow(past: Past, { row, outcome, commands }: RowAsks, { on, as }: Reading, { number, now }: Place): DecidedRow {
  const facts: Fact[] = [];
  const problems: Problem[] = [];
  for (const command of commands) {
    const answer = decide(registerAsAt(past, { asAt: on, knownAt: null }), command);
    if (isRefusal(answer)) problems.push(refusedProblem(row, command, refusalSentence(answer)));
    else {
      follow(past, { number, recordedAt: now, by: as, facts: answer });
      facts.push(...answer);
    }
  }
  return { row, outcome: facts.length === 0 ? 'unchanged' : outcome, facts, problems };
}

function refusedProblem(row: number, { verb, ref }: Command, sentence: string): Problem {
  return { row, column: verb, saw: ref ?? '', expected: sentence, severity: verb === 'raise' ? 'error' : 'warning' };
}

/** Directorates and posts that the register did not know, under the names in the sheet. */
function createdBy(facts: readonly Fact[], as: string): Report['created'] {
  const directorates = facts.flatMap((fact) => (fact.fact === 'directorateOpened' ? [fact.directorate] : []));
  const posts = facts.flatMap((fact) => (fact.fact === 'postEstablished' && fact.post !== as ? [fact.post] : []));
  return { directorates, posts };
}

function count(rows: readonly DecidedRow[], outcome: RowAsks['outcome']): number {
  return rows.filter((row) => row.outcome === outcome).length;
}
