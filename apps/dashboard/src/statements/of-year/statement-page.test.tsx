import { describe, expect, test } from 'vitest';
import { numbersThatLeadNowhere } from '../../pages.suite.ts';
import { ofYear, PUBLISHED, pageWith, RESTS_ON, WRITTEN } from '../statement.suite.ts';

const PATH = '/statements/2022-23';

describe('the page of a statement', () => {
  test('says in three sentences how far it is proved, how far the actions are, and what is not as it should be', async () => {
    const { text, html } = await pageWith(WRITTEN, PATH);
    expect(text).toContain(
      'The statement for 2022/23 makes 6 assertions : 2 are verified , 1 is only reported by management , 1 is weak , 1 rests on nothing and 1 is contradicted .',
    );
    expect(text).toContain(
      'Of the actions of 2022/23, 1 is assured , 1 is only reported complete by management , 7 are outstanding and 2 ended without being done .',
    );
    expect(text).toMatch(/Held against the register: \d+ things do not meet ; nothing is overdue by law\./);
    expect(html).toContain('href="/statements/2022-23?strength=weak#assertions">1 is weak</a>');
    expect(numbersThatLeadNowhere(html)).toEqual([]);
  });

  test('says plainly when nothing is assured', async () => {
    const { text } = await pageWith([], '/statements/2019-20?asAt=2023-05-01', 'committee', [ofYear('OLD', '2019/20')]);
    expect(text).toContain('Nothing of 2019/20 is assured as at 1 May 2023: of its actions,');
    const none = await pageWith(RESTS_ON, '/statements/2021-22', 'committee');
    expect(none.text).toContain('No statement for 2021/22 has been opened.');
  });

  test.each([
    ['verified', ['A1', 'A6']],
    ['reported', ['A2']],
    ['weak', ['A3']],
    ['none', ['A4']],
    ['contradicted', ['A5']],
  ])('shows exactly the assertions that are %s when its number is followed', async (strength, ids) => {
    const { html } = await pageWith(WRITTEN, `${PATH}?strength=${strength}`);
    expect([...html.matchAll(/<article[^>]* id="assertion-(\w+)"/g)].map(([, id]) => id)).toEqual(ids);
    expect(html).toContain(`<span class="tile__count">${ids.length}</span> <span class="strength strength--${strength}">`);
  });

  test('says so of a strength that there is not, and shows all', async () => {
    const { text, html } = await pageWith(WRITTEN, `${PATH}?strength=solid`);
    expect(text).toContain('The strength “solid” is not known here. Every assertion is shown.');
    expect(html.match(/<article/g)).toHaveLength(6);
  });

  test('stands under the principles of its framework, in their order', async () => {
    const { text } = await pageWith(WRITTEN, PATH);
    expect(text).toMatch(
      /Principle A: Behaving with integrity.* A3 .* A4 .*Principle F: Managing risks and performance.* A1 .* A2 .* A5 .* A6 /,
    );
  });

  test('tells what an assertion rests on as a sentence that leads to the thing', async () => {
    const { html, text } = await pageWith(WRITTEN, PATH);
    expect(html).toContain('href="/actions/ASSURED">ASSURED</a> was independently verified on 5 June 2023.');
    expect(html).toContain(
      'href="/practices#practice-P1">P1</a> was found not kept, or only in part, in Place, Transport and Environment on 21 May 2023.',
    );
    expect(html).toContain('href="/statements/2022-23/feed#weakness-EA-1">EA-1</a> has been open since 26 May 2023.');
    expect(text).toMatch(/A4 “?.*It rests on nothing in the register\./);
  });

  test('leaves the author’s words as they are, and flags what they overstate with a wording that does not', async () => {
    const { text } = await pageWith(WRITTEN, PATH);
    expect(text).toMatch(
      /The author’s words: Complaints are answered in time ⚑ It claims more than is proved\. A wording that says no more than is proved: Management reports that complaints are answered in time\./,
    );
    expect(text).toMatch(/A1 Verified The form is in use It claims that this is in place\./);
    expect(text).toContain('It says what cannot be claimed. It is about Place, Transport and Environment alone.');
  });

  test('tells its sections and what each answers, the issues it owns up to, its approvals and its versions', async () => {
    const { text, html } = await pageWith(PUBLISHED, PATH);
    expect(text).toMatch(/Scope It answers what is required: who is responsible for sound governance.*The council answers for it\./);
    expect(text).toMatch(
      /G-23 Contracts Improvement To be resolved by No day was promised Actions GREEN What became of it No later statement has said yet/,
    );
    expect(text).toMatch(/Governance and Audit Committee , on 10 June 2023 \(Minute 12\) . The day of the accounts: 20 July 2023/);
    expect(html).toContain('href="/statements/2022-23/versions/1">Version 1</a>: Final');
    expect(text).toContain(`The record’s first 40 entries, root ${'c'.repeat(12)}`);
  });

  test('tells what is owed by law: the overdue first, and by how many days', async () => {
    const { text } = await pageWith(RESTS_ON, '/statements/2021-22');
    expect(text).toContain('What is owed of it: 10 overdue');
    expect(text).toContain('The final statement is published (by 30 November 2022): not done, 212 days overdue.');
    expect(text).toContain('The statement is signed by Leader of the Council (by 30 November 2022): not done');
    expect((await pageWith([], '/statements/2023-24')).text).toContain('Nothing yet: 2023/24 has not ended.');
  });

  test('can be read as it was on another day', async () => {
    const { text, html } = await pageWith(PUBLISHED, `${PATH}?asAt=2023-06-07`);
    expect(text).toContain('None has been published.');
    expect(html).toContain('href="/statements/2022-23?strength=weak&amp;asAt=2023-06-07#assertions"');
    expect((await pageWith(PUBLISHED, `${PATH}?asAt=2023-06-01`)).text).toContain('No statement for 2022/23 has been opened.');
  });
});

describe('a version', () => {
  const since = [
    ...PUBLISHED,
    {
      verb: 'assert',
      as: 'director-of-finance',
      on: '2023-06-20',
      data: { year: '2022/23', assertion: 'A1', principle: 'F', text: 'Otherwise' },
    } as const,
  ];

  test('is read word for word as it was published, with what each assertion rested on then', async () => {
    const { text } = await pageWith(since, `${PATH}/versions/1`);
    expect(text).toContain('Annual Governance Statement for 2022/23: version 1, final');
    expect(text).toMatch(/A1 Verified The form is in use/);
    expect(text).toContain('The council answers for it.');
    expect(text).not.toContain('Otherwise');
    expect(text).not.toContain('It claims more than is proved');
    expect(text).toContain('Signed by Chief Executive: the Director of Finance');
    expect(text).toContain('As at 12 June 2023, by what was recorded until');
  });

  test.each(['2', '0', '01', 'x'])('that there is not (%s) is a page that says so', async (version) => {
    const { status, text } = await pageWith(PUBLISHED, `${PATH}/versions/${version}`);
    expect(status).toBe(404);
    expect(text).toContain(`No version “${version}” of the statement for 2022/23 had been published by 30 June 2023.`);
  });
});
