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
/** Two words may share a rank, and ranks may leave gaps. */
const shared = scale('S', 'priority', 'lowestFirst', ['Urgent', 1], ['Critical', 1], ['Routine', 5]);

const SCALES: { readonly [of: string]: Scale } = {
  'P1 to P3': numbered,
  'High to Low': named,
  'Substantial to No': opinions,
  'Urgent to Routine': shared,
};

describe('a word on a scale', () => {
  test.each<[of: string, word: string, place: number | null]>([
    ['P1 to P3', 'P1', 0],
    ['P1 to P3', 'P3', 2],
    ['P1 to P3', 'High', null],
    ['High to Low', 'High', 0],
    ['High to Low', 'high', 0],
    ['High to Low', 'Low', 2],
    ['High to Low', 'Highest', null],
    ['Substantial to No', 'Substantial', 0],
    ['Substantial to No', 'No', 3],
    ['Urgent to Routine', 'Critical', 0],
    ['Urgent to Routine', 'Routine', 1],
  ])('%s: %s stands %s from the strong end', (of, word, place) => {
    expect(placeOn(SCALES[of] as Scale, word)).toBe(place);
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
  test.each<[priority: string, urgency: number | null]>([
    ['High', 0],
    ['P2', 1],
    ['Limited', null],
    ['Soon', null],
  ])('%s is %s, on the scale for priorities that has the word', (priority, urgency) => {
    expect(urgencyOf([numbered, named, opinions], priority)).toBe(urgency);
  });

  test('is not known where no scale was adopted', () => {
    expect(urgencyOf([], 'High')).toBeNull();
  });

  test('is read on the scale adopted last, when two have the word', () => {
    const again = scale('HML-2', 'priority', 'highestFirst', ['High', 3], ['Critical', 4]);
    expect(urgencyOf([named, again], 'High')).toBe(1);
  });
});
