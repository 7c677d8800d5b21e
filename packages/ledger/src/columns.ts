import { textOf } from './bytes.ts';
import { Damaged } from './damaged.ts';

/** A row as a database gives it. */
export type Row = { readonly [column: string]: unknown };

/** What the database itself says, in words. */
export function saidIn(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : damaged(column, 'text');
}

/** Text, from the bytes that are stored of it. */
export function textIn(row: Row, column: string): string {
  return textOf(bytesIn(row, column)) ?? damaged(column, 'text');
}

export function numberIn(row: Row, column: string): number {
  const value = row[column];
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : damaged(column, 'a whole number');
}

export function bytesIn(row: Row, column: string): Uint8Array {
  const value = row[column];
  return value instanceof Uint8Array ? value : damaged(column, 'bytes');
}

export const bytesOrNull = (row: Row, column: string): Uint8Array | null => (row[column] === null ? null : bytesIn(row, column));

function damaged(column: string, expected: string): never {
  throw new Damaged(null, `the column ${column} holds something other than ${expected}`);
}
