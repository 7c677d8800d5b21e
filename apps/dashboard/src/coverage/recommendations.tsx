import {
  ANSWER_WORDS,
  COVERED_WORDS,
  type Coverage,
  dayInWords,
  type Recommendation,
  type RecommendationCoverage,
} from '@countersign/core';
import { Table } from '../govuk/table.tsx';
import { postTitle } from '../names.ts';
import { capital } from '../shell/capital.ts';
import { CountLink } from '../shell/count-link.tsx';
import { Refs } from '../shell/refs.tsx';
import type { View } from '../view.ts';

type Props = { readonly coverage: Coverage; readonly view: View };
type Covered = RecommendationCoverage['covered'];

/** What nobody has covered stands first. */
const IN_ORDER: readonly Covered[] = ['no', 'byRefusal', 'byActions'];

/** What came of each recommendation: actions, a refusal with its reason, or nothing. */
export function Recommendations({ coverage, view }: Props) {
  const { byRecommendation, review } = coverage;
  if (byRecommendation.length === 0) return <p className="govuk-body">It makes no recommendation that is recorded here.</p>;
  const of = (covered: Covered) => byRecommendation.filter((each) => each.covered === covered);
  return (
    <>
      <h3 className="govuk-heading-s">Its {byRecommendation.length} recommendations</h3>
      <ul className="govuk-list counts">
        {IN_ORDER.map((covered) => (
          <li key={covered}>
            <CountLink count={of(covered).length} of="recommendations:" href={`#${review}-${covered}`} /> {COVERED_WORDS[covered]}
          </li>
        ))}
      </ul>
      {IN_ORDER.map((covered) => (
        <Group key={covered} covered={covered} rows={of(covered)} coverage={coverage} view={view} />
      ))}
    </>
  );
}

type GroupProps = Props & { readonly covered: Covered; readonly rows: readonly RecommendationCoverage[] };

function Group({ covered, rows, coverage: { review }, view }: GroupProps) {
  const said = (id: string) => view.register.reviews.get(review)?.recommendations.find((each) => each.id === id) ?? null;
  return (
    <div id={`${review}-${covered}`}>
      {rows.length === 0 ? (
        <p className="govuk-body">{COVERED_WORDS[covered]}: none.</p>
      ) : (
        <Table
          caption={`${COVERED_WORDS[covered]}: ${rows.length}`}
          rows={rows}
          keyOf={({ recommendation }) => recommendation}
          columns={[
            { name: 'Recommendation', cell: ({ recommendation: id }) => <Text id={id} review={review} text={said(id)?.text ?? ''} /> },
            { name: 'What management answered', cell: ({ recommendation: id }) => <Answered said={said(id)} view={view} /> },
            { name: 'Actions', cell: ({ refs }) => <Refs refs={refs} links={view.links} /> },
          ]}
        />
      )}
    </div>
  );
}

function Text({ id, review, text }: { readonly id: string; readonly review: string; readonly text: string }) {
  return (
    <span id={`${review}-${id}`}>
      <span className="ref">{id}</span> {text}
    </span>
  );
}

function Answered({ said, view }: { readonly said: Recommendation | null; readonly view: View }) {
  const response = said?.response ?? null;
  if (response === null) return 'Nobody has answered';
  const { answer, reason, on, by } = response;
  const word = ANSWER_WORDS[answer];
  return (
    <>
      {capital(word)}
      <span className="secondary">
        , {postTitle(view.register.council, by)}, {dayInWords(on)}
      </span>
      {reason !== null && <span className="because">Reason: {reason}</span>}
    </>
  );
}
