import { describe, expect, test } from 'vitest';
import { broken, overhang, plain, scripted } from './looking.ts';
import { printed } from './paper.ts';
import { workedExample } from './worked-example.suite.ts';

const here = workedExample();
const path = '/api/v1/registers/main/ags/2022-23?format=html';

type Feed = {
  readonly assured: readonly { readonly ref: string; readonly wording: string }[];
  readonly outstanding: readonly { readonly ref: string }[];
};

describe('the AGS feed as a page', { timeout: 60_000 }, () => {
  test.each([1280, 320])('breaks no rule that axe knows, at %d pixels, and is read without moving it sideways', async (width) => {
    const { page, complaints } = await scripted(here.browser, { viewport: { width, height: 800 } });
    await page.goto(here.served.address + path);
    // Its own styles are allowed, by their hash: without them a caption would stand in the middle.
    expect(
      await page
        .locator('caption')
        .first()
        .evaluate((caption) => getComputedStyle(caption).textAlign),
    ).toBe('left');
    expect(complaints).toEqual([]);
    expect(await overhang(page)).toBe(0);
    expect(await broken(page)).toEqual([]);
    await page.context().close();
  });

  test('is printed with every reference and every wording that is assured', async () => {
    const feed = (await here.served.ask('ags', '--year', '2022/23', '--as-at', '2024-03-19')) as Feed;
    const page = await plain(here.browser, { viewport: { width: 1600, height: 900 } });
    await page.goto(here.served.address + path);
    const { text, isTagged } = await printed(page);
    const bare = (words: string) => words.replaceAll(/\s/g, '');
    expect(isTagged).toBe(true);
    expect(feed.assured.filter(({ wording }) => !bare(text).includes(bare(wording)))).toEqual([]);
    expect([...feed.assured, ...feed.outstanding].filter(({ ref }) => !text.includes(ref))).toEqual([]);
    await page.context().close();
  });
});
