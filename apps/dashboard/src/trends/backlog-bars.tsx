import { dayInWords, type Point } from '@countersign/core';
import { keyOf } from './as-at.tsx';

/** For each meeting what is assured, and after it what waits, on a track as long as all actions. For the eye; the table says the same. */
export function BacklogBars({ points }: { readonly points: readonly Point[] }) {
  const longest = Math.max(1, ...points.map(({ total }) => total));
  return (
    <div className="bars" aria-hidden="true">
      {points.map((point) => (
        <Row key={keyOf(point)} point={point} longest={longest} />
      ))}
    </div>
  );
}

function Row({ point: { on, total, counts }, longest }: { readonly point: Point; readonly longest: number }) {
  const percent = (count: number) => `${((100 * count) / longest).toFixed(3)}%`;
  return (
    <div className="bars__one">
      <span className="bars__day">
        {dayInWords(on)}: {counts.assured} assured, {counts.reportedComplete} waiting, {total} in all
      </span>
      <svg className="backlog" width="100%" height="24" aria-hidden="true" focusable="false">
        <rect className="backlog__all" x="0" y="1" height="22" width={percent(total)} />
        <rect className="backlog__assured" x="0" y="1" height="22" width={percent(counts.assured)} />
        <rect className="backlog__waiting" x={percent(counts.assured)} y="1" height="22" width={percent(counts.reportedComplete)} />
      </svg>
    </div>
  );
}
