import type { Council, DirectorateId, PostId } from '@countersign/core';

/** What a post is called. A post that the council never established is called by its own id. */
export function postTitle({ posts }: Council, id: PostId): string {
  return posts.get(id)?.title ?? id;
}

/** What a directorate is called in full. */
export function directorateName({ directorates }: Council, id: DirectorateId): string {
  return directorates.get(id)?.name ?? id;
}

/** A post inside a sentence: the Head of Admissions. */
export function thePost(council: Council, id: PostId): string {
  return `the ${postTitle(council, id)}`;
}
