import { conditionInWords, type Scheme } from '@countersign/core';
import { Table } from '../govuk/table.tsx';
import { RatingTag } from '../rating/rating-tag.tsx';

type Step = Scheme['steps'][number];
/** A row of the table; the last, without conditions, is what is left over. */
type Row = Pick<Step, 'state' | 'point'> & { readonly any: Step['any'] | null };

/** The rows of a scheme as a member can read them, and what an action is that no row covers. */
export function SchemeTable({ scheme: { steps, otherwise, reads } }: { readonly scheme: Scheme }) {
  const rows: readonly Row[] = [...steps, ...(otherwise === undefined ? [] : [{ state: otherwise, any: null }])];
  return (
    <>
      <p className="govuk-body">
        {reads === 'onlyOneHolds'
          ? 'The rows are made so that only one of them can hold.'
          : 'The rows are read from the top; the first that holds decides. Whatever else holds is told beside the rating.'}
      </p>
      <Table
        caption="What an action still to be done is rated, and when"
        captionHidden
        rows={rows.map((row, place) => ({ ...row, place }))}
        keyOf={({ place }) => String(place)}
        columns={[
          { name: 'Rating', cell: Rated },
          { name: 'When any of these holds', cell: ({ any }) => conditions(any) },
        ]}
      />
    </>
  );
}

function Rated({ state, point }: Row) {
  return (
    <>
      <RatingTag state={state} />
      {point !== undefined && <span className="because">at the point “{point}”</span>}
    </>
  );
}

function conditions(any: Row['any']) {
  if (any === null) return 'Otherwise';
  return (
    <ul className="govuk-list govuk-list--bullet conditions">
      {any.map((condition) => {
        const words = conditionInWords(condition);
        return <li key={words}>{words}</li>;
      })}
    </ul>
  );
}
