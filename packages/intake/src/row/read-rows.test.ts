import { describe, expect, test } from 'vitest';
import type { Mapping } from '../mapping/mapping.ts';
import { readRows } from './read-rows.ts';
import type { Row } from './row.ts';
import { sheetOf, told } from './table.suite.ts';

const on = { on: '2023-01-24' };
const refAndTitle: Mapping = { source: 'a test', columns: { ref: 'ID', title: 'Action' } };

describe('a row that can be taken', () => {
  const headers = ['ID', 'Action', 'Lead', 'Owner', 'With', 'Due', 'Status', 'RAG', '%', 'Years', 'From', 'Evidence'];
  const cells = [
    'GA016',
    ' Agree  the\nmemorandum ',
    'GET',
    'Head of Transport',
    'CYPE; Finance;',
    '31/03/2023',
    'In Progress',
    'Amber',
    '45%',
    '2021/22, 2022-23',
    'existing; new',
    'Minute 4\nSigned copy',
  ];
  const columns = {
    ref: 'id',
    title: 'ACTION',
    lead: 'Lead',
    accountable: 4,
    contributors: 'With',
    due: 'Due',
    status: 'Status',
    rag: 'RAG',
    percent: '%',
    statementYears: 'Years',
    origin: 'From',
    evidence: 'Evidence',
    review: { const: 'SEND' },
  };
  const read = readRows(sheetOf(headers, cells), { source: 'a test', columns }, on);

  test('says what its cells say, in our words', () => {
    expect(read.problems).toEqual([]);
    expect(read.rows).toEqual([
      {
        ...{
          row: 2,
          ref: 'GA016',
          title: 'Agree the memorandum',
          review: 'SEND',
          lead: 'GET',
          accountable: 'Head of Transport',
          contributors: ['CYPE', 'Finance'],
        },
        ...{
          due: '2023-03-31',
          status: 'open',
          rag: 'amber',
          percent: 45,
          statementYears: ['2021/22', '2022/23'],
          origin: ['existing', 'new'],
        },
        evidence: ['Minute 4', 'Signed copy'],
      },
    ]);
  });

  test('has no reference where none is mapped', () => {
    expect(readRows(sheetOf(['Action'], ['Act']), { source: 'a test', columns: { title: 'Action' } }, on).rows[0]?.ref).toBeNull();
  });
});

describe('rows', () => {
  test('a bad one never hides a good one, and each is numbered as the spreadsheet does', () => {
    const sheet = sheetOf(['ID', 'Action'], ['1', 'One'], ['', 'No reference'], ['3', ''], ['1', 'Again'], ['5', 'Five']);
    const { rows, problems, rowsRead } = readRows(sheet, refAndTitle, on);
    expect(rows.map(({ row }) => row)).toEqual([2, 6]);
    expect(rowsRead).toBe(5);
    expect(problems).toEqual([
      { row: 3, column: 'ID', saw: '', expected: 'a reference, since references are mapped', severity: 'error' },
      { row: 4, column: 'Action', saw: '', expected: 'a title: what is to be done', severity: 'error' },
      { row: 5, column: 'ID', saw: '1', expected: 'a reference of its own; row 2 has the same', severity: 'error' },
    ]);
  });

  test('references that differ in case alone are the same', () => {
    expect(readRows(sheetOf(['ID', 'Action'], ['ga1', 'One'], ['GA1', 'Two']), refAndTitle, on).rows).toHaveLength(1);
  });

  test('wholly blank ones are not counted, and skipped ones are not read', () => {
    const sheet = sheetOf(['Our tracker'], ['ID', 'Action'], ['(number)', '(what)'], [' ', ' \n'], ['1', 'One']);
    expect(readRows(sheet, { ...refAndTitle, headerRow: 2, skipRows: [3] }, on)).toMatchObject({
      rowsRead: 1,
      rows: [{ row: 5, title: 'One' }],
      problems: [],
    });
  });

  test('a table without headers is read by column numbers', () => {
    expect(readRows(sheetOf(['1', 'One']), { source: 'a test', headerRow: 0, columns: { ref: 1, title: 2 } }, on).rows).toMatchObject([
      { row: 1, ref: '1', title: 'One' },
    ]);
  });
});

