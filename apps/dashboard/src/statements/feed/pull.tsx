import type { AgsFeed } from '@countersign/ags-feed';
import { address } from '../../asked/links.ts';
import { yearInAddress } from '../../asked/year-in-address.ts';
import { Section } from '../../shell/section.tsx';
import type { OfYear } from '../of-year/of-year.ts';
import { questionOf } from './feed-asked.ts';

/** How an author's own tools ask for the same: by the command, and over HTTP where somebody answers. */
export function Pull({
  feed: { register, asAt, financialYear: year, filter },
  of: { view },
}: {
  readonly feed: AgsFeed;
  readonly of: OfYear;
}) {
  const asked = questionOf(filter);
  const http = address(`/api/v1/registers/${register}/ags/${yearInAddress(year)}`, [...asked, ['asAt', asAt]]);
  const command = ['countersign ags --year', year, ...asked.flatMap(([name, value]) => [`--${name}`, value]), '--as-at', asAt].join(' ');
  return (
    <Section id="pull" title="To take it into your own tools">
      <p className="govuk-body pull">
        The same, with a proof of each assured action: <code>{command}</code>
        {view.visitor.mayAsk && (
          <>
            , or over HTTP at <code>{http}</code>
          </>
        )}
        .
      </p>
    </Section>
  );
}
