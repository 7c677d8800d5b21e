import type { FinancialYear } from '@countersign/core';
import { ErrorSummary } from '../../govuk/error-summary.tsx';
import type { Page } from '../../shell/document.tsx';
import type { View } from '../../view.ts';
import { feedIn } from '../feed-in.ts';
import { ofYear } from '../of-year/of-year.ts';
import { YearPages } from '../year-pages.tsx';
import { Assured } from './assured.tsx';
import { Coverage } from './coverage.tsx';
import { Ended } from './ended.tsx';
import { feedAsked } from './feed-asked.ts';
import { FilterForm } from './filter-form.tsx';
import { Measures } from './measures.tsx';
import { Narrowed } from './narrowed.tsx';
import { Opinions } from './opinions.tsx';
import { Outstanding } from './outstanding.tsx';
import { Practices } from './practices.tsx';
import { PriorYear } from './prior-year.tsx';
import { Pull } from './pull.tsx';
import { Reported } from './reported.tsx';
import { WhatItHolds } from './what-it-holds.tsx';

/** What may the statement of a year say, of what, and on whose word? */
export async function feedPage(view: View, year: FinancialYear): Promise<Page> {
  const of = ofYear(view, year);
  const asked = feedAsked(view, year);
  const feed = await feedIn(view, year, asked.filter);
  return {
    title: `What the statement for ${year} may say`,
    body: (
      <>
        {asked.notUnderstood.length > 0 && <ErrorSummary faults={asked.notUnderstood.map((sentence) => ({ sentence, field: null }))} />}
        <h1 className="govuk-heading-l">What the statement for {year} may say</h1>
        <YearPages year={year} view={view} />
        <WhatItHolds feed={feed} />
        {view.visitor.mayAsk && <FilterForm asked={asked} of={of} />}
        <Narrowed asked={asked} of={of} />
        <Assured items={feed.assured} of={of} />
        <Reported items={feed.reportedOnly} of={of} />
        <Outstanding items={feed.outstanding} of={of} />
        <Ended items={feed.ended} of={of} />
        <PriorYear issues={feed.priorYear} of={of} />
        <Practices practices={feed.practices} of={of} />
        <Measures measures={feed.measures} of={of} />
        <Coverage coverage={feed.coverage} of={of} />
        <Opinions opinions={feed.opinions} of={of} />
        <Pull feed={feed} of={of} />
      </>
    ),
  };
}
