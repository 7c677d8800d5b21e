import { describe, expect, test } from 'vitest';
import { numbersThatLeadNowhere } from '../../pages.suite.ts';
import { raised, type Told } from '../../register.suite.ts';
import { type Asked, ofYear, pageWith, RESTS_ON } from '../statement.suite.ts';

const PATH = '/statements/2022-23/feed';
const measure: readonly Told[] = [
  [
    'clerk',
    {
      fact: 'measureDefined',
      on: '2023-03-01',
      measure: 'M1',
      name: 'Children with transport on the first day',
      action: 'GREEN',
      population: 'children who applied in time',
      unit: '%',
      target: 98,
      aspiration: 100,
      source: 'a count on the first day',
    },
  ],
  ['head-of-admissions', { fact: 'measureRead', on: '2023-05-01', measure: 'M1', value: 97 }],
];
const director: Asked = {
  verb: 'recordOpinion',
  as: 'director-of-finance',
  on: '2023-05-27',
  data: { opinion: 'D-CFE', kind: 'directorAssurance', year: '2022/23', gives: 'assurance', directorate: 'CFE', text: 'I am assured' },
};
const feed = (path = '', told: readonly Told[] = measure) => pageWith([...RESTS_ON, director], `${PATH}${path}`, 'committee', told);
const part = (text: string, from: string, to: string) => text.slice(text.lastIndexOf(from), text.lastIndexOf(to));

describe('the page of the feed', () => {
  test('tells of what is assured who verified it, from which line, how, on which evidence, and in which entry', async () => {
    const { text, html } = await feed();
    expect(text).toMatch(
      /Assured: 1 .* ASSURED Children, Families and Education It may say The promise of ASSURED: implementation was verified/,
    );
    expect(text).toContain('implementation was verified by internal audit on 5 June 2023 (tested)');
    expect(text).toMatch(/Internal audit \(line 3\) Head of Internal Audit, 5 June 2023: tested, implemented/);
    expect(text).toContain('The form in use, of 3 April 2023 aaaaaaaaaaaa');
    expect(text).toMatch(/Entry in the record \d+ 000000000000/);
    expect(numbersThatLeadNowhere(html)).toEqual([]);
  });

  test('says “internal audit” of line 3 alone', async () => {
    const second: Told = [
      'director-of-finance',
      {
        fact: 'verified',
        on: '2023-06-20',
        ref: 'COMPLETE',
        line: 2,
        method: 'deskReview',
        outcome: 'implemented',
        evidence: ['a'.repeat(64)],
      },
    ];
    const { text } = await feed('', [second]);
    expect(text).toMatch(/COMPLETE .* implementation was verified by corporate oversight \(Director of Finance\) on 20 June 2023/);
    expect(part(text, 'Assured: 2', 'Reported only: 0').match(/internal audit/gi)).toHaveLength(3);
  });

  test('words what is only reported as management’s report', async () => {
    const { text } = await feed();
    expect(text).toContain('The statement may tell these only as what management reports.');
    expect(text).toContain(
      'The promise of COMPLETE: management reports that this was completed by 4 April 2023. It has not been independently verified.',
    );
  });

  test('tells what is outstanding with its rating and why, and what ended with where it goes on', async () => {
    const { text } = await feed();
    expect(text).toMatch(/Outstanding: 7 .* RED The promise of RED .* Red .*It is 30 days past its agreed date/);
    expect(text).toContain('Due 31 May 2023 Overdue by 30 days');
    expect(text).toMatch(
      /Ended without being done: 2 .*REPLACED .*Superseded Why GREEN takes its place\..*Withdrawn Why The service has closed/,
    );
  });

  test('tells the issues of earlier statements with their outcome, and whether a statement says so yet', async () => {
    const { text } = await feed();
    expect(text).toMatch(
      /Issues of earlier statements: 1 .*G-22 Late reports Significant governance issue, first told in the statement for 2021\/22 Promised by 31 May 2023 What became of it Carried forward As its actions stand: this year’s statement has not said Actions RED/,
    );
  });

  test('tells practices, measures, reviews and opinions', async () => {
    const { text, html } = await feed();
    expect(text).toMatch(
      /P1 A risk has an owner Deviates Deviates By directorate .*Children, Families and Education: ✓ Kept By internal audit \(line 3\), 20 May 2023/,
    );
    expect(text).toMatch(/Place, Transport and Environment: ✗ Not kept \(deviates\)/);
    expect(text).toMatch(
      /Target 98% Stood at 97% on 1 May 2023 Target met Not met Checked As the service counts: a count on the first day/,
    );
    expect(text).toMatch(/Lessons Areas verified 1 of 1 Which Who owned what/);
    expect(text).toMatch(
      /IA-23 Internal audit's annual opinion By Head of Internal Audit, 25 May 2023 It says Gives limited assurance Controls are uneven/,
    );
    expect(text).toMatch(/D-CFE Director's assurance statement Of Children, Families and Education/);
    expect(text).toMatch(/EA-1 A weakness found outside By The external auditor, 26 May 2023 It says Open/);
    for (const id of ['weakness-EA-1', 'opinion-IA-23', 'issue-G-22']) expect(html).toContain(`id="${id}"`);
  });

  test('says plainly when nothing is assured', async () => {
    const { text } = await pageWith([], '/statements/2019-20/feed?asAt=2023-05-01', 'committee', [ofYear('OLD', '2019/20')]);
    expect(text).toContain('Nothing of 2019/20 is assured as at 1 May 2023: of no action here may the statement say that it is done.');
    expect(text).toContain('None. Of no action of the year may the statement say that it is done.');
  });

  test('says how the same is pulled, with the day and what was asked', async () => {
    const { text } = await feed('?principle=F&asAt=2023-06-29');
    expect(text).toContain('countersign ags --year 2022/23 --principle F --as-at 2023-06-29');
    expect(text).toContain('/api/v1/registers/main/ags/2022-23?principle=F&amp;asAt=2023-06-29');
  });
});

describe('the actions of the feed', () => {
  const told = [raised('RISKY', { principle: 'F', review: 'R1', area: 'A1', lead: 'PTE' })];

  test.each([
    ['review=R1', 'Review: Lessons', ['ASSURED', 'RISKY']],
    ['principle=F', 'Principle: F: Managing risks', ['RISKY']],
    ['directorate=PTE', 'Directorate: Place, Transport and Environment', ['AMBER', 'RISKY']],
    ['significance=significant', 'Answers an issue: Significant governance issue', ['RED']],
    ['principle=F&significance=significant', 'Principle: F', []],
  ])('are narrowed by %s, which the address holds and the page says', async (query, words, refs) => {
    const { html, text } = await feed(`?${query}`, told);
    expect(text).toContain('Only actions of these.');
    expect(text).toContain(words);
    const lists = html.slice(html.indexOf('id="assured"'), html.indexOf('id="prior-year"'));
    expect([...lists.matchAll(/<th scope="row"[^>]*><a[^>]*><span class="ref">([^<]*)</g)].map(([, ref]) => ref).toSorted()).toEqual(refs);
    expect(html).toContain('action="/statements/2022-23/feed"');
  });

  test('are all shown when a filter is not understood, and that is said', async () => {
    const { text } = await feed('?principle=Z&review=');
    expect(text).toContain('Principle: “Z” is not known here. The feed is shown without it.');
    expect(text).not.toContain('Only actions of these');
  });
});
