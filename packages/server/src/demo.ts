import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { notThere, type Problem, problem } from './problem.ts';

/** A post that a visitor of the demonstration may look as: its id, what it is called, and how it stands in the council. */
export type DemoPost = { readonly id: string; readonly title: string; readonly role: string };

/** Every post that may be chosen. */
export type DemoPosts = () => Promise<readonly DemoPost[]>;

const COOKIE = 'countersign-post';

/** Which post did this visitor choose? Null for none. It is believed only where the demonstration is served. */
export function chosenPost(c: Context): string | null {
  return getCookie(c, COOKIE) ?? null;
}

/**
 * Choosing whom to look as, in the demonstration alone: it proves nothing, and lets nobody write. `POST session {post}` takes JSON, or the
 * form of a page, which is then led back to `back`; no post, or an empty one, is the public.
 */
export function demo(posts: DemoPosts): Hono {
  const app = new Hono();
  app.get('/posts', async (c) => c.json({ posts: await posts() }));
  app.post('/session', async (c) => {
    const isForm = !(c.req.header('content-type') ?? '').includes('application/json');
    const asked = isForm ? await c.req.parseBody() : await c.req.json<unknown>().catch(() => null);
    const post = postIn(asked);
    if (post === null) return problem(c, UNNAMED);
    if (post !== '' && !(await posts()).some(({ id }) => id === post))
      return isForm
        ? c.redirect(`/look-as?post=${encodeURIComponent(post)}`, 303)
        : problem(c, notThere('No such post', `There is no post "${post}" to look as.`));
    if (post === '') deleteCookie(c, COOKIE, { path: '/' });
    else setCookie(c, COOKIE, post, { path: '/', httpOnly: true, sameSite: 'Strict' });
    return isForm ? c.redirect(backIn(asked), 303) : c.json({ post: post === '' ? null : post });
  });
  return app;
}

const UNNAMED: Problem = {
  status: 400,
  title: 'Not understood',
  detail: 'Name a post: {"post": "head-of-internal-audit"}; or an empty one, to look as the public.',
};

function postIn(asked: unknown): string | null {
  const post = typeof asked === 'object' && asked !== null && 'post' in asked ? asked.post : null;
  return typeof post === 'string' && post.length <= 200 ? post : null;
}

/** A page of these, and of nobody else's. */
const OURS = /^\/(?![/\\])/;

function backIn(asked: unknown): string {
  const back = typeof asked === 'object' && asked !== null && 'back' in asked ? asked.back : null;
  return typeof back === 'string' && OURS.test(back) ? back : '/';
}
