import { expect } from 'vitest';
import { canBeOverdue } from '../action/action.ts';
import type { Day } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';
import type { Entry } from '../fact/entry.ts';
import type { Fact } from '../fact/fact.ts';
import { AUDIT, OWNER } from '../given.suite.ts';
import { countsOf, lateOf } from '../position/counts.ts';
import { daysOverdue } from '../rating/of-dates.ts';
import { ratingOf } from '../rating/rating.ts';
import { pastOf } from '../register/past.ts';
import { registerAsAt } from '../register/register.ts';
import { schemeOn } from '../scheme/adopted.ts';
import { type LivePosition, livePositionOf } from './live-position.ts';

/** The day that the positions are of. */
export const TODAY: Day = '2024-06-15';

/** A fact, or several that were recorded together. */
export type Told = Fact | readonly Fact[];

/** A fact about an action. */
export const about = (ref: string, fact: string, on: Day, more: Record<string, unknown> = {}): Fact => ({ ref, fact, on, ...more }) as Fact;
export const raised = (ref: string, due: Day | undefined, more: Record<string, unknown> = {}): Fact =>
  about(ref, 'raised', '2024-05-01', { title: `Do ${ref}`, lead: 'CFE', accountable: OWNER, due, ...more });

/** An entry each, recorded one after another; a check by whoever checks, all else by its owner. */
export function entriesOf(told: readonly Told[]): readonly Entry[] {
  return told.map((each, index) => {
    const facts = [each].flat();
    const by = facts.some(({ fact }) => fact === 'verified' || fact === 'returned') ? AUDIT : OWNER;
    const minute = String(index % 60).padStart(2, '0');
    return { number: index + 1, by, recordedAt: `2024-06-15T12:${minute}:00.000Z` as Instant, facts };
  });
}

/** Everything again, from the beginning. */
export function anew(entries: readonly Entry[]) {
  const register = registerAsAt(pastOf(entries), { asAt: TODAY, knownAt: null });
  const actions = register.actions();
  const scheme = schemeOn(register.schemes, TODAY);
  const ratings = actions.map((action) => ({ ref: action.ref, rating: ratingOf(action, TODAY, scheme, register.action) }));
  const late = actions.map((action) => (canBeOverdue(action) ? daysOverdue(action, TODAY) : 0));
  return { counts: countsOf(ratings), overdue: lateOf(late), ratings };
}

/** A position that was opened on what came before, and has followed the news. */
export function followed(before: readonly Told[], news: readonly Told[]): LivePosition {
  const entries = entriesOf([...before, ...news]);
  const live = livePositionOf(pastOf(entries.slice(0, before.length)), TODAY);
  for (const entry of entries.slice(before.length)) live.follow(entry);
  return live;
}

/** Says it the same as everything again? After each piece of news, and whether or not somebody asked in between. */
export function expectRight(before: readonly Told[], news: readonly Told[]): void {
  const entries = entriesOf([...before, ...news]);
  const asked = livePositionOf(pastOf(entries.slice(0, before.length)), TODAY);
  for (let size = before.length; size <= entries.length; size += 1) {
    if (size > before.length) asked.follow(entries[size - 1] as Entry);
    const again = anew(entries.slice(0, size));
    for (const live of [asked, followed(before, news.slice(0, size - before.length))]) {
      expect({ counts: live.counts(), overdue: live.overdue() }).toEqual({ counts: again.counts, overdue: again.overdue });
      expect(again.ratings.map(({ ref }) => ({ ref, rating: live.rating(ref) }))).toEqual(again.ratings);
    }
  }
}
