import { createHash } from 'node:crypto';
import { agsFeed, extract } from '@countersign/ags-feed';
import { wealdshire } from '@countersign/casebook';
import { begunOn, pastOf, registerAsAt, schemeOn, unnumberedEntry } from '@countersign/core';
import { FEED_FORMATS, type FeedFormat, feedAs, STYLE } from '@countersign/reports';
import { describe, expect, test } from 'vitest';
import type { Registered } from './registered.ts';
import { registers } from './registers.ts';

class Passing extends Error {}

const past = pastOf(wealdshire.map((entry, at) => ({ ...unnumberedEntry.parse(entry), number: at + 1 })));
const HEAD = { size: wealdshire.length, root: 'ab'.repeat(32) };
const proofOf = () => ({ leaf: '0'.repeat(64), path: [] });

/** The worked example, and how often a feed of it was worked out. */
function here(more: Partial<Registered> = {}) {
  let worked = 0;
  const example: Registered = {
    head: async () => HEAD,
    begun: async () => begunOn(past),
    readOn: async () => '2024-03-19',
    toldAs: async () => 'public register',
    byCookie: false,
    signed: null,
    register: async (asAt) => registerAsAt(past, { asAt, knownAt: null }),
    feed: async (financialYear, asAt, filter) => {
      worked += 1;
      const register = registerAsAt(past, { asAt, knownAt: null });
      return extract({ name: 'main', register, head: HEAD, scheme: schemeOn(register.schemes, asAt), financialYear, filter, proofOf });
    },
    ...more,
  };
  const app = registers(
    (name) => (name === 'main' ? example : null),
    (fault) => fault instanceof Passing,
  );
  const ask = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
  return { example, ask, worked: () => worked };
}

const FEED = '/main/ags/2022-23';

