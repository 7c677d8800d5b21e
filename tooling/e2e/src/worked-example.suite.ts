import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './chromium.ts';
import { type Served, serveWorkedExample } from './served.ts';

/** The worked example, served by the built app, and a browser to look at it with; from the first test of a file to its last. */
export type WorkedExample = { readonly served: Served; readonly browser: Browser };

/** Both are there once the tests begin: ask for them inside a test. */
export function workedExample(): WorkedExample {
  let here: WorkedExample | null = null;
  const opened = () => {
    if (here === null) throw new Error('The worked example is served only while tests run');
    return here;
  };
  beforeAll(async () => {
    const [served, browser] = await Promise.all([serveWorkedExample(), openBrowser()]);
    here = { served, browser };
  });
  afterAll(async () => {
    await Promise.all([here?.browser.close(), here?.served.stop()]);
  });
  return {
    get served() {
      return opened().served;
    },
    get browser() {
      return opened().browser;
    },
  };
}
