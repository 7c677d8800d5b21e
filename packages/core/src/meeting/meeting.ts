import type { Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';

/** A sitting of a committee, with what was planned for it and what it was told. */
export type Meeting = {
  readonly id: string;
  readonly committee: string;
  readonly date: Day;
  /** Every report issued to it, oldest first: the last is what members have before them, the earlier ones stay. */
  readonly reports: readonly Issued[];
};

/** What the committee was told: the register as at a day, as it was known at a moment. */
export type Issued = {
  readonly meeting: string;
  readonly version: number;
  readonly asAt: Day;
  readonly knownAt: Instant;
  readonly issuedAt: Instant;
  readonly on: Day;
  readonly digest: string | null;
};

/** An item of a committee's work programme. */
export type PlannedItem = { readonly id: string; readonly title: string; readonly meeting: string; readonly actions: readonly Ref[] };

/** How often a committee wants to be told, from a day. */
export type Cadence = { readonly committee: string; readonly everyMonths: number; readonly from: Day; readonly minute: string | null };
