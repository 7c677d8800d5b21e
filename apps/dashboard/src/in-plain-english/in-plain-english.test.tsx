import { wealdshire } from '@countersign/casebook';
import { plainSummary, unnumberedEntry } from '@countersign/core';
import { describe, expect, test } from 'vitest';
import { shown } from '../page.suite.ts';
import { readerOf } from '../reader.suite.ts';
import { smallRegister } from '../register.suite.ts';
import { viewOf } from '../view.ts';
import { readingGrade, syllablesOf } from './reading-grade.suite.ts';

const example = readerOf(wealdshire.map((entry, index) => ({ ...unnumberedEntry.parse(entry), number: index + 1 })));
const page = (path: string, reader = example) => shown(reader, path);

describe('the register in plain English', () => {
  test('is made of sentences of which a child of ten can read most: at most grade 8 on the whole, and in each part', async () => {
    const view = await viewOf(example, { path: '/in-plain-english', query: new URLSearchParams(), asAt: null });
    const parts = plainSummary(view).map(({ part, sentences }) => [part, sentences.map(({ words }) => words)] as const);
    const grades = parts.map(([part, sentences]) => [part, readingGrade(sentences)] as const);
    expect(grades.filter(([, grade]) => grade > 8)).toEqual([]);
    expect(readingGrade(parts.flatMap(([, sentences]) => sentences))).toBeLessThanOrEqual(6);
  });

  test('has no abbreviation, no reference and no post in it', async () => {
    const { text } = await page('/in-plain-english');
    expect(text.match(/\b[A-Z]{2,}\d*\b/g)).toBeNull();
    const { council } = await example.register();
    for (const { title } of council.posts.values()) expect(text).not.toContain(title);
  });

  test('tells what led to the table, how much is promised, what is checked and what families met with', async () => {
    const { text } = await page('/in-plain-english');
    expect(text).toContain(
      'It is called “Home-to-school transport: lessons from the changes of February 2022”. It looked at 11 parts of what the council does.',
    );
    expect(text).toContain('The council has made 35 promises.');
    expect(text).toContain('11 of them are checked by people who did not do the work, and found to be done.');
    expect(text).toContain('On-time applications with transport in place by 1 September');
  });

  test('leads from each figure to exactly the actions that it counts', async () => {
    const { main } = await page('/in-plain-english');
    const links = [...main.matchAll(/href="(\/actions[^"]*)">([^<]*)</g)].filter(([, , words = '']) => /\d|None/.test(words));
    expect(links.length).toBeGreaterThan(6);
    for (const [, href = '', words = ''] of links) {
      const list = await page(href.replaceAll('&amp;', '&'));
      const figure = /\d+/.exec(words)?.[0] ?? '0';
      expect([words, list.main.match(/found">(\d+)/)?.[1]]).toEqual([words, figure]);
    }
  });

  test('can be read before anything was recorded', async () => {
    const { status, text } = await page('/in-plain-english?asAt=2022-01-01', smallRegister());
    expect(status).toBe(200);
    expect(text).toContain('No promise is in the table yet.');
  });
});

describe('the measure of readability', () => {
  test.each([
    ['table', 2],
    ['made', 1],
    ['promises', 3],
    ['looked', 1],
    ['united', 3],
    ['councillors', 3],
    ['colour', 2],
    ['the', 1],
    ['amber', 2],
    ['2024', 2],
  ])('hears %s as %s syllables', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables);
  });

  test('tells a hard sentence from an easy one', () => {
    const hard =
      'The accountability arrangements notwithstanding, implementation of organisational recommendations remains predominantly incomplete.';
    expect(readingGrade([hard])).toBeGreaterThan(20);
    expect(readingGrade(['The cat sat on the mat.'])).toBeLessThan(2);
  });
});
