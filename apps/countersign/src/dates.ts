import { type Day, type Instant, instant, isDay, londonDayOf } from '@countersign/core';
import { type Answer, misused } from './answer.ts';
import { type Asked, textOf } from './asked.ts';
import type { World } from './world.ts';

/** Today in London. */
export function today(world: World): Day {
  return londonDayOf(world.now());
}

/** The day that an option names; null when it was not given. */
export function dayOption(asked: Asked, name: string): { readonly day: Day | null } | Answer {
  const typed = textOf(asked, name);
  if (typed === null) return { day: null };
  return isDay(typed) ? { day: typed } : misused(`--${name} must be a day that exists, like 2023-03-31; it was "${typed}".`);
}

/** The moment that an option names; null when it was not given. */
export function instantOption(asked: Asked, name: string): { readonly moment: Instant | null } | Answer {
  const typed = textOf(asked, name);
  if (typed === null) return { moment: null };
  const parsed = instant.safeParse(typed);
  return parsed.success ? { moment: parsed.data } : misused(`--${name} must be an instant like 2023-03-31T09:00:00Z; it was "${typed}".`);
}
