import { SummaryList, type SummaryRow } from '../govuk/summary-list.tsx';
import { Section } from '../shell/section.tsx';
import type { OneAction } from './one-action.ts';

const KINDS = { operational: 'Operational: how a service runs', governance: 'Governance: how the council runs itself' } as const;
const HORIZONS = { quick: 'A quick improvement', systemic: 'A systemic change, not expected within weeks' } as const;
const SCOPES = { service: 'One service', directorate: 'One directorate', corporateWide: 'The whole council' } as const;

/** What was asked, by which review, and what kind of work it is. */
export function Asked({ one }: { readonly one: OneAction }) {
  const { description } = one.action;
  return (
    <Section id="asked" title="What was asked">
      {description !== null && <p className="govuk-body as-written">{description}</p>}
      <SummaryList rows={rowsOf(one)} />
    </Section>
  );
}

function rowsOf({ action, view: { register } }: OneAction): readonly SummaryRow[] {
  const review = action.review === null ? undefined : register.reviews.get(action.review);
  const area = review?.areas.find(({ id }) => id === action.area);
  return [
    row('Review', review?.title ?? action.review),
    row('Area of focus', area?.title ?? action.area),
    row('Recommendation', action.recommendation),
    row('Kind of work', action.kind && KINDS[action.kind]),
    row('Reach in time', action.horizon && HORIZONS[action.horizon]),
    row('Reach in the council', SCOPES[action.scope]),
    row('Priority', action.priority),
    row('Governance principle', action.principle && [action.principle, action.subPrinciple].filter(Boolean).join(': ')),
    row('Statement years', action.statementYears.length === 0 ? 'Every year' : action.statementYears.join(', ')),
  ].flat();
}

function row(key: string, value: string | null | undefined): SummaryRow[] {
  return value ? [{ key, value }] : [];
}
