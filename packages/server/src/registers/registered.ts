import type { AgsFeed, FeedFilter } from '@countersign/ags-feed';
import type { Day, FinancialYear, Head, Register } from '@countersign/core';
import type { Context } from 'hono';

/** A register that is served, as whoever asks may read it. */
export type Registered = {
  /** How the record stands now. */
  readonly head: () => Promise<Head>;
  /** The day on which its first entry speaks; null while there is none. */
  readonly begun: () => Promise<Day | null>;
  /** The day that it is read on unless another is asked for. */
  readonly readOn: () => Promise<Day>;
  /** What decides what may be read: two who are told the same have the same. */
  readonly toldAs: () => Promise<string>;
  /** Did a cookie decide it? Then nobody else may be given the answer from a cache. */
  readonly byCookie: boolean;
  readonly register: (asAt: Day) => Promise<Register>;
  readonly feed: (year: FinancialYear, asAt: Day, filter: FeedFilter) => Promise<AgsFeed>;
  /** The last checkpoint that somebody signed, when it is known here: a note in C2SP's form. */
  readonly signed: string | null;
};

/** The register of this name, for whoever sent the request; null when it is not served. */
export type RegisterNamed = (name: string, c: Context) => Registered | null;
