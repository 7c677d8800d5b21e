import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileOptions } from './options.ts';
import { readFile } from './read-file.ts';
import { isUnreadable } from './unreadable.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The rows of a csv as texts, each with its number. */
async function rowsOf(given: string | Uint8Array, options: FileOptions = {}) {
  const read = await readFile(typeof given === 'string' ? utf8(given) : given, 'actions.csv', options);
  if (isUnreadable(read)) return read;
  return read.sheets[0]?.rows.map(({ row, cells }) => [row, ...cells.map(({ text }) => text)]);
}

describe('a csv', () => {
  test.each<[string, string]>([
    ['ends its lines as Windows does', 'a,b\r\n1,2\r\n'],
    ['ends its lines as Unix does', 'a,b\n1,2'],
    ['ends its lines as an old Macintosh did', 'a,b\r1,2\r'],
    ['ends its lines in two ways', 'a,b\r\n1,2\n'],
    ['begins with a byte order mark', '\ufeffa,b\n1,2'],
    ['is parted by semicolons', 'a;b\n1;2'],
    ['is parted by tabs', 'a\tb\n1\t2'],
    ['is parted by bars', 'a|b\n1|2'],
    ['says how it is parted, as Excel does', 'sep=;\r\na;b\r\n1;2'],
  ])('that %s has the same rows', async (_, text) => {
    expect(await rowsOf(text)).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
    ]);
  });

  test('has rows numbered as Excel shows them: by record, blank lines counted, lines inside a cell not', async () => {
    expect(await rowsOf('a,b\n\n1,"two\nlines"\n,\n3,4\n')).toEqual([
      [1, 'a', 'b'],
      [3, '1', 'two\nlines'],
      [5, '3', '4'],
    ]);
  });

  test('keeps rows of different lengths', async () => {
    expect(await rowsOf('a,b,c\n1\n1,2,3,4')).toEqual([
      [1, 'a', 'b', 'c'],
      [2, '1'],
      [3, '1', '2', '3', '4'],
    ]);
  });

  test('keeps stray quotation marks', async () => {
    expect(await rowsOf('a,b\n5" pipe,6\n"The "old" one",7')).toEqual([
      [1, 'a', 'b'],
      [2, '5" pipe', '6'],
      [3, '"The "old" one"', '7'],
    ]);
  });

  test('is parted by what most of its rows agree on, commas in the text notwithstanding', async () => {
    expect(await rowsOf('ref;what\n1;Roads, schools, and parks\n2;Bins, and parks')).toMatchObject([
      [1, 'ref', 'what'],
      { length: 3 },
      { length: 3 },
    ]);
  });

  test('is parted as the mapping says, when it says', async () => {
    expect(await rowsOf('a;b,c', { delimiter: ',' })).toEqual([[1, 'a;b', 'c']]);
  });

  test.each<[string, readonly number[], FileOptions, string]>([
    ['windows-1252', [0x80, 0x31, 0x92], { encoding: 'windows-1252' }, '€1’'],
    ['macintosh', [0xdb, 0x31, 0xd5], { encoding: 'macintosh' }, '€1’'],
    ['UTF-16, low byte first', [0xff, 0xfe, 0xac, 0x20], {}, '€'],
    ['UTF-16, high byte first', [0xfe, 0xff, 0x20, 0xac], {}, '€'],
    ['UTF-8 with its mark, whatever the mapping says', [0xef, 0xbb, 0xbf, 0xe2, 0x82, 0xac], { encoding: 'windows-1252' }, '€'],
  ])('in %s is read', async (_, given, options, text) => {
    expect(await rowsOf(Uint8Array.from(given), options)).toEqual([[1, text]]);
  });

  test('of any texts, written with quotation marks, gives back those texts', async () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/[\0\ufeff]|^sep=/.test(text));
    const table = fc
      .array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
      .filter(([first]) => first?.some((text) => text !== '') ?? false);
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const text = rows.map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        const expected = rows.map((cells, at) => [at + 1, ...cells]).filter(([, ...cells]) => cells.some((each) => each !== ''));
        expect(await rowsOf(text, { delimiter: ',' })).toEqual(expected);
      }),
    );
  });
});
