import type { ReactNode } from 'react';
import { type Column, Table } from '../../govuk/table.tsx';
import { Section } from '../../shell/section.tsx';

type Props<Row> = {
  readonly id: string;
  readonly title: string;
  /** What may be said of these, or what they are. */
  readonly about: ReactNode;
  readonly none: string;
  /** Does the second column hold sentences, which need room? */
  readonly says?: boolean;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
};

/** One list of the feed under its heading, with how many it holds and what may be said of them. */
export function ListedItems<Row>({ id, title, about, none, says = false, rows, keyOf, columns }: Props<Row>) {
  return (
    <Section id={id} title={`${title}: ${rows.length}`}>
      {rows.length === 0 ? (
        <p className="govuk-body">{none}</p>
      ) : (
        <>
          <p className="govuk-body">{about}</p>
          <div className={`narrow-columns feed${says ? ' feed--says' : ''}`}>
            <Table caption={title} captionHidden rows={rows} keyOf={keyOf} columns={columns} />
          </div>
        </>
      )}
    </Section>
  );
}
