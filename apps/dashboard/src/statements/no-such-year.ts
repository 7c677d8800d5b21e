import { dayInWords, type FinancialYear } from '@countersign/core';
import { notThere } from '../shell/apologies.tsx';
import type { Answer } from '../shell/document.tsx';
import type { View } from '../view.ts';

/** The address names no financial year, or one of which the register holds nothing on the day. */
export function noSuchYear({ position, links }: View, text: string, year: FinancialYear | null): Answer {
  const sentence =
    year === null
      ? `“${text}” is not a financial year. In an address a year is written like 2021-22, from the year in which it begins to the one in which it ends.`
      : `The register holds nothing of ${year} as at ${dayInWords(position.asAt)}: no statement, no action, no issue and no opinion. Perhaps it was recorded later, or another year is meant.`;
  return notThere({ title: 'No such year', sentence, see: { href: links.to('/statements'), words: 'See the years that there are' } });
}
