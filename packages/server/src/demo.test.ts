import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { app } from './app.ts';
import { chosenPost, type DemoPosts } from './demo.ts';

const AUDIT = { id: 'head-of-internal-audit', title: 'Head of Internal Audit', role: 'internal audit' };
const screens = new Hono().get('/', (c) => c.text(chosenPost(c) ?? 'the public'));
const served = (demoPosts: DemoPosts | null = async () => [AUDIT]) =>
  app({
    screens,
    demoPosts,
    registers: () => null,
    assets: (c) => Promise.resolve(c.text('')),
    ready: async () => true,
    passes: () => false,
  });
const json = (body: unknown) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const form = (fields: Record<string, string>) => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' },
  body: Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&'),
});
const SESSION = '/api/v1/demo/session';

describe('looking as a post, in the demonstration', () => {
  test('lists the posts that there are', async () => {
    expect(await (await served().request('/api/v1/demo/posts')).json()).toEqual({ posts: [AUDIT] });
  });

  test('keeps the post that was chosen, out of reach of script and of other sites', async () => {
    const answer = await served().request(SESSION, json({ post: AUDIT.id }));
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect([answer.status, await answer.json()]).toEqual([200, { post: AUDIT.id }]);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    const page = await served().request('/', { headers: { cookie: cookie.split(';')[0] ?? '' } });
    expect(await page.text()).toBe(AUDIT.id);
  });

  test('makes the visitor the public again when no post is named', async () => {
    const answer = await served().request(SESSION, json({ post: '' }));
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, expect.stringContaining('Max-Age=0')]);
  });

  test('leads a form back to the page that it came from, and to no other site', async () => {
    const back = async (to: string) => (await served().request(SESSION, form({ post: AUDIT.id, back: to }))).headers.get('location');
    expect(await back('/actions?rating=red')).toBe('/actions?rating=red');
    for (const elsewhere of ['https://elsewhere.example', '//elsewhere.example', '/\\\\elsewhere.example', 'actions'])
      expect(await back(elsewhere)).toBe('/');
  });

  test.each([
    ['a post that there is not', { post: 'nobody' }, 404, 'There is no post "nobody" to look as.'],
    ['nothing', {}, 400, 'Name a post'],
    ['no JSON', '{', 400, 'Name a post'],
    ['a number', { post: 7 }, 400, 'Name a post'],
  ])('refuses %s in a sentence', async (_what, body, status, sentence) => {
    const answer = await served().request(SESSION, json(body));
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('set-cookie')]).toEqual([
      status,
      expect.stringContaining('application/problem+json'),
      null,
    ]);
    expect(await answer.text()).toContain(JSON.stringify(sentence).slice(1, -1));
  });

  test('leads a form with a post that there is not to the page where another can be chosen', async () => {
    const answer = await served().request(SESSION, form({ post: 'nobody' }));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/look-as?post=nobody']);
  });

  test('is not there outside the demonstration', async () => {
    expect((await served(null).request('/api/v1/demo/posts')).status).toBe(404);
    expect((await served(null).request(SESSION, json({ post: AUDIT.id }))).headers.get('set-cookie')).toBeNull();
  });
});
