import { dayOf } from '../day/calendar.ts';
import { dayOfSerial } from '../day/serial.ts';
import { BLANK, type Cell, type DateSystem, textCell } from '../file/sheet.ts';
import { unescaped } from './escapes.ts';
import { numberShown, shapeOf } from './formats.ts';

/** What the cells of a sheet lean on: the workbook's texts, formats and date system. */
export type Book = { readonly strings: readonly string[]; readonly formats: readonly string[]; readonly dateSystem: DateSystem };

/** A cell as it stands in the XML: its type, its style, and the text between its tags. */
export type Raw = { readonly type: string; readonly style: string; value: string; inline: string };

/** The value of a cell. A formula's is the one last worked out; formulas themselves are not read. */
export function cellOf({ type, style, value, inline }: Raw, book: Book): Cell {
  switch (type) {
    case 's':
      return sharedCell(book.strings[Number(value)]);
    case 'inlineStr':
      return textCell(unescaped(inline || value));
    case 'str':
      return textCell(unescaped(value));
    case 'b':
      return value === '' ? BLANK : { kind: 'truth', value: value === '1', text: value === '1' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { kind: 'error', text: value };
    case 'd':
      return isoCell(value);
    default:
      return value.trim() === '' ? BLANK : numberCell(value, book.formats[Number(style)] ?? 'General', book.dateSystem);
  }
}

/** A text that the workbook points at and does not have is an error to look at, not a blank. */
function sharedCell(text: string | undefined): Cell {
  return text === undefined ? { kind: 'error', text: '#TEXT MISSING' } : textCell(text);
}

/** A date written out, as some writers do. A time alone (`10:10:10`) stays text, and so does a day that no calendar has. */
function isoCell(value: string): Cell {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(value) ?? [];
  const day = dayOf(Number(year), Number(month), Number(date));
  return day === null ? textCell(value) : { kind: 'day', day, text: day, shows: 'day' };
}

function numberCell(value: string, format: string, system: DateSystem): Cell {
  const number = Number(value);
  if (!Number.isFinite(number)) return textCell(value);
  const shape = shapeOf(format);
  return shape === 'number' ? { kind: 'number', value: number, text: numberShown(number, format) } : dayCell(number, shape, system);
}

/** A number that the sheet shows as a date. One that is no day (serial 60, or below 1) is kept as the text of its number. */
function dayCell(serial: number, shape: 'day' | 'month', system: DateSystem): Cell {
  const day = dayOfSerial(serial, system);
  if (day === null) return { kind: 'number', value: serial, text: String(serial) };
  return { kind: 'day', day, text: shape === 'month' ? day.slice(0, 7) : day, shows: shape };
}
