import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeMapping } from '../propose/propose-mapping.ts';
import { readRows } from '../row/read-rows.ts';
import { noSharedData, sharedBytes } from '../shared-data.suite.ts';
import { inline, rowsXml, workbookOf } from '../xlsx/workbook.suite.ts';
import { readFile } from './read-file.ts';
import { isUnreadable } from './unreadable.ts';

/** Whatever the bytes: a sentence, or sheets that can be proposed for and read. Never a throw. */
async function answers(bytes: Uint8Array, name: string): Promise<void> {
  const read = await readFile(bytes, name);
  if (isUnreadable(read)) {
    expect(read.sentence).toContain(name);
    return;
  }
  for (const sheet of read.sheets) {
    const { rows, problems, rowsRead } = readRows(sheet, proposeMapping(sheet, name).mapping, { on: '2023-01-24' });
    expect(rows.length).toBeLessThanOrEqual(rowsRead);
    expect(rows.length === rowsRead || problems.length > 0).toBe(true);
  }
}

/** Bytes changed, cut out or put in, here and there. */
function damaged(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const change = fc.record({ at: fc.nat(bytes.length - 1), cut: fc.nat(20), put: fc.uint8Array({ maxLength: 20 }) });
  return fc
    .array(change, { minLength: 1, maxLength: 6 })
    .map((changes) =>
      changes.reduce((given, { at, cut, put }) => Uint8Array.from([...given.subarray(0, at), ...put, ...given.subarray(at + cut)]), bytes),
    );
}

describe('damage never throws', () => {
  test.each(['a.csv', 'a.xlsx', 'a'])('random bytes named %s', async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => answers(bytes, name)),
      { numRuns: 300 },
    );
  });

  test('random text, with what csv is made of', async () => {
    const text = fc.array(fc.constantFrom('"', ',', ';', '\n', '\r\n', 'ID', 'Due', '31/02/2023', 'Red', ' ', '=', '\ufeff', '2021/22'), {
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(text, (parts) => answers(new TextEncoder().encode(parts.join('')), 'a.csv')),
      { numRuns: 300 },
    );
  });

  test('a workbook with damaged XML', async () => {
    const xml = new TextEncoder().encode(
      `<worksheet>${rowsXml(inline('A1', 'ID') + inline('B1', 'Action'), inline('A2', '1') + inline('B2', 'One'))}<mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`,
    );
    await fc.assert(
      fc.asyncProperty(damaged(xml), async (bytes) => {
        const parts = { 'xl/worksheets/sheet1.xml': new TextDecoder().decode(bytes) };
        await answers(await workbookOf({ sheets: { Actions: '' }, parts }), 'a.xlsx');
      }),
      { numRuns: 150 },
    );
  });

  const real = [
    'xlsx-corpus/merged_range.xlsx',
    'xlsx-corpus/date.xlsx',
    'xlsx-corpus/any_sheets.xlsx',
    'emass-xlsx/ARMY_eMASS_TEMPLATE.xlsx',
  ];
  test.skipIf(noSharedData).each(real)('a real workbook, randomly damaged: %s (shared data)', async (path) => {
    await fc.assert(
      fc.asyncProperty(damaged(sharedBytes(path)), (bytes) => answers(bytes, 'a.xlsx')),
      { numRuns: 60 },
    );
  });
});
