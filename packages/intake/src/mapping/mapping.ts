import { day, horizon, kind, origin, principle, rag, scope } from '@countersign/core';
import { z } from 'zod';
import { STATUSES } from '../row/words.ts';
import { FIELDS, type Field, fieldNames } from './fields.ts';

const COLUMN = 'a header, a column number from 1, or { "const": "…" }';

/** Where a field comes from: a header of the file, the number of a column counting from 1, or the same words for every row. */
const column = z
  .union(
    [z.string().trim().min(1, COLUMN), z.int(COLUMN).min(1, COLUMN), z.strictObject({ const: z.string(COLUMN).trim().min(1, COLUMN) })],
    {
      error: COLUMN,
    },
  )
  .meta({
    description: 'A header of the file, a column number counting from 1, or words that hold for every row',
    examples: ['Owner', 4, { const: 'ICT' }],
  });

const wordsTo = <Own extends string>(own: readonly Own[]) => z.record(z.string(), z.enum(own, { error: `one of: ${own.join(', ')}` }));

const VALUES = {
  status: wordsTo(STATUSES),
  rag: wordsTo(rag.options),
  kind: wordsTo(kind.options),
  origin: wordsTo(origin.options),
  scope: wordsTo(scope.options),
  horizon: wordsTo(horizon.options),
  principle: wordsTo(principle.options),
};

const columnFor = (field: Field) => column.meta({ description: FIELDS[field][0], examples: [FIELDS[field][1]] });

/** Only the title must be there: no action is without one. */
const columns = z.strictObject({ ...eachField((field) => columnFor(field).optional()), title: columnFor('title') }).meta({
  description: 'Which column of the file fills which field',
  examples: [{ ref: 'ID', title: 'Action', lead: 'Department', due: 'Due' }],
});

const values = z.strictObject({ ...eachField(() => z.record(z.string(), z.string()).optional()), ...optional(VALUES) }).meta({
  description:
    "What the file's words mean, by field. Case and spaces are left aside; every word of the cell must be given, not a part of it",
  examples: [{ status: { Closed: 'reportedComplete', 'In progress': 'open' }, rag: { 'Amber/Red': 'amber' } }],
});

const split = z
  .strictObject(eachField(() => z.string().min(1).optional()))
  .meta({ description: 'The sign between several values in one cell, by field', examples: [{ contributors: ';' }] });

/** How to read a file of somebody else's making: which column is what, and what its words mean. */
export const mapping = z
  .strictObject({
    source: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .meta({ description: 'Names the series of files, so that the next file of it matches this one', examples: ['LPDP action report'] }),
    sheet: z
      .union([z.string().min(1), z.int().min(1)], { error: 'the name of a sheet, or its number from 1' })
      .optional()
      .meta({
        description:
          'The sheet or table to read: its name, its number counting from 1, or "all" tables of a document. A csv has one and needs none',
        examples: ['Actions'],
      }),
    headerRow: z
      .int()
      .min(0)
      .optional()
      .meta({
        description: 'The row of the headers, as the spreadsheet numbers it; 1 when not given, 0 for a table without headers',
        examples: [1],
      }),
    skipRows: z
      .array(z.int().min(1))
      .optional()
      .meta({ description: 'Rows to leave out (guidance, section titles), as the spreadsheet numbers them', examples: [[2, 3]] }),
    encoding: z
      .enum(['utf-8', 'windows-1252', 'macintosh'], { error: 'utf-8, windows-1252 or macintosh' })
      .optional()
      .meta({ description: 'How the characters of a csv are kept; UTF-8 when not given', examples: ['windows-1252'] }),
    delimiter: z
      .string()
      .regex(/^[^"\r\n]$/u, 'one character, not a quotation mark')
      .optional()
      .meta({ description: 'The sign between the cells of a csv; found when not given', examples: [','] }),
    dateOrder: z
      .enum(['dmy', 'mdy', 'ymd'], { error: 'dmy, mdy or ymd' })
      .optional()
      .meta({
        description:
          'The order of day, month and year in dates written in numbers; dmy when not given. A year in front settles it by itself',
        examples: ['dmy'],
      }),
    yearFrom: day.optional().meta({
      description: 'A day for reading months that have no year: the first such month on or after it is meant',
      examples: ['2012-09-12'],
    }),
    columns,
    values: values.optional(),
    split: split.optional(),
  })
  .meta({ title: 'Countersign mapping', description: 'How to read a file of actions: which column is what, and what its words mean' });

export type Mapping = z.infer<typeof mapping>;
export type Column = z.infer<typeof column>;

/** The JSON Schema (2020-12) of a mapping file as its author writes it. */
export function mappingJsonSchema(): object {
  return z.toJSONSchema(mapping, { io: 'input' });
}

/** The same for every field. */
function eachField<T>(of: (field: Field) => T): Record<Field, T> {
  return Object.fromEntries(fieldNames().map((field) => [field, of(field)])) as Record<Field, T>;
}

function optional<Shape extends Record<string, z.ZodType>>(shape: Shape): { [K in keyof Shape]: z.ZodOptional<Shape[K]> } {
  return Object.fromEntries(Object.entries(shape).map(([name, type]) => [name, type.optional()])) as {
    [K in keyof Shape]: z.ZodOptional<Shape[K]>;
  };
}
