import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { delimiterOf, statedDelimiter } from './delimiter.ts';
import { decode } from './encoding.ts';
import { LIMITS } from './limits.ts';
import type { FileOptions, FileRead } from './options.ts';
import { type SheetRow, textCell } from './sheet.ts';
import { isUnreadable, type Unreadable, unreadable } from './unreadable.ts';

/** The rows of a text of cells. Nothing is trimmed or judged, a leading `=` included; rows may be of different lengths. */
export function readCsv(bytes: Uint8Array, fileName: string, options: FileOptions): FileRead | Unreadable {
  const decoded = decode(bytes, fileName, options.encoding);
  if (isUnreadable(decoded)) return decoded;
  const nul = decoded.text.indexOf('\0');
  if (nul >= 0) return unreadable('binary', fileName, decoded.text.slice(0, nul).split(/\r\n|\n|\r/).length);

  const stated = statedDelimiter(decoded.text);
  const text = stated?.rest ?? decoded.text;
  const records = recordsOf(text, options.delimiter ?? stated?.delimiter ?? delimiterOf(text), fileName);
  if (isUnreadable(records)) return records;
  const rows = rowsOf(records);
  if (rows.length === 0) return unreadable('empty', fileName);
  return { sheets: [{ name: fileName.replace(/\.[^.]*$/, ''), hidden: false, dateSystem: '1900', rows }], encoding: decoded.encoding };
}

type Records = readonly (readonly string[])[];

/**
 * Strictly first. A text with stray quotation marks (5" pipe) is then read leniently, and refused only when a cell that begins
 * with one also runs over a line: there a mark was left open and the lenient reading would swallow rows without a word.
 */
function recordsOf(text: string, delimiter: string, fileName: string): Records | Unreadable {
  const strict = attempt(text, delimiter, false);
  if (!(strict instanceof CsvError)) return withinLimits(strict, fileName);
  if (strict.code === 'CSV_MAX_RECORD_SIZE') return unreadable('rowTooLong', fileName, rowOf(strict));
  const lenient = attempt(text, delimiter, true);
  if (lenient instanceof CsvError)
    return unreadable(lenient.code === 'CSV_QUOTE_NOT_CLOSED' ? 'openQuote' : 'rowTooLong', fileName, rowOf(lenient));
  const swallowed = lenient.findIndex((record) => record.some((cell) => cell.startsWith('"') && cell.includes('\n')));
  return swallowed < 0 ? withinLimits(lenient, fileName) : unreadable('openQuote', fileName, swallowed + 1);
}

function attempt(text: string, delimiter: string, lenient: boolean): Records | CsvError {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: lenient,
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: LIMITS.recordCharacters,
      to: LIMITS.rows + 1,
    });
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
}

/** csv-parse counts the records it has finished; the fault is in the next one. */
function rowOf({ records }: CsvError): number {
  return Number(records ?? 0) + 1;
}

function withinLimits(records: Records, fileName: string): Records | Unreadable {
  if (records.length > LIMITS.rows) return unreadable('tooManyRows', fileName, LIMITS.rows);
  const wide = records.findIndex((record) => record.length > LIMITS.columns);
  return wide < 0 ? records : unreadable('tooManyColumns', fileName, wide + 1, LIMITS.columns);
}

function rowsOf(records: Records): readonly SheetRow[] {
  return records
    .map((record, at) => ({ row: at + 1, cells: record.map(textCell) }))
    .filter(({ cells }) => cells.some(({ kind }) => kind !== 'blank'));
}
