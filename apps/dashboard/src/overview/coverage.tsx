import { coverageOf, verifiedSentence } from '@countersign/core';
import { AREAS_VERIFIED } from '../coverage/review-coverage.tsx';
import { VerifiedBy } from '../coverage/verified-by.tsx';
import { officerSaysBetter } from '../rating/voices.ts';
import { CountLink } from '../shell/count-link.tsx';
import { Linked } from '../shell/linked.tsx';
import { Onward } from '../shell/onward.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';

/** How much of what was promised has been checked, by whom, and where the officer says better of it than the scheme. */
export function Coverage({ view }: { readonly view: View }) {
  return (
    <Section id="checked" title="What has been checked">
      {coverageOf(view.register).map((coverage) => (
        <p key={coverage.review} className="govuk-body">
          “{coverage.title}”:{' '}
          <strong>
            <Linked sentence={verifiedSentence(coverage)} figures={[[AREAS_VERIFIED, view.links.to('/coverage')]]} />
          </strong>
        </p>
      ))}
      <Onward href={view.links.to('/coverage')} words="Each area and recommendation, and what it lacks" />
      <h3 className="govuk-heading-s">Who has verified the actions</h3>
      <VerifiedBy view={view} />
      <Difference view={view} />
    </Section>
  );
}

function Difference({ view: { position, links } }: { readonly view: View }) {
  const count = position.actions.filter(officerSaysBetter).length;
  return (
    <>
      <h3 className="govuk-heading-s">Where the officer says better than the scheme</h3>
      {count === 0 ? (
        <p className="govuk-body">Nowhere: no officer rates an action better than the scheme does.</p>
      ) : (
        <p className="govuk-body">
          <CountLink count={count} of={count === 1 ? 'action' : 'actions'} href={links.actions([['officer', 'better']])} />{' '}
          {count === 1 ? 'action is' : 'actions are'} rated better by the officer than by the scheme.
        </p>
      )}
    </>
  );
}
