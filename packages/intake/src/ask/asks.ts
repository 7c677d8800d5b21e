import { type Action, type Command, parseCommand, type Register } from '@countersign/core';
import { isField } from '../mapping/fields.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { Problem, Row } from '../row/row.ts';
import { asksOfKnown } from './known-action.ts';
import { asksOfNew } from './new-action.ts';
import type { Reading } from './said.ts';

/** What a row asks of the register: commands in the order in which they are to be decided, or none when nothing changed. */
export type RowAsks = {
  readonly row: number;
  readonly ref: string;
  readonly outcome: 'added' | 'changed' | 'unchanged';
  readonly commands: readonly Command[];
};

/** What a whole sheet asks. `absent`: known from an earlier sheet of the series, and not in this one. They are never deleted. */
export type SheetAsks = {
  readonly asks: readonly RowAsks[];
  readonly problems: readonly Problem[];
  readonly absent: readonly string[];
};

/** What do these rows ask of the register as it stands? The same rows asked twice ask nothing the second time. */
export function asksOf(rows: readonly Row[], register: Register, reading: Reading): SheetAsks {
  const refs = refsOf(rows, register, reading);
  const read = rows.map((row, index) => asksOfRow(row, refs[index] ?? '', register, reading));
  const inSheet = new Set(refs);
  return {
    asks: read.map(({ asks }) => asks),
    problems: read
      .flatMap(({ problems }) => problems)
      .map((problem) => ({ ...problem, column: headerOf(problem.column, reading.mapping) })),
    absent: fromSource(register, reading.mapping.source)
      .filter(({ ref }) => !inSheet.has(ref))
      .map(({ ref }) => ref),
  };
}

function asksOfRow(row: Row, ref: string, register: Register, reading: Reading): { asks: RowAsks; problems: readonly Problem[] } {
  const known = register.action(ref);
  const { said, problems } = known === null ? asksOfNew(row, reading) : asksOfKnown(row, known, reading);
  const parsed = said.map(({ verb, on = reading.on, data }) => ({ verb, answer: parseCommand({ verb, as: reading.as, on, ref, data }) }));
  const outcome = known === null ? 'added' : said.length === 0 ? 'unchanged' : 'changed';
  return {
    asks: { row: row.row, ref, outcome, commands: parsed.flatMap(({ answer }) => ('command' in answer ? [answer.command] : [])) },
    problems: [...problems, ...parsed.flatMap(({ answer }) => ('faults' in answer ? answer.faults.map((fault) => unfit(row, fault)) : []))],
  };
}

function unfit({ row }: Row, { path, expected }: { readonly path: string; readonly expected: string }): Problem {
  return { row, column: path, saw: '', expected, severity: 'error' };
}

/**
 * The reference of each row. Where the sheet has none, the row is known again by its title among the actions of its
 * series, and a new one gets the next free number.
 */
function refsOf(rows: readonly Row[], register: Register, { mapping: { source } }: Reading): readonly string[] {
  const byTitle = new Map(fromSource(register, source).map(({ title, ref }) => [title, ref]));
  const taken = new Set(register.actions().map(({ ref }) => ref));
  let number = 0;
  return rows.map(({ ref, title }) => {
    const known = ref ?? byTitle.get(title);
    if (known !== undefined) return known;
    do number += 1;
    while (taken.has(numbered(number)));
    byTitle.set(title, numbered(number));
    return numbered(number);
  });
}

function numbered(number: number): string {
  return `A${String(number).padStart(4, '0')}`;
}

function fromSource(register: Register, source: string): readonly Action[] {
  return register.actions().filter((action) => action.source === source);
}

/** What the author calls the column that fills a field. */
function headerOf(field: string, { columns }: Mapping): string {
  const column = isField(field) ? columns[field] : undefined;
  if (typeof column === 'number') return `column ${column}`;
  return typeof column === 'string' ? column : field;
}
