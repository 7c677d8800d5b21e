import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Look } from './gallery.ts';
import type { Served } from './served.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A page of its own in which no script runs. */
export async function plain(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  return (await browser.newContext({ ...options, javaScriptEnabled: false })).newPage();
}

export type Scripted = { readonly page: Page; readonly complaints: string[]; readonly scripts: string[] };

/** A page that remembers what the browser complained of, and which scripts it loaded. */
export async function scripted(browser: Browser, options: BrowserContextOptions = {}): Promise<Scripted> {
  const page = await (await browser.newContext({ ...options, bypassCSP: false })).newPage();
  const complaints: string[] = [];
  const scripts: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (answer) => answer.request().resourceType() === 'script' && scripts.push(answer.url()));
  return { page, complaints, scripts };
}

/** Opens a look of the pages, as whom it asks for. */
export async function open(page: Page, { address }: Served, { path, as }: Look): Promise<void> {
  if (as !== undefined) await page.context().addCookies([{ name: 'countersign-post', value: as, url: address }]);
  await page.goto(address + path);
}

/** A browser says in its console that a page was answered with 404 or 400, which is what it was asked to be. */
export function isRefusal(complaint: string): boolean {
  return /^Failed to load resource: the server responded with a status of 40[04] /.test(complaint);
}

/** Which rules does axe find broken, and where? Of whatever impact. */
export async function broken(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** By how many pixels must the page be moved sideways to be read? */
export function overhang(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}

/** Which words are cut off by the box that they stand in? */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
        const hides = [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip');
        const isForEars = clipPath !== 'none' || position === 'absolute';
        return (
          hides &&
          !isForEars &&
          element.textContent?.trim() !== '' &&
          (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.trim().slice(0, 60)}`),
  );
}

/** The spacing that WCAG 2.2 (1.4.12) says a reader may set. */
export function spaceOut(): void {
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    element.style.letterSpacing = '0.12em';
    element.style.wordSpacing = '0.16em';
    element.style.lineHeight = '1.5';
  }
  for (const paragraph of document.querySelectorAll<HTMLElement>('p')) paragraph.style.marginBottom = '2em';
}

/** How far the words of each of these stand out from their own ground, as WCAG 2.2 counts it: from 1 to 21. */
export function contrasts(page: Page, selector: string): Promise<{ readonly what: string; readonly ratio: number }[]> {
  return page.locator(selector).evaluateAll((elements) => {
    const light = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    return elements.map((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      const [one, other] = [light(color), light(backgroundColor)];
      return { what: element.className, ratio: (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) };
    });
  });
}
