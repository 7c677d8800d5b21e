import type { DateSystem } from '../file/sheet.ts';
import { dayAfterEpoch } from './calendar.ts';

/**
 * The day a spreadsheet's serial number stands for, the time of day left off. Serial 1 is 1 January 1900, and serial 60 is a
 * 29 February 1900 that never was: a fault of the first spreadsheets that every later one keeps. The 1904 system counts from
 * 0 for 1 January 1904 and has no such fault. Null outside years 1900 to 9999 and for the day that never was.
 */
export function dayOfSerial(serial: number, system: DateSystem): string | null {
  const whole = Math.floor(serial + HALF_A_SECOND);
  if (system === '1904') return whole < 0 || whole > LAST_1904 ? null : dayAfterEpoch(FIRST_OF_1904 + whole);
  if (whole < 1 || whole === NEVER_WAS || whole > LAST_1900) return null;
  return dayAfterEpoch(LAST_OF_1899 + (whole < NEVER_WAS ? whole : whole - 1));
}

/** A time a hair before midnight is midnight that lost its last digits. */
const HALF_A_SECOND = 0.5 / 86_400;
const NEVER_WAS = 60;
/** Days from 1 January 1970. */
const LAST_OF_1899 = -25_568;
const FIRST_OF_1904 = -24_107;
const LAST_1900 = 2_958_465;
const LAST_1904 = 2_957_003;
