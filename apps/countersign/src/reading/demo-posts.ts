import { isFilled, roleInWords } from '@countersign/core';
import type { Reader } from '@countersign/dashboard';
import type { DemoPosts } from '@countersign/server';

/** The posts that a visitor of the demonstration may look as: all that are not abolished, each with how it stands in the council. */
export function demoPostsOf(reader: Reader): DemoPosts {
  return async () => {
    const { council } = await reader.register();
    const filled = [...council.posts.values()].filter(({ id }) => isFilled(council, id));
    return filled.map((post) => ({ id: post.id, title: post.title, role: roleInWords(council, post) || 'officer' }));
  };
}
