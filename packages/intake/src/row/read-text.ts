import type { Field } from '../mapping/fields.ts';
import type { RowBeingRead } from './cell-reading.ts';
import { expected } from './expected.ts';
import { ownerIn } from './owner.ts';
import type { Row } from './row.ts';

type TextField = 'description' | 'review' | 'recommendation' | 'area' | 'lead' | 'priority' | 'approver' | 'update' | 'recoveryPlan';

/** A field of one text, its line feeds kept. Where the mapping splits it and several come of it, none is believed. */
export function textIn(being: RowBeingRead, field: TextField): Partial<Record<TextField, string>> {
  const text = being.cell(field).text;
  const sign = being.reading.mapping.split?.[field];
  if (sign !== undefined && pieces(text, sign).length > 1) {
    being.warn(field, text, expected.oneValue());
    return {};
  }
  return text === '' ? {} : { [field]: text };
}

/** The accountable post. None, or several, is a warning: the action is taken without an owner and is rated for it. */
export function ownerOf(being: RowBeingRead): Pick<Row, 'accountable'> {
  if (!being.isMapped('accountable')) return {};
  const before = being.problems.length;
  const cell = being.cell('accountable').text;
  if (being.problems.length > before) return {};
  const owner = ownerIn(cell, being.reading.mapping.split?.accountable);
  if (owner.owners === 'one') return { accountable: owner.name };
  being.warn('accountable', cell, owner.owners === 'none' ? expected.owner() : expected.oneOwner());
  return {};
}

/** The values of a cell that may hold several, parted as the mapping says, or else by `;` and new lines. */
export function listIn(being: RowBeingRead, field: Field): readonly string[] {
  return [...new Set(pieces(being.cell(field).text, being.reading.mapping.split?.[field] ?? /[;\n\r]/))];
}

/** Evidence as it is told: titles, references or addresses. */
export function evidenceIn(being: RowBeingRead): readonly string[] {
  return listIn(being, 'evidence');
}

/** Financial years; `2021-22` and `2021/2022` are brought to `2021/22`. What is no year is left out with a warning. */
export function statementYearsIn(being: RowBeingRead): readonly string[] {
  const written = pieces(being.cell('statementYears').text, being.reading.mapping.split?.statementYears ?? /[;,\n\r]|\band\b|&/);
  const years = written.map((text) => ({ text, year: financialYearIn(text) }));
  for (const { text, year } of years) if (year === null) being.warn('statementYears', text, expected.statementYear());
  return [...new Set(years.flatMap(({ year }) => (year === null ? [] : [year])))];
}

/** How much is done: `45`, `45%`, or a cell that shows as `45%`. A fraction without its sign could be half a percent or a half, so it is not believed. */
export function percentIn(being: RowBeingRead): Pick<Row, 'percent'> {
  const { text } = being.cell('percent');
  if (text === '') return {};
  const [, number, sign] = /^(\d{1,3}(?:\.\d+)?) ?(%|per ?cent)?$/i.exec(text) ?? [];
  const percent = Number(number);
  const isFraction = percent > 0 && percent < 1 && sign === undefined;
  if (number !== undefined && percent <= 100 && !isFraction) return { percent };
  being.warn('percent', text, expected.percent());
  return {};
}

function financialYearIn(text: string): string | null {
  const [, year, end] = /^(\d{4})[/\u2010-\u2015-](\d{2}|\d{4})$/.exec(text) ?? [];
  if (year === undefined || end === undefined) return null;
  const next = String(Number(year) + 1);
  return end === next || end === next.slice(2) ? `${year}/${next.slice(2)}` : null;
}

function pieces(text: string, sign: string | RegExp): readonly string[] {
  return text
    .split(sign)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => piece !== '');
}
