import { describe, expect, test } from 'vitest';
import { inline, rowsXml, workbookOf, zipOf } from '../xlsx/workbook.suite.ts';
import { LIMITS } from './limits.ts';
import { readFile } from './read-file.ts';
import { isUnreadable } from './unreadable.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...numbers: readonly number[]) => Uint8Array.from(numbers);
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

describe('a file that cannot be read is answered with one sentence', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['of no bytes', bytes(), 'a.csv', 'a.csv is empty.'],
    ['of a byte order mark alone', bytes(0xef, 0xbb, 0xbf), 'a.csv', 'a.csv is empty.'],
    ['of blank lines alone', utf8('\r\n\r\n\n'), 'a.csv', 'a.csv is empty.'],
    ['of delimiters alone', utf8(',,\n,,\n'), 'a.csv', 'a.csv is empty.'],
    ['with a password', bytes(...OLD_OFFICE, ...Array(64).fill(0), ...ENCRYPTED), 'a.xlsx', 'a.xlsx is protected by a password.'],
    ['of the old kind', bytes(...OLD_OFFICE, ...Array(64).fill(0)), 'a.xls', 'a.xls is in the old .xls format'],
    ['of the old kind, renamed', bytes(...OLD_OFFICE), 'a.csv', 'save it as .xlsx'],
    ['that is a PDF', utf8('%PDF-1.7'), 'a.csv', 'a.csv looks like a PDF.'],
    ['of another kind', utf8('{}'), 'a.json', 'a.json is of a kind (.json)'],
    ['named a workbook that is none', utf8('a,b'), 'a.xlsx', 'a.xlsx is not a workbook'],
    ['that is a zip cut short', utf8('PK\u0003\u0004 and then nothing'), 'a.xlsx', 'a.xlsx is damaged'],
    ['of UTF-16 without its mark', bytes(0x61, 0, 0x2c, 0, 0x62, 0), 'a.csv', 'a.csv holds a NUL character in row 1'],
    ['with a NUL in it', utf8('a,b\n1,2\n3,\0'), 'a.csv', 'a.csv holds a NUL character in row 3'],
    ['with an open quotation mark', utf8('a,b\n1,2\n3,"four\n5,6\n'), 'a.csv', 'a quotation mark that is opened in row 3 and not closed'],
    [
      'with one that swallows a row',
      utf8('a,b\n1,"two\n3,"four"\n5,6\n'),
      'a.csv',
      'a quotation mark that is opened in row 2 and not closed',
    ],
    ['of half a character of UTF-16', bytes(0xff, 0xfe, 0x61, 0, 0x62), 'a.csv', 'begins like utf-16le but cannot be read as that'],
  ])('%s', async (_, given, name, sentence) => {
    expect(await readFile(given, name)).toMatchObject({ sentence: expect.stringContaining(sentence) });
  });

  test('not UTF-8: the row, the byte, what stands before it, and what to add to the mapping', async () => {
    const given = bytes(...utf8('ID,Action\n1,"Two\nlines"\n2,Caf'), 0xe9, ...utf8(' opening\n'));
    expect(await readFile(given, 'a.csv')).toEqual({
      unreadable: 'wrongEncoding',
      sentence:
        'a.csv is not UTF-8: row 3 has a byte that cannot be read (byte 30 of the file, after "2,Caf"). Save it as "CSV UTF-8", or add "encoding": "windows-1252" to the mapping.',
    });
  });

  test('larger than the limit', async () => {
    expect(await readFile(new Uint8Array(LIMITS.fileBytes + 1), 'a.csv')).toMatchObject({ unreadable: 'fileTooLarge' });
  });

  test('a csv of one row longer than any register has', async () => {
    expect(await readFile(utf8(`a,b\n${'x'.repeat(LIMITS.recordCharacters + 10)},1\n`), 'a.csv')).toMatchObject({
      unreadable: 'rowTooLong',
      sentence: expect.stringContaining('Row 2'),
    });
  });

  test('a csv of too many columns', async () => {
    expect(await readFile(utf8(`a,b\n${','.repeat(LIMITS.columns)}\n`), 'a.csv')).toMatchObject({
      unreadable: 'tooManyColumns',
      sentence: expect.stringContaining('Row 2'),
    });
  });
});

