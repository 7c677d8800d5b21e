import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastDayOf, londonDayOf } from './calendar.ts';
import { type DateOrder, typedDay } from './typed-day.ts';

describe('a date as people type it', () => {
  test.each([
    ['31/03/2023', '2023-03-31'],
    ['1/3/2023', '2023-03-01'],
    ['31.03.23', '2023-03-31'],
    ['31-3-2023', '2023-03-31'],
    ['31 / 03 / 2023', '2023-03-31'],
    ['31 03 2023', '2023-03-31'],
    ['31–03–2023', '2023-03-31'],
    ['2023-03-31', '2023-03-31'],
    ['2016/09/01', '2016-09-01'],
    ['2023.03.31', '2023-03-31'],
    ['2023-03-31T00:00:00', '2023-03-31'],
    ['2023-03-31 14:05', '2023-03-31'],
    ['31/03/2023 00:00:00', '2023-03-31'],
    ['31/03/2023 5:30 pm', '2023-03-31'],
    ['2023-06-29T23:00:00Z', '2023-06-30'],
    ['2023-01-29T23:00:00.000Z', '2023-01-29'],
    ['2023-06-30T00:30:00+01:00', '2023-06-30'],
    ['31 March 2023', '2023-03-31'],
    ['31  March  2023', '2023-03-31'],
    ['31st Mar 23', '2023-03-31'],
    ['1st of April, 2023', '2023-04-01'],
    ['Friday 31 March 2023', '2023-03-31'],
    ['Fri, 31 Mar 2023', '2023-03-31'],
    ['31-Mar-23', '2023-03-31'],
    ['31/Mar/2023', '2023-03-31'],
    ['March 31, 2023', '2023-03-31'],
    ['Sept 3rd 2012', '2012-09-03'],
    ['29/02/2024', '2024-02-29'],
    ['01/01/79', '2079-01-01'],
    ['01/01/80', '1980-01-01'],
    ['31/12/9999', '9999-12-31'],
  ])('%j is %s', (typed, day) => {
    expect(typedDay(typed, { order: 'dmy' })).toEqual({ read: 'day', day });
  });

  test.each([
    ['Mar 2023', '2023-03-31'],
    ['March 2023', '2023-03-31'],
    ['Jul 2012', '2012-07-31'],
    ['Sept. 2012', '2012-09-30'],
    ['Feb 2024', '2024-02-29'],
    ['Mar-23', '2023-03-31'],
    ['03/2023', '2023-03-31'],
    ['2023-03', '2023-03-31'],
    ['end of March 2023', '2023-03-31'],
    ['End March 2023', '2023-03-31'],
  ])('a month alone, %j, means its last day, %s', (typed, day) => {
    expect(typedDay(typed, { order: 'dmy' })).toEqual({ read: 'day', day });
  });

  test.each([
    'TBC',
    'Ongoing',
    'As soon as possible',
    'Reset',
    'Summer 2012',
    'From May 2011',
    'mid September',
    'Q1 2023',
    '2023',
    '2022/23',
    '31/03/2023 (revised)',
    '31/03/2023 30/06/2023',
    'n/a',
    '-',
    '10:10:10',
    'Maybe',
    'carried forward – due mid September',
  ])('%j is words, not a date', (typed) => {
    expect(typedDay(typed, { order: 'dmy', yearFrom: '2012-09-12' })).toEqual({ read: 'notADate' });
  });

  test.each<[string, DateOrder]>([
    ['31/02/2023', 'dmy'],
    ['2023-02-30', 'dmy'],
    ['2023-13-01', 'dmy'],
    ['03/31/2023', 'dmy'],
    ['31/03/2023', 'mdy'],
    ['29/02/2023', 'dmy'],
    ['30 February 2023', 'dmy'],
    ['31 June', 'dmy'],
    ['00/01/2023', 'dmy'],
    ['13/2023', 'dmy'],
    ['31/03/202', 'dmy'],
    ['31/03/0223', 'dmy'],
    ['2023-02-30T00:00:00', 'dmy'],
    ['2023-02-30T10:00:00Z', 'dmy'],
  ])('%j in order %s is a day no calendar has', (typed, order) => {
    expect(typedDay(typed, { order })).toEqual({ read: 'impossible' });
  });

  test.each<[string, DateOrder, string]>([
    ['03/04/2023', 'dmy', '2023-04-03'],
    ['03/04/2023', 'mdy', '2023-03-04'],
    ['16/09/01', 'ymd', '2016-09-01'],
    ['2023-04-03', 'mdy', '2023-04-03'],
    ['March 31', 'mdy', '2023-03-31'],
    ['March 23', 'mdy', '2023-03-23'],
    ['March 23', 'dmy', '2023-03-31'],
  ])('%j in order %s is %s', (typed, order, day) => {
    expect(typedDay(typed, { order, yearFrom: '2023-01-01' })).toEqual({ read: 'day', day });
  });

  test('a date with the year last is ambiguous where the year was said to come first', () => {
    expect(typedDay('31/03/2023', { order: 'ymd' })).toEqual({ read: 'ambiguous' });
  });
});

describe('a date without a year', () => {
  test.each([
    ['September', '2012-09-30'],
    ['Sept', '2012-09-30'],
    ['August', '2013-08-31'],
    ['12 September', '2012-09-12'],
    ['11 September', '2013-09-11'],
    ['29 February', '2016-02-29'],
    ['end of October', '2012-10-31'],
  ])('%s, counted from 12 September 2012, is %s', (typed, day) => {
    expect(typedDay(typed, { order: 'dmy', yearFrom: '2012-09-12' })).toEqual({ read: 'day', day });
  });

  test.each(['September', '31 March'])('%s with no day to count from has no year', (typed) => {
    expect(typedDay(typed, { order: 'dmy' })).toEqual({ read: 'noYear' });
  });
});

describe('the calendar', () => {
  test('knows the last day of a month', () => {
    expect([lastDayOf(2023, 2), lastDayOf(2024, 2), lastDayOf(2023, 12), lastDayOf(2023, 13)]).toEqual([
      '2023-02-28',
      '2024-02-29',
      '2023-12-31',
      null,
    ]);
  });

  test('has no day in London for what is no instant', () => {
    expect(londonDayOf('2023-99-01T00:00:00Z')).toBeNull();
  });

  test('every day of ours, written as the British write it, is read back as that day', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1980-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
        const day = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = day.split('-');
        expect(typedDay(`${dayOfMonth}/${month}/${year}`, { order: 'dmy' })).toEqual({ read: 'day', day });
      }),
    );
  });

  test('no text, however odd, is read as anything but a day or one of the four reasons', () => {
    const shapes = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[0-9/. -]{1,12}$/),
      fc.stringMatching(/^[0-9]{0,2} ?(March|Feb|sept) ?[0-9]{0,5}$/),
    );
    fc.assert(
      fc.property(shapes, fc.constantFrom<DateOrder>('dmy', 'mdy', 'ymd'), (typed, order) => {
        const read = typedDay(typed, { order });
        if (read.read === 'day') expect(new Date(read.day).toISOString().slice(0, 10)).toBe(read.day);
        else expect(['impossible', 'ambiguous', 'noYear', 'notADate']).toContain(read.read);
      }),
    );
  });
});
