import { z } from 'zod';
import type { Day } from './day.ts';

/** A moment, as ISO 8601 in UTC with milliseconds: `2023-03-31T09:00:00.000Z`. Instants compare as text. */
export type Instant = `${string}Z`;

/** An instant as it crosses an edge. Shorter spellings (no milliseconds, or an offset) become the one spelling. */
export const instant = z.iso
  .datetime({ offset: true, error: 'an instant like 2023-03-31T09:00:00Z' })
  .transform((text) => new Date(text).toISOString() as Instant)
  .meta({ description: 'A moment, ISO 8601 UTC', examples: ['2023-03-31T09:00:00.000Z'] });

const london = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The days of hours that were asked for. London is whole hours from UTC, so that no day begins within an hour of it. */
const ofHours = new Map<string, Day>();

/** Which day was it in London at this moment? In summer the new day begins at 23:00 UTC. */
export function londonDayOf(moment: Instant): Day {
  const hour = moment.slice(0, 'yyyy-mm-ddThh'.length);
  const known = ofHours.get(hour) ?? formatted(moment);
  ofHours.set(hour, known);
  return known;
}

function formatted(moment: Instant): Day {
  const [date, month, year] = london.format(new Date(moment)).split('/');
  return `${year}-${month}-${date}` as Day;
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', hour12: false });

/** What time was it by the clock in London at this moment? As `09:30`. */
export function londonTimeOf(moment: Instant): string {
  return clock.format(new Date(moment));
}

/** The instant so many hours later. */
export function hoursLater(moment: Instant, hours: number): Instant {
  return new Date(Date.parse(moment) + hours * 3_600_000).toISOString() as Instant;
}
