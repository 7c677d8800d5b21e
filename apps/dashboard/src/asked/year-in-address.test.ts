import { describe, expect, test } from 'vitest';
import { yearInAddress, yearNamed } from './year-in-address.ts';

describe('a financial year', () => {
  test('stands in an address without a stroke, and is the same year when it is read again', () => {
    expect(yearInAddress('2021/22')).toBe('2021-22');
    expect(yearNamed('2021-22')).toBe('2021/22');
    expect(yearNamed('2099-00')).toBe('2099/00');
  });

  test.each(['2021-23', '2021', '2021/22', '21-22', '', '2021-22-23', '%3Cb%3E'])('is not named by “%s”', (text) => {
    expect(yearNamed(text)).toBeNull();
  });
});
