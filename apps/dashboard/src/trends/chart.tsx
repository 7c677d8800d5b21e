import type { Point } from '@countersign/core';
import { CHART_HOST, CHART_LINES, type ChartPoint } from '../islands/chart-points.ts';
import { Section } from '../shell/section.tsx';

/** Where script, if there is any, draws the same numbers as lines. Without it there is nothing here, and nothing is missing. */
export function Chart({ points }: { readonly points: readonly Point[] }) {
  return (
    <div className="chart" hidden id={CHART_HOST} data-points={JSON.stringify(points.map(chartPointOf))}>
      <Section id="chart-title" title="The same numbers as lines">
        <div id={`${CHART_HOST}-lines`} />
      </Section>
    </div>
  );
}

function chartPointOf({ on, counts }: Point): ChartPoint {
  return { day: on, ...Object.fromEntries(CHART_LINES.map(({ name }) => [name, counts[name]])) } as ChartPoint;
}
