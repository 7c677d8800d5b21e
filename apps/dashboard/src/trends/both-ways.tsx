import { dayInWords, type Point } from '@countersign/core';
import { type Column, Table } from '../govuk/table.tsx';
import { directorateName } from '../names.ts';
import { CountLink } from '../shell/count-link.tsx';
import type { View } from '../view.ts';
import { AsAt, keyOf } from './as-at.tsx';

/** One number of a table: its name, how it is read off, and where exactly those things are, for all or one directorate on a day. */
export type Figure<T> = {
  readonly name: string;
  readonly of: (counts: T) => number;
  readonly href: (on: Point['on'], lead: string | null) => string | null;
};

type Both<T> = { readonly council: T; readonly directorates: ReadonlyMap<string, T> };

type Props<T> = {
  /** Stands above the numbers of directorates. */
  readonly caption: string;
  readonly points: readonly Point[];
  readonly countsOf: (point: Point) => Both<T>;
  readonly figures: readonly Figure<T>[];
  readonly view: View;
};

/** The same numbers twice: for each directorate on the day of the page, and for the whole council meeting by meeting. */
export function BothWays<T>({ caption, points, countsOf, figures, view: { register } }: Props<T>) {
  const now = points.at(-1);
  if (now === undefined) return null;
  const nameOf = (id: string) => (id === '' ? 'No lead directorate' : directorateName(register.council, id));
  return (
    <>
      <Table
        caption={caption}
        rows={[...countsOf(now).directorates]}
        keyOf={([id]) => id}
        columns={[
          { name: 'Directorate', cell: ([id]) => nameOf(id) },
          ...figures.map(
            (figure): Column<[string, T]> => ({
              name: figure.name,
              numeric: true,
              cell: ([id, counts]) => <Count figure={figure} counts={counts} of={nameOf(id)} href={figure.href(now.on, id)} />,
            }),
          ),
        ]}
      />
      <Table
        caption="The whole council, meeting by meeting"
        rows={points}
        keyOf={keyOf}
        columns={[
          { name: 'As at', cell: AsAt },
          ...figures.map(
            (figure): Column<Point> => ({
              name: figure.name,
              numeric: true,
              cell: (point) => (
                <Count figure={figure} counts={countsOf(point).council} of={dayInWords(point.on)} href={figure.href(point.on, null)} />
              ),
            }),
          ),
        ]}
      />
    </>
  );
}

type CountProps<T> = { readonly figure: Figure<T>; readonly counts: T; readonly of: string; readonly href: string | null };

function Count<T>({ figure, counts, of, href }: CountProps<T>) {
  return <CountLink count={figure.of(counts)} of={`${figure.name}: ${of}`} href={href} />;
}
