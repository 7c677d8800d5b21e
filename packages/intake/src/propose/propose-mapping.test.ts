import { describe, expect, test } from 'vitest';
import { readFile } from '../file/read-file.ts';
import { isUnreadable } from '../file/unreadable.ts';
import { parseMapping } from '../mapping/parse-mapping.ts';
import { readRows } from '../row/read-rows.ts';
import { sheetOf } from '../row/table.suite.ts';
import { noSharedData, sharedBytes } from '../shared-data.suite.ts';
import { proposeMapping } from './propose-mapping.ts';

const tracker = sheetOf(
  ['OFFICIAL'],
  ['Action tracker', '', '', 'Updated 24 January 2023'],
  [
    'No.',
    'Recommendation',
    'Agreed action',
    'Directorate',
    'Responsible officer',
    'Target date',
    'Revised date',
    'Status',
    'RAG status',
    'Latest position',
    'Completion date',
    'Cost',
  ],
  [
    '1',
    'Agree who leads',
    'Sign the memorandum',
    'GET',
    'Head of Transport',
    '31/03/2023',
    '',
    'Carried forward',
    'Amber/Red',
    'Draft shared',
    '',
    '100',
  ],
  [
    '2',
    'Publish decisions',
    'Publish early',
    'CYPE',
    'Democratic Services Lead',
    '30/06/2023',
    '',
    'Fully implemented',
    'Green',
    'Done in May',
    '01/05/2023',
    '90',
  ],
);

describe('a mapping proposed for a tracker', () => {
  const { mapping, columns } = proposeMapping(tracker, 'Tracker 2023.xlsx');

  test('finds the headers under titles and markings, and what each names', () => {
    expect(mapping).toEqual({
      ...{ source: 'Tracker 2023', sheet: 'Actions', headerRow: 3, dateOrder: 'dmy' },
      columns: {
        ...{
          ref: 'No.',
          recommendation: 'Recommendation',
          title: 'Agreed action',
          lead: 'Directorate',
          accountable: 'Responsible officer',
          due: 'Target date',
        },
        ...{ agreedDue: 'Revised date', status: 'Status', rag: 'RAG status', update: 'Latest position', completed: 'Completion date' },
      },
      values: { status: { 'Carried forward': 'open', 'Fully implemented': 'reportedComplete' }, rag: { 'Amber/Red': 'amber' } },
    });
  });

  test('tells of each column why, and shows its values', () => {
    expect(columns[2]).toEqual({
      header: 'Agreed action',
      field: 'title',
      why: 'its header is like "agreed action"',
      samples: ['Sign the memorandum', 'Publish early'],
    });
    expect(columns.at(-1)).toMatchObject({ header: 'Cost', field: null, samples: ['100', '90'] });
  });

  test('is a mapping, and reads every row without an error', () => {
    expect(parseMapping(mapping)).toEqual(mapping);
    expect(readRows(tracker, mapping, { on: '2023-06-01' })).toMatchObject({ rowsRead: 2, rows: { length: 2 }, problems: [] });
  });
});

describe('a mapping proposed', () => {
  test('where headers say nothing goes by what the values look like', () => {
    const sheet = sheetOf(
      ['A', 'B', 'C', 'D'],
      ['GA001', 'Sign it', '31/03/2023', 'Red'],
      ['GA002', 'Print it, fold it, post it', '30/04/2023', 'Green'],
    );
    expect(proposeMapping(sheet, 'a.csv').mapping.columns).toEqual({ ref: 'A', title: 'B', due: 'C', rag: 'D' });
  });

  test('leaves out a column whose values cannot be what its header says', () => {
    const sheet = sheetOf(['Action', 'Forecast', 'Risk rating'], ['Act', '£37.40', 'High'], ['Do', '£7.89', 'Low']);
    expect(proposeMapping(sheet, 'a.csv').mapping.columns).toEqual({ title: 'Action', priority: 'Risk rating' });
  });

  test('reads month-first dates where a date can be nothing else, and year-first ones', () => {
    expect(proposeMapping(sheetOf(['Action', 'Due'], ['Act', '03/31/2023'], ['Do', '01/02/2023']), 'a.csv').mapping.dateOrder).toBe('mdy');
    expect(proposeMapping(sheetOf(['Action', 'Due'], ['Act', '2023-03-31']), 'a.csv').mapping.dateOrder).toBe('ymd');
  });

  test('points at a repeated or blank header by its number', () => {
    const sheet = sheetOf(['Action', 'Date', 'Date', ''], ['Act', 'x', '31/03/2023', 'Red'], ['Do', 'y', '30/04/2023', 'Green']);
    expect(proposeMapping(sheet, 'a.csv').mapping.columns).toEqual({ title: 'Action', due: 3, rag: 4 });
  });

  test('for a sheet of nothing is still a mapping', () => {
    expect(parseMapping(proposeMapping(sheetOf(), '.csv').mapping)).toMatchObject({ columns: { title: 1 } });
  });

  test.skipIf(noSharedData).each([
    ['kev/known_exploited_vulnerabilities.csv', 1, { ref: 'cveID', title: 'vulnerabilityName', start: 'dateAdded', due: 'dueDate' }],
    ['gmpp/gmpp_2022.csv', 1, { ref: 'project_number', title: 'project_name', lead: 'department', rag: 'colour_rating', due: 'end_date' }],
    [
      'fedramp-xlsx/FedRAMP-POAM-Template.xlsx',
      5,
      { ref: 'POAM ID', title: 'Weakness Name', due: 'Scheduled Completion Date', accountable: 'Point of Contact' },
    ],
    ['emass-xlsx/ARMY_eMASS_TEMPLATE.xlsx', 7, { ref: 'POA&M Item ID', status: 'POA&M Status', due: 'POA&M Scheduled Completion Date' }],
  ])('for %s finds the header row and the chief columns (shared data)', async (path, headerRow, columns) => {
    const read = await readFile(sharedBytes(path), path, { encoding: path.startsWith('gmpp') ? 'windows-1252' : undefined });
    const [sheet] = isUnreadable(read) ? [] : read.sheets;
    expect(proposeMapping(sheet ?? sheetOf(), path).mapping).toMatchObject({ headerRow, columns });
  });
});
