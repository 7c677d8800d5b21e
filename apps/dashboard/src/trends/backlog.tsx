import { counted, dayInWords, type Point } from '@countersign/core';
import { Table } from '../govuk/table.tsx';
import { Section } from '../shell/section.tsx';
import { AsAt, keyOf } from './as-at.tsx';
import { BacklogBars } from './backlog-bars.tsx';

/** What officers have reported complete against what has been verified: the gap is what still waits to be checked. */
export function Backlog({ points }: { readonly points: readonly Point[] }) {
  const now = points.at(-1);
  if (now === undefined) return null;
  return (
    <Section id="verified" title="Reported complete, and verified">
      <p className="govuk-body-l">{sentence(now)}</p>
      <BacklogBars points={points} />
      <Table
        caption="Actions that officers reported complete, and those of them that are assured"
        captionHidden
        rows={points}
        keyOf={keyOf}
        columns={[
          { name: 'As at', cell: AsAt },
          { name: 'Officers said complete', numeric: true, cell: saidComplete },
          { name: 'Assured', numeric: true, cell: ({ counts }) => counts.assured },
          { name: 'Waiting to be verified', numeric: true, cell: ({ counts }) => counts.reportedComplete },
          { name: 'All actions', numeric: true, cell: ({ total }) => total },
        ]}
      />
    </Section>
  );
}

/** Whatever is assured was first reported complete. */
export function saidComplete({ counts }: Point): number {
  return counts.assured + counts.reportedComplete;
}

function sentence(now: Point): string {
  const { assured, reportedComplete } = now.counts;
  return `On ${dayInWords(now.on)} officers had reported ${counted(saidComplete(now), 'action')} complete. ${assured} of them ${assured === 1 ? 'is' : 'are'} assured; ${reportedComplete} ${reportedComplete === 1 ? 'waits' : 'wait'} to be verified.`;
}
