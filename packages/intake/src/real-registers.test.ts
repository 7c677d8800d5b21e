import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isMappingRefusal, isUnreadable, type Mapping, parseMapping, readFile, readRows } from './index.ts';
import { noSharedData, sharedBytes } from './shared-data.suite.ts';

/** What a real file says by this mapping. */
async function read(path: string, given: unknown, sheet?: string) {
  const mapping = parseMapping(given);
  if (isMappingRefusal(mapping)) throw new Error(mapping.problems.map(({ sentence }) => sentence).join('\n'));
  const file = await readFile(sharedBytes(path), path, { encoding: mapping.encoding, delimiter: mapping.delimiter, sheet });
  if (isUnreadable(file)) throw new Error(file.sentence);
  const [first] = file.sheets;
  if (first === undefined) throw new Error('no sheet');
  return readRows(first, mapping, { on: '2026-01-01' });
}

describe.skipIf(noSharedData)('registers nobody here wrote (shared data)', () => {
  test('all 1,404 known exploited vulnerabilities are taken by the example mapping, with no error', async () => {
    const mapping: unknown = JSON.parse(readFileSync(new URL('../../../examples/mappings/kev.json', import.meta.url), 'utf8'));
    const { rows, problems, rowsRead } = await read('kev/known_exploited_vulnerabilities.csv', mapping);
    expect([rowsRead, rows.length]).toEqual([1404, 1404]);
    expect(rows[0]).toMatchObject({
      row: 2,
      ref: 'CVE-2025-48384',
      title: 'Git Link Following Vulnerability',
      lead: 'ICT',
      start: '2025-08-25',
      due: '2025-09-15',
    });
    expect(new Set(problems.map(({ severity, column, expected }) => `${severity} ${column} ${expected.slice(0, 27)}`))).toEqual(
      new Set(['warning dueDate a day on or after the start']),
    );
  });

  const gmpp = {
    source: 'GMPP',
    encoding: 'windows-1252',
    columns: {
      title: 'project_name',
      lead: 'department',
      rag: 'colour_rating',
      start: 'start_date',
      due: 'end_date',
      update: 'rating_comment',
    },
  };

  test('the major projects of 2019: days with dots, years of two digits, and a scale of five colours', async () => {
    const { rows, problems } = await read('gmpp/gmpp_2019.csv', gmpp);
    expect(rows).toHaveLength(133);
    expect(rows[0]).toMatchObject({
      title: 'Geological Disposal Facility Programme (GDF)',
      lead: 'BEIS',
      rag: 'amber',
      start: '2008-06-30',
      due: '2040-12-31',
    });
    expect(problems.some(({ column, saw }) => column === 'colour_rating' && saw === 'Amber/Red')).toBe(true);
  });

  test('the same, once the mapping says what the scale of five means', async () => {
    const values: Mapping['values'] = { rag: { 'Amber/Red': 'amber', 'Amber/Green': 'amber' } };
    const { rows, problems } = await read('gmpp/gmpp_2019.csv', { ...gmpp, values });
    expect(rows.filter(({ rag }) => rag === 'amber').length).toBeGreaterThan(80);
    expect(problems.filter(({ column }) => column === 'colour_rating').every(({ saw }) => saw.length > 0)).toBe(true);
  });

  test('the major projects of 2022: semicolons, and a rating that stands twice', async () => {
    const { rows, problems } = await read('gmpp/gmpp_2022.csv', { ...gmpp, dateOrder: 'ymd' });
    expect(rows).toHaveLength(235);
    expect(problems.filter(({ row }) => row === 1)).toEqual([
      {
        row: 1,
        column: 'colour_rating',
        saw: 'colour_rating',
        expected: 'one column of that name; there are 2, and the first is read',
        severity: 'warning',
      },
    ]);
  });

  test('a plan of action with several rows an action: the rows without a reference are errors, the others are taken', async () => {
    const columns = {
      ref: 'POA&M Item ID',
      title: 'Control Vulnerability Description',
      status: 'POA&M Status',
      due: 'POA&M Scheduled Completion Date',
      accountable: 'Office/Org',
    };
    const { rows, problems, rowsRead } = await read(
      'emass-xlsx/ARMY_eMASS_TEMPLATE.xlsx',
      { source: 'eMASS', headerRow: 7, columns },
      'Example',
    );
    expect(rowsRead).toBe(6);
    expect(rows.map(({ ref, status, due }) => [ref, status, due])).toEqual([
      ['1', 'open', '2025-11-23'],
      ['2', 'riskAccepted', undefined],
      ['3', 'reportedComplete', '2025-10-25'],
      ['4', 'riskAccepted', undefined],
    ]);
    expect(problems).toContainEqual({
      row: 9,
      column: 'POA&M Item ID',
      saw: '',
      expected: 'a reference, since references are mapped',
      severity: 'error',
    });
    expect(problems).toContainEqual(expect.objectContaining({ row: 8, column: 'Office/Org', severity: 'warning' }));
  });
});
