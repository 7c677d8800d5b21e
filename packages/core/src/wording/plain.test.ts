import { describe, expect, test } from 'vitest';
import type { Told } from '../act/asked.suite.ts';
import { action, checked, toldComplete } from '../act/somewhere.suite.ts';
import type { Day } from '../day/day.ts';
import type { Fact } from '../fact/fact.ts';
import { CLERK, given, OWNER, on } from '../given.suite.ts';
import { changesBetween } from '../position/changes.ts';
import { positionOf } from '../position/position.ts';
import { type PartName, plainSummary } from './plain.ts';

const TODAY: Day = '2023-06-30';
const summary = (past: readonly Told[], from: Day | null = null) => {
  const whole = given(...past);
  const register = on(whole, TODAY);
  const position = positionOf({ name: 'main', head: { size: 1, root: '' }, register, told: [] });
  const parts = plainSummary({ register, position, changes: from && changesBetween(on(whole, from), register) });
  return (name: PartName) => parts.find(({ part }) => part === name)?.sentences ?? [];
};
const words = (sentences: ReturnType<ReturnType<typeof summary>>) => sentences.map((each) => each.words).join(' ');

describe('the register in plain English', () => {
  test('says plainly that there is nothing yet', () => {
    const of = summary([]);
    expect(words(of('happened'))).toBe('No review is in the record yet.');
    expect(words(of('promises'))).toBe('No promise is in the table yet.');
    expect(words(of('late'))).toBe('No promise is late.');
    expect(words(of('changed'))).toBe('The councillors who watch over this have not met yet.');
    expect(words(of('measured'))).toBe('Nobody has said yet how it will be seen that things are better.');
  });

  test('names the review that led to the promises, and how much it looked at', () => {
    const received: Told = [
      CLERK,
      { fact: 'reviewReceived', on: '2023-01-02', review: 'R1', title: 'Lessons', areas: [{ id: 'A1', title: 'Who owned what' }] },
    ];
    expect(words(summary([received])('happened'))).toMatch(
      /^On 2 January 2023 .* “Lessons”\. It looked at 1 part of what the council does\./,
    );
  });

  test('tells what is checked, what is only said to be done, and what is late, each with the actions that it counts', () => {
    const of = summary([
      action('A'),
      ...toldComplete('A'),
      checked('A'),
      action('B'),
      ...toldComplete('B'),
      action('LATE', { due: '2023-03-31' }),
    ]);
    expect(of('promises')).toContainEqual({ words: 'The council has made 3 promises.', counts: { of: 'all' } });
    expect(words(of('promises'))).toContain('1 of them is checked by people who did not do the work, and found to be done.');
    expect(words(of('promises'))).toContain('1 of them is said to be done, but nobody outside the work');
    expect(of('late')).toEqual([{ words: '1 promise is late. The day by which it was to be done has gone by.', counts: { of: 'late' } }]);
  });

  test('tells of which day the councillors had been told, where it is not the day on which they met', () => {
    const met: Told = [CLERK, { fact: 'meetingScheduled', on: '2023-01-02', meeting: 'M1', committee: 'GAC', date: '2023-05-10' }];
    expect(words(summary([action('A'), met], '2023-05-02')('changed'))).toMatch(
      /met on 10 May 2023\. They were told how things stood on 2 May 2023\. Since that day:/,
    );
    expect(words(summary([action('A'), met], '2023-05-10')('changed'))).toMatch(/met on 10 May 2023\. Since then:/);
  });

  test('says that nothing was checked yet, where nothing was, and does not speak of what nobody says is done', () => {
    const told = words(summary([action('A')])('promises'));
    expect(told).toContain('None of them has yet been checked by people who did not do the work.');
    expect(told).not.toContain('said to be done');
  });

  test('tells what was put aside only where something was', () => {
    const stopped: Told = [OWNER, { fact: 'suspended', on: '2023-04-10', ref: 'A', reason: 'x' }];
    expect(words(summary([action('A'), stopped])('promises'))).toContain('1 of them is on hold for a time.');
    expect(words(summary([action('A')])('promises'))).not.toContain('on hold');
  });

  test('tells of each promise still to be done which colour it has, or why it has none', () => {
    const noDate: Told = [CLERK, { ...(action('NONE')[1] as object), due: undefined } as Fact];
    const sentences = summary([action('A'), noDate, action('LATER', { start: '2023-09-01', on: '2023-06-01' })])('going');
    expect(words(sentences)).toContain('1 of them is to begin only later, as planned, and so without a colour.');
    expect(words(sentences)).toContain('1 of them is without a colour, because no day was set for it.');
    expect(sentences.flatMap(({ counts }) => (counts?.of === 'states' ? counts.states : []))).toEqual([
      'red',
      'amber',
      'green',
      'notYetDue',
      'notRated',
    ]);
  });

  test('tells what changed since the committee met, and that nothing got worse', () => {
    const of = summary([action('A'), ...toldComplete('A'), checked('A')], '2023-03-01');
    expect(words(of('changed'))).toContain(
      'met on 1 March 2023. Since then: No promise got worse. 1 promise got better. 1 promise passed a check',
    );
  });

  test('tells what a measure stood at, against what was promised, and that it has not been counted', () => {
    const measure = { measure: 'M', name: 'On time', population: 'All', unit: '%', target: 98, source: 'A count' } as const;
    const defined: Told = [CLERK, { fact: 'measureDefined', on: '2023-01-02', ...measure }];
    const read: Told = [OWNER, { fact: 'measureRead', on: '2023-05-01', measure: 'M', value: 97 }];
    expect(words(summary([defined])('measured'))).toBe('“On time”: It has not been counted yet. The council said that it should be 98%.');
    expect(words(summary([defined, read])('measured'))).toBe(
      '“On time”: On 1 May 2023 it was 97%. The council said that it should be 98%.',
    );
  });
});
