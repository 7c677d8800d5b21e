import { type Measure, meetsTarget } from '../action/measure.ts';

/** A value of a measure with its unit: 98.4%, 1,200 children. */
export function valueInWords({ unit }: Pick<Measure, 'unit'>, value: number): string {
  return `${value.toLocaleString('en-GB')}${unit === '%' ? '' : ' '}${unit}`;
}

/** Is the target met by the latest reading, as a sentence? */
export function targetSentence(measure: Measure): string {
  const latest = measure.readings.at(-1);
  if (latest === undefined) return 'Nobody has read it yet, so nobody knows whether the target is met.';
  const met = meetsTarget(measure, latest.value);
  const stands = `${valueInWords(measure, latest.value)} against ${valueInWords(measure, measure.target)}`;
  if (met === null)
    return `${stands}. The record does not say whether more or less is better, so it cannot be told whether the target is met.`;
  return met ? `The target is met: ${stands}.` : `The target is not met: ${stands}.`;
}
