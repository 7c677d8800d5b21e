import { CONFIDENCE } from '../action/kinds.ts';
import { type Day, daysBetween, daysLater } from '../day/day.ts';
import { monthsLater } from '../day/months.ts';
import { impossible } from '../impossible.ts';
import type { Predicate } from '../scheme/predicate.ts';
import type { Aspect, Trait, TraitOf } from './aspects.ts';
import { TODAY } from './example.ts';
import { elapsedFor, percentsFor } from './paces.ts';

/** The order in which aspects are chosen: what others are measured from comes first. */
export const ASPECTS: readonly Aspect[] = [
  'today',
  'agreed',
  'original',
  'start',
  'percent',
  'forecast',
  'update',
  'return',
  'milestone',
  'plan',
  'accountable',
  'dependence',
  'rag',
  'confidence',
];

/**
 * The values of an aspect that can make a difference to these predicates, once those before it are chosen: on each side of
 * every bound, and none at all.
 */
export function traitsFor(aspect: Aspect, predicates: readonly Predicate[], chosen: readonly Trait[]): readonly Trait[] {
  switch (aspect) {
    case 'today':
      return daysWithOtherMonths(monthsIn(predicates)).map((today) => ({ aspect, today }));
    case 'agreed':
      return [null, ...daysPastFor(predicates, chosen)].map((ago) => ({ aspect, ago }));
    case 'original':
      return [null, ...daysPastFor(predicates, chosen)].map((ago) => ({ aspect, ago }));
    case 'start':
      return [null, ...elapsedFor(predicates, chosen)].map((ago) => ({ aspect, ago }));
    case 'forecast':
      return [null, 0, 1].map((afterAgreed) => ({ aspect, afterAgreed }));
    case 'update':
      return since(predicates).map((ago) => ({ aspect, ago }));
    case 'return':
      return [
        { aspect, ago: null, followed: false },
        { aspect, ago: 0, followed: true },
        ...since(predicates).map((ago) => ({ aspect, ago, followed: false })),
      ];
    case 'milestone':
    case 'plan':
    case 'accountable':
    case 'dependence':
      return [true, false].map((is) => ({ aspect, is }));
    case 'rag':
      return [null, 'red' as const, 'amber' as const, 'green' as const].map((rag) => ({ aspect, rag }));
    case 'percent':
      return [null, ...percentsFor(predicates, chosen)].map((percent) => ({ aspect, percent }));
    case 'confidence':
      return [null, ...CONFIDENCE].map((point) => ({ aspect, point }));
    default:
      return impossible(aspect);
  }
}

/** Days past a date that lie on each side of every bound, in days and in months; long past it, and long before it. */
function daysPastFor(predicates: readonly Predicate[], chosen: readonly Trait[]): readonly number[] {
  const today = chosen.find((trait): trait is TraitOf<'today'> => trait.aspect === 'today')?.today ?? TODAY;
  const agreed = chosen.find((trait): trait is TraitOf<'agreed'> => trait.aspect === 'agreed')?.ago ?? 0;
  const days = predicates.flatMap((each) => ('days' in each ? [each.days, -each.days] : []));
  const months = monthsIn(predicates).map((each) => mostDaysWithin(each, today));
  return around([0, agreed, ...days, ...months, 3_000, -3_000]);
}

function monthsIn(predicates: readonly Predicate[]): readonly number[] {
  return [...new Set(predicates.flatMap((each) => ('months' in each ? [each.months] : [])))];
}

/** Days since something happened, on each side of every bound. */
function since(predicates: readonly Predicate[]): readonly number[] {
  const days = predicates.flatMap((each) => ('days' in each ? [each.days] : []));
  return around([0, ...days]).filter((ago) => ago >= 0);
}

function around(bounds: readonly number[]): readonly number[] {
  return [...new Set(bounds.flatMap((bound) => [bound - 1, bound, bound + 1]))];
}

/** The most days past a date that are, on that day, not more than so many months. */
function mostDaysWithin(months: number, today: Day): number {
  const back = monthsLater(today, -months);
  return daysBetween(monthsLater(back, months) < today ? daysLater(back, 1) : back, today);
}

/** Days before which these months are of other lengths. */
function daysWithOtherMonths(months: readonly number[]): readonly Day[] {
  const lengths = new Map(DAYS_OF_FOUR_YEARS.map((today) => [months.map((each) => mostDaysWithin(each, today)).join(), today]));
  return [...lengths.values()];
}

/** Whatever the month and the leap year, the first 28 days of a month have the same months before them; the last three may have others. */
const DAYS_OF_FOUR_YEARS: readonly Day[] = Array.from({ length: 48 }, (_, month) => monthsLater('2024-01-01', month)).flatMap((first) =>
  [0, 28, 29, 30].map((more) => daysLater(first, more)).filter((day) => day.slice(0, 7) === first.slice(0, 7)),
);
