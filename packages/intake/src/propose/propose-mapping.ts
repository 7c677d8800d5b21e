import type { Cell, Sheet } from '../file/sheet.ts';
import { DAY_FIELDS, type Field } from '../mapping/fields.ts';
import type { Column, Mapping } from '../mapping/mapping.ts';
import { headersOf } from '../row/columns.ts';
import { type Assigned, assign, type TableColumn } from './assign.ts';
import { headerRowOf } from './header-row.ts';
import { proposedValues } from './propose-values.ts';

/** A mapping to start from, and for each column what it was taken for, why, and three of its values to judge by. */
export type Proposal = {
  readonly mapping: Mapping;
  readonly columns: readonly {
    readonly header: string;
    readonly field: Field | null;
    readonly why: string;
    readonly samples: readonly string[];
  }[];
};

/** How might this sheet be read? A proposal for its author to correct: nothing is imported by it until somebody has looked. */
export function proposeMapping(sheet: Sheet, fileName: string): Proposal {
  const headerRow = headerRowOf(sheet.rows);
  const columns = columnsOf(sheet, headerRow);
  const assigned = assign(columns);
  const cellsOf = (field: Field) => columns.find(({ at }) => assigned.get(at)?.field === field)?.cells ?? [];
  const source =
    fileName
      .replace(/\.[^.]*$/, '')
      .trim()
      .slice(0, 200) || 'file';
  return {
    mapping: {
      source,
      ...(sheet.name === '' || sheet.name === source ? {} : { sheet: sheet.name }),
      headerRow,
      ...dateOrder(DAY_FIELDS.flatMap(cellsOf)),
      columns: namedColumns(columns, assigned),
      ...proposedValues(cellsOf('status'), cellsOf('rag')),
    },
    columns: columns.map(({ at, header, cells }) => ({ header, ...(assigned.get(at) ?? UNKNOWN), samples: cells.slice(0, 3).map(sample) })),
  };
}

const UNKNOWN = { field: null, why: 'neither its header nor its values say what it is' } as const;

/** Every column that has a header or a value. */
function columnsOf(sheet: Sheet, headerRow: number): readonly TableColumn[] {
  const headers = headersOf(sheet.rows, headerRow);
  const below = sheet.rows.filter(({ row }) => row > headerRow).slice(0, ROWS_LOOKED_AT);
  const width = below.reduce((widest, { cells }) => Math.max(widest, cells.length), headers.length);
  const columns = Array.from({ length: width }, (_, at) => ({
    at,
    header: headers[at] ?? '',
    cells: below.flatMap(({ cells }) => cells[at] ?? []).filter(({ text }) => text.trim() !== ''),
  }));
  return columns.filter(({ header, cells }) => header !== '' || cells.length > 0);
}

const ROWS_LOOKED_AT = 500;

/** Fields by header, or by number where the header is blank, or where an earlier column has the same. */
function namedColumns(columns: readonly TableColumn[], assigned: Assigned): Mapping['columns'] {
  const headers = columns.map(({ header }) => header.toLowerCase());
  const named: Partial<Record<Field, Column>> = {};
  columns.forEach(({ at, header }, index) => {
    const field = assigned.get(at)?.field;
    if (field) named[field] = header === '' || headers.indexOf(header.toLowerCase()) !== index ? at + 1 : header;
  });
  return { ...named, title: named.title ?? 1 };
}

/** Day first unless a date says otherwise: one with its second number above 12 is month first; one with the year in front is its own witness. */
function dateOrder(cells: readonly Cell[]): Pick<Mapping, 'dateOrder'> {
  const parts = cells
    .flatMap(({ kind, text }) => (kind === 'text' ? [/^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})\b/.exec(text.trim())] : []))
    .filter((found) => found !== null);
  if (parts.length === 0) return {};
  if (parts.every(([, one = '']) => one.length === 4)) return { dateOrder: 'ymd' };
  const monthFirst = parts.some(([, one, two]) => Number(two) > 12 && Number(one) <= 12);
  const dayFirst = parts.some(([, one, two]) => Number(one) > 12 && Number(one) <= 31 && Number(two) <= 12);
  return { dateOrder: monthFirst && !dayFirst ? 'mdy' : 'dmy' };
}

function sample({ text }: Cell): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
