import { type Coverage as CoverageOfReview, counted, coverageOf } from '@countersign/core';
import { areaKey } from '../asked/areas.ts';
import { CHECK_WORDS } from '../asked/choices.ts';
import { CHECKS, checkOf, officerSaysBetter } from '../rating/voices.ts';
import { CountLink } from '../shell/count-link.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';

/** How much of what was promised has been checked, by whom, and where the officer says better of it than the scheme. */
export function Coverage({ view }: { readonly view: View }) {
  return (
    <Section id="checked" title="What has been checked">
      {coverageOf(view.register).map((coverage) => (
        <OfReview key={coverage.review} coverage={coverage} view={view} />
      ))}
      <h3 className="govuk-heading-s">Who has verified the actions</h3>
      <ul className="govuk-list counts">
        {CHECKS.map((check) => (
          <li key={check}>
            <CountLink
              count={view.position.actions.filter((action) => checkOf(action) === check).length}
              of="actions:"
              href={view.links.actions([['checked', check]])}
            />{' '}
            {CHECK_WORDS[check]}
          </li>
        ))}
      </ul>
      <Difference view={view} />
    </Section>
  );
}

function OfReview({
  coverage: { review, title, areas, verified, verifiedAreas },
  view,
}: {
  readonly coverage: CoverageOfReview;
  readonly view: View;
}) {
  const all = view.register.reviews.get(review)?.areas ?? [];
  return (
    <>
      <p className="govuk-body">
        <strong>
          {verified} of {counted(areas, 'area')} verified
        </strong>{' '}
        for “{title}”. An area is verified when every action of it that still stands is assured, and no recommendation of it is left without
        an action or a recorded refusal.
      </p>
      <ul className="govuk-list areas">
        {all.map((area) => (
          <li key={area.id} className="areas__one">
            <span className="areas__sign" aria-hidden="true">
              {verifiedAreas.includes(area.id) ? '✓' : '○'}
            </span>{' '}
            <a className="govuk-link govuk-link--no-visited-state" href={view.links.actions([['area', areaKey(review, area.id)]])}>
              {area.title}
            </a>{' '}
            <span className="secondary">{verifiedAreas.includes(area.id) ? 'verified' : 'not verified'}</span>
          </li>
        ))}
      </ul>
    </>
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
