import type { Point } from '@countersign/core';
import { DayInWords } from '../shell/day-in-words.tsx';

/** The row of one meeting, or of the day that the page is read on. */
export function AsAt({ on, meeting, version }: Point) {
  return (
    <>
      <DayInWords day={on} />
      {version !== null && <span className="secondary">, as reported (version {version})</span>}
      {meeting === null && <span className="secondary">, the day of this page</span>}
    </>
  );
}

/** Two meetings may have been told of the same day. */
export function keyOf({ on, meeting }: Point): string {
  return `${on} ${meeting ?? ''}`;
}
