import process from 'node:process';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './chromium.ts';
import { EVERY, SOME } from './gallery.ts';
import { broken, isRefusal, open, scripted } from './looking.ts';
import { type Served, serveWorkedExample } from './served.ts';

/** One look of each page; or, by name, every look at every width in both kinds of colours. */
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

describe('the gallery', { timeout: 120_000 }, () => {
  test.each(SEEN)('$name at $width px, colours of the reader: $forcedColors, breaks no rule that axe knows', async (seen) => {
    const { page, complaints } = await scripted(browser, {
      forcedColors: seen.forcedColors,
      viewport: { width: seen.width, height: HIGH },
    });
    await open(page, served, seen);
    expect(await broken(page)).toEqual([]);
    expect(complaints.filter((complaint) => !isRefusal(complaint))).toEqual([]);
    await page.context().close();
  });
});
