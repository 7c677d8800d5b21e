import { counted, daysInWords, type Point } from '@countersign/core';
import { Table } from '../govuk/table.tsx';
import { Section } from '../shell/section.tsx';
import { AsAt, keyOf } from './as-at.tsx';

/** How far have dates slipped from what was first promised? In calendar days. */
export function Slippage({ points }: { readonly points: readonly Point[] }) {
  const now = points.at(-1);
  if (now === undefined || now.slippage.dated === 0) return null;
  return (
    <Section id="slippage" title="Slippage from the dates first promised">
      <p className="govuk-body-l">{sentence(now)}</p>
      <Table
        caption="Slippage, meeting by meeting"
        captionHidden
        rows={points}
        keyOf={keyOf}
        columns={[
          { name: 'As at', cell: AsAt },
          { name: 'Actions with a date', numeric: true, cell: ({ slippage }) => slippage.dated },
          { name: 'Date moved later', numeric: true, cell: ({ slippage }) => slippage.moved.count },
          { name: 'By days in all', numeric: true, cell: ({ slippage }) => inFull(slippage.moved.days) },
          { name: 'Extensions', numeric: true, cell: ({ slippage }) => slippage.extensions },
          { name: 'Late against the first date', numeric: true, cell: ({ slippage }) => slippage.late.count },
          { name: 'By days in all, so far', numeric: true, cell: ({ slippage }) => inFull(slippage.late.days) },
        ]}
      />
    </Section>
  );
}

function sentence({ slippage: { dated, moved, late } }: Point): string {
  return `Of ${counted(dated, 'action')} with a date, ${moved.count} had it moved later, by ${daysInWords(moved.days)} in all; ${late.count} ${late.count === 1 ? 'was or is' : 'were or are'} late against the date first promised.`;
}

function inFull(days: number): string {
  return days.toLocaleString('en-GB');
}