describe('the feed of a year', () => {
  test.each(Object.entries(FEED_FORMATS))('is answered as %s', async (format, type) => {
    const { ask, example } = here();
    const answer = await ask(`${FEED}?format=${format}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    expect(answer.headers.get('content-disposition')).toMatch(new RegExp(`; filename="ags-2022-23-as-at-2024-03-19\\.${format}"$`));
    const paper = await feedAs(await example.feed('2022/23', '2024-03-19', {}), format as FeedFormat);
    const bytes = typeof paper === 'string' ? new TextEncoder().encode(paper) : paper;
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array(bytes));
  });

  test('is JSON that its schema knows, unless another format is asked for', async () => {
    const answer = await here().ask(FEED);
    expect(agsFeed.safeParse(await answer.json()).error).toBeUndefined();
  });

  test('is of the day, and of the actions, that are asked for', async () => {
    const { ask } = here();
    const feed = agsFeed.parse(await (await ask(`${FEED}?asAt=2023-06-20&directorate=PTE&principle=F`)).json());
    expect(feed).toMatchObject({ asAt: '2023-06-20', filter: { directorate: 'PTE', principle: 'F' } });
    expect(feed.outstanding.length).toBeGreaterThan(0);
    expect(feed.outstanding.every(({ principle }) => principle === 'F')).toBe(true);
  });

  test('may use its own styles as a page, and nothing else', async () => {
    const policy = (await here().ask(`${FEED}?format=html`)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });
});

describe('the tag of a feed', () => {
  const tagOf = async (path: string, more: Partial<Registered> = {}) => (await here(more).ask(path)).headers.get('etag');

  test('lets whoever holds the answer go without it, and without its being worked out', async () => {
    const { ask, worked } = here();
    const tag = (await ask(FEED)).headers.get('etag') ?? '';
    for (const held of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await ask(FEED, { 'if-none-match': held });
      expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, '']);
    }
    expect(worked()).toBe(1);
    expect((await ask(FEED, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('is the same in whatever order the same is asked for, and whether its day is named or not', async () => {
    expect(await tagOf(`${FEED}?principle=F&directorate=PTE`)).toBe(await tagOf(`${FEED}?directorate=PTE&principle=F`));
    expect(await tagOf(FEED)).toBe(await tagOf(`${FEED}?asAt=2024-03-19&format=json`));
  });

  test('is another for another head, day, year, filter, format or reader', async () => {
    const tags = [
      await tagOf(FEED),
      await tagOf(FEED, { toldAs: async () => 'committee register' }),
      await tagOf(`${FEED}?asAt=2024-03-18`),
      await tagOf('/main/ags/2021-22'),
      await tagOf(`${FEED}?principle=F`),
      await tagOf(`${FEED}?directorate=CR`),
      await tagOf(`${FEED}?format=csv`),
    ];
    expect(new Set(tags).size).toBe(tags.length);
    const { ask } = here({ head: async () => ({ ...HEAD, size: HEAD.size + 1 }) });
    expect((await ask(FEED, { 'if-none-match': tags[0] ?? '' })).status).toBe(200);
  });

  test('is of the head that the feed is proved at, when somebody writes while it is worked out', async () => {
    const behind = await tagOf(FEED, { head: async () => ({ size: 1, root: 'cd'.repeat(32) }) });
    expect(behind).toBe(await tagOf(FEED));
  });
});

describe('a cache', () => {
  test('asks again each time', async () => {
    expect((await here().ask(FEED)).headers.get('cache-control')).toBe('no-cache');
  });

  test('keeps for nobody else what a cookie decided, also when nothing has changed', async () => {
    const { ask } = here({ byCookie: true });
    const answer = await ask(FEED);
    const again = await ask(FEED, { 'if-none-match': answer.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    for (const { headers } of [answer, again])
      expect([headers.get('cache-control'), headers.get('vary')]).toEqual(['private, no-cache', expect.stringContaining('Cookie')]);
  });
});

describe('what cannot be answered is a problem in words', () => {
  test.each([
    ['a day that there is not', `${FEED}?asAt=2023-02-29`, 400, 'asAt', 'It must be a day that exists, like 2023-03-31.'],
    [
      'a day before the register began',
      `${FEED}?asAt=2000-01-01`,
      400,
      'asAt',
      /^This register began on .* 2022; on 1 January 2000 there was nothing in it\.$/,
    ],
    ['a format that there is not', `${FEED}?format=pdf`, 400, 'format', 'It must be json, csv, md, html or docx.'],
    ['a review that nobody knows', `${FEED}?review=HTST`, 400, 'review', 'There is no review "HTST". The register knows HTST-2022.'],
    ['a principle that nobody knows', `${FEED}?principle=H`, 400, 'principle', /^There is no principle "H"\. The register knows A, B, C/],
    ['a directorate that nobody knows', `${FEED}?directorate=X`, 400, 'directorate', /^There is no directorate "X"\./],
    ['a significance that there is not', `${FEED}?significance=high`, 400, 'significance', 'It must be significant or improvement.'],
    ['a name that nothing here bears', `${FEED}?as-at=2023-03-31`, 400, 'as-at', /^There is no "as-at" to ask by\. There is asAt, /],
    ['a name given twice', `${FEED}?asAt=2023-03-31&asAt=2023-04-01`, 400, 'asAt', '"asAt" was given more than once.'],
    ['a year that there is not', '/main/ags/2021-23', 404, undefined, '"2021-23" is no financial year. One is written like 2021-22.'],
    ['a register that there is not', '/other/ags/2021-22', 404, undefined, 'There is no register "other" here.'],
    ['a checkpoint of a register that there is not', '/other/checkpoint', 404, undefined, 'There is no register "other" here.'],
    ['an address where nothing is', '/main/nothing', 404, undefined, 'Nothing is kept at this address.'],
  ])('%s', async (_, path, status, where, detail) => {
    const answer = await here().ask(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
    expect(await answer.json()).toMatchObject({
      status,
      detail: typeof detail === 'string' ? detail : expect.stringMatching(detail),
      ...(where === undefined ? {} : { where }),
    });
  });

  test('a record that cannot be reached just now, with when to ask again', async () => {
    const { ask } = here({ feed: () => Promise.reject(new Passing('secret-host')) });
    const answer = await ask(FEED);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await answer.text()).not.toContain('secret-host');
  });

  test('a fault of ours, which says nothing of itself', async () => {
    const answer = await here({ feed: () => Promise.reject(new Error('/var/lib')) }).ask(FEED);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('/var/lib');
  });
});

describe('the checkpoint of a register', () => {
  test('is its head, and the note that somebody signed where one is kept', async () => {
    expect(await (await here().ask('/main/checkpoint')).json()).toEqual({ register: 'main', ...HEAD, signed: null });
    expect(await (await here({ signed: 'countersign/main\n' }).ask('/main/checkpoint')).json()).toMatchObject({
      signed: 'countersign/main\n',
    });
  });
});
