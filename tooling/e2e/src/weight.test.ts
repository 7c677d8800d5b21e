import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { scripted } from './looking.ts';
import { workedExample } from './worked-example.suite.ts';

const READING = ['/', '/actions', '/actions/GA012', '/ownership', '/meetings', '/in-plain-english'];
/** Kilobytes, packed. */
const MOST_SCRIPT = 15;
const MOST_STYLE = 25;

const here = workedExample();

/** What a page loads of one kind, in kilobytes, packed. */
async function weightOf(path: string, kind: string): Promise<number> {
  const { page } = await scripted(here.browser);
  const loaded: Promise<Buffer>[] = [];
  page.on('response', (answer) => {
    if (answer.request().resourceType() === kind) loaded.push(answer.body());
  });
  await page.goto(here.served.address + path, { waitUntil: 'networkidle' });
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
