import { describe, expect, test } from 'vitest';
import { noSharedData, sharedBytes, sharedJson, sharedNames } from '../shared-data.suite.ts';
import type { FileOptions } from './options.ts';
import { readFile } from './read-file.ts';
import type { Sheet } from './sheet.ts';
import { isUnreadable } from './unreadable.ts';

async function sheetsOf(path: string, options: FileOptions = {}): Promise<readonly Sheet[]> {
  const read = await readFile(sharedBytes(path), path.slice(path.lastIndexOf('/') + 1), options);
  if (isUnreadable(read)) throw new Error(read.sentence);
  return read.sheets;
}

async function textsOf(path: string, options: FileOptions = {}): Promise<readonly (readonly string[])[]> {
  return ((await sheetsOf(path, options))[0]?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text));
}

/** Rows under the first as objects by its headers. */
function byHeader([headers = [], ...rows]: readonly (readonly string[])[]): unknown {
  return rows.map((cells) => Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? ''])));
}

describe.skipIf(noSharedData)('csv files nobody here wrote (shared data)', () => {
  const spectrum = sharedNames('csv-spectrum/csvs').filter((name) => name !== 'location_coordinates.csv');

  test.each(spectrum)('%s has the rows its author says', async (name) => {
    expect(byHeader(await textsOf(`csv-spectrum/csvs/${name}`))).toEqual(sharedJson(`csv-spectrum/json/${name.replace('.csv', '.json')}`));
  });

  test('location_coordinates.csv, whose stored answer has another telephone number, keeps its quotation marks', async () => {
    expect(await textsOf('csv-spectrum/csvs/location_coordinates.csv')).toEqual([
      ['Contact Phone Number', 'Location Coordinates', 'Cities', 'Counties'],
      ['2095257564', `37\ufffd36'37.8"N 121\ufffd2'17.9"W`, 'Modesto', 'Stanislaus'],
    ]);
  });

  test('what begins like a formula is kept as the text it is', async () => {
    const lines = new TextDecoder()
      .decode(sharedBytes('csv-injection/csv-payload.txt'))
      .split(/\r?\n/)
      .filter((line) => line !== '');
    const quoted = new TextEncoder().encode(lines.map((line) => `"${line.replaceAll('"', '""')}",x`).join('\n'));
    const read = await readFile(quoted, 'a.csv');
    expect(isUnreadable(read) ? read : read.sheets[0]?.rows.map(({ cells }) => cells[0]?.text)).toEqual(lines);
    expect((await textsOf('csv-injection/csv-payload.txt')).length).toBe(lines.length);
  });

  test('naughty strings are kept as the texts they are', async () => {
    const strings = (sharedJson('blns/blns.json') as readonly string[]).filter((text) => text !== '' && !text.includes('\0'));
    const text = strings.map((each) => `"${each.replaceAll('"', '""')}",x`).join('\r\n');
    const read = await readFile(new TextEncoder().encode(`a,b\r\n${text}`), 'blns.csv');
    const cells = isUnreadable(read) ? [] : (read.sheets[0]?.rows.slice(1).map((row) => row.cells[0]?.text) ?? []);
    expect(cells).toEqual(strings.map((each) => each.toWellFormed()));
  });

  test.each([
    ['gmpp_2019.csv', 133],
    ['gmpp_2020.csv', 125],
    ['gmpp_2022.csv', 235],
  ])('%s, in windows-1252, has %d projects; without its encoding it is refused with the place', async (name, projects) => {
    const rows = await textsOf(`gmpp/${name}`, { encoding: 'windows-1252' });
    expect(rows).toHaveLength(projects + 1);
    expect(rows.flat().some((text) => text.includes('£'))).toBe(true);
    expect(await readFile(sharedBytes(`gmpp/${name}`), name)).toMatchObject({
      unreadable: 'wrongEncoding',
      sentence: expect.stringMatching(/row \d+ .*byte \d+/),
    });
  });

  test('the known exploited vulnerabilities are read whole', async () => {
    expect(await textsOf('kev/known_exploited_vulnerabilities.csv')).toHaveLength(1405);
  });
});

