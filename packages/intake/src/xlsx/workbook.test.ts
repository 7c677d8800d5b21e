import { describe, expect, test } from 'vitest';
import { readFile } from '../file/read-file.ts';
import type { Cell } from '../file/sheet.ts';
import { isUnreadable } from '../file/unreadable.ts';
import { inline, type Made, rowsXml, workbookOf } from './workbook.suite.ts';

/** The sheets of a workbook made for the test. */
async function sheetsOf(made: Made, sheet?: string | number) {
  const read = await readFile(await workbookOf(made), 'a.xlsx', { sheet });
  if (isUnreadable(read)) throw new Error(read.sentence);
  return read.sheets;
}

/** The first row of a sheet of this one row. */
async function cellsOf(cells: string, more: Omit<Made, 'sheets'> = {}): Promise<readonly Cell[] | undefined> {
  return (await sheetsOf({ ...more, sheets: { Actions: rowsXml(cells) } }))[0]?.rows[0]?.cells;
}

const text = (shown: string) => ({ kind: 'text', text: shown });
const day = (shown: string) => ({ kind: 'day', day: shown, text: shown, shows: 'day' });
const blank = { kind: 'blank', text: '' };

describe('a cell of a workbook', () => {
  test('of shared text has its runs joined, its escapes undone, and no phonetic guide', async () => {
    const strings =
      '<si><t>Plain</t></si><si><r><t>Rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh sb="0" eb="1"><t>guide</t></rPh></si><si><t>Two_x000D_\nlines and _x005F_x000D_</t></si>';
    const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>9</v></c>';
    expect(await cellsOf(cells, { strings })).toEqual([
      text('Plain'),
      text('Rich text'),
      text('Two\nlines and _x000D_'),
      { kind: 'error', text: '#TEXT MISSING' },
    ]);
  });

  test('is text, truth, an error, a number, or what a formula last gave', async () => {
    const cells = `${inline('A1', ' kept ')}<c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#REF!</v></c><c r="D1"><v>0.30000000000000004</v></c><c r="E1" t="str"><f>A1&amp;"x"</f><v>last</v></c>`;
    expect(await cellsOf(cells)).toEqual([
      ...[text(' kept '), { kind: 'truth', text: 'TRUE', value: true }, { kind: 'error', text: '#REF!' }],
      ...[{ kind: 'number', text: '0.3', value: 0.30000000000000004 }, text('last')],
    ]);
  });

  test('without an address follows the one before it', async () => {
    expect(await cellsOf('<c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c>')).toMatchObject([
      { text: '1' },
      blank,
      { text: '3' },
      { text: '4' },
    ]);
  });

  test.each([
    ['dd/mm/yyyy', '45016', day('2023-03-31')],
    ['yyyy\\-mm\\-dd', '45016.9', day('2023-03-31')],
    ['[$-809]dd mmmm yyyy;@', '45016', day('2023-03-31')],
    ['d-mmm', '45016', day('2023-03-31')],
    ['mmm-yy', '41091', { kind: 'day', day: '2012-07-01', text: '2012-07', shows: 'month' }],
    ['mmmm yyyy', '41091', { kind: 'day', day: '2012-07-01', text: '2012-07', shows: 'month' }],
    ['h:mm', '0.5', { kind: 'number', value: 0.5, text: '0.5' }],
    ['[h]:mm', '45016', { kind: 'number', value: 45016, text: '45016' }],
    ['[Red]0.00', '45016', { kind: 'number', value: 45016, text: '45016' }],
    ['0 "days"', '45', { kind: 'number', value: 45, text: '45 days' }],
    ['0.0%', '0.455', { kind: 'number', value: 0.455, text: '45.5%' }],
    ['"GA"000', '16', { kind: 'number', value: 16, text: 'GA016' }],
    ['dd/mm/yyyy', '60', { kind: 'number', value: 60, text: '60' }],
    ['dd/mm/yyyy', '-4', { kind: 'number', value: -4, text: '-4' }],
  ])('in format %s holding %s', async (format, value, cell) => {
    expect(await cellsOf(`<c r="A1" s="1"><v>${value}</v></c>`, { formats: [format] })).toEqual([cell]);
  });

  test('in a built-in date format is a day', async () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="14"/><xf numFmtId="17"/><xf numFmtId="9"/></cellXfs></styleSheet>';
    const cells = '<c r="A1" s="0"><v>45016</v></c><c r="B1" s="1"><v>41091</v></c><c r="C1" s="2"><v>0.45</v></c>';
    expect(await cellsOf(cells, { parts: { 'xl/styles.xml': styles } })).toMatchObject([
      day('2023-03-31'),
      { shows: 'month' },
      { text: '45%' },
    ]);
  });

  test('in a workbook that counts from 1904 is four years and a day later', async () => {
    expect(await cellsOf('<c r="A1" s="1"><v>43554</v></c>', { formats: ['dd/mm/yyyy'], date1904: true })).toEqual([day('2023-03-31')]);
  });

  test('of a written date is that day, if the calendar has it', async () => {
    const cells = '<c r="A1" t="d"><v>2023-03-31T10:00:00</v></c><c r="B1" t="d"><v>2023-02-30</v></c><c r="C1" t="d"><v>10:10:10</v></c>';
    expect(await cellsOf(cells)).toEqual([day('2023-03-31'), text('2023-02-30'), text('10:10:10')]);
  });
});

