import { wealdshire } from '@countersign/casebook';
import { clearingSentence, RULES, unnumberedEntry } from '@countersign/core';
import { describe, expect, test } from 'vitest';
import { partOf, shown, wordsOf } from '../page.suite.ts';
import { readerOf } from '../reader.suite.ts';
import { smallRegister } from '../register.suite.ts';
import { viewOf } from '../view.ts';
import { findingsIn, SEVERITIES } from './findings-asked.ts';

const wealdshireReader = readerOf(wealdshire.map((entry, index) => ({ ...unnumberedEntry.parse(entry), number: index + 1 })));
const page = (path: string, reader = wealdshireReader) => shown(reader, path);
const all = await findingsIn(await viewOf(wealdshireReader, { path: '/findings', query: new URLSearchParams(), asAt: null }));
const listed = (html: string) => [...html.matchAll(/class="named__one"/g)].length;

describe('the findings', () => {
  test('are all there, the grave ones first, each rule with its title and the case behind it', async () => {
    const whole = await page('/findings');
    expect(listed(whole.main)).toBe(all.length);
    const sections = [...whole.main.matchAll(/<h2[^>]* id="([^"]*)"/g)].map(([, id]) => id);
    expect(sections).toEqual([...SEVERITIES, 'found-nothing']);
    for (const { id, title, learned } of RULES) {
      expect(whole.text).toContain(`${id} ${title}`);
      expect(whole.text).toContain(learned);
    }
  });

  test('say what was found of which action, by the names of posts and directorates, and what clears it', async () => {
    const { main, text } = await page('/findings?rule=CLS-1');
    expect(main).toContain('href="/actions/GA013"');
    expect(text).toContain('The Head of Admissions and Transport Eligibility vouched for it from line 1, which delivers it.');
    expect(text).toContain(`What clears it: ${clearingSentence('verify')}`);
    expect((await page('/findings?rule=OWN-9')).text).toContain(
      '“Children, Families and Education”, “Place, Transport and Environment” and “Adults and Health” have not begun.',
    );
  });

  test('that are of no action say what they are of', async () => {
    const { text } = await page('/findings?rule=REC-1');
    expect(text).toContain('Home-to-school transport: lessons from the changes of February 2022: R12 No action answers it');
    expect((await page('/findings?rule=PRA-1')).text).toContain('A key decision is published before it is taken In 2023/24');
  });

  test('are counted by links that lead to exactly what they count', async () => {
    const { main } = await page('/findings');
    const counts = [...main.matchAll(/href="(\/findings\?[^"]*)">(?:<span class="tile__count">)?(\d+)</g)];
    expect(counts.length).toBeGreaterThan(20);
    for (const [, href = '', count] of counts) {
      const part = await page(href.replaceAll('&amp;', '&'));
      expect([href, listed(part.main)]).toEqual([href, Number(count)]);
    }
  });

  test('are counted on the overview, and the counts lead to them', async () => {
    const part = partOf(await page('/'), 'rules');
    for (const severity of SEVERITIES) {
      const count = all.filter((finding) => finding.severity === severity).length;
      expect(part).toContain(`href="/findings?severity=${severity}"><span class="tile__count">${count}<`);
    }
  });

  test('can be narrowed to a lead directorate, and keep it in every count', async () => {
    const { main, text } = await page('/findings?lead=PTE&severity=warning');
    expect(text).not.toContain('GA013');
    expect(main).toContain('href="/findings?severity=error&amp;lead=PTE"');
    expect(listed(main)).toBeGreaterThan(0);
  });

  test('say what was not understood, and are shown without it', async () => {
    const { main, text } = await page('/findings?rule=XYZ-9');
    expect(text).toContain('“XYZ-9” is not known here. The findings are shown without it.');
    expect(listed(main)).toBe(all.length);
  });

  test('say so when there is nothing of what was asked for, and lead back', async () => {
    const { main, text } = await page('/findings?rule=OWN-1&severity=information');
    expect(text).toContain('Nothing of what you asked for was found.');
    expect(main).toContain('href="/findings"');
  });
});

describe('a rule that is not asked', () => {
  const off = smallRegister([['clerk', { fact: 'ruleSwitchedOff', on: '2023-06-20', rule: 'OWN-4', reason: 'There is no cabinet here' }]]);

  test('stands under the findings with who said so and why, and finds nothing', async () => {
    const whole = await page('/findings', off);
    expect(wordsOf(partOf(whole, 'not-asked'))).toMatch(
      /OWN-4 A member of the cabinet answers for it in public .*20 June 2023 .*the Clerk to the Committee .*There is no cabinet here/,
    );
    expect(wordsOf(partOf(whole, 'found-nothing'))).not.toContain('OWN-4');
    expect((await page('/findings?rule=OWN-4', off)).text).toContain('Nothing of what you asked for was found.');
  });

  test('is not spoken of where every rule is asked', async () => {
    expect((await page('/findings', smallRegister())).main).not.toContain('not-asked');
  });
});

test('before anything was recorded, no rule that was asked found anything', async () => {
  const { status, text } = await page('/findings?asAt=2022-01-01', smallRegister());
  expect(status).toBe(200);
  expect(text).toContain('No rule that was asked found anything on this day.');
});
