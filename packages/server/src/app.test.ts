import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { app } from './app.ts';

class Passing extends Error {}

const screens = new Hono()
  .get('/', (c) => c.html('<!doctype html><title>Overview</title>'))
  .post('/', (c) => c.text('taken'))
  .get('/broken', () => {
    throw new Error('secret path /var/lib');
  })
  .get('/unreachable', () => {
    throw new Passing('the connection to secret-host was lost');
  });
const served = (ready = true) =>
  app({
    screens,
    assets: (c) => Promise.resolve(c.text('body{}')),
    demoPosts: null,
    registers: () => null,
    ready: () => Promise.resolve(ready),
    passes: (fault) => fault instanceof Passing,
  });

describe('the HTTP app', () => {
  test('answers 200 when the record can be read, and 503 when it cannot', async () => {
    expect((await served().request('/healthz')).status).toBe(200);
    expect((await served(false).request('/healthz')).status).toBe(503);
  });

  test('lets a page load nothing from anywhere else, be framed by nobody and write no markup from script', async () => {
    const { headers } = await served().request('/');
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "base-uri 'none'",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('answers the same page again with 304', async () => {
    const tag = (await served().request('/')).headers.get('etag') ?? '';
    expect((await served().request('/', { headers: { 'if-none-match': tag } })).status).toBe(304);
  });

  test('refuses a form that another site posts', async () => {
    const form = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://elsewhere.example' } };
    expect((await served().request('/', form)).status).toBe(403);
  });

  test('says nothing of itself when a page fails', async () => {
    const answer = await served().request('/broken');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('/var/lib');
  });

  test('says that the record cannot be reached, and when to ask again, when its store does not answer', async () => {
    const answer = await served().request('/unreachable');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await answer.text()).toBe('The record cannot be reached just now. Nothing was lost; try again in a moment.');
  });
});
