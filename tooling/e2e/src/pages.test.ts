import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './chromium.ts';
import { type Served, serveWorkedExample } from './served.ts';

/** Every kind of page, in each state that looks different. */
const PAGES = [
  '/',
  '/?asAt=2022-09-22',
  '/actions',
  '/actions?rating=red&rating=amber&sort=-overdue&q=travel',
  '/actions?rating=withdrawn&rating=purple&lead=CFE&q=nothing+like+this',
  '/actions/GA012',
  '/actions/GA012?compare=2023-01-24',
  '/actions/GA009',
  '/ownership',
  '/practices',
  '/coverage',
  '/measures',
  '/meetings',
  '/trends',
  '/changes',
  '/findings',
  '/in-plain-english',
  '/glossary',
  '/accessibility',
  '/changes?from=2023-06-20&to=2023-01-24',
  '/actions/NOWHERE',
  '/?asAt=2023-02-30',
] as const;

/** One of each kind is looked at on a narrow screen as well: there tables are drawn as cards. */
const NARROW_TOO: readonly string[] = [
  '/',
  '/actions?rating=red&rating=amber&sort=-overdue&q=travel',
  '/actions/GA012',
  '/practices',
  '/coverage',
  '/measures',
  '/meetings',
  '/trends',
];

const WIDTHS = [1280, 768, 320] as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let served: Served;
let browser: Browser;
beforeAll(async () => {
  [served, browser] = await Promise.all([serveWorkedExample(), openBrowser()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), served?.stop()]);
});

describe('the pages, with script switched off', () => {
  test.concurrent.each(PAGES)('%s can be read at any width without moving it sideways', async (path) => {
    const page = await plain();
    await page.goto(served.address + path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect([width, await overhang(page)]).toEqual([width, 0]);
    }
    await page.context().close();
  });

  test.concurrent.each(PAGES)('%s keeps its words whole when a reader spaces them out', async (path) => {
    const page = await plain();
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(served.address + path);
    await page.evaluate(spaceOut);
    expect(await overhang(page)).toBe(0);
    await page.context().close();
  });
});

describe('the pages, with script', () => {
  test.each(PAGES)('%s breaks no rule that axe knows, and nothing is refused or complained of', async (path) => {
    const { page, complaints } = await scripted();
    await page.goto(served.address + path);
    expect(await broken(page, [])).toEqual([]);
    if (NARROW_TOO.includes(path)) {
      await page.setViewportSize({ width: 320, height: 900 });
      expect(await broken(page, ['color-contrast'])).toEqual([]);
    }
    expect(complaints.filter((complaint) => !isRefusal(complaint))).toEqual([]);
    await page.context().close();
  });

  test('only the page of trends loads any, and it draws its lines from it', async () => {
    const { page, scripts, complaints } = await scripted();
    for (const path of PAGES.filter((each) => each !== '/trends')) await page.goto(served.address + path);
    expect(scripts).toEqual([]);

    await page.goto(`${served.address}/trends`);
    await page.locator('#chart').scrollIntoViewIfNeeded();
    await page.locator('#chart .recharts-line-curve').first().waitFor();
    expect(await page.locator('#chart .recharts-line-curve').count()).toBe(5);
    expect(scripts.length).toBeGreaterThan(0);
    expect(complaints.filter((complaint) => !isRefusal(complaint))).toEqual([]);
    await page.context().close();
  });

  test('the first thing that can be reached leads past everything else, and a filter can be set by keyboard alone', async () => {
    const { page } = await scripted();
    await page.goto(`${served.address}/actions`);
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
});

describe('what the pages tell', () => {
  test.concurrent.each(['2022-11-15', '2024-03-19'])('as at %s is what the command line answers', async (day) => {
    const position = (await served.ask('position', '--as-at', day)) as Told;
    const page = await plain();
    await page.goto(`${served.address}/?asAt=${day}`);
    for (const [state, count] of Object.entries(position.counts)) {
      const links = await page.locator(`a[href="/actions?rating=${state}&asAt=${day}"]`).allInnerTexts();
      for (const text of links) expect([state, Number.parseInt(text, 10)]).toEqual([state, count]);
      if (count > 0) expect([state, links.length > 0]).toEqual([state, true]);
    }
    await page.goto(`${served.address}/actions?asAt=${day}`);
    expect(await page.locator('tbody tr').count()).toBe(position.total);
    expect(await page.textContent('.found')).toBe(`${position.total} actions`);
    await page.context().close();
  });

  test('goes to paper whole: every reference, every number, and the key', async () => {
    const position = (await served.ask('position')) as Told;
    const page = await plain();
    await page.goto(`${served.address}/actions?sort=rating`);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 688, height: 900 });
    // biome-ignore lint/performance/useDomNodeTextContent: what is drawn is what is asked, and textContent tells what is hidden too
    const text = await page.locator('body').innerText();
    expect(position.actions.filter(({ ref }) => !text.includes(ref))).toEqual([]);
    expect(text).toContain('What the ratings mean');
    expect(text).toContain('Every action is listed.');
    expect(await overhang(page)).toBe(0);
    await page.context().close();
  });

  test('stays readable in a reader’s own colours', async () => {
    const context = await browser.newContext({ forcedColors: 'active', javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(served.address);
    const sign = page.locator('table .rating--red .sign__shape').first();
    expect(await sign.evaluate((shape) => getComputedStyle(shape).stroke)).not.toBe('none');
    expect(await page.locator('table .rating--red').first().textContent()).toContain('Red: off track');
    await context.close();
  });
});

type Told = {
  readonly total: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly actions: readonly { readonly ref: string }[];
};

async function plain(): Promise<Page> {
  return (await browser.newContext({ javaScriptEnabled: false })).newPage();
}

type Scripted = { readonly page: Page; readonly complaints: string[]; readonly scripts: string[] };

/** A page that remembers what the browser complained of, and which scripts it loaded. */
async function scripted(): Promise<Scripted> {
  const context: BrowserContext = await browser.newContext({ bypassCSP: false });
  const page = await context.newPage();
  const complaints: string[] = [];
  const scripts: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (answer) => answer.request().resourceType() === 'script' && scripts.push(answer.url()));
  return { page, complaints, scripts };
}

/** A browser says in its console that a page was answered with 404 or 400, which is what it was asked to be. */
function isRefusal(complaint: string): boolean {
  return /^Failed to load resource: the server responded with a status of 40[04] /.test(complaint);
}

/** Which rules does axe find broken, and where? `besides` leaves out what was looked at already: colours are the same at any width. */
async function broken(page: Page, besides: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(TAGS).disableRules([...besides]);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

function overhang(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}

/** The spacing that WCAG 2.2 (1.4.12) says a reader may set. */
function spaceOut(): void {
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    element.style.letterSpacing = '0.12em';
    element.style.wordSpacing = '0.16em';
    element.style.lineHeight = '1.5';
  }
}
