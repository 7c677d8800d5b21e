import { beforeAll, describe, expect, test } from 'vitest';
import { plain } from './looking.ts';
import { type Paper, printed } from './paper.ts';
import { workedExample } from './worked-example.suite.ts';

type Told = {
  readonly total: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly directorates: readonly { readonly id: string; readonly name: string; readonly total: number }[];
  readonly actions: readonly { readonly ref: string }[];
};

const here = workedExample();

let position: Told;
beforeAll(async () => {
  position = (await here.served.ask('position')) as Told;
});

/** From a wide window: what fits there must not be lost on a sheet. */
async function onPaper(path: string): Promise<Paper> {
  const page = await plain(here.browser, { viewport: { width: 1600, height: 900 } });
  await page.goto(here.served.address + path);
  const paper = await printed(page);
  await page.context().close();
  return paper;
}

describe('on paper', { timeout: 60_000 }, () => {
  test('the list of actions has every reference, and its parts are marked for whoever listens', async () => {
    const { text, isTagged, sheets } = await onPaper('/actions');
    expect(position.actions.filter(({ ref }) => !text.includes(ref))).toEqual([]);
    expect(isTagged).toBe(true);
    expect(sheets).toBeGreaterThan(1);
    expect(text).toContain('What the ratings mean');
  });

  test.each(['/', '/ownership'])('%s has every directorate and every count', async (path) => {
    const { text, isTagged } = await onPaper(path);
    expect(isTagged).toBe(true);
    const named = position.directorates.filter(({ total }) => total > 0);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter(({ id, name }) => !text.includes(name) && !text.includes(id))).toEqual([]);
    for (const [state, count] of Object.entries(position.counts)) expect([state, text.includes(` ${count} `)]).toEqual([state, true]);
  });

  test.each([
    '/practices',
    '/coverage',
    '/measures',
    '/statements',
    '/statements/2022-23',
    '/statements/2022-23/feed',
    '/statements/2022-23/cross-check',
    '/statements/2022-23/since-published',
    '/statements/2022-23/versions/1',
    '/meetings',
    '/changes',
    '/findings',
    '/trends',
    '/actions/GA003',
    '/in-plain-english',
  ])('%s has every number and every reference that is on the screen', async (path) => {
    const page = await plain(here.browser);
    await page.goto(here.served.address + path);
    // biome-ignore lint/performance/useDomNodeTextContent: what is drawn is what is asked, and textContent tells what is hidden too
    const whole = await page.locator('main').innerText();
    // What asks for another day has nothing to ask on paper.
    const asks = await page.locator('main :is(.two-days, .as-at__or, .as-at__meetings)').allInnerTexts();
    const onScreen = asks.reduce((text, each) => text.replace(each, ''), whole);
    await page.context().close();
    const { text, isTagged } = await onPaper(path);
    const wanted = [...new Set(onScreen.match(/\bGA\d+\b|\b\d+(?:,\d{3})*%?/g) ?? [])];
    expect(wanted.length).toBeGreaterThan(5);
    expect(wanted.filter((word) => !text.includes(word))).toEqual([]);
    expect(isTagged).toBe(true);
  });
});