describe('headers', () => {
  test('are found whatever their case and spacing', () => {
    expect(
      readRows(
        sheetOf([' id ', 'ACTION  to\ntake'], ['1', 'One']),
        { source: 'a test', columns: { ref: 'ID', title: 'Action to take' } },
        on,
      ).rows,
    ).toHaveLength(1);
  });

  test('one that is repeated is read where it first stands, with a warning', () => {
    const { rows, problems } = readRows(
      sheetOf(['Action', 'RAG', 'RAG'], ['Act', 'Red', 'Green']),
      { source: 'a test', columns: { title: 'Action', rag: 'RAG' } },
      on,
    );
    expect(rows[0]?.rag).toBe('red');
    expect(problems).toEqual([
      { row: 1, column: 'RAG', saw: 'RAG', expected: 'one column of that name; there are 2, and the first is read', severity: 'warning' },
    ]);
  });

  test('one that is missing is an error that names those there are, and no row is taken without its column', () => {
    const { rows, problems, rowsRead } = readRows(sheetOf(['ID', 'Task'], ['1', 'One']), refAndTitle, on);
    expect({ rows, rowsRead }).toEqual({ rows: [], rowsRead: 1 });
    expect(problems).toEqual([
      { row: 1, column: 'Action', saw: '', expected: 'a header of that name; the headers there are: "ID", "Task"', severity: 'error' },
    ]);
  });

  test('a header row that is blank is said to be so', () => {
    expect(readRows(sheetOf(['ID', 'Action']), { ...refAndTitle, headerRow: 9 }, on).problems[0]?.expected).toBe(
      'headers in row 9, which is blank; correct "headerRow" in the mapping',
    );
  });

  test('a column number beyond the table is an error', () => {
    expect(told('due', '', { columns: { title: 'Action', due: 7 } }).problems).toEqual([
      { row: 1, column: 'column 7', saw: '', expected: 'a column 7; the table has 2', severity: 'error' },
    ]);
  });
});

describe('errors: the row is not taken', () => {
  test.each<[keyof Row, string, string]>([
    ['status', 'Carried forward', 'a status the mapping knows'],
    ['status', 'assured', 'a status the mapping knows'],
    ['due', '31/02/2023', 'a day that exists, written day/month/year like 31/03/2023'],
    ['due', '2023-02-30', 'a day that exists'],
    ['due', '01/13/2023', 'a day that exists'],
    ['completed', '31/11/2022', 'a day that exists'],
    ['update', 'x'.repeat(10_001), 'at most 10000 characters'],
    ['title', 'x'.repeat(10_001), 'at most 10000 characters'],
  ])('%s %j', (field, cell, sentence) => {
    const columns = field === 'title' ? { title: 'Cell' } : {};
    const { rows, problems } =
      field === 'title' ? told('title', cell, { columns: { title: 'Cell', ...columns } }) : told(field as 'due', cell);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ row: 2, column: 'Cell', severity: 'error', expected: expect.stringContaining(sentence) }]);
  });

  test('a date with the year last where the year was said to come first', () => {
    expect(told('due', '31/03/2023', { dateOrder: 'ymd' })).toMatchObject({
      rows: [],
      problems: [{ severity: 'error', expected: expect.stringContaining('"dateOrder"') }],
    });
  });
});

describe('warnings: the row is taken without what was not understood', () => {
  test.each<[keyof Row & keyof Mapping['columns'], string, string]>([
    ['due', 'TBC', 'a day, written day/month/year like 31/03/2023, or a month and year'],
    ['due', 'Ongoing', 'a day, written'],
    ['due', 'As soon as possible', 'a day, written'],
    ['due', 'September', 'a year as well'],
    ['forecast', 'Summer 2012', 'a day, written'],
    ['accountable', '', 'the one post that answers for it'],
    ['accountable', 'TBC', 'the one post that answers for it'],
    ['accountable', 'TJ/JT', 'one post, not several'],
    ['accountable', 'All', 'one post, not several'],
    ['rag', 'Purple', 'red, amber or green; add this word'],
    ['rag', 'Amber/Red', 'red, amber or green; add this word'],
    ['rag', 'Exempt under section 43 of the Act', 'red, amber or green alone'],
    ['percent', '145%', 'a percentage from 0 to 100'],
    ['percent', '-5', 'a percentage from 0 to 100'],
    ['percent', '0.45', 'a percentage from 0 to 100'],
    ['percent', 'half', 'a percentage from 0 to 100'],
    ['scope', 'everywhere', 'one of: service, directorate, corporateWide'],
    ['kind', 'other', 'one of: operational, governance'],
    ['horizon', 'long', 'one of: quick, systemic'],
    ['principle', 'H', 'one of: A, B, C, D, E, F, G'],
  ])('%s %j', (field, cell, sentence) => {
    const { rows, problems } = told(field, cell);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[field]).toBeUndefined();
    expect(problems).toMatchObject([
      { row: 2, column: 'Cell', saw: cell, severity: 'warning', expected: expect.stringContaining(sentence) },
    ]);
  });

  test.each(['2021', '21/22', '2021/23', 'last year'])('statement year %j', (cell) => {
    expect(told('statementYears', cell)).toMatchObject({
      rows: [{ statementYears: [] }],
      problems: [{ saw: cell, expected: 'a financial year like 2021/22', severity: 'warning' }],
    });
  });

  test('an origin nobody knows is left out, and the others stay', () => {
    expect(told('origin', 'existing; borrowed')).toMatchObject({
      rows: [{ origin: ['existing'] }],
      problems: [{ saw: 'borrowed', severity: 'warning' }],
    });
  });

  test('a due day before the start is kept, for it was promised, and said', () => {
    const sheet = sheetOf(['Action', 'From', 'By'], ['Act', '01/04/2023', '31/03/2023']);
    const { rows, problems } = readRows(sheet, { source: 'a test', columns: { title: 'Action', start: 'From', due: 'By' } }, on);
    expect(rows).toMatchObject([{ start: '2023-04-01', due: '2023-03-31' }]);
    expect(problems).toMatchObject([
      { column: 'By', saw: '31/03/2023', expected: 'a day on or after the start, 2023-04-01', severity: 'warning' },
    ]);
  });

  test('a completion later than the import is kept, and said', () => {
    expect(told('completed', '25/01/2023')).toMatchObject({
      rows: [{ completed: '2023-01-25' }],
      problems: [{ expected: 'a day not later than 2023-01-24, the day of this import', severity: 'warning' }],
    });
  });

  test("a bare number in a date column is read as a spreadsheet's count of days, and said", () => {
    expect(told('due', '45016')).toMatchObject({ rows: [{ due: '2023-03-31' }], problems: [{ saw: '45016', severity: 'warning' }] });
    expect(told('due', '19999').rows[0]?.due).toBeUndefined();
    expect(told('due', '80001').rows[0]?.due).toBeUndefined();
  });

  test('an error of the spreadsheet is a blank cell that is said', () => {
    expect(told('due', { kind: 'error', text: '#N/A' })).toMatchObject({
      rows: [{ title: 'Publish the timetable' }],
      problems: [{ saw: '#N/A', severity: 'warning' }],
    });
  });

  test('a cell merged with one above has no value of its own, and says which row has it', () => {
    const merged = { kind: 'blank', text: '', mergedWithRow: 7 } as const;
    const read = readRows(
      sheetOf(['Action', 'Cell', 'More'], ['Act', merged, 'x']),
      { source: 'a test', columns: { title: 'Action', lead: 'Cell' } },
      on,
    );
    expect(read.problems).toMatchObject([{ column: 'Cell', expected: expect.stringContaining('row 7'), severity: 'warning' }]);
  });

  test('several leads, where the mapping splits that column, are none', () => {
    expect(told('lead', 'CYPE / GET', { split: { lead: '/' } })).toMatchObject({
      problems: [{ expected: 'one value, not several', severity: 'warning' }],
    });
  });
});

