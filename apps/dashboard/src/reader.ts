import type { Changes, Day, Instant, Position, Register, Told } from '@countersign/core';

/**
 * What the pages read through, handed in by whoever serves them: it may scope and redact. Nothing here fails for an
 * ordinary reason; a day before the first entry is answered with an empty register.
 */
export type Reader = {
  /** The position on a day; without one, on the day that the register is read on. */
  position(asAt?: Day): Promise<Position>;
  /** The register on a day, for what a position leaves out: the history of an action, agreements, measures, meetings. */
  register(asAt?: Day): Promise<Register>;
  /** What changed from one day to a later one. */
  changes(from: Day, to: Day): Promise<Changes>;
  /** What committees were told before a day, the last time first. */
  told(asAt?: Day): Promise<readonly Told[]>;
  /** The day that the register is read on unless another is asked for: today, or a worked example's own day. */
  readOn(): Promise<Day>;
  /** While the record cannot be reached: when it was reached last, which is what these pages then tell. Null when it can be. */
  lastReached(): Promise<Instant | null>;
};
