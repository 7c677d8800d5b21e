import type { FactOf } from '../fact/fact.ts';
import { begun, type Draft } from './draft.ts';

/** Opened, given another name, or opened again after it had been closed. */
export function opened({ directorates }: Draft, { directorate: id, name, on }: FactOf<'directorateOpened'>): void {
  const known = directorates.get(id);
  directorates.set(id, { id, name, openedOn: known?.openedOn ?? on, closed: null });
}

export function closed({ directorates, posts }: Draft, { directorate: id, successors, on }: FactOf<'directorateClosed'>): void {
  directorates.set(id, { ...begun(directorates, 'directorate', id), closed: { on, successors } });
  // Whoever headed it heads it no longer.
  for (const post of posts.values()) {
    const headed = post.headed.map((each) => (each.directorate === id && each.until === null ? { ...each, until: on } : each));
    posts.set(post.id, { ...post, headed });
  }
}
