import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agsFeed } from '@countersign/ags-feed';
import type { Head } from '@countersign/core';
import { provesInclusion } from '@countersign/ledger';
import { expect, test } from 'vitest';
import { place } from './command-line.suite.ts';
import { served } from './served.suite.ts';

const FEED = '/api/v1/registers/main/ags/2022-23';

/** The worked example, served as anybody meets it; and what it answers. */
async function demonstration() {
  const here = place();
  const { port } = await served(here.cwd, '--demo', '--store', 'x.db');
  const ask = (path: string, headers: Record<string, string> = {}) => fetch(`http://127.0.0.1:${port}${path}`, { headers });
  return { ...here, ask, port };
}

test('the feed over HTTP is that of the command line, and each proof in it holds against the head that is given out', async () => {
  const { ask, countersign } = await demonstration();
  const feed = agsFeed.parse(await (await ask(FEED)).json());
  const { json } = await countersign('ags', '--year', '2022/23', '--as-at', '2024-03-19', '--store', 'x.db');
  expect(feed.assured).toEqual(json.assured);
  expect(feed.outstanding).toEqual(json.outstanding);
  const { size, root } = (await (await ask('/api/v1/registers/main/checkpoint')).json()) as Head;
  expect(feed.head).toEqual({ size, root });
  expect(feed.assured.length).toBeGreaterThan(5);
  for (const { entry, number, proof } of feed.assured)
    expect(provesInclusion(entry, { number, size, path: proof }, { size, root })).toBe(true);
});

test('each format goes over the wire whole, also packed, and is not sent again while nothing has changed', async () => {
  const { ask, cwd, countersign } = await demonstration();
  for (const format of ['csv', 'md', 'html', 'docx']) {
    await countersign(
      'ags',
      '--year',
      '2022/23',
      '--as-at',
      '2024-03-19',
      '--store',
      'x.db',
      '--format',
      format,
      '--out',
      `feed.${format}`,
    );
    const answer = await ask(`${FEED}?format=${format}`, { 'accept-encoding': 'gzip' });
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(readFileSync(join(cwd, `feed.${format}`)));
    const again = await ask(`${FEED}?format=${format}`, { 'if-none-match': answer.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  }
});

test('when something is recorded, the tag that was held is held no more', async () => {
  const { ask, does } = await demonstration();
  const tag = (await ask(FEED)).headers.get('etag') ?? '';
  const { exit } = await does('report', 'GA003', 'head-of-admissions', '2024-03-20', { text: 'Nothing new' }, '--store', 'x.db');
  expect(exit).toBe(0);
  const answer = await ask(FEED, { 'if-none-match': tag });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('etag')).not.toBe(tag);
});

test('whoever looks as another is given another answer, and no cache gives it to anybody else', async () => {
  const { ask } = await demonstration();
  const nobody = await ask(FEED);
  const audit = await ask(FEED, { cookie: 'countersign-post=head-of-internal-audit' });
  expect(audit.headers.get('etag')).not.toBe(nobody.headers.get('etag'));
  expect([audit.headers.get('cache-control'), audit.headers.get('vary')]).toEqual(['private, no-cache', expect.stringContaining('Cookie')]);
});

test('what cannot be answered is a problem in words', async () => {
  const { ask } = await demonstration();
  const answer = await ask(`${FEED}?asAt=yesterday`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
  expect(await answer.json()).toMatchObject({ where: 'asAt', saw: 'yesterday' });
  expect((await ask('/api/v1/registers/elsewhere/ags/2022-23')).status).toBe(404);
});

test('the checkpoint that is kept elsewhere is given out beside the head, outside the demonstration too', async () => {
  const here = place();
  await here.countersign('init', '--demo', '--store', 'x.db');
  await here.countersign('checkpoint', '--store', 'x.db', '--key', 'main.key', '--out', 'note.txt');
  const { page } = await served(here.cwd, '--store', 'x.db', '--checkpoint', 'note.txt', '--public', 'main.key.pub');
  const answer = JSON.parse((await page('/api/v1/registers/main/checkpoint')).replace(/^200 /, ''));
  expect(answer).toMatchObject({ register: 'main', size: expect.any(Number), signed: readFileSync(join(here.cwd, 'note.txt'), 'utf8') });
});
