import { describe, expect, test } from 'vitest';
import { numbersThatLeadNowhere } from '../../pages.suite.ts';
import { type Asked, PUBLISHED, pageWith, WRITTEN } from '../statement.suite.ts';

const PATH = '/statements/2022-23/since-published';
const OWNER = 'head-of-admissions';

/** After it was published one action is reported complete, and one that was assured is opened again. */
const SINCE: readonly Asked[] = [
  ...PUBLISHED,
  { verb: 'lodgeEvidence', as: OWNER, on: '2023-06-20', ref: 'GREEN', data: { sha256: 'd'.repeat(64), title: 'The list' } },
  { verb: 'reportComplete', as: OWNER, on: '2023-06-20', ref: 'GREEN', data: {} },
  { verb: 'reopen', as: OWNER, on: '2023-06-21', ref: 'ASSURED', data: { reason: 'The form is gone' } },
];

describe('what has changed since a statement was published', () => {
  test('is told assertion by assertion, the worst first: then, now, what has come of it and why', async () => {
    const { text, html } = await pageWith(SINCE, PATH);
    expect(text).toContain('2 of the 6 assertions have changed.');
    expect(text).toMatch(
      /A1 “The form is in use” Then Verified Now \? Weak What has come of it Weaker than it was Why ASSURED is still to be done; it is due on 31 December 2023\. A3 “Risks are owned” Then \? Weak Now “ Reported What has come of it Better proved than it was Why Management reported GREEN complete on 20 June 2023/,
    );
    expect(html).toContain('href="/statements/2022-23/versions/1#assertion-A1"');
    expect(numbersThatLeadNowhere(html)).toEqual([]);
  });

  test('ends with a paragraph that can be copied into the next report', async () => {
    expect((await pageWith(SINCE, PATH)).text).toContain(
      'Since the Annual Governance Statement for 2022/23 was published on 12 June 2023: 1 assertion is weaker than it was (A1); 1 assertion is better proved than it was (A3).',
    );
  });

  test('is said plainly to be nothing', async () => {
    const { text } = await pageWith(PUBLISHED, PATH);
    expect(text).toContain('Nothing has materially changed. Held against version 1 , which was published on 12 June 2023');
    expect(text).toContain('Nothing that the published Annual Governance Statement for 2022/23 asserts has materially changed.');
  });

  test('cannot be told of a statement that is not published', async () => {
    expect((await pageWith(WRITTEN, PATH)).text).toContain('No version of it has been published by 30 June 2023.');
    expect((await pageWith(SINCE, `${PATH}?asAt=2023-06-11`)).text).toContain('No version of it has been published by 11 June 2023.');
  });
});
