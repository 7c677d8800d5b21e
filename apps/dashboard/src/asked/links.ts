import type { Day, FinancialYear, Ref } from '@countersign/core';
import type { Path } from '../shell/places.ts';
import { yearInAddress } from './year-in-address.ts';

/** What a link to the list of actions asks for: the name of a filter, a sort or a page, and its values. */
export type Question = readonly (readonly [name: string, value: string])[];

/** How the pages link to each other. The day that was asked for stays in every link. */
export type Links = {
  /** One of the places, with what is asked of it. */
  to(path: Path, asked?: Question): string;
  actions(asked?: Question): string;
  action(ref: Ref, asked?: Question): string;
  /** The statement of a year, or a page below it: `feed`, `cross-check`, `since-published`, `versions/1`. */
  statement(year: FinancialYear, below?: string, asked?: Question): string;
};

/** The links of a page that is read on this day; null when its address names none. */
export function linksOn(asAt: Day | null): Links {
  const day: Question = asAt === null ? [] : [['asAt', asAt]];
  const to = (path: Path, asked: Question = []) => address(path, [...asked, ...day]);
  return {
    to,
    actions: (asked = []) => to('/actions', asked),
    action: (ref, asked = []) => address(`/actions/${encodeURIComponent(ref)}`, [...asked, ...day]),
    statement: (year, below = '', asked = []) =>
      address(`/statements/${yearInAddress(year)}${below === '' ? '' : `/${below}`}`, [...asked, ...day]),
  };
}

/** A path with what is asked of it. */
export function address(path: string, asked: Question): string {
  const query = new URLSearchParams(asked.map(([name, value]) => [name, value]));
  return query.size === 0 ? path : `${path}?${query}`;
}
