import { type Council, headsNow, type Post } from '../council/council.ts';
import { type Audience, sees } from './audience.ts';

/**
 * The council as an audience may read it. The names of those who hold statutory offices or head directorates may be told to
 * everybody, other holders' only to those who assure (the Information Commissioner's guidance on requests for the personal
 * data of public authority employees). Who was granted which role is for the committee.
 */
export function councilFor(council: Council, audience: Audience): Council {
  const posts = new Map([...council.posts].map(([id, post]) => [id, isSenior(post) ? post : unnamed(post)]));
  return { ...council, posts, roles: sees(audience, 'committee') ? council.roles : [] };
}

function isSenior(post: Post): boolean {
  return post.statutory !== null || headsNow(post) !== null;
}

function unnamed(post: Post): Post {
  return post.holding.state === 'held' || post.holding.state === 'interim' ? { ...post, holding: { ...post.holding, holder: null } } : post;
}
