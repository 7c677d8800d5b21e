import type { AgsFeed } from '@countersign/ags-feed';
import { areaKey } from '../../asked/areas.ts';
import type { OfYear } from '../of-year/of-year.ts';
import { ListedItems } from './listed-items.tsx';

/** How many areas of each review are verified, and which. */
export function Coverage({ coverage, of: { view } }: { readonly coverage: AgsFeed['coverage']; readonly of: OfYear }) {
  const { links, register } = view;
  return (
    <ListedItems
      id="coverage"
      title="Reviews"
      about="An area is verified when every action of it that still stands is assured, and no recommendation of it is left without an answer."
      none="No review is in the register."
      rows={coverage}
      keyOf={({ review }) => review}
      columns={[
        { name: 'Review', cell: ({ title }) => title },
        {
          name: 'Areas verified',
          cell: ({ review, areas, verified }) => (
            <a className="govuk-link govuk-link--no-visited-state" href={`${links.to('/coverage')}#review-${review}`}>
              {`${verified} of ${areas}`}
            </a>
          ),
        },
        {
          name: 'Which',
          cell: ({ review, verifiedAreas }) =>
            verifiedAreas.length === 0
              ? 'None'
              : verifiedAreas.map((area) => (
                  <span key={area} className="date-line">
                    <a className="govuk-link govuk-link--no-visited-state" href={links.actions([['area', areaKey(review, area)]])}>
                      {register.reviews.get(review)?.areas.find(({ id }) => id === area)?.title ?? area}
                    </a>
                  </span>
                )),
        },
      ]}
    />
  );
}
