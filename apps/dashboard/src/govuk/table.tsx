import type { ReactNode } from 'react';

/** One column: what it is called, and what stands in it for a row. */
export type Column<Row> = {
  readonly name: string;
  /** What stands at its head, when that is more than the name: a link that sorts. */
  readonly heading?: ReactNode;
  readonly sorted?: 'ascending' | 'descending' | 'none';
  readonly numeric?: boolean;
  readonly cell: (row: Row) => ReactNode;
};

type Props<Row> = {
  readonly caption: ReactNode;
  /** The first column names the row. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The row that sums up the others. */
  readonly total?: Row;
  readonly captionHidden?: boolean;
  readonly captionSize?: 's' | 'm';
};

/** A table that becomes a stack of cards on a narrow screen, by style alone. */
export function Table<Row>({ caption, columns, rows, keyOf, total, captionHidden = false, captionSize = 's' }: Props<Row>) {
  return (
    <table className="govuk-table stacking-table" {...AS.table}>
      <caption className={captionHidden ? 'govuk-visually-hidden' : `govuk-table__caption govuk-table__caption--${captionSize}`}>
        {caption}
      </caption>
      <Head columns={columns} />
      <Body rows={rows} columns={columns} keyOf={keyOf} />
      {total !== undefined && (
        <tfoot {...AS.group}>
          <Line row={total} columns={columns} />
        </tfoot>
      )}
    </table>
  );
}

function Head<Row>({ columns }: Pick<Props<Row>, 'columns'>) {
  return (
    <thead className="govuk-table__head" {...AS.group}>
      <tr className="govuk-table__row" {...AS.row}>
        {columns.map(({ name, heading, sorted, numeric }) => (
          <th key={name} scope="col" {...AS.columnHead} className={`govuk-table__header${numericIf(numeric, 'header')}`} aria-sort={sorted}>
            {heading ?? name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Body<Row>({ rows, columns, keyOf }: Pick<Props<Row>, 'rows' | 'columns' | 'keyOf'>) {
  return (
    <tbody className="govuk-table__body" {...AS.group}>
      {rows.map((row) => (
        <Line key={keyOf(row)} row={row} columns={columns} />
      ))}
    </tbody>
  );
}

function Line<Row>({ row, columns: [first, ...others] }: { readonly row: Row } & Pick<Props<Row>, 'columns'>) {
  return (
    <tr className="govuk-table__row" {...AS.row}>
      <th scope="row" {...AS.rowHead} className="govuk-table__header">
        {first.cell(row)}
      </th>
      {others.map(({ name, numeric, cell }) => (
        <td key={name} {...AS.cell} className={`govuk-table__cell${numericIf(numeric, 'cell')}`}>
          <span className="stacking-table__name" aria-hidden="true">
            {name}
          </span>
          <span className="stacking-table__value">{cell(row)}</span>
        </td>
      ))}
    </tr>
  );
}

/** Once its parts are no longer drawn as a table, browsers stop telling that they are one; so every part says its role. */
const AS = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

function numericIf(numeric: boolean | undefined, part: 'cell' | 'header'): string {
  return numeric ? ` govuk-table__${part}--numeric` : '';
}
