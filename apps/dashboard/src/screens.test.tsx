import { STATE_WORDS, STATES } from '@countersign/core';
import { describe, expect, test } from 'vitest';
import { pagesOf, textOf } from './pages.suite.ts';
import { readerOf } from './reader.suite.ts';
import { entriesOf, MEETING, raised, smallRegister, TODAY, type Told } from './register.suite.ts';
import { screens } from './screens.tsx';

const page = pagesOf(smallRegister());

const PAGES = [
  '/',
  '/actions',
  '/actions/RED',
  '/actions/ASSURED',
  '/actions/RED?compare=2023-05-10',
  '/actions/GIVEN%2FUP',
  '/ownership',
  '/practices',
  '/coverage',
  '/measures',
  '/statements',
  '/statements/2022-23',
  '/statements/2022-23/feed?principle=F',
  '/statements/2022-23/cross-check',
  '/statements/2022-23/since-published',
  '/statements/2022-23/versions/1',
  '/statements/1999-00',
  '/meetings',
  '/trends',
  '/changes',
  '/findings',
  '/findings?severity=error&lead=CFE',
  '/how-ratings-work',
  '/in-plain-english',
  '/glossary',
  '/accessibility',
  '/actions?rating=withdrawn&q=zzz',
  '/nowhere',
];

