import type { DirectorateId, PostId } from '@countersign/core';

/** How a sentence is to call what a fact names by id. */
export type Names = {
  readonly post: (id: PostId) => string;
  readonly directorate: (id: DirectorateId) => string;
  readonly milestone: (id: string) => string;
};
