import { counted, dayInWords, daysInWords, type Point, type Slippage as Slipped } from '@countersign/core';
import { type Column, Table } from '../govuk/table.tsx';
import { CountLink } from '../shell/count-link.tsx';
import { Linked } from '../shell/linked.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';
import { AsAt, keyOf } from './as-at.tsx';
import { listOn } from './list-on.ts';

type Props = { readonly points: readonly Point[]; readonly view: View };

/** How far have dates slipped from what was first promised? In calendar days. */
export function Slippage({ points, view }: Props) {
  const now = points.at(-1);
  if (now === undefined || now.slippage.dated === 0) return null;
  return (
    <Section id="slippage" title="Slippage from the dates first promised">
      <p className="govuk-body-l">
        <Linked
          sentence={sentence(now)}
          figures={[
            [/\d[\d,]* actions? with a date/, asked(now, 'promised', view)],
            [/\d[\d,]* had it moved later/, asked(now, 'moved', view)],
            [/\d[\d,]* (was or is|were or are) late/, asked(now, 'late', view)],
          ]}
        />
      </p>
      <Table
        caption="Slippage, meeting by meeting"
        captionHidden
        rows={points}
        keyOf={keyOf}
        columns={[
          { name: 'As at', cell: AsAt },
          actionsColumn('Actions with a date', 'promised', ({ dated }) => dated, view),
          actionsColumn('Date moved later', 'moved', ({ moved }) => moved.count, view),
          { name: 'By days in all', numeric: true, cell: ({ slippage }) => inFull(slippage.moved.days) },
          actionsColumn('Given more time', 'extended', ({ extended }) => extended.count, view),
          { name: 'Times in all', numeric: true, cell: ({ slippage }) => inFull(slippage.extended.times) },
          actionsColumn('Late against the first date', 'late', ({ late }) => late.count, view),
          { name: 'By days in all, so far', numeric: true, cell: ({ slippage }) => inFull(slippage.late.days) },
        ]}
      />
    </Section>
  );
}

type Asked = 'promised' | 'moved' | 'extended' | 'late';

function asked({ on }: Point, value: Asked, view: View): string | null {
  return listOn(on, view, [['dates', value]]);
}

function actionsColumn(name: string, value: Asked, of: (slipped: Slipped) => number, view: View): Column<Point> {
  const cell = (point: Point) => (
    <CountLink count={of(point.slippage)} of={`${name} on ${dayInWords(point.on)}`} href={asked(point, value, view)} />
  );
  return { name, numeric: true, cell };
}

function sentence({ slippage: { dated, moved, late } }: Point): string {
  return `Of ${counted(dated, 'action')} with a date, ${moved.count} had it moved later, by ${daysInWords(moved.days)} in all; ${late.count} ${late.count === 1 ? 'was or is' : 'were or are'} late against the date first promised.`;
}

function inFull(number: number): string {
  return number.toLocaleString('en-GB');
}
