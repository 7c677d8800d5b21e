import type { Entry, Instant } from '@countersign/core';
import { dayAt } from './calendar.ts';
import { CLERK, founding } from './council.ts';
import { drawFrom } from './random.ts';
import { storyOf } from './story.ts';
import type { Told } from './told.ts';

const SEED = 20_230_401;

/** The record of a council with so many actions: always the same one, in the order in which it was recorded. */
export function entriesOf(actions: number): readonly Entry[] {
  const draw = drawFrom(SEED);
  const byDay: Told[][] = [];
  for (let number = 0; number < actions; number += 1) {
    for (const told of storyOf(number, draw)) {
      const recorded = told.at + (told.lateBy ?? 0);
      byDay[recorded] ??= [];
      byDay[recorded].push(told);
    }
  }
  const first: Entry = { number: 1, recordedAt: momentOf(0, 0), by: CLERK, facts: founding() };
  return [first, ...numbered(byDay)];
}

function* numbered(byDay: readonly (Told[] | undefined)[]): Iterable<Entry> {
  let number = 1;
  for (const [day, told] of byDay.entries()) {
    for (const [place, { by, fact }] of (told ?? []).entries()) {
      number += 1;
      yield { number, recordedAt: momentOf(day, place), by, facts: [fact] };
    }
  }
}

/** From eight in the morning, ten milliseconds apart, which is the same day in London all the year round. */
function momentOf(day: number, place: number): Instant {
  const ms = 8 * 3_600_000 + place * 10;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const time = [two(ms / 3_600_000), two((ms / 60_000) % 60), two((ms / 1_000) % 60)].join(':');
  return `${dayAt(day)}T${time}.${String(ms % 1_000).padStart(3, '0')}Z`;
}