describe.skipIf(noSharedData)('workbooks nobody here wrote (shared data)', () => {
  test.each<[string, readonly (readonly [row: number, ...texts: string[]])[]]>([
    [
      'date',
      [
        [1, '2021-01-01', '15'],
        [2, '2021-01-02', '16'],
        [3, '10.6320601851852', '17'],
      ],
    ],
    [
      'errors',
      [
        [1, '#DIV/0!'],
        [2, '#NAME?'],
        [3, '#VALUE!'],
        [4, '#NULL!'],
        [5, '#REF!'],
        [6, '#NUM!'],
        [7, '#N/A'],
      ],
    ],
    ['has_x000D_', [[1, 'ABC\nDEF']]],
    [
      'header-row',
      [
        [3, '', '', 'Note 1'],
        [9, 'Columns', 'Column A', 'Column B', 'Column C'],
        [10, 'put data here', '1', '2', '3'],
      ],
    ],
    [
      'merge_cells',
      [
        [1, 'Row Merge', '', 'Not Merged'],
        [2, 'Column Merge', 'Chunk Merged', '', ''],
      ],
    ],
    [
      'no-header',
      [
        [3, 'a', '0'],
        [4, 'b', '1'],
      ],
    ],
    [
      'temperature-table',
      [
        [1, 'label', 'value'],
        [2, 'celsius', '22.2222'],
        [3, 'fahrenheit', '72'],
      ],
    ],
  ])('the first sheet of %s.xlsx', async (name, rows) => {
    const [sheet] = await sheetsOf(`xlsx-corpus/${name}.xlsx`);
    expect(sheet?.rows.map(({ row, cells }) => [row, ...cells.map(({ text }) => text)])).toEqual(rows);
  });

  test('ISO dates are days, and a time alone is text', async () => {
    const [sheet] = await sheetsOf('xlsx-corpus/date_iso.xlsx');
    expect(sheet?.rows.slice(0, 3).map(({ cells }) => cells[0])).toMatchObject([
      { kind: 'day', day: '2021-01-01' },
      { kind: 'day', day: '2021-01-01' },
      { kind: 'text', text: '10:10:10' },
    ]);
  });

  test('hidden sheets are listed and chart sheets are not', async () => {
    const sheets = await sheetsOf('xlsx-corpus/any_sheets.xlsx');
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Visible', false],
      ['Hidden', true],
      ['VeryHidden', true],
    ]);
  });

  test('a link is the text that is shown', async () => {
    const [first] = await sheetsOf('xlsx-corpus/hyperlinks.xlsx');
    expect(first?.rows[0]?.cells[0]).toEqual({ kind: 'text', text: 'calamine repo' });
  });

  test('an empty workbook is refused in words', async () => {
    expect(await readFile(sharedBytes('xlsx-corpus/empty_sheet.xlsx'), 'empty_sheet.xlsx')).toMatchObject({ unreadable: 'noRows' });
  });

  test.each(sharedNames('xlsx-corpus').filter((name) => name.endsWith('.ods')))('%s is named for what it is', async (name) => {
    expect(await readFile(sharedBytes(`xlsx-corpus/${name}`), name)).toMatchObject({
      unreadable: 'notAWorkbook',
      sentence: expect.stringContaining('OpenDocument'),
    });
  });

  test('used ranges of thousands of empty rows hold only the rows that hold something', async () => {
    const sheets = await sheetsOf('fedramp-xlsx/FedRAMP-POAM-Template.xlsx');
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Open POA&M Items', 7],
      ['Closed POA&M Items', 4],
      ['Configuration Findings', 4],
      ['Record of Changes', 4],
    ]);
    expect(await sheetsOf('emass-xlsx/ARMY_eMASS_TEMPLATE.xlsx')).toMatchObject([
      { rows: { length: 7 } },
      { rows: { length: 13 } },
      { rows: { length: 23 } },
    ]);
    expect(await sheetsOf('fedramp-xlsx/FedRAMP-ConMon-Deliverables-Template.xlsx')).toHaveLength(3);
  });

  test.each(sharedNames('actionlogs').filter((name) => /\.(doc|xls)$/.test(name)))('%s is named for what it is', async (name) => {
    expect(await readFile(sharedBytes(`actionlogs/${name}`), name)).toMatchObject({ unreadable: 'oldExcel' });
  });
});
