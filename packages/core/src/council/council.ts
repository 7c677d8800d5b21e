import type { Day } from '../day/day.ts';
import type { DirectorateId, PostId } from './ids.ts';
import type { Line } from './line.ts';

/** The council whose table this is. */
export type Council = {
  readonly name: string;
  /** A worked example says so on every screen and file, and is read as at this day unless another is asked for. */
  readonly workedExample: { readonly readOn: Day } | null;
  readonly directorates: ReadonlyMap<DirectorateId, Directorate>;
  readonly posts: ReadonlyMap<PostId, Post>;
};

export type Directorate = { readonly id: DirectorateId; readonly name: string };

/** A post and where it sits. `line` is null until the council says from which line the post speaks. */
export type Post = {
  readonly id: PostId;
  readonly title: string;
  readonly directorate: DirectorateId | null;
  readonly line: Line | null;
};
