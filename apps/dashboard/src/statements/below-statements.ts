import type { FinancialYear } from '@countersign/core';
import { yearNamed } from '../asked/year-in-address.ts';
import { notFound } from '../shell/apologies.tsx';
import type { Answer } from '../shell/document.tsx';
import type { View } from '../view.ts';
import { crossCheckPage } from './cross-check/cross-check-page.tsx';
import { feedPage } from './feed/feed-page.tsx';
import { noSuchYear } from './no-such-year.ts';
import { statementPage } from './of-year/statement-page.tsx';
import { versionPage } from './of-year/version-page.tsx';
import { sincePublishedPage } from './since-published/since-published-page.tsx';
import { yearsOf } from './years.ts';

/** Whatever is asked for below the list of statements: a page of a year, or why there is none. */
export function belowStatements(view: View): Answer | Promise<Answer> {
  const [, , text = '', ...below] = view.path.split('/');
  const year = yearNamed(text);
  if (year === null || !yearsOf(view.register).includes(year)) return noSuchYear(view, text, year);
  return pageOf(year, below, view);
}

function pageOf(year: FinancialYear, below: readonly string[], view: View): Answer | Promise<Answer> {
  const [page, number, ...more] = below;
  if (page === 'versions' && number !== undefined && more.length === 0) return versionPage(view, year, number);
  if (number !== undefined) return notFound(view);
  switch (page) {
    case undefined:
      return statementPage(view, year);
    case 'feed':
      return feedPage(view, year);
    case 'cross-check':
      return crossCheckPage(view, year);
    case 'since-published':
      return sincePublishedPage(view, year);
    default:
      return notFound(view);
  }
}
