import type { AreaCoverage, Coverage, Lack } from '@countersign/core';
import { areaKey } from '../asked/areas.ts';
import { Table } from '../govuk/table.tsx';
import { Refs } from '../shell/refs.tsx';
import type { View } from '../view.ts';

type Props = { readonly coverage: Coverage; readonly view: View };

/** Area by area: is it verified, and if not, what does it lack? */
export function Areas({ coverage: { review, byArea }, view }: Props) {
  if (byArea.length === 0) return null;
  return (
    <div id={`areas-${review}`}>
      <Table
        caption="Areas, and what each still lacks to be verified"
        rows={byArea}
        keyOf={({ area }) => area}
        columns={[
          {
            name: 'Area',
            cell: ({ area }) => (
              <a className="govuk-link govuk-link--no-visited-state" href={view.links.actions([['area', areaKey(review, area)]])}>
                {titleOf(review, area, view)}
              </a>
            ),
          },
          { name: 'Verified', cell: Verified },
          { name: 'What it lacks', cell: ({ lacks }) => <Lacks lacks={lacks} review={review} view={view} /> },
        ]}
      />
    </div>
  );
}

function titleOf(review: string, area: string, { register }: View): string {
  return register.reviews.get(review)?.areas.find(({ id }) => id === area)?.title ?? area;
}

function Verified({ verified }: AreaCoverage) {
  return (
    <span className="areas__verdict">
      <span aria-hidden="true">{verified ? '✓ ' : '○ '}</span>
      {verified ? <strong>Verified</strong> : 'Not verified'}
    </span>
  );
}

function Lacks({ lacks, review, view }: { readonly lacks: readonly Lack[]; readonly review: string; readonly view: View }) {
  if (lacks.length === 0) return 'Nothing';
  return lacks.map((lack) => (
    <span key={lack.lacks} className="date-line">
      <OneLack lack={lack} review={review} view={view} />
    </span>
  ));
}

function OneLack({ lack, review, view }: { readonly lack: Lack; readonly review: string; readonly view: View }) {
  if (lack.lacks === 'actions') return 'An action that stands';
  if (lack.lacks === 'answer') return <Answers recommendations={lack.recommendations} review={review} />;
  return (
    <>
      Assurance of <Refs refs={lack.refs} links={view.links} />
    </>
  );
}

function Answers({ recommendations, review }: { readonly recommendations: readonly string[]; readonly review: string }) {
  return (
    <>
      An action or a recorded refusal for{' '}
      {recommendations.map((id, place) => (
        <span key={id}>
          {place > 0 && ', '}
          <a className="govuk-link govuk-link--no-visited-state" href={`#${review}-${id}`}>
            {id}
          </a>
        </span>
      ))}
    </>
  );
}
