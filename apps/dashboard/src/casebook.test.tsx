import { wealdshire } from '@countersign/casebook';
import { type Movement, unnumberedEntry } from '@countersign/core';
import { describe, expect, test } from 'vitest';
import { numbersOn, numbersThatLeadNowhere, pagesOf } from './pages.suite.ts';
import { readerOf } from './reader.suite.ts';
import { screens } from './screens.tsx';
import { viewOf } from './view.ts';

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
    for (const path of [
      '/',
      '/actions',
      '/ownership',
      '/practices',
      '/coverage',
      '/measures',
      '/statements',
      '/meetings',
      '/trends',
      '/changes',
      '/findings',
      '/in-plain-english',
      '/glossary',
      '/accessibility',
    ]) {
      const answer = await app.request(`${path}?asAt=${date}`);
      expect(answer.status).toBe(200);
      expect(await answer.text()).not.toMatch(/undefined|\[object|NaN|Invalid/);
    }
  });

  test.each(meetings.slice(1).map(({ date }) => date))(
    'on %s the list of actions calls as many worse, better and new as the overview counts',
    async (date) => {
      const { position, changes } = await viewOf(reader, { path: '/', query: new URLSearchParams(), asAt: date });
      const called = (way: Movement) => position.actions.filter(({ movement }) => movement === way).map(({ ref }) => ref);
      for (const way of ['worse', 'better', 'new'] as const)
        expect([way, called(way)]).toEqual([way, changes?.[way].map(({ ref }) => ref)]);
    },
  );

  test('every link on the overview leads to a page that is there', async () => {
    const html = await (await app.request('/')).text();
    const links = [...new Set([...html.matchAll(/href="(\/(?!assets)[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&')))];
    const answers = await Promise.all(links.map(async (href) => [href, (await app.request(href)).status]));
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  });

  test.each<[path: string, atLeast: number]>([
    ['/', 45],
    ['/ownership', 48],
    ['/coverage', 6],
    ['/trends', 170],
  ])('a number on %s is the number of actions on the page it leads to', async (path, atLeast) => {
    const numbers = await numbersOn(path, pagesOf(reader));
    expect(numbers.length).toBeGreaterThanOrEqual(atLeast);
    for (const [href, count, found] of numbers) expect([href, found]).toEqual([href, count]);
  });

  test.each([
    ...['/', '/ownership', '/practices', '/coverage', '/measures', '/meetings', '/trends', '/changes', '/findings', '/in-plain-english'],
    ...['/statements', '/statements/2022-23', '/statements/2022-23/feed', '/statements/2022-23/cross-check'],
    ...[
      '/statements/2022-23/since-published',
      '/statements/2022-23/versions/1',
      '/actions/GA012',
      '/how-ratings-work',
      '/glossary',
      '/accessibility',
      '/room',
    ],
  ])('on %s no number of things is told that does not lead to them', async (path) => {
    expect(numbersThatLeadNowhere((await pagesOf(reader)(path)).html)).toEqual([]);
  });

  test('a number of things that leads nowhere is found, in a sentence and in a table', () => {
    const cell = (number: string) =>
      `<td class="govuk-table__cell--numeric"><span aria-hidden="true">Kept</span><span class="stacking-table__value">${number}</span></td>`;
    const page = (words: string) => `<main><p>${words}</p></main>`;
    expect(numbersThatLeadNowhere(page(`6 are red, 4 of 12 areas lack one.${cell('3')}`))).toEqual(['Kept 3', '6 are', '4 of 12 areas']);
    expect(numbersThatLeadNowhere(page(`<a href="/a">6 are red</a> by 12 days ${cell('<a href="/b">3</a>')}`))).toEqual([]);
  });

  test.each(['/ownership', '/practices', '/coverage', '/measures', '/statements', '/statements/2022-23', '/statements/2022-23/feed'])(
    'every link on %s leads to something that is there',
    async (path) => {
      const page = pagesOf(reader);
      const { html } = await page(path);
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
      const links = [...new Set([...main.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&')))];
      const lost = links.filter((href) => href.startsWith('#') && !html.includes(`id="${href.slice(1)}"`));
      expect(links.length).toBeGreaterThan(0);
      expect(lost).toEqual([]);
      for (const href of links.filter((each) => !each.startsWith('#'))) expect([href, (await page(href)).status]).toEqual([href, 200]);
    },
  );
});
