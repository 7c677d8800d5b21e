import { lastDayOf } from '../day/calendar.ts';
import { dayOfSerial } from '../day/serial.ts';
import { type TypedDay, typedDay } from '../day/typed-day.ts';
import type { Cell } from '../file/sheet.ts';
import { DAY_FIELDS } from '../mapping/fields.ts';
import type { RowBeingRead } from './cell-reading.ts';
import { expected } from './expected.ts';
import type { Row } from './row.ts';

type DayField = (typeof DAY_FIELDS)[number];
type Days = Pick<Row, DayField>;

/**
 * The days a row tells. A day no calendar has is an error; words ("TBC", "Ongoing") are a warning and leave the field out. A due day
 * before the start is kept with a warning: it was promised, and left out it would turn a late action into one without a date. So
 * is a completion later than the import, for whoever reads the rows to date.
 */
export function daysIn(being: RowBeingRead): Days {
  const days: { -readonly [Field in DayField]?: string } = {};
  for (const field of DAY_FIELDS) {
    const day = dayIn(being, field);
    if (day !== null) days[field] = day;
  }
  if (days.start !== undefined && days.due !== undefined && days.due < days.start)
    being.warn('due', being.cell('due').text, expected.afterStart(days.start));
  if (days.completed !== undefined && days.completed > being.reading.on)
    being.warn('completed', days.completed, expected.notLater(being.reading.on));
  return days;
}

function dayIn(being: RowBeingRead, field: DayField): string | null {
  const cell = being.cell(field);
  if (cell.kind === 'blank') return null;
  if (cell.kind === 'day') return dayShown(cell);
  return fromSerial(being, field, cell.text) ?? dayOrProblem(being, field, cell.text);
}

/** A month typed into a spreadsheet is kept as its first day and shown as `Jul-12`: what is meant is its last day. */
function dayShown({ day, shows }: Extract<Cell, { kind: 'day' }>): string {
  const meant = shows === 'month' && day.endsWith('-01') ? lastDayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7))) : null;
  return meant ?? day;
}

/** A whole number from 20,000 to 80,000 (1954 to 2119) is a date that lost its format on the way; it is taken, with a warning to look at it. */
function fromSerial(being: RowBeingRead, field: DayField, text: string): string | null {
  const serial = /^[2-8]\d{4}$/.test(text) && Number(text) <= 80_000 ? Number(text) : null;
  const day = serial === null ? null : dayOfSerial(serial, being.reading.dateSystem);
  if (day !== null) being.warn(field, text, expected.typedDay(day));
  return day;
}

function dayOrProblem(being: RowBeingRead, field: DayField, text: string): string | null {
  const { dateOrder: order = 'dmy', yearFrom } = being.reading.mapping;
  const typed = typedDay(text, { order, yearFrom });
  if (typed.read === 'day') return typed.day;
  if (typed.read === 'impossible' || typed.read === 'ambiguous') being.refuse(field, text, sentenceFor(typed, order));
  else being.warn(field, text, sentenceFor(typed, order));
  return null;
}

function sentenceFor({ read }: Exclude<TypedDay, { read: 'day' }>, order: 'dmy' | 'mdy' | 'ymd'): string {
  switch (read) {
    case 'impossible':
      return expected.realDay(order);
    case 'ambiguous':
      return expected.orderedDay();
    case 'noYear':
      return expected.year();
    case 'notADate':
      return expected.day(order);
  }
}
