import { describe, expect, test } from 'vitest';
import { markdownOf } from './markdown.ts';

const written = (text: string) =>
  markdownOf({ title: 'T', asAtLine: 'L', sections: [{ title: 'S', parts: [{ part: 'paragraph', text }] }] }).split('\n')[6];
const cell = (text: string) =>
  markdownOf({
    title: 'T',
    asAtLine: 'L',
    sections: [{ title: 'S', parts: [{ part: 'table', caption: 'C', columns: ['A', 'B'], rows: [[text, 'b']] }] }],
  })
    .split('\n')
    .at(-2);

describe('a text in Markdown', () => {
  test.each([
    ['a plain sentence, with a full stop.', 'a plain sentence, with a full stop.'],
    ['*not* _slanted_, `not` code', '\\*not\\* \\_slanted\\_, \\`not\\` code'],
    ['<b>not bold</b> &amp;', '\\<b\\>not bold\\</b\\> \\&amp;'],
    ['[no](link)', '\\[no\\](link)'],
    ['https://www.example.org and a@example.org', 'https\\://www\\.example.org and a\\@example.org'],
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '&#49;. no list'],
    ['12) no list', '&#49;2) no list'],
    ['2023 was a year', '2023 was a year'],
    ['two\nlines', 'two<br>lines'],
    [' both ends ', '&#32;both ends&#32;'],
  ])('%j is written %j', (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  test.each([
    ['a|b', '| a\\|b | b |'],
    ['a\\|b', '| a\\\\\\|b | b |'],
    ['', '|  | b |'],
    ['two\nlines', '| two<br>lines | b |'],
  ])('in a table %j stays in its cell: %j', (text, expected) => {
    expect(cell(text)).toBe(expected);
  });
});
