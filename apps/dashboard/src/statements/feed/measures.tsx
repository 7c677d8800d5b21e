import type { AgsFeed, MeasureItem } from '@countersign/ags-feed';
import { dayInWords, valueInWords } from '@countersign/core';
import type { OfYear } from '../of-year/of-year.ts';
import { ListedItems } from './listed-items.tsx';

/** What people met with, against what was promised. */
export function Measures({ measures, of }: { readonly measures: AgsFeed['measures']; readonly of: OfYear }) {
  const { links } = of.view;
  return (
    <ListedItems
      id="measures"
      title="Measures"
      about="What each stood at when it was last read. It is proved only where somebody apart from the service has checked it."
      none="No measure belongs to the year."
      rows={measures}
      keyOf={({ measure }) => measure}
      columns={[
        {
          name: 'Measure',
          cell: ({ measure, name, population }) => (
            <>
              <a className="govuk-link govuk-link--no-visited-state" href={`${links.to('/measures')}#measure-${measure}`}>
                {name}
              </a>
              <span className="because secondary">Among {population}</span>
            </>
          ),
        },
        { name: 'Target', cell: (item) => valueInWords(item, item.target) },
        { name: 'Stood at', cell: StoodAt },
        { name: 'Target met', cell: ({ met }) => (met === null ? 'Cannot be told' : met ? 'Met' : <strong>Not met</strong>) },
        { name: 'Checked', cell: ({ verified, source }) => (verified ? 'Verified' : `As the service counts: ${source}`) },
      ]}
    />
  );
}

function StoodAt(item: MeasureItem) {
  const { actual, on } = item;
  if (actual === null || on === null) return 'Not read yet';
  return `${valueInWords(item, actual)} on ${dayInWords(on)}`;
}
