import type { Day } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';
import type { CommitteeId, DirectorateId, PostId } from './ids.ts';
import type { Line } from './line.ts';
import type { Policy } from './policy.ts';
import type { RoleHeld } from './role.ts';
import type { Scale } from './scale.ts';

/** The council whose table this is, as it stood on the day of the register. */
export type Council = {
  readonly name: string;
  /** A worked example says so on every screen and file, and is read as at this day unless another is asked for. */
  readonly workedExample: { readonly readOn: Day } | null;
  /** Every directorate that there ever was, in the order in which they were opened. */
  readonly directorates: ReadonlyMap<DirectorateId, Directorate>;
  readonly posts: ReadonlyMap<PostId, Post>;
  readonly committees: ReadonlyMap<CommitteeId, Committee>;
  /** The council's own words in order, for priorities and for opinions. */
  readonly scales: ReadonlyMap<string, Scale>;
  readonly roles: readonly RoleHeld[];
  /** The policies adopted until the day, oldest first; each holds from its day. */
  readonly policies: readonly { readonly from: Day; readonly policy: Policy }[];
  /** Every time that access was forced in an emergency. It is never taken off. */
  readonly breakGlass: readonly BreakGlass[];
};

/** A directorate; when it was closed, what became of it. Several of one successor were merged, one of several was divided. */
export type Directorate = {
  readonly id: DirectorateId;
  readonly name: string;
  readonly openedOn: Day;
  readonly closed: { readonly on: Day; readonly successors: readonly DirectorateId[] } | null;
};

/** The three officers whom statute requires a council to have. */
export type StatutoryOffice = 'headOfPaidService' | 'section151' | 'monitoringOfficer';

/** A post: where it sits and sat, what it speaks for, and whether anybody holds it. A post is never a person. */
export type Post = {
  readonly id: PostId;
  readonly title: string;
  readonly directorate: DirectorateId | null;
  /** Every directorate that it sat in, oldest first: who sat there this year cannot vouch for it this year. */
  readonly sat: readonly { readonly directorate: DirectorateId; readonly from: Day }[];
  /** From which line it speaks; null until the council says so. */
  readonly line: Line | null;
  /** Marked as independent of what it audits. Only a post of line 3 can be, and not one that also runs a service. */
  readonly independent: boolean;
  readonly statutory: StatutoryOffice | null;
  /** The directorates that it headed, oldest first; the last is the one that it heads unless it has ended. */
  readonly headed: readonly { readonly directorate: DirectorateId; readonly from: Day; readonly until: Day | null }[];
  readonly holding: Holding;
  readonly abolished: { readonly on: Day; readonly successor: PostId | null } | null;
};

/** Whether somebody holds the post. The holder's name is personal, need not be recorded, and can be erased. */
export type Holding =
  | { readonly state: 'notRecorded' }
  | { readonly state: 'vacant'; readonly since: Day }
  | { readonly state: 'held' | 'interim'; readonly since: Day; readonly holder: string | null };

/** A committee, and what its terms of reference give it to do. */
export type Committee = { readonly id: CommitteeId; readonly name: string; readonly terms: string };

/** Access that an administrator forced, with a reason. It ends by itself, and every reader is told of it. */
export type BreakGlass = { readonly post: PostId; readonly reason: string; readonly at: Instant; readonly until: Instant };

/** The directorate that a post heads on the day of the register, or null. */
export function headsNow({ headed }: Post): DirectorateId | null {
  const last = headed.at(-1);
  return last && last.until === null ? last.directorate : null;
}

/** Is the directorate open on the day of the register? */
export function isOpen({ directorates }: Council, id: DirectorateId): boolean {
  return directorates.get(id)?.closed === null;
}

/** Is the post there, and not abolished, on the day of the register? */
export function isFilled({ posts }: Council, id: PostId): boolean {
  return posts.get(id)?.abolished === null;
}

/** The directorates that answer today for what this one answered for: itself while it is open, else its successors and theirs. */
export function successorsOf(council: Council, id: DirectorateId, seen: readonly DirectorateId[] = []): readonly DirectorateId[] {
  const closed = council.directorates.get(id)?.closed ?? null;
  if (closed === null) return [id];
  const next = closed.successors.filter((each) => !seen.includes(each));
  return [...new Set(next.flatMap((each) => successorsOf(council, each, [...seen, id])))];
}
