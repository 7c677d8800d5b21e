import { type FinancialYear, frameworkOf, listed, type Register } from '@countersign/core';
import type { FeedFilter } from './handed-in.ts';
import { isOfYear } from './of-year.ts';

/** A name in a filter that nothing in the register bears, and those that something does. */
export type UnknownInFilter = {
  readonly what: 'review' | 'principle' | 'directorate';
  readonly saw: string;
  readonly known: readonly string[];
};

/** Which name in the filter means nothing in this register? Null when each is known. A filter that nothing meets would look as if nothing were to be said. */
export function unknownIn(filter: FeedFilter, year: FinancialYear, register: Register): UnknownInFilter | null {
  const asked = [
    { what: 'review', saw: filter.review, known: [...register.reviews.keys()] },
    { what: 'principle', saw: filter.principle, known: principlesOf(year, register) },
    { what: 'directorate', saw: filter.directorate, known: [...register.council.directorates.keys()] },
  ] as const;
  const stranger = asked.find(({ saw, known }) => saw !== undefined && !known.includes(saw));
  return stranger?.saw === undefined ? null : { ...stranger, saw: stranger.saw };
}

/** Those of the framework of the year, and those that its actions name. */
function principlesOf(year: FinancialYear, register: Register): readonly string[] {
  const named = register.actions().flatMap((action) => (isOfYear(action, year) && action.principle !== null ? [action.principle] : []));
  const ofFramework = frameworkOf(register.frameworks, year)?.principles.map(({ id }) => id) ?? [];
  return [...new Set([...ofFramework, ...named])].toSorted();
}

/** What to tell whoever asked. */
export function unknownSentence({ what, saw, known }: UnknownInFilter): string {
  const others = known.length === 0 ? `The register knows no ${what}.` : `The register knows ${listed(known)}.`;
  return `There is no ${what} "${saw}". ${others}`;
}