describe('a sheet of a workbook', () => {
  test('under merged cells is blank but for the top left one, and says which row has the value', async () => {
    const rows = rowsXml(inline('A1', 'Owner') + inline('B1', 'covered'), inline('A2', 'covered') + inline('C2', 'x'), inline('A3', 'own'));
    const [sheet] = await sheetsOf({ sheets: { Actions: `${rows}<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>` } });
    expect(sheet?.rows.map(({ cells }) => cells)).toEqual([
      [text('Owner'), blank],
      [{ ...blank, mergedWithRow: 1 }, { ...blank, mergedWithRow: 1 }, text('x')],
      [text('own')],
    ]);
  });

  test('lists only rows that hold something, under their own numbers', async () => {
    const empty = Array.from({ length: 5000 }, (_, at) => `<row r="${at + 3}"><c r="A${at + 3}" s="1"/></row>`).join('');
    const [sheet] = await sheetsOf({ sheets: { Actions: `<sheetData><row r="2">${inline('A2', 'x')}</row>${empty}</sheetData>` } });
    expect(sheet?.rows).toEqual([{ row: 2, cells: [text('x')] }]);
  });

  test('is listed when hidden, and read when asked for by name or number', async () => {
    const made: Made = { sheets: { One: rowsXml(inline('A1', '1')), ' Two ': rowsXml(inline('A1', '2')) }, hidden: [' Two '] };
    expect((await sheetsOf(made)).map(({ name, hidden }) => [name, hidden])).toEqual([
      ['One', false],
      [' Two ', true],
    ]);
    expect(await sheetsOf(made, 'two')).toMatchObject([{ name: ' Two ' }]);
    expect(await sheetsOf(made, 1)).toMatchObject([{ name: 'One' }]);
  });

  test('is read whatever prefix its writer gave the names, and in UTF-16', async () => {
    const xml =
      '\ufeff<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>é</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await sheetsOf({ sheets: { Actions: '' }, parts: { 'xl/worksheets/sheet1.xml': xml } })).toMatchObject([
      { rows: [{ cells: [text('é')] }] },
    ]);
  });

  test('keeps what begins like a formula as the text it is', async () => {
    expect(await cellsOf(inline('A1', '=cmd|&apos; /C calc&apos;!A0'))).toEqual([text("=cmd|' /C calc'!A0")]);
  });
});
