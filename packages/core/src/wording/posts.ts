import { type Council, headsNow, type Post } from '../council/council.ts';
import type { Role } from '../council/role.ts';
import { listed } from './days.ts';
import { LINE_WORDS } from './states.ts';

const ROLE_WORDS: { readonly [R in Role]: string } = {
  clerk: 'clerk',
  member: 'member',
  agsAuthor: 'author of the statement',
  administrator: 'administrator',
};

/** How a post stands in the council, as far as that decides what it may read and do: its line, its roles, what it heads. Blank for an officer. */
export function roleInWords(council: Council, post: Post): string {
  const heads = headsNow(post);
  return listed([
    ...(post.line !== null && post.line >= 2 ? [LINE_WORDS[post.line]] : []),
    ...council.roles.filter((held) => held.post === post.id).map(({ role }) => ROLE_WORDS[role]),
    ...(heads === null ? [] : [`heads ${council.directorates.get(heads)?.name ?? heads}`]),
  ]);
}
