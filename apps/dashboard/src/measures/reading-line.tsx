import { daysBetween, type Measure, valueInWords } from '@countersign/core';

/** The size of the drawing, and how much of it is kept for words. */
const WIDE = 360;
const HIGH = 150;
const ROOM = { left: 12, right: 12, top: 34, bottom: 34 };

/** How the readings went, with the target as a broken line. For the eye only: the table beside it says the same. */
export function ReadingLine({ measure }: { readonly measure: Measure }) {
  const { readings, target } = measure;
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined || readings.length < 2) return null;
  const { x, y } = placesOf(measure);
  return (
    <svg className="reading-line" viewBox={`0 0 ${WIDE} ${HIGH}`} width={WIDE} height={HIGH} aria-hidden="true" focusable="false">
      <line className="reading-line__target" x1="0" x2={WIDE} y1={y(target)} y2={y(target)} />
      <text className="reading-line__word" x="0" y="14">
        Broken line: target {valueInWords(measure, target)}
      </text>
      <polyline className="reading-line__line" points={readings.map(({ on, value }) => `${x(on)},${y(value)}`).join(' ')} />
      {readings.map(({ on, value }) => (
        <circle key={on} className="reading-line__point" cx={x(on)} cy={y(value)} r="4" />
      ))}
      <text className="reading-line__word" x="0" y={HIGH - 6}>
        First {valueInWords(measure, first.value)}
      </text>
      <text className="reading-line__word" x={WIDE} y={HIGH - 6} textAnchor="end">
        Latest {valueInWords(measure, last.value)}
      </text>
    </svg>
  );
}

type Places = { readonly x: (on: Measure['readings'][number]['on']) => number; readonly y: (value: number) => number };

/** Days go across and values up, from the lowest to the highest of the readings and the target. */
function placesOf({ readings, target }: Measure): Places {
  const days = readings.map(({ on }) => on).toSorted();
  const [from, until] = [days[0], days.at(-1)];
  const values = [...readings.map(({ value }) => value), target];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const across = WIDE - ROOM.left - ROOM.right;
  const up = HIGH - ROOM.top - ROOM.bottom;
  const span = from !== undefined && until !== undefined ? Math.max(1, daysBetween(from, until)) : 1;
  return {
    x: (on) => whole(ROOM.left + (from === undefined ? 0 : (across * daysBetween(from, on)) / span)),
    y: (value) => whole(ROOM.top + (up * (high - value)) / (high - low || 1)),
  };
}

function whole(place: number): number {
  return Number(place.toFixed(1));
}
