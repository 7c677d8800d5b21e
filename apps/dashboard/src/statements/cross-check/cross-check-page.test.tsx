import { describe, expect, test } from 'vitest';
import { numbersThatLeadNowhere } from '../../pages.suite.ts';
import { ofYear, pageWith, RESTS_ON, WRITTEN } from '../statement.suite.ts';

const PATH = '/statements/2022-23/cross-check';

describe('the cross-check', () => {
  test('tells each kind under a heading that says what it means, and how many there are', async () => {
    const { text, html } = await pageWith(WRITTEN, PATH);
    expect(text).toMatch(/Stronger than proved: \d .*The words claim more than what they rest on bears out\./);
    expect(text).toMatch(
      /Claimed, while somebody outside says otherwise: 1 .*A5 “Contracts are in one place” The weakness EA-1 has been open since 26 May 2023\./,
    );
    expect(text).toMatch(/Asserted, with no action behind it: 2 /);
    expect(text).toMatch(
      /Promised by a day that has gone: 1 .*G-22 Late reports The last statement promised G-22 by 31 May 2023\. RED was not complete by then\./,
    );
    expect(numbersThatLeadNowhere(html)).toEqual([]);
  });

  test('leads from each to the thing itself, and suggests a wording where the words overstate', async () => {
    const { html, text } = await pageWith(WRITTEN, PATH);
    expect(html).toContain('href="/statements/2022-23#assertion-A2"');
    expect(html).toContain('href="/statements/2022-23/feed#issue-G-22"');
    expect(text).toContain('Suggested wording: Management reports that complaints are answered in time.');
  });

  test('before a statement is opened tells what is assured and not used, and says why there is no more', async () => {
    const { html, text } = await pageWith(RESTS_ON, PATH);
    expect(text).toContain('No statement for 2022/23 has been opened, so no assertion is held against the register yet');
    expect(text).toMatch(/Assured, and not used: 1 .*ASSURED The promise of ASSURED/);
    expect(html).toContain('href="/actions/ASSURED"');
    expect((await pageWith(RESTS_ON, PATH, 'public')).text).toContain('No statement for 2022/23 has been published, so');
  });

  test('says plainly when nothing does not meet', async () => {
    const { text } = await pageWith([], '/statements/2019-20/cross-check?asAt=2023-05-01', 'committee', [ofYear('OLD', '2019/20')]);
    expect(text).toContain('Nothing does not meet, as at 1 May 2023.');
  });
});
