import { createRoot } from 'react-dom/client';
import { CartesianGrid, Legend, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { CHART_LINES, type ChartPoint } from './chart-points.ts';

/** A size that is fixed once: a chart that follows its place comes out empty on paper. */
const WIDEST = 900;
const HEIGHT = 360;

/** Draws the chart into its place. */
export function draw(place: HTMLElement, points: readonly ChartPoint[]): void {
  createRoot(place).render(<Lines points={points} width={Math.min(WIDEST, place.clientWidth)} />);
}

function Lines({ points, width }: { readonly points: readonly ChartPoint[]; readonly width: number }) {
  return (
    <LineChart
      width={width}
      height={HEIGHT}
      data={points.map((point) => ({ ...point, time: Date.parse(point.day) }))}
      margin={{ top: 8, right: 40, bottom: 8, left: 0 }}
      title="Actions in each state, meeting by meeting"
    >
      <CartesianGrid vertical={false} stroke="#d5dadb" />
      <XAxis
        dataKey="time"
        type="number"
        scale="time"
        domain={['dataMin', 'dataMax']}
        ticks={points.map(({ day }) => Date.parse(day))}
        tickFormatter={shortDay}
        tickMargin={8}
        stroke="#46565a"
      />
      <YAxis allowDecimals={false} width={36} stroke="#46565a" />
      <Tooltip labelFormatter={(time) => longDay.format(Number(time))} isAnimationActive={false} />
      <Legend itemSorter={null} />
      {CHART_LINES.map(({ name, word, colour, dash }) => (
        <Line
          key={name}
          dataKey={name}
          name={word}
          stroke={colour}
          strokeDasharray={dash}
          strokeWidth={3}
          isAnimationActive={false}
          legendType="plainline"
          dot={{ r: 4, strokeDasharray: '' }}
        />
      ))}
    </LineChart>
  );
}

const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

function shortDay(time: number): string {
  return months.format(time);
}
