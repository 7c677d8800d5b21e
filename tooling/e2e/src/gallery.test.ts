import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { EVERY, SOME } from './gallery.ts';
import { broken, isRefusal, open, scripted } from './looking.ts';
import { workedExample } from './worked-example.suite.ts';

/** One look of each page; or, by name, every look at every width in both kinds of colours. */
const SEEN = process.env['COUNTERSIGN_GALLERY'] === 'whole' ? EVERY : SOME;
const HIGH = 900;

const here = workedExample();

describe('the gallery', { timeout: 120_000 }, () => {
  test.each(SEEN)('$name at $width px, colours of the reader: $forcedColors, breaks no rule that axe knows', async (seen) => {
    const { page, complaints } = await scripted(here.browser, {
      forcedColors: seen.forcedColors,
      viewport: { width: seen.width, height: HIGH },
    });
    await open(page, here.served, seen);
    expect(await broken(page)).toEqual([]);
    expect(complaints.filter((complaint) => !isRefusal(complaint))).toEqual([]);
    await page.context().close();
  });
});
