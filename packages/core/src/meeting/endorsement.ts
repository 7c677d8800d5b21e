import type { DirectorateId, PostId } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';

/** A directorate's head stands behind an edition of the table: the register as at a day, as it was known at a moment. */
export type Endorsement = {
  readonly by: PostId;
  readonly directorate: DirectorateId | null;
  readonly on: Day;
  readonly meeting: string | null;
  readonly edition: { readonly asAt: Day; readonly knownAt: Instant };
  readonly comment: string | null;
};
