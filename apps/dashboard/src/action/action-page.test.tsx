import { wealdshire } from '@countersign/casebook';
import { unnumberedEntry } from '@countersign/core';
import { describe, expect, test } from 'vitest';
import { partOf, shown, wordsOf } from '../page.suite.ts';
import { readerOf } from '../reader.suite.ts';
import { smallRegister, type Told } from '../register.suite.ts';
import { FIELDS } from './compared/fields.ts';

const happened: readonly Told[] = [['clerk', { fact: 'reworded', on: '2023-06-14', ref: 'GREEN', title: 'A smaller promise' }]];
const reader = smallRegister(happened);
const page = (path: string) => shown(reader, path);
const rowsOf = (part: string) => [...part.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, row = '']) => wordsOf(row).trim()).slice(1);

describe('an action on two days', () => {
  test('is set side by side, line by line, with what was and what is now where they differ', async () => {
    const rows = rowsOf(partOf(await page('/actions/RED?compare=2023-05-10'), 'compare'));
    expect(rows).toHaveLength(FIELDS.length);
    expect(rows).toContain('Rating On 10 May 2023 Was: Green On 30 June 2023 Now: Red');
    expect(rows).toContain('Officer says On 10 May 2023 Was: Nothing yet On 30 June 2023 Now: Green');
    expect(rows).toContain('Agreed date On 10 May 2023 31 May 2023 On 30 June 2023 The same');
    expect(rows).toContain('Answers for it On 10 May 2023 Head of Admissions On 30 June 2023 The same');
  });

  test('tells the words that were promised, and the words that stand', async () => {
    const part = wordsOf(partOf(await page('/actions/GREEN?compare=2023-06-13'), 'compare'));
    expect(part).toContain('Was: The promise of GREEN');
    expect(part).toContain('Now: A smaller promise');
  });

  test('says how many lines differ', async () => {
    expect((await page('/actions/RISK?compare=2023-06-29')).text).toContain('Nothing is different.');
    expect((await page('/actions/RED?compare=2023-05-10')).text).toMatch(/\d of 14 lines are different\./);
  });

  test('is compared on the day of the page, whatever day that is', async () => {
    const rows = rowsOf(partOf(await page('/actions/RED?asAt=2023-06-01&compare=2023-05-10'), 'compare'));
    expect(rows).toContain('Rating On 10 May 2023 Was: Green On 1 June 2023 Now: Red');
  });

  test('can be chosen by a form without script, or by the day of a meeting since it was raised', async () => {
    const { main } = await page('/actions/RED?asAt=2023-06-01');
    expect(main).toContain('name="compare"');
    expect(main).toContain('href="/actions/RED?compare=2023-05-10&amp;asAt=2023-06-01#compare"');
    expect(main).not.toContain('lines are different');
  });

  test('says so when the register did not hold it on the other day', async () => {
    const { status, text } = await page('/actions/RED?compare=2023-02-01');
    expect(status).toBe(200);
    expect(text).toContain('RED was not in the register on 1 February 2023. It was raised on 1 March 2023.');
  });

  test.each([
    ['2023-02-30', '“2023-02-30” is not a day.'],
    ['last week', '“last week” is not a day.'],
    ['2023-06-30', 'Choose a day before 30 June 2023, which is the day of this page.'],
    ['2024-01-01', 'Choose a day before 30 June 2023, which is the day of this page.'],
  ])('is refused in a sentence for %s, which stays in the field', async (day, sentence) => {
    const { status, main, text } = await page(`/actions/RED?compare=${encodeURIComponent(day)}`);
    expect(status).toBe(400);
    expect(text).toContain(sentence);
    expect(main).toContain('href="#compare-day"');
    expect(main).toContain(`value="${day}"`);
  });
});

describe('how an action stood at the last meetings', () => {
  test('is told day by day on its page, in words', async () => {
    const part = wordsOf(partOf(await page('/actions/RED'), 'meetings'));
    expect(part).toMatch(/10 May 2023 .*Green .*30 June 2023 , the day of this page .*Red .*Worse/);
  });

  test('is not spoken of before any meeting', async () => {
    expect((await page('/actions/RED?asAt=2023-04-01')).main).not.toContain('id="meetings"');
  });

  test('is a row of signs on the overview, hidden from whoever cannot see it, and the same in words', async () => {
    const part = partOf(await page('/'), 'attention');
    expect(part).toContain('<span class="meetings" aria-hidden="true">');
    expect(wordsOf(part)).toContain('10 May 2023: Green 30 June 2023, the day of this page: Red, worse than before');
  });

  test('goes over as many meetings as there were, and says where the register did not hold it yet', async () => {
    const example = readerOf(wealdshire.map((entry, index) => ({ ...unnumberedEntry.parse(entry), number: index + 1 })));
    const part = partOf(await shown(example, '/actions/GA012'), 'meetings');
    expect(part.match(/class="meeting-days__one"/g)).toHaveLength(6);
    expect(wordsOf(part)).toContain('22 September 2022 Not yet in the register');
  });
});
