import { counted, dayInWords, type Point, type State } from '@countersign/core';
import type { Question } from '../asked/links.ts';
import { type Column, Table } from '../govuk/table.tsx';
import { CountLink } from '../shell/count-link.tsx';
import { Linked } from '../shell/linked.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';
import { AsAt, keyOf } from './as-at.tsx';
import { BacklogBars } from './backlog-bars.tsx';
import { listOn } from './list-on.ts';

/** What officers have reported complete against what has been verified: the gap is what still waits to be checked. */
export function Backlog({ points, view }: { readonly points: readonly Point[]; readonly view: View }) {
  const now = points.at(-1);
  if (now === undefined) return null;
  return (
    <Section id="verified" title="Reported complete, and verified">
      <p className="govuk-body-l">
        <Linked
          sentence={sentence(now)}
          figures={[
            [/\d[\d,]* actions? complete/, listOn(now.on, view, asking(['assured', 'reportedComplete']))],
            [/\d[\d,]* of them (is|are) assured/, listOn(now.on, view, asking(['assured']))],
            [/\d[\d,]* waits? to be verified/, listOn(now.on, view, asking(['reportedComplete']))],
          ]}
        />
      </p>
      <BacklogBars points={points} />
      <Table
        caption="Actions that officers reported complete, and those of them that are assured"
        captionHidden
        rows={points}
        keyOf={keyOf}
        columns={[
          { name: 'As at', cell: AsAt },
          columnOf('Officers said complete', saidComplete, ['assured', 'reportedComplete'], view),
          columnOf('Assured', ({ counts }) => counts.assured, ['assured'], view),
          columnOf('Waiting to be verified', ({ counts }) => counts.reportedComplete, ['reportedComplete'], view),
          columnOf('All actions', ({ total }) => total, [], view),
        ]}
      />
    </Section>
  );
}

/** A column of numbers, each leading to the actions in these states on that day. */
function columnOf(name: string, count: (point: Point) => number, states: readonly State[], view: View): Column<Point> {
  const cell = (point: Point) => (
    <CountLink count={count(point)} of={`${name} on ${dayInWords(point.on)}`} href={listOn(point.on, view, asking(states))} />
  );
  return { name, numeric: true, cell };
}

function asking(states: readonly State[]): Question {
  return states.map((state) => ['rating', state] as const);
}

/** Whatever is assured was first reported complete. */
export function saidComplete({ counts }: Point): number {
  return counts.assured + counts.reportedComplete;
}

function sentence(now: Point): string {
  const { assured, reportedComplete } = now.counts;
  return `On ${dayInWords(now.on)} officers had reported ${counted(saidComplete(now), 'action')} complete. ${assured} of them ${assured === 1 ? 'is' : 'are'} assured; ${reportedComplete} ${reportedComplete === 1 ? 'waits' : 'wait'} to be verified.`;
}
