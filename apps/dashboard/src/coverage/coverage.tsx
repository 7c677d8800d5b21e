import { coverageOf } from '@countersign/core';
import type { Page } from '../shell/document.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';
import { ReviewCoverage } from './review-coverage.tsx';
import { VerifiedBy } from './verified-by.tsx';
import { Waiting } from './waiting.tsx';

/** How far has each review been answered, and how much of what was promised after it has been checked? */
export function coverage(view: View): Page {
  return { title: 'Coverage', body: <Coverage view={view} /> };
}

function Coverage({ view }: { readonly view: View }) {
  const reviews = coverageOf(view.register);
  return (
    <>
      <h1 className="govuk-heading-l">What has been answered and checked</h1>
      {reviews.length === 0 && <p className="govuk-body">No review is in the register yet.</p>}
      {reviews.map((each) => (
        <ReviewCoverage key={each.review} coverage={each} view={view} />
      ))}
      <Section id="verified-by" title="Who has verified the actions">
        {view.position.total === 0 ? (
          <p className="govuk-body">No action is in the register yet.</p>
        ) : (
          <>
            <p className="govuk-body">Every action of the register is counted once, by the most that anybody has done.</p>
            <VerifiedBy view={view} />
          </>
        )}
      </Section>
      <Waiting view={view} />
    </>
  );
}
