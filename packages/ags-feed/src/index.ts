/**
 * `@countersign/ags-feed`: what an Annual Governance Statement may say of a council's actions, and with what proof. Pure: the
 * register and the proofs are handed in, so that an author's own tools can import it.
 */

// The words
export {
  type AgsFeed,
  type AssertionItem,
  type AssuredItem,
  agsFeed,
  type CrossCheckItem,
  type DutyItem,
  type EndedItem,
  type MeasureItem,
  type OpinionItem,
  type OutstandingItem,
  type PracticeItem,
  type PriorIssue,
  type ReportedItem,
  type SinceItem,
  type StatementItem,
} from './feed.ts';
export type { ExtractOf, FeedFilter, Proof } from './handed-in.ts';

// The questions
export { type UnknownInFilter, unknownIn } from './asked-for.ts';
export { entriesToProve, extract } from './extract.ts';
export { sincePublished } from './since-published.ts';

// The sentences
export { unknownSentence } from './asked-for.ts';
export { CROSS_CHECK_WORDS } from './cross-check/words.ts';
export { noticeOf, paragraphOf, SINCE_WORDS } from './notice.ts';