describe('every page', () => {
  test.each(PAGES)('%s says whose it is, on which day, what each sign means, and that it is a worked example', async (path) => {
    const { html, text } = await page(path);
    expect(html).toMatch(/^<!doctype html><html lang="en-GB"/);
    expect(text).toContain('This is a worked example: Hand-made County Council does not exist');
    expect(text).toContain('As at 30 June 2023 , from the record’s first');
    for (const state of STATES) expect(text).toContain(`${STATE_WORDS[state].word} : ${STATE_WORDS[state].meaning}`);
  });

  test.each(PAGES)('%s holds no inline style, no inline script, and one heading of the first order', async (path) => {
    const { html } = await page(path);
    expect(html).not.toMatch(/ style=/);
    expect(html).not.toMatch(/<style/);
    expect(html).not.toMatch(/<script(?![^>]* src=)/);
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  test.each(PAGES)('%s asks for the script that hears of news, and only the page of trends for more', async (path) => {
    const scripts = [...(await page(path)).html.matchAll(/<script[^>]* src="([^"]*)"/g)].map(([, src]) => src);
    expect(scripts).toEqual(path === '/trends' ? ['/assets/news.js', '/assets/trends.js'] : ['/assets/news.js']);
  });

  test.each(PAGES.filter((path) => path !== '/trends'))(
    '%s keeps the day that was asked for in every link to another page',
    async (path) => {
      const { html } = await page(`${path}${path.includes('?') ? '&' : '?'}asAt=2023-05-01`);
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
      const links = [...main.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href);
      expect(links.filter((href) => !href?.includes('asAt=2023-05-01'))).toEqual([]);
    },
  );

  test.each(PAGES)('%s says so when the record cannot be reached, and of which moment it tells', async (path) => {
    const away = screens(() => ({ ...smallRegister(), lastReached: async () => '2023-06-30T09:05:00.000Z' }));
    const text = textOf(await (await away.request(path)).text());
    expect(text).toContain('The record cannot be reached just now. This page tells how it stood at 10:05 on 30 June 2023.');
    expect((await page(path)).text).not.toContain('cannot be reached');
  });
});

describe('the overview', () => {
  test('counts each state, and each number leads to exactly those actions', async () => {
    const { html } = await page('/');
    const { position } = smallRegister();
    const { counts } = await position();
    for (const state of STATES) {
      expect(html).toContain(`href="/actions?rating=${state}">${counts[state]}<span`);
      expect((await page(`/actions?rating=${state}`)).text).toContain(`${counts[state]} of 11 actions`);
    }
  });

  test('names what got worse since the meeting, and says why', async () => {
    const { text } = await page('/');
    expect(text).toContain('Since the meeting of 10 May 2023');
    expect(text).toContain('RED The promise of RED Was Green, now Red. It is past its agreed date and no recovery plan has been given.');
  });

  test('says so when nothing got worse', async () => {
    const quiet = screens(() =>
      readerOf(
        entriesOf([raised('ONE'), ['clerk', { fact: 'meetingScheduled', on: MEETING, meeting: 'M', committee: 'GAC', date: MEETING }]]),
        '2023-05-11',
      ),
    );
    expect(textOf(await (await quiet.request('/')).text())).toContain('Nothing got worse since 10 May 2023.');
  });

  test('can be read before any meeting, and before any action', async () => {
    expect((await page('/?asAt=2023-04-01')).text).toContain('No meeting has been held before this day');
    expect((await page('/?asAt=2022-01-01')).text).toContain('No action is in the register yet.');
    expect((await page('/trends?asAt=2022-01-01')).status).toBe(200);
  });
});

describe('the list of actions', () => {
  test('says which filters left nothing, and how to clear them', async () => {
    const { text } = await page('/actions?rating=red&lead=PTE');
    expect(text).toContain(
      'No action matches what you asked for: rating is “Red”, and lead directorate is “Place, Transport and Environment”.',
    );
    expect(text).toContain('Clear all filters and show every action');
  });

  test('says what it did not understand', async () => {
    expect((await page('/actions?rating=purple')).text).toContain('Rating: “purple” is not known here. The list is shown without it.');
  });

  test('tells by which column it is sorted, and turns round at the second asking', async () => {
    const { html } = await page('/actions?rating=red&rating=amber&sort=agreed');
    expect(html.match(/aria-sort="ascending"/g)).toHaveLength(1);
    expect(html).toContain('href="/actions?rating=red&amp;rating=amber&amp;sort=-agreed"');
  });

  test('shows fifty on a page, and the number of the page in its title', async () => {
    const many = screens(() => smallRegister(Array.from({ length: 60 }, (_, index) => raised(`MANY-${index + 1}`))));
    const html = await (await many.request('/actions?q=MANY&page=2&sort=-ref')).text();
    expect(html).toContain('<title>Actions (page 2 of 2) –');
    expect(textOf(html)).toContain('60 of 71 actions: 51 to 60 on this page');
    expect(html).toContain('href="/actions?q=MANY&amp;sort=-ref" aria-label="Page 1"');
  });
});

describe('the page of an action', () => {
  test('keeps the three voices apart', async () => {
    const { text } = await page('/actions/RED');
    expect(text).toMatch(
      /Officer says .*Green.*“?Nearly there.*The scheme says .*Red: off track .*It is 30 days past its agreed date.*Audit says Nobody independent has verified it/,
    );
  });

  test('says verified by internal audit, and on what', async () => {
    const { text } = await page('/actions/ASSURED');
    expect(text).toContain('Verified by internal audit');
    expect(text).toContain('a'.repeat(64));
  });

  test('tells the history newest first, with the day of writing where it differs', async () => {
    const { text } = await page('/actions/ASSURED');
    expect(text.indexOf('a check by internal audit')).toBeLessThan(text.indexOf('recorded: raised'));
    expect(text).toContain('On 1 March 2023 the Clerk to the Committee recorded: raised: “The promise of ASSURED”');
  });

  test('says beside an entry that was made in error that it was, and why, and strikes nothing out', async () => {
    const report: Told = ['head-of-admissions', { fact: 'reported', on: '2023-06-22', ref: 'GREEN', text: 'Of another action' }];
    const before = smallRegister([report]);
    const { head } = await before.position();
    const error: Told = [
      'clerk',
      { fact: 'enteredInError', on: '2023-06-23', entry: head.size, reason: 'Written under the wrong reference' },
    ];
    const text = textOf(await (await screens(() => smallRegister([report, error])).request('/actions/GREEN')).text());
    expect(text).toMatch(
      /On 22 June 2023 the Head of Admissions recorded: progress. “Of another action” Entry \d+ Entered in error \(entry \d+, 23 June 2023 \): Written under the wrong reference\./,
    );
    expect((await page('/actions/GREEN')).text).not.toContain('Entered in error');
  });

  test('leads to the actions that took its place', async () => {
    const { html, text } = await page('/actions/REPLACED');
    expect(text).toContain('GREEN took its place on 10 April 2023.');
    expect(html).toContain('href="/actions/GREEN"');
    const carried = smallRegister([
      ['clerk', { fact: 'carriedOut', on: '2023-06-01', ref: 'RED', to: 'New Council', itsRef: 'T7', reason: 'It ends' }],
    ]);
    expect(textOf(await (await screens(() => carried).request('/actions/RED')).text())).toContain(
      'Carried over to New Council, where it is T7, on 1 June 2023.',
    );
  });

  test('is found by a reference with a stroke in it, and not found on a day before it was raised', async () => {
    expect((await page('/actions/GIVEN%2FUP')).text).toContain('Withdrawn on 1 June 2023: The service has closed');
    expect((await page('/actions/RED?asAt=2023-02-01')).status).toBe(404);
    expect((await page('/actions/%3Cb%3E')).html).not.toContain('<b>');
  });
});

describe('an address that cannot be answered', () => {
  test.each(['2023-02-30', '20/06/2023', 'tomorrow'])('of the day %s is refused in a sentence', async (day) => {
    const { status, text } = await page(`/actions?asAt=${encodeURIComponent(day)}`);
    expect(status).toBe(400);
    expect(text).toContain(`“${day}” is not a day. Write it like ${TODAY}`);
  });

  test('is a page of its own', async () => {
    const { status, text } = await page('/nowhere');
    expect(status).toBe(404);
    expect(text).toContain('There is no page at this address.');
  });
});

describe('the page of trends', () => {
  test('has the counts of each meeting so far and of the day, in a table', async () => {
    const { html, text } = await page('/trends');
    expect(text).toContain('On 30 June 2023 officers had reported 2 actions complete . 1 of them is assured ; 1 waits to be verified .');
    expect(html).toContain(`href="/actions?rating=red&amp;asAt=${MEETING}"`);
    expect(html).toContain(`href="/actions?rating=red&amp;asAt=${TODAY}"`);
  });
});
