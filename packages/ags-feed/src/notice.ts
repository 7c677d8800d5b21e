import { counted, dayInWords, STRENGTH_WORDS } from '@countersign/core';
import type { SinceItem } from './feed.ts';

/** What has come of an assertion, as it stands after "it is". */
export const SINCE_WORDS: { readonly [K in SinceItem['kind']]: string } = {
  contradicted: 'contradicted',
  worse: 'weaker than it was',
  overtaken: 'overtaken by events',
  better: 'better proved than it was',
};

/** A notice to the author: each assertion of the published statement that no longer rests on what it rested on, worst first. */
export function noticeOf(since: readonly SinceItem[]): readonly string[] {
  const order = Object.keys(SINCE_WORDS);
  return since
    .toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
    .map(({ assertion, kind, then, now, because }) => {
      const from = then === now ? '' : ` (it was ${STRENGTH_WORDS[then]}, and is ${STRENGTH_WORDS[now]})`;
      return `${assertion} is ${SINCE_WORDS[kind]}${from}. ${because.join(' ')}`.trim();
    });
}

/** A paragraph for the next report to committee. */
export function paragraphOf(year: string, since: readonly SinceItem[]): string {
  const [first] = since;
  if (first === undefined) return `Nothing that the published Annual Governance Statement for ${year} asserts has materially changed.`;
  const counts = (Object.keys(SINCE_WORDS) as SinceItem['kind'][])
    .map((kind) => ({ kind, refs: since.filter((each) => each.kind === kind).map(({ assertion }) => assertion) }))
    .filter(({ refs }) => refs.length > 0)
    .map(
      ({ kind, refs }) =>
        `${counted(refs.length, 'assertion')} ${refs.length === 1 ? `is ${SINCE_WORDS[kind]}` : `are ${SINCE_WORDS[kind].replace('it was', 'they were')}`} (${refs.join(', ')})`,
    );
  return `Since the Annual Governance Statement for ${year} was published on ${dayInWords(first.publishedOn)}: ${counts.join('; ')}.`;
}