describe('words', () => {
  test.each([
    ['Open', 'open'],
    ['In  progress', 'open'],
    ['NOT STARTED', 'open'],
    ['ongoing', 'open'],
    ['Complete', 'reportedComplete'],
    ['completed', 'reportedComplete'],
    ['Closed', 'reportedComplete'],
    ['Done', 'reportedComplete'],
    ['reportedComplete', 'reportedComplete'],
    ['Suspended', 'suspended'],
    ['Superseded', 'superseded'],
    ['Withdrawn', 'withdrawn'],
    ['Risk accepted', 'riskAccepted'],
  ])('the status %j is plainly %s', (cell, status) => {
    expect(told('status', cell)).toMatchObject({ rows: [{ status }], problems: [] });
  });

  test('a status left blank says nothing', () => {
    expect(told('status', '').rows[0]).not.toHaveProperty('status');
  });

  test("the mapping's meaning comes before ours", () => {
    expect(
      told('status', 'carried   forward', { values: { status: { 'Carried forward': 'open', Closed: 'withdrawn' } } }).rows[0]?.status,
    ).toBe('open');
    expect(told('status', 'Closed', { values: { status: { Closed: 'withdrawn' } } }).rows[0]?.status).toBe('withdrawn');
    expect(told('rag', 'Amber/red', { values: { rag: { 'Amber/Red': 'amber' } } }).rows[0]?.rag).toBe('amber');
    expect(told('lead', "Children's", { values: { lead: { "Children's": 'CYPE' } } }).rows[0]?.lead).toBe('CYPE');
    expect(told('due', 'Summer 2012', { values: { due: { 'Summer 2012': '2012-08-31' } } }).rows[0]?.due).toBe('2012-08-31');
  });

  test.each([
    ['45', 45],
    ['45%', 45],
    ['33.3 %', 33.3],
    ['100', 100],
    ['0', 0],
  ])('%j is %d per cent', (cell, percent) => {
    expect(told('percent', cell).rows[0]?.percent).toBe(percent);
  });
});

describe('days of a workbook', () => {
  test('a month shown alone means its last day', () => {
    expect(told('due', { kind: 'day', day: '2012-07-01', text: '2012-07', shows: 'month' }).rows[0]?.due).toBe('2012-07-31');
  });

  test('a day shown as a month, but not its first, is that day', () => {
    expect(told('due', { kind: 'day', day: '2012-07-12', text: '2012-07', shows: 'month' }).rows[0]?.due).toBe('2012-07-12');
  });

  test('months without a year are counted from the day the mapping gives', () => {
    expect(told('due', 'September', { yearFrom: '2012-09-12' })).toMatchObject({ rows: [{ due: '2012-09-30' }], problems: [] });
  });
});
