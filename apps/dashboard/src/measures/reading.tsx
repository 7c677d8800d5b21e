import { LINE_WORDS, type Measure, type Reading, valueInWords } from '@countersign/core';
import { DayInWords } from '../shell/day-in-words.tsx';

/** The last reading of a measure, with its day and whether anybody apart from the service checked it. */
export function LatestReading({ measure }: { readonly measure: Measure }) {
  const latest = measure.readings.at(-1);
  if (latest === undefined) return 'No reading yet';
  return (
    <>
      <strong className="measure">{valueInWords(measure, latest.value)}</strong> on <DayInWords day={latest.on} />, {checkedInWords(latest)}
    </>
  );
}

/** Who checked a reading, as it stands after its day. */
export function checkedInWords({ verified }: Reading): string {
  return verified === null ? 'as the service gave it: not verified' : `verified by ${LINE_WORDS[verified]}`;
}
