import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, openBrowser } from './chromium.ts';

describe('the browser that is found', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test('reads a page from this machine and draws it', async () => {
    const server = createServer((_request, reply) => reply.setHeader('content-type', 'text/html').end('<h1>Management Action Table</h1>'));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The test server has no port');

    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${address.port}/`);
    expect(await page.textContent('h1')).toBe('Management Action Table');
    expect(await darkPixels(browser, await page.screenshot())).toBeGreaterThan(500);
    server.close();
  });

  test('keeps two readers apart', async () => {
    const [one, other] = await Promise.all([browser.newContext(), browser.newContext()]);
    const pages = await Promise.all([one.newPage(), other.newPage()]);
    await Promise.all(pages.map((page, at) => page.goto(`data:text/html,<p>reader ${at}</p>`)));
    expect(await Promise.all(pages.map((page) => page.textContent('p')))).toEqual(['reader 0', 'reader 1']);
  });
});

describe('the search for a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-chromium-'));
  const program = (name: string, exit: number) => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\nexit ${exit}\n`);
    chmodSync(path, 0o755);
    return path;
  };
  const nowhere = { env: {}, usualPlaces: [], platform: 'elsewhere' };
  afterAll(() => rmSync(folder, { recursive: true }));

  test('takes the one that CHROMIUM_PATH names', async () => {
    const path = program('mine', 0);
    expect(await findChromium({ ...nowhere, env: { CHROMIUM_PATH: path } })).toMatchObject({ path, from: 'CHROMIUM_PATH' });
  });

  test('says so when CHROMIUM_PATH names nothing', async () => {
    const search = findChromium({ ...nowhere, env: { CHROMIUM_PATH: '/no/such/chromium' } });
    await expect(search).rejects.toThrow('CHROMIUM_PATH says /no/such/chromium, and there is no program there');
  });

  test('takes the system’s, on the path or in a usual place, if it answers', async () => {
    const stub = program('chromium', 1);
    const usual = program('usual', 0);
    expect(await findChromium({ ...nowhere, env: { PATH: folder }, usualPlaces: [stub, usual] })).toMatchObject({
      path: usual,
      from: 'system',
    });
    const onPath = program('google-chrome', 0);
    expect(await findChromium({ ...nowhere, env: { PATH: folder }, usualPlaces: [usual] })).toMatchObject({ path: onPath, from: 'system' });
  });

  test('says what to set where there is none', async () => {
    await expect(findChromium(nowhere)).rejects.toThrow('No Chromium was found on this machine (elsewhere)');
  });
});

/** How many pixels of this picture are dark? Counted by the browser, which can read its own pictures. */
async function darkPixels(browser: Browser, picture: Buffer): Promise<number> {
  const page = await browser.newPage();
  return page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      const drawing = canvas.getContext('2d');
      drawing?.drawImage(image, 0, 0);
      const { data } = drawing?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      return data.filter((value, at) => at % 4 === 0 && value < 100).length;
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
}
