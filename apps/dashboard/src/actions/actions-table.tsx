import { type Day, leadingSentence, type PositionedAction } from '@countersign/core';
import { type ListAsked, questionOf } from '../asked/list-asked.ts';
import { type SortName, sortInAddress } from '../asked/sorts.ts';
import { type Column, Table } from '../govuk/table.tsx';
import { directorateName } from '../names.ts';
import { MovementTag } from '../rating/movement-tag.tsx';
import { RatingTag } from '../rating/rating-tag.tsx';
import { checkInWords } from '../rating/voices.ts';
import { DayInWords } from '../shell/day-in-words.tsx';
import type { View } from '../view.ts';

type Props = { readonly view: View; readonly asked: ListAsked; readonly actions: readonly PositionedAction[] };

/** The actions that were found, one a row. A heading sorts by its column, and turns the order round the second time. */
export function ActionsTable({ view, asked, actions }: Props) {
  const [ref, ...others] = columnsOf(view);
  const sortable = (column: SortedColumn) => (view.visitor.mayAsk ? { ...column, ...headingOf(column, view, asked) } : column);
  return (
    <div className="wide-table">
      <Table
        caption="The actions"
        captionHidden
        rows={actions}
        keyOf={(action) => action.ref}
        columns={[sortable(ref), ...others.map(sortable)]}
      />
    </div>
  );
}

type SortedColumn = Column<PositionedAction> & { readonly by: SortName };

function columnsOf({ links, register: { council } }: View): [SortedColumn, ...SortedColumn[]] {
  return [
    {
      name: 'Ref',
      by: 'ref',
      cell: ({ ref }) => (
        <a className="govuk-link govuk-link--no-visited-state ref" href={links.action(ref)}>
          {ref}
        </a>
      ),
    },
    { name: 'Action', by: 'title', cell: ({ title }) => title },
    { name: 'Lead', by: 'lead', cell: ({ lead }) => <Lead id={lead} name={lead === null ? '' : directorateName(council, lead)} /> },
    { name: 'Rating', by: 'rating', cell: rating },
    {
      name: 'Officer says',
      by: 'officer',
      cell: ({ officerSays }) => (officerSays === null ? 'Not said' : <RatingTag state={officerSays} />),
    },
    { name: 'Change', by: 'change', cell: ({ movement }) => <MovementTag movement={movement} /> },
    { name: 'Original', by: 'original', cell: ({ dates }) => dayCell(dates.original) },
    { name: 'Agreed', by: 'agreed', cell: ({ dates }) => dayCell(dates.agreed) },
    { name: 'Forecast', by: 'forecast', cell: ({ dates }) => dayCell(dates.forecast) },
    { name: 'Assurance', by: 'assurance', cell: checkInWords },
  ];
}

function Lead({ id, name }: { readonly id: string | null; readonly name: string }) {
  if (id === null) return 'Nobody';
  return name === id ? id : <abbr title={name}>{id}</abbr>;
}

function rating({ rating }: PositionedAction) {
  return (
    <>
      <RatingTag state={rating.state} />
      <span className="because">{leadingSentence(rating)}</span>
    </>
  );
}

function dayCell(day: Day | null) {
  return <DayInWords day={day} />;
}

function headingOf({ name, by }: SortedColumn, { links }: View, asked: ListAsked) {
  const isSorted = asked.sort?.by === by;
  const down = isSorted && !asked.sort.down;
  const sorted = isSorted ? (asked.sort.down ? ('descending' as const) : ('ascending' as const)) : ('none' as const);
  const href = links.actions([...questionOf({ ...asked, sort: null }), ['sort', sortInAddress({ by, down })]]);
  const heading = (
    <a className="sort-link" href={href}>
      {name}
      <span className="sort-link__way" aria-hidden="true">
        {WAYS[sorted]}
      </span>
    </a>
  );
  return { sorted, heading };
}

const WAYS = { ascending: ' ▲', descending: ' ▼', none: '' } as const;
