import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { contrasts, isRefusal, plain, scripted } from './looking.ts';
import { workedExample } from './worked-example.suite.ts';

const here = workedExample();

describe('script', () => {
  test('is loaded to hear of news, and by the page of trends to draw its lines, after its tables', { timeout: 60_000 }, async () => {
    const { page, scripts, complaints } = await scripted(here.browser);
    for (const path of ['/', '/actions', '/actions/GA012', '/findings']) await page.goto(here.served.address + path);
    expect(new Set(scripts.map((script) => new URL(script).pathname.replace(/-[^-]*\.js$/, '')))).toEqual(new Set(['/assets/news']));

    await page.goto(`${here.served.address}/trends`);
    await page.locator('#chart').scrollIntoViewIfNeeded();
    await page.locator('#chart .recharts-line-curve').first().waitFor();
    expect(await page.locator('#chart .recharts-line-curve').count()).toBe(5);
    expect(complaints.filter((complaint) => !isRefusal(complaint))).toEqual([]);
    await page.context().close();
  });

  test('says how much was recorded since the page was opened, and moves nothing under its reader', { timeout: 60_000 }, async () => {
    const { page } = await scripted(here.browser);
    await page.goto(`${here.served.address}/actions/GA009`);
    await page.evaluate(() => window.scrollTo(0, 600));
    const before = await placesOf(page);
    const report = JSON.stringify({ text: 'A word on how it goes', rag: 'amber' });
    await here.served.ask('do', 'report', '--ref', 'GA009', '--as', 'head-of-transport', '--on', '2024-03-19', '--data', report);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.locator('#news').waitFor({ state: 'visible' });
    expect(await page.locator('#news [role=status]').textContent()).toBe('1 change since you opened this page.');
    expect(await placesOf(page)).toEqual(before);
    await page.locator('#news a').click();
    await page.waitForLoadState();
    expect(await page.locator('main').textContent()).toContain('A word on how it goes');
    await page.context().close();
  });
});

describe('by keyboard alone', () => {
  test('the first thing that can be reached leads past everything else, and a filter can be set', async () => {
    const { page } = await scripted(here.browser);
    await page.goto(`${here.served.address}/actions`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.type('budget');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=budget/);
    expect(await page.textContent('.found')).toMatch(/of 35 actions$/);
    await page.context().close();
  });

  test('the first action that got worse is at most twelve stops from where the page opens', async () => {
    const { worse } = (await here.served.ask('changes', '--from', '2023-10-10', '--to', '2024-03-19')) as Changes;
    const [worst] = worse;
    const { page } = await scripted(here.browser);
    await page.goto(here.served.address);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    let stops = 1;
    for (; stops <= 12; stops += 1) {
      await page.keyboard.press('Tab');
      const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
      if (href === `/actions/${worst?.ref}`) break;
    }
    console.info(`The first action that got worse is ${stops + 1} stops away`);
    expect(stops + 1).toBeLessThanOrEqual(12);
    await page.context().close();
  });

  test.each(['/', '/actions', '/actions/GA009', '/changes', '/findings'])(
    '%s shows where the focus is at each stop, and hides it behind nothing',
    { timeout: 60_000 },
    async (path) => {
      const { page } = await scripted(here.browser, { viewport: { width: 1280, height: 900 } });
      await page.goto(here.served.address + path);
      for (let stop = 0; stop < 25; stop += 1) {
        await page.keyboard.press('Tab');
        // Past the last stop the browser's own bar has it.
        if (await page.evaluate(() => document.activeElement === document.body)) break;
        expect([stop, await focusNow(page)]).toEqual([stop, { isMarked: true, isCovered: false }]);
      }
      await page.context().close();
    },
  );
});

describe('what the pages tell', () => {
  test.concurrent.each(['2022-11-15', '2024-03-19'])(
    'as at %s is what the command line answers, in the table and in the bar',
    async (day) => {
      const position = (await here.served.ask('position', '--as-at', day)) as Told;
      const page = await plain(here.browser);
      await page.goto(`${here.served.address}/?asAt=${day}`);
      for (const [state, count] of Object.entries(position.counts)) {
        const links = await page.locator(`a[href="/actions?rating=${state}&asAt=${day}"]`).allInnerTexts();
        for (const text of links) expect([state, Number.parseInt(text, 10)]).toEqual([state, count]);
        if (count > 0) expect([state, links.length > 0]).toEqual([state, true]);
        const piece = page.locator(`.state-bar__piece--${state}`).first();
        if ((await piece.count()) > 0) expect([state, (await piece.textContent())?.replace(/\D/g, '')]).toEqual([state, String(count)]);
      }
      await page.goto(`${here.served.address}/actions?asAt=${day}`);
      expect(await page.locator('tbody tr').count()).toBe(position.total);
      expect(await page.textContent('.found')).toBe(`${position.total} actions`);
      await page.context().close();
    },
  );

  test('can be read by weak eyes: the words of every rating stand out seven to one', async () => {
    const page = await plain(here.browser);
    await page.goto(`${here.served.address}/how-ratings-work`);
    const ratios = await contrasts(page, '.rating');
    expect(ratios.length).toBeGreaterThan(8);
    expect(ratios.filter(({ ratio }) => ratio < 7)).toEqual([]);
    await page.context().close();
  });

  test.each([1280, 320])('can be met by a finger at %i px: what matters is 44 px high', async (width) => {
    const page = await plain(here.browser, { viewport: { width, height: 900 } });
    await page.goto(here.served.address);
    const small = await page
      .locator('.govuk-service-navigation__link, .tile__link, .govuk-button, .looking__other, .status__lookups a')
      .evaluateAll((links) =>
        links
          .map((link) => [link.textContent?.trim(), Math.round(link.getBoundingClientRect().height)])
          .filter(([, height]) => Number(height) < 44),
      );
    expect(small).toEqual([]);
    await page.context().close();
  });

  test('stays readable in a reader’s own colours', async () => {
    const page = await plain(here.browser, { forcedColors: 'active' });
    await page.goto(here.served.address);
    const sign = page.locator('table .rating--red .sign__shape').first();
    expect(await sign.evaluate((shape) => getComputedStyle(shape).stroke)).not.toBe('none');
    expect(await page.locator('table .rating--red').first().textContent()).toContain('Red: off track');
    await page.context().close();
  });
});

type Changes = { readonly worse: readonly { readonly ref: string }[] };
type Told = { readonly total: number; readonly counts: Readonly<Record<string, number>> };

/** Where every heading and every row stands in the window. */
function placesOf(page: Page): Promise<number[]> {
  return page.evaluate(() => [...document.querySelectorAll('h1, h2, h3, tr, li')].map((element) => element.getBoundingClientRect().top));
}

/** Is what has the focus marked, by an outline, a shadow or its ground, and is nothing else before it? */
function focusNow(page: Page): Promise<{ readonly isMarked: boolean; readonly isCovered: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const shown = element.matches('.govuk-checkboxes__input') ? (element.nextElementSibling as HTMLElement) : element;
    const { outlineStyle, outlineWidth, boxShadow, backgroundColor } = getComputedStyle(element);
    const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    const isMarked = hasOutline || boxShadow !== 'none' || backgroundColor === 'rgb(255, 221, 0)';
    const { left, top, width, height } = shown.getBoundingClientRect();
    const over = document.elementFromPoint(left + Math.min(width / 2, 20), top + height / 2);
    return { isMarked, isCovered: over === null || !(shown.contains(over) || over.contains(shown) || element.contains(over)) };
  });
}
