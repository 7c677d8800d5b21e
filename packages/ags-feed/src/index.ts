/**
 * `@countersign/ags-feed`: what an Annual Governance Statement may say of a council's actions, and with what proof. Pure: the
 * register and the proofs are handed in, so that an author's own tools can import it.
 */

// The words
export { type AgsFeed, type AssuredItem, agsFeed, type EndedItem, type OutstandingItem, type ReportedItem } from './feed.ts';
export type { ExtractOf, Proof } from './handed-in.ts';

// The questions
export { entriesToProve, extract } from './extract.ts';
