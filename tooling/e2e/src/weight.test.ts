import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './chromium.ts';
import { scripted } from './looking.ts';
import { type Served, serveWorkedExample } from './served.ts';

const READING = ['/', '/actions', '/actions/GA012', '/ownership', '/meetings', '/in-plain-english'];
/** Kilobytes, packed. */
const MOST_SCRIPT = 15;
const MOST_STYLE = 25;

let served: Served;
let browser: Browser;
beforeAll(async () => {
  [served, browser] = await Promise.all([serveWorkedExample(), openBrowser()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), served?.stop()]);
});

/** What a page loads of one kind, in kilobytes, packed. */
async function weightOf(path: string, kind: string): Promise<number> {
  const { page } = await scripted(browser);
  const loaded: Promise<Buffer>[] = [];
  page.on('response', (answer) => {
    if (answer.request().resourceType() === kind) loaded.push(answer.body());
  });
  await page.goto(served.address + path, { waitUntil: 'networkidle' });
  const sizes = (await Promise.all(loaded)).map((bytes) => gzipSync(bytes).length);
  await page.context().close();
  return sizes.reduce((sum, size) => sum + size, 0) / 1_000;
}

describe('what a reading page weighs', () => {
  test.each(READING)('%s loads some script, at most 15 kB of it, and no font', async (path) => {
    const script = await weightOf(path, 'script');
    expect(script).toBeGreaterThan(0);
    expect(script).toBeLessThanOrEqual(MOST_SCRIPT);
    expect(await weightOf(path, 'font')).toBe(0);
  });

  test('its styles are at most 25 kB', async () => {
    const style = await weightOf('/', 'stylesheet');
    console.info(`Styles: ${style.toFixed(1)} kB; script of a reading page: ${(await weightOf('/', 'script')).toFixed(1)} kB; packed`);
    expect(style).toBeGreaterThan(0);
    expect(style).toBeLessThanOrEqual(MOST_STYLE);
  });
});
