import { describe, expect, test } from 'vitest';
import type { Predicate } from '../scheme/predicate.ts';
import type { Trait } from './aspects.ts';
import { elapsedFor, percentsFor } from './paces.ts';

const agreed = (ago: number | null): Trait => ({ aspect: 'agreed', ago }) as Trait;
const start = (ago: number): Trait => ({ aspect: 'start', ago }) as Trait;
const percent = (bound: number): Predicate => ({ when: 'percentAtLeast', percent: bound });
const pace = (bound: number): Predicate => ({ when: 'paceAtLeast', percent: bound });

describe('percentages that can make a difference', () => {
  test.each<[why: string, Predicate[], Trait[], number[]]>([
    ['none, all and half, where nobody asks for any', [], [], [0, 100, 50]],
    ['a bound, and something on each side of it', [percent(40)], [], [0, 100, 40, 20, 70]],
    [
      'every bound of every kind',
      [
        { when: 'percentAbove', percent: 20 },
        { when: 'percentAtMost', percent: 60 },
        { when: 'percentBelow', percent: 80 },
      ],
      [],
      [0, 100, 20, 60, 80, 10, 40, 70, 90],
    ],
    ['a bound above all is no bound', [percent(120)], [], [0, 100, 50]],
    ['as round as there is one', [percent(0.5)], [], [0, 100, 0.5, 0.3, 50]],
    ['as round as there is one below the next', [percent(99.5)], [], [0, 100, 99.5, 50, 99.8]],
    ['the middle, where none is round', [percent(0.001)], [], [0, 100, 0.001, 0.0005, 50]],
    ['half way through, half done is the pace of 100', [pace(100)], [agreed(-50), start(50)], [0, 100, 25, 75]],
    ['the same by a bound from above', [{ when: 'paceBelow', percent: 100 }], [agreed(-50), start(50)], [0, 100, 25, 75]],
    ['half way through, nobody comes to a pace of 250', [pace(250)], [agreed(-50), start(50)], [0, 100, 50]],
    ['where no start was said, from the day that it was raised', [pace(100)], [agreed(-3_000)], [0, 100, 25, 75]],
    ['there is no pace without a date', [pace(100)], [agreed(null), start(50)], [0, 100, 50]],
    ['there is no pace where no date is chosen', [pace(100)], [start(50)], [0, 100, 50]],
    ['there is no pace before the start', [pace(100)], [agreed(-50), start(-1)], [0, 100, 50]],
    ['there is no pace for what was due before it started', [pace(100)], [agreed(60), start(50)], [0, 100, 50]],
    ['a bound of days is none of a percentage', [{ when: 'noUpdateFor', days: 30 }], [], [0, 100, 50]],
  ])('%s', (_, predicates, chosen, percents) => {
    expect(percentsFor(predicates, chosen)).toEqual(percents);
  });
});

describe('days since the start that can make a difference', () => {
  test.each<[why: string, Predicate[], Trait[], number[]]>([
    ['tomorrow, today and yesterday, where there is no date', [pace(50)], [], [1, 0, -1]],
    ['the same where it is chosen that there is none', [pace(50)], [agreed(null)], [1, 0, -1]],
    ['long ago, about today, and about the date', [], [agreed(10)], [4_000, 1, 0, -1, 10, 11]],
    ['a date ahead is no start that anybody tries', [], [agreed(-50)], [4_000, 1, 0, -1]],
    ['the day before a date that is the day after tomorrow', [], [agreed(-2)], [4_000, 1, 0, -1]],
    [
      'half of the pace, all done: twice as long as it is late, and a day on each side',
      [pace(50)],
      [agreed(10)],
      [4_000, 1, 0, -1, 10, 11, 19, 20, 21],
    ],
    ['half as fast again, all done: twice as long as is left', [pace(150)], [agreed(-50)], [4_000, 1, 0, -1, 99, 100, 101]],
    ['the same with three in five done', [pace(150), percent(60)], [agreed(-50)], [4_000, 1, 0, -1, 99, 100, 101, 33, 34]],
    ['a pace of 100 is reached on no day but the date itself', [pace(100)], [agreed(10)], [4_000, 1, 0, -1, 10, 11]],
    ['a century and no longer', [pace(200)], [agreed(-36_600)], [4_000, 1, 0, -1, 36_599, 36_600]],
  ])('%s', (_, predicates, chosen, days) => {
    expect(elapsedFor(predicates, chosen)).toEqual(days);
  });
});
