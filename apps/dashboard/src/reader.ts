import type { AgsFeed, FeedFilter } from '@countersign/ags-feed';
import type { Audience, Changes, Day, FinancialYear, Finding, Head, Instant, Position, PostId, Register, Told } from '@countersign/core';

/** Who reads, and what that lets them read. */
export type Visitor = {
  /** The post that they look as; null for the public. */
  readonly post: PostId | null;
  /** What that post is called. */
  readonly title: string | null;
  readonly audience: Audience;
  /** The register as it stands, or only what was issued to a committee. */
  readonly of: 'register' | 'issued';
  /** May they look as another? Only in the demonstration. */
  readonly mayChoose: boolean;
  /** May they ask for another day, or put another question? Not where pages are a frozen copy with nobody behind it. */
  readonly mayAsk: boolean;
};

/**
 * What the pages read through, handed in by whoever serves them: it may scope and redact. Nothing here fails for an
 * ordinary reason; a day before the first entry is answered with an empty register.
 */
export type Reader = {
  /** The position on a day; without one, on the day that the register is read on. */
  position(asAt?: Day): Promise<Position>;
  /** The register on a day, for what a position leaves out: the history of an action, agreements, measures, meetings. */
  register(asAt?: Day): Promise<Register>;
  /** How much of the record is read, and its root: all that is asked by whoever only wants to know whether there is news. */
  head(): Promise<Head>;
  /** What the rules find on a day; without one, on the day that the register is read on. */
  findings(asAt?: Day): Promise<readonly Finding[]>;
  /** What changed since the committees were told last, against the register that they were told of; null where they never were. */
  sinceTold(asAt?: Day): Promise<Changes | null>;
  /** What changed from one day to a later one. */
  changes(from: Day, to: Day): Promise<Changes>;
  /** What committees were told before a day, the last time first. */
  told(asAt?: Day): Promise<readonly Told[]>;
  /** The day that the register is read on unless another is asked for: today, or a worked example's own day. */
  readOn(): Promise<Day>;
  /** The AGS feed of a year, of all its actions or of those that are asked for, as this visitor may read it. */
  feed(year: FinancialYear, asAt?: Day, filter?: FeedFilter): Promise<AgsFeed>;
  /** Who reads. */
  visitor(): Promise<Visitor>;
  /** While the record cannot be reached: when it was reached last, which is what these pages then tell. Null when it can be. */
  lastReached(): Promise<Instant | null>;
};
