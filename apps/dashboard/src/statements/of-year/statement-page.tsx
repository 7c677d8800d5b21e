import { type FinancialYear, STRENGTHS } from '@countersign/core';
import { ErrorSummary } from '../../govuk/error-summary.tsx';
import type { Page } from '../../shell/document.tsx';
import type { View } from '../../view.ts';
import { feedIn } from '../feed-in.ts';
import { StrengthKey } from '../strength/strength-key.tsx';
import { YearPages } from '../year-pages.tsx';
import { Approvals } from './approvals.tsx';
import { Assertions } from './assertions.tsx';
import { AtAGlance } from './at-a-glance.tsx';
import { Duties } from './duties.tsx';
import { Issues } from './issues.tsx';
import { ofYear } from './of-year.ts';
import { Rewritten } from './rewritten.tsx';
import { Sections } from './sections.tsx';
import { State } from './state.tsx';
import { Versions } from './versions.tsx';

/** What does the statement of a year say, and how far is each thing that it asserts proved? */
export async function statementPage(view: View, year: FinancialYear): Promise<Page> {
  const of = ofYear(view, year);
  const feed = await feedIn(view, year);
  const { statement } = of;
  const asked = view.query.get('strength') ?? '';
  const strength = STRENGTHS.find((each) => each === asked) ?? null;
  return {
    title: `Statement for ${year}`,
    body: (
      <>
        {asked !== '' && strength === null && (
          <ErrorSummary faults={[{ sentence: `The strength “${asked}” is not known here. Every assertion is shown.`, field: null }]} />
        )}
        <h1 className="govuk-heading-l">Annual Governance Statement for {year}</h1>
        <State of={of} />
        <YearPages year={year} view={view} />
        <AtAGlance feed={feed} of={of} />
        {statement !== null && feed.statement !== null && (
          <>
            <Rewritten statement={statement} of={of} />
            <Assertions assertions={feed.statement.assertions} strength={strength} of={of} />
            <StrengthKey />
            <Sections sections={statement.sections} of={of} />
            <Issues of={of} />
            <Approvals approvals={statement.approvals} />
            <Versions versions={statement.versions} of={of} />
          </>
        )}
        <Duties duties={feed.duties} of={of} />
      </>
    ),
  };
}
