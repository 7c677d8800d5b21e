import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { GALLERY, ONE_OF_EACH } from './gallery.ts';
import { clipped, open, overhang, plain, scripted, spaceOut } from './looking.ts';
import { workedExample } from './worked-example.suite.ts';

const HIGH = 900;

const here = workedExample();

describe('whoever reads', { timeout: 60_000 }, () => {
  test.each(GALLERY)('$name at 320 px moves nothing sideways, and finds no word cut off when the words are spaced out', async (look) => {
    const page = await plain(here.browser, { viewport: { width: 320, height: HIGH } });
    await open(page, here.served, look);
    expect(await overhang(page)).toBe(0);
    await page.evaluate(spaceOut);
    expect([await overhang(page), await clipped(page)]).toEqual([0, []]);
    await page.context().close();
  });

  test.each(ONE_OF_EACH)('$name without script is told all that whoever has it is told', async (look) => {
    const [bare, page] = [await plain(here.browser), (await scripted(here.browser)).page];
    await Promise.all([open(bare, here.served, look), open(page, here.served, look)]);
    // The lines of the trends say what the table above them says.
    await page.locator('#chart').evaluateAll((charts) => charts.map((chart) => chart.remove()));
    expect(await textOf(page)).toBe(await textOf(bare));
    await Promise.all([bare.context().close(), page.context().close()]);
  });
});

function textOf(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is drawn is what is asked, and textContent tells what is hidden too
  return page.locator('main').innerText();
}
