import { daysInWords, type Late as LateCount } from '@countersign/core';
import { CountLink } from '../shell/count-link.tsx';
import type { View } from '../view.ts';

/** How many actions are late: against the date that is agreed now, and against the one first promised. */
export function Late({ view: { position, links } }: { readonly view: View }) {
  return (
    <div className="pair">
      <One
        title="Past the agreed date"
        late={position.overdue}
        href={links.actions([
          ['overdue', 'agreed'],
          ['sort', '-overdue'],
        ])}
      />
      <One title="Past the date first promised" late={position.overdueOnOriginal} href={links.actions([['overdue', 'original']])} />
    </div>
  );
}

function One({ title, late, href }: { readonly title: string; readonly late: LateCount; readonly href: string }) {
  return (
    <div className="figure">
      <h3 className="govuk-heading-s figure__title">{title}</h3>
      <p className="figure__count">
        <CountLink count={late.count} of={`actions ${title.toLowerCase()}`} href={href} />
      </p>
      <p className="govuk-body-s figure__more">{late.count === 0 ? 'None' : `${daysInWords(late.days)} in all`}</p>
    </div>
  );
}
