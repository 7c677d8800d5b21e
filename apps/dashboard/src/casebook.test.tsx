import { wealdshire } from '@countersign/casebook';
import { unnumberedEntry } from '@countersign/core';
import { describe, expect, test } from 'vitest';
import { readerOf } from './reader.suite.ts';
import { screens } from './screens.tsx';

const reader = readerOf(wealdshire.map((entry, index) => ({ ...unnumberedEntry.parse(entry), number: index + 1 })));
const app = screens(() => reader);
const { actions } = await reader.position();
const { meetings } = await reader.register();

describe('the worked example', () => {
  test.each(actions.map(({ ref }) => ref))('%s has a page that tells the whole of its history', async (ref) => {
    const answer = await app.request(`/actions/${ref}`);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html.match(/class="timeline__one"/g)).toHaveLength((await reader.register()).history(ref).length);
    expect(html).not.toMatch(/undefined|\[object|NaN|Invalid/);
  });

  test.each(meetings.map(({ date }) => date))('can be read as it was on %s', async (date) => {
    for (const path of ['/', '/actions', '/trends']) {
      const answer = await app.request(`${path}?asAt=${date}`);
      expect(answer.status).toBe(200);
      expect(await answer.text()).not.toMatch(/undefined|\[object|NaN|Invalid/);
    }
  });

  test('every link on the overview leads to a page that is there', async () => {
    const html = await (await app.request('/')).text();
    const links = [...new Set([...html.matchAll(/href="(\/(?!assets)[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&')))];
    const answers = await Promise.all(links.map(async (href) => [href, (await app.request(href)).status]));
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  });

  test('a number on the overview is the number of actions on the page it leads to', async () => {
    const html = await (await app.request('/')).text();
    const numbers = [...html.matchAll(/href="(\/actions\?[^"]*)">(\d+)</g)].map(
      ([, href = '', count = '']) => [href.replaceAll('&amp;', '&'), count] as const,
    );
    expect(numbers.length).toBeGreaterThan(60);
    for (const [href, count] of numbers) {
      const list = await (await app.request(href)).text();
      expect([href, list.match(/found">(\d+)/)?.[1]]).toEqual([href, count]);
    }
  });
});
