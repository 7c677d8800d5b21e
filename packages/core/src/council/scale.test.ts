import { describe, expect, test } from 'vitest';
import { placeOn, type Scale, urgencyOf } from './scale.ts';

const scale = (id: string, of: Scale['of'], direction: Scale['direction'], ...labels: readonly (readonly [string, number])[]): Scale => ({
  id,
  of,
  direction,
  labels: labels.map(([label, rank]) => ({ label, rank })),
});

const numbered = scale('P', 'priority', 'lowestFirst', ['P1', 1], ['P2', 2], ['P3', 3]);
const named = scale('HML', 'priority', 'highestFirst', ['Low', 1], ['Medium', 2], ['High', 3]);
const opinions = scale('IA', 'opinion', 'lowestFirst', ['Substantial', 10], ['Reasonable', 20], ['Limited', 30], ['No', 40]);
const shared = scale('S', 'priority', 'lowestFirst', ['Urgent', 1], ['Critical', 1], ['Routine', 5]);

describe('a word on a scale', () => {
  test.each<[Scale, string, number | null]>([
    [numbered, 'P1', 0],
    [numbered, 'P3', 2],
    [named, 'High', 0],
    [named, 'Low', 2],
    [opinions, 'Substantial', 0],
    [opinions, 'No', 3],
    [named, 'high', 0],
    [named, 'Highest', null],
    [numbered, 'High', null],
    [shared, 'Critical', 0],
    [shared, 'Routine', 1],
  ])('of $0.id: %s stands %s from the strong end', (of, word, place) => {
    expect(placeOn(of, word)).toBe(place);
  });

  test('stands where its rank says, in whatever order the words were written down', () => {
    const { labels } = numbered;
    expect(placeOn({ ...numbered, labels: labels.toReversed() }, 'P1')).toBe(0);
  });

  test('stands at the other end when the scale is read the other way', () => {
    expect(placeOn({ ...numbered, direction: 'highestFirst' }, 'P1')).toBe(2);
  });
});

describe('how urgent a priority is', () => {
  test.each<[readonly Scale[], string, number | null]>([
    [[numbered, named], 'High', 0],
    [[numbered, named], 'P2', 1],
    [[opinions], 'Limited', null],
    [[], 'High', null],
    [[numbered], 'High', null],
  ])('is read on the scale for priorities that has the word: %o, %s: %s', (scales, word, urgency) => {
    expect(urgencyOf(scales, word)).toBe(urgency);
  });

  test('is read on the scale adopted last, when two have the word', () => {
    const again = scale('HML-2', 'priority', 'highestFirst', ['High', 3], ['Critical', 4]);
    expect(urgencyOf([named, again], 'High')).toBe(1);
  });
});
