import process from 'node:process';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './chromium.ts';
import { EVERY, GALLERY, type Look, SOME } from './gallery.ts';
import { broken, clipped, isRefusal, overhang, plain, scripted, spaceOut } from './looking.ts';
import { type Served, serveWorkedExample } from './served.ts';

/** Each look once; or, by name, every look at every width in both kinds of colours. */
const SEEN = process.env['COUNTERSIGN_GALLERY'] === 'whole' ? EVERY : SOME;
const HIGH = 900;

let served: Served;
let browser: Browser;
beforeAll(async () => {
  [served, browser] = await Promise.all([serveWorkedExample(), openBrowser()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), served?.stop()]);
});

describe('the gallery', () => {
  test.each(SEEN)(
    '$name at $width px, colours of the reader: $forcedColors, breaks no rule that axe knows',
    { timeout: 120_000 },
    async (seen) => {
      const { page, complaints } = await scripted(browser, {
        forcedColors: seen.forcedColors,
        viewport: { width: seen.width, height: HIGH },
      });
      await open(page, seen);
      expect(await broken(page)).toEqual([]);
      expect(complaints.filter((complaint) => !isRefusal(complaint))).toEqual([]);
      await page.context().close();
    },
  );

  test.each(GALLERY)(
    '$name is read at 320 px without moving it sideways, and spaced out no word is cut off',
    { timeout: 60_000 },
    async (look) => {
      const page = await plain(browser, { viewport: { width: 320, height: HIGH } });
      await open(page, look);
      expect(await overhang(page)).toBe(0);
      await page.evaluate(spaceOut);
      expect([await overhang(page), await clipped(page)]).toEqual([0, []]);
      await page.context().close();
    },
  );

  test.each(GALLERY)('$name is whole without script, and says the same with it', { timeout: 60_000 }, async (look) => {
    const [bare, page] = [await plain(browser), (await scripted(browser)).page];
    await Promise.all([open(bare, look), open(page, look)]);
    // biome-ignore lint/performance/useDomNodeTextContent: what is drawn is what is asked, and textContent tells what is hidden too
    const text = (of: Page) => of.locator('main').innerText();
    const chart = page.locator('#chart');
    if ((await chart.count()) > 0) await chart.evaluate((element) => element.remove());
    expect(await text(page)).toBe(await text(bare));
    await Promise.all([bare.context().close(), page.context().close()]);
  });
});

async function open(page: Page, { path, as }: Look): Promise<void> {
  if (as !== undefined) await page.context().addCookies([{ name: 'countersign-post', value: as, url: served.address }]);
  await page.goto(served.address + path);
}