describe('a workbook that cannot be read', () => {
  const one = { Actions: rowsXml(inline('A1', 'Action')) };

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['is a Word document', { 'word/document.xml': '<x/>' }, 'it is a Word document'],
    ['is an OpenDocument file', { mimetype: 'x', 'content.xml': '<x/>' }, 'it is an OpenDocument file'],
    ['is a binary workbook', { 'xl/workbook.bin': 'x' }, 'it is a binary workbook'],
    ['is a zip of something else', { 'notes.txt': 'x' }, 'it is a zip of other files'],
  ])('because it %s', async (_, parts, sentence) => {
    expect(await readFile(await zipOf(parts), 'a.xlsx')).toMatchObject({
      unreadable: 'notAWorkbook',
      sentence: expect.stringContaining(sentence),
    });
  });

  test('because its zip has a password', async () => {
    expect(await readFile(await zipOf({ 'xl/workbook.xml': '<workbook/>' }, 'secret'), 'a.xlsx')).toMatchObject({
      unreadable: 'passwordProtected',
    });
  });

  test('because it has no sheets, or only empty ones', async () => {
    expect(await readFile(await workbookOf({ sheets: {} }), 'a.xlsx')).toMatchObject({ unreadable: 'noSheets' });
    expect(
      await readFile(await workbookOf({ sheets: { One: '<sheetData/>', Two: rowsXml('<c r="A1" s="1"/>') } }), 'a.xlsx'),
    ).toMatchObject({ unreadable: 'noRows' });
  });

  test('because the sheet that was asked for is not there; those there are are named', async () => {
    const book = await workbookOf({ sheets: { ...one, Closed: '<sheetData/>' } });
    expect(await readFile(book, 'a.xlsx', { sheet: 'Open' })).toEqual({
      unreadable: 'noSuchSheet',
      sentence: 'a.xlsx has no sheet "Open". The sheets there are: "Actions", "Closed". Correct "sheet" in the mapping.',
    });
    expect(await readFile(book, 'a.xlsx', { sheet: 3 })).toMatchObject({ sentence: expect.stringContaining('no sheet number 3') });
    expect(await readFile(book, 'a.xlsx', { sheet: 'closed' })).toMatchObject({ unreadable: 'emptySheet' });
  });

  test.each([
    ['a document type', '<!DOCTYPE worksheet [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>'],
    ['an entity that XML does not have', '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&a;</v></c></row></sheetData></worksheet>'],
    ['tags that do not close', '<worksheet><sheetData>'],
    ['no XML at all', 'nothing'],
  ])('because a part has %s', async (_, xml) => {
    const book = await workbookOf({ sheets: one, parts: { 'xl/worksheets/sheet1.xml': xml } });
    expect(await readFile(book, 'a.xlsx')).toMatchObject({
      unreadable: 'damaged',
      sentence: expect.stringContaining('xl/worksheets/sheet1.xml'),
    });
  });

  test.each([
    ['rows', '<row r="1048577"><c r="A1048577"><v>1</v></c></row>', 'tooManyRows'],
    ['columns', '<row r="1"><c r="XFE1"><v>1</v></c></row>', 'tooManyColumns'],
    ['cells', Array.from({ length: 600 }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`).join(''), 'tooManyCells'],
  ])('because it has more %s than any sheet', async (_, rows, unreadable) => {
    expect(await readFile(await workbookOf({ sheets: { Actions: `<sheetData>${rows}</sheetData>` } }), 'a.xlsx')).toMatchObject({
      unreadable,
    });
  });

  test('because a text in it does not end', async () => {
    const endless = `<worksheet>${' '.repeat(40 * 1024 * 1024)}</worksheet>`;
    expect(await readFile(await workbookOf({ sheets: one, parts: { 'xl/worksheets/sheet1.xml': endless } }), 'a.xlsx')).toMatchObject({
      unreadable: 'damaged',
      sentence: expect.stringContaining('a text that does not end'),
    });
  });

  test('because a part that it needs is missing', async () => {
    const parts = {
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/gone.xml"/></Relationships>',
    };
    expect(await readFile(await workbookOf({ sheets: one, parts }), 'a.xlsx')).toMatchObject({
      unreadable: 'damaged',
      sentence: expect.stringContaining('gone.xml is missing'),
    });
  });

  test('or a changed byte in it made no difference: never is it quietly something else', { timeout: 120_000 }, async () => {
    const book = await workbookOf({
      sheets: { Actions: rowsXml('<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45016</v></c>') },
      strings: '<si><t>Action</t></si>',
      formats: ['dd/mm/yy'],
    });
    const whole = await readFile(book, 'a.xlsx');
    for (let at = 0; at < book.length; at += 9) {
      const answer = await readFile(book.with(at, (book[at] ?? 0) ^ 0x15), 'a.xlsx');
      expect(isUnreadable(answer) || answer).toEqual(isUnreadable(answer) || whole);
    }
  });
});

describe('a file is judged by its bytes before its name', () => {
  test('a workbook named .csv is read as a workbook', async () => {
    const book = await workbookOf({ sheets: { Actions: rowsXml(inline('A1', 'Action')) } });
    expect(await readFile(book, 'a.csv')).toMatchObject({ sheets: [{ name: 'Actions', rows: [{ row: 1 }] }] });
  });
});
