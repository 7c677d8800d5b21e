import { describe, expect, test } from 'vitest';
import { pagesOf } from '../pages.suite.ts';
import { smallRegister } from '../register.suite.ts';
import { ofYear, PUBLISHED, pageWith, RESTS_ON, WRITTEN } from './statement.suite.ts';

describe('the years', () => {
  test('are those that have a statement, an action, an issue or an opinion, the latest first', async () => {
    const { text } = await pageWith(RESTS_ON, '/statements', 'committee', [ofYear('OLD', '2019/20')]);
    expect(text).toMatch(/ 2023\/24 .* 2022\/23 .* 2021\/22 .* 2019\/20 /);
    expect(text).not.toContain('2020/21');
  });

  test('of an action that names none are those since it was raised, and the one that has ended last', async () => {
    const { text } = await pagesOf(smallRegister())('/statements');
    expect(text).toMatch(/2023\/24 .*2022\/23 /);
    expect(text).not.toContain('2021/22');
    expect((await pagesOf(smallRegister())('/statements?asAt=2023-03-20')).text).toMatch(/2022\/23 .*2021\/22 /);
  });

  test('tell how far each statement has come', async () => {
    expect((await pageWith(RESTS_ON, '/statements')).text).toMatch(/2022\/23 Statement Not opened/);
    expect((await pageWith(WRITTEN, '/statements')).text).toMatch(/2022\/23 Statement Draft Assertions 6/);
    expect((await pageWith(PUBLISHED.slice(0, -1), '/statements')).text).toMatch(/2022\/23 Statement Approved, not yet final/);
    expect((await pageWith(PUBLISHED, '/statements')).text).toMatch(/2022\/23 Statement Final /);
  });

  test('tell what is overdue by statute', async () => {
    const { text } = await pageWith(RESTS_ON, '/statements');
    expect(text).toContain('The final statement is published (by 30 November 2022): not done, 212 days overdue.');
  });

  test('are none on a day before anything was recorded', async () => {
    expect((await pagesOf(smallRegister())('/statements?asAt=2022-01-01')).text).toContain(
      'Nothing in the register belongs to a financial year as at 1 January 2022.',
    );
  });
});

describe('a year in an address', () => {
  test.each(['2021', '2021-23', 'soon', '2021%2F22'])('that is no year (%s) is a page that says how one is written', async (year) => {
    const { status, text } = await pageWith([], `/statements/${year}`);
    expect(status).toBe(404);
    expect(text).toContain('is not a financial year. In an address a year is written like 2021-22');
    expect(text).toContain('See the years that there are');
  });

  test('of which nothing is known is a page that says so', async () => {
    const { status, text } = await pageWith([], '/statements/2031-32');
    expect(status).toBe(404);
    expect(text).toContain('The register holds nothing of 2031/32 as at 30 June 2023');
  });

  test.each(['/statements/2022-23/nowhere', '/statements/2022-23/versions', '/statements/2022-23/feed/more'])(
    'with a page below it that there is not (%s) is not found',
    async (path) => {
      expect((await pageWith([], path)).status).toBe(404);
    },
  );
});

describe('the public', () => {
  test('reads nothing of a statement until it is published, and is not told whether anybody is writing', async () => {
    const list = await pageWith(WRITTEN, '/statements', 'public');
    expect(list.text).toMatch(/2022\/23 Statement None published Assertions 0/);
    const page = await pageWith(WRITTEN, '/statements/2022-23', 'public');
    expect(page.text).toContain('No statement for 2022/23 has been published.');
    for (const words of ['The form is in use', 'opened', 'The council answers for it']) expect(page.text).not.toContain(words);
  });

  test('reads the words that were published, and not what the author has written since', async () => {
    const since = [
      ...PUBLISHED,
      {
        verb: 'assert',
        as: 'director-of-finance',
        on: '2023-06-20',
        data: { year: '2022/23', assertion: 'A1', principle: 'F', text: 'Not yet said to anybody' },
      } as const,
    ];
    const page = await pageWith(since, '/statements/2022-23', 'public');
    expect(page.text).toContain('The form is in use');
    const committee = await pageWith(since, '/statements/2022-23', 'committee');
    expect(committee.text).toContain('Not yet said to anybody');
    expect(committee.text).toContain('They are not those that were published on 12 June 2023: read version 1');
    for (const path of ['', '/feed', '/cross-check', '/since-published', '/versions/1'])
      expect((await pageWith(since, `/statements/2022-23${path}`, 'public')).html).not.toContain('Not yet said');
  });
});
