import { describe, expect, test } from 'vitest';
import { dayOfSerial } from './serial.ts';

describe("a spreadsheet's count of days", () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [45016, '2023-03-31'],
    [45016.75, '2023-03-31'],
    [45015.9999999, '2023-03-31'],
    [2_958_465, '9999-12-31'],
  ])('from 1900, %d is %s', (serial, day) => {
    expect(dayOfSerial(serial, '1900')).toBe(day);
  });

  test.each([
    [0, '1904-01-01'],
    [43554, '2023-03-31'],
  ])('from 1904, %d is %s', (serial, day) => {
    expect(dayOfSerial(serial, '1904')).toBe(day);
  });

  test.each([0, -1, 60, 60.5, 2_958_466, 1e300])('from 1900, %d is no day; 60 is the 29 February 1900 that never was', (serial) => {
    expect(dayOfSerial(serial, '1900')).toBeNull();
  });
});
