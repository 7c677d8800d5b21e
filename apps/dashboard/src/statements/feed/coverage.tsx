import type { AgsFeed } from '@countersign/ags-feed';
import { areaKey } from '../../asked/areas.ts';
import type { OfYear } from '../of-year/of-year.ts';
import { ListedItems } from './listed-items.tsx';

/** How many areas of each review are verified, and which. */
export function Coverage({ coverage, of }: { readonly coverage: AgsFeed['coverage']; readonly of: OfYear }) {
  const { links } = of.view;
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
        { name: 'Which', cell: ({ review, verifiedAreas }) => <Areas review={review} areas={verifiedAreas} of={of} /> },
      ]}
    />
  );
}

type AreasProps = { readonly review: string; readonly areas: readonly string[]; readonly of: OfYear };

/** Each leads to its actions. */
function Areas({ review, areas, of: { view } }: AreasProps) {
  const titles = new Map(view.register.reviews.get(review)?.areas.map(({ id, title }) => [id, title]));
  if (areas.length === 0) return 'None';
  return (
    <ul className="govuk-list areas-verified">
      {areas.map((area) => (
        <li key={area}>
          <a className="govuk-link govuk-link--no-visited-state" href={view.links.actions([['area', areaKey(review, area)]])}>
            {titles.get(area) ?? area}
          </a>
        </li>
      ))}
    </ul>
  );
}
