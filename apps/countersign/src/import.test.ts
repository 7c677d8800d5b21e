import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ofProject, place } from './command-line.suite.ts';

const MAPPING = {
  source: 'Action table',
  columns: {
    ref: 'Ref',
    title: 'Action',
    lead: 'Directorate',
    accountable: 'Owner',
    due: 'Due',
    status: 'Status',
    rag: 'RAG',
    update: 'Update',
    completed: 'Completed',
    agreedDue: 'Revised',
    approver: 'Agreed by',
  },
};
const HEADER = 'Ref,Action,Directorate,Owner,Due,Status,RAG,Update,Completed,Revised,Agreed by';
const GOOD = 'GA1,Publish the checklist,CFE,Head of Admissions,31/03/2023,Open,Green,Drafted,,,';

async function ready() {
  const here = place();
  await here.countersign('init');
  here.file('map.json', JSON.stringify(MAPPING));
  const importing = async (rows: readonly string[], ...more: string[]) => {
    here.file('sheet.csv', [HEADER, ...rows].join('\r\n'));
    return here.countersign('import', 'sheet.csv', '--mapping', 'map.json', '--on', '2023-01-10', ...more);
  };
  return { ...here, importing };
}

describe('bad input: a sentence that says what, where and what was expected, and nothing is written', () => {
  test.each([
    ['an unknown status', 'GA2,B,CFE,Head,31/03/2023,Parked,,,,,', 'Status', 'Parked'],
    ['an impossible date', 'GA2,B,CFE,Head,31/02/2023,Open,,,,,', 'Due', '31/02/2023'],
    ['a duplicate reference', 'GA1,B,CFE,Head,31/03/2023,Open,,,,,', 'Ref', 'GA1'],
    ['a blank reference', ',B,CFE,Head,31/03/2023,Open,,,,,', 'Ref', ''],
    ['no title', 'GA2,,CFE,Head,31/03/2023,Open,,,,,', 'Action', ''],
  ])('%s', async (_, row, column, saw) => {
    const { importing, countersign } = await ready();
    const { exit, json } = await importing([GOOD, row]);
    expect(exit).toBe(1);
    expect(json).toMatchObject({ written: false, refused: 1, added: 1, problems: [{ row: 3, column, saw, severity: 'error' }] });
    expect(json.problems[0].expected).not.toBe('');
    expect((await countersign('verify')).json.entries).toBe(0);
  });

  test('a missing column names the headers that are there', async () => {
    const { file, countersign } = await ready();
    file('short.csv', 'Ref,Action\r\nGA1,Publish');
    const { exit, json } = await countersign('import', 'short.csv', '--mapping', 'map.json');
    expect(exit).toBe(1);
    expect(json.problems.map((problem: { column: string }) => problem.column)).toContain('Owner');
    expect(json.problems[0].expected).toContain('Action');
    expect(json.written).toBe(false);
  });

  test.each([
    ['an empty file', '', 'empty'],
    ['a wrong encoding', new Uint8Array([...Buffer.from(`${HEADER}\r\nGA1,Caf`), 0xe9]), 'windows-1252'],
    [
      'a password-protected workbook',
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.alloc(512),
        Buffer.from('EncryptedPackage', 'utf16le'),
        Buffer.alloc(512),
      ]),
      'password',
    ],
    ['a damaged workbook', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(64, 7)]), 'damaged'],
  ])('%s', async (_, content, word) => {
    const { file, countersign } = await ready();
    file('file.csv', content);
    const { exit, json, words } = await countersign('import', 'file.csv', '--mapping', 'map.json');
    expect(exit).toBe(1);
    expect(words).toContain(word);
    expect(json).toMatchObject({ written: false, added: 0, problems: [{ severity: 'error', expected: words }] });
  });

  test('with --accept-problems the good rows are written, and it is still a refusal', async () => {
    const { importing, countersign } = await ready();
    const { exit, json } = await importing([GOOD, 'GA2,B,CFE,Head,31/02/2023,Open,,,,,'], '--accept-problems');
    expect([exit, json.added, json.refused, json.written]).toEqual([1, 1, 1, true]);
    expect((await countersign('position', '--as-at', '2023-01-31')).json.total).toBe(1);
  });

  test('with --dry-run nothing is written', async () => {
    const { importing, countersign } = await ready();
    expect(await importing([GOOD], '--dry-run')).toMatchObject({ exit: 0, json: { added: 1, written: false } });
    expect((await countersign('verify')).json.entries).toBe(0);
  });
});

describe('a sheet that comes again', () => {
  test('adds nothing and changes nothing', async () => {
    const { importing } = await ready();
    const rows = [
      GOOD,
      'GA2,Write the agreement,PTE,,TBC,Not started,Amber/Red,,,,',
      'GA3,Train staff,CFE,Head of Admissions,31/01/2023,Complete,,Done,09/01/2023,,',
    ];
    const first = await importing(rows);
    expect(first).toMatchObject({
      exit: 0,
      json: { added: 3, written: true, created: { directorates: ['CFE', 'PTE'], posts: ['Head of Admissions'] } },
    });
    expect(await importing(rows)).toMatchObject({ exit: 0, json: { added: 0, changed: 0, unchanged: 3, absent: [] } });
  });

  test('with another due date gives a forecast and finding DAT-2, and moves no date', async () => {
    const { importing, countersign } = await ready();
    await importing([GOOD]);
    expect(await importing([GOOD.replace('31/03/2023', '30/06/2023')])).toMatchObject({ exit: 0, json: { changed: 1 } });
    const [action] = (await countersign('position', '--as-at', '2023-01-31')).json.actions;
    expect(action).toMatchObject({ dates: { original: '2023-03-31', agreed: '2023-03-31', forecast: '2023-06-30' } });
    expect(action.findings).toContain('DAT-2');
    expect(await importing([GOOD.replace('31/03/2023', '30/06/2023')])).toMatchObject({ json: { changed: 0, unchanged: 1 } });
  });

  test('with an agreed date and no approver gives a request and finding DAT-3; with one it is granted', async () => {
    const { importing, countersign } = await ready();
    await importing([GOOD, GOOD.replace('GA1', 'GA2').replace('checklist', 'guide')]);
    await importing([
      GOOD.replace(',,,', ',,30/06/2023,'),
      GOOD.replace('GA1', 'GA2').replace('checklist', 'guide').replace(',,,', ',,30/06/2023,Chief Executive'),
    ]);
    const [asked, granted] = (await countersign('position', '--as-at', '2023-01-31')).json.actions;
    expect(asked).toMatchObject({ dates: { original: '2023-03-31', agreed: '2023-03-31' }, extensions: 0 });
    expect(asked.findings).toContain('DAT-3');
    expect(granted).toMatchObject({ dates: { original: '2023-03-31', agreed: '2023-06-30' }, extensions: 1 });
    expect(granted.findings).not.toContain('DAT-3');
  });

  test('without a row that was there names it as absent, and keeps it', async () => {
    const { importing, countersign } = await ready();
    await importing([GOOD, GOOD.replace('GA1', 'GA2').replace('checklist', 'guide')]);
    expect(await importing([GOOD])).toMatchObject({ exit: 0, json: { absent: ['GA2'], unchanged: 1 } });
    expect((await countersign('position', '--as-at', '2023-01-31')).json.total).toBe(2);
  });

  test('says complete on its own date, and is never assured by it', async () => {
    const { importing, countersign } = await ready();
    await importing([GOOD.replace('Open', 'Complete').replace('Drafted,', 'Published,05/01/2023')]);
    const [action] = (await countersign('position', '--as-at', '2023-01-31')).json.actions;
    expect(action).toMatchObject({ stage: 'reportedComplete', assurance: null, dates: { completed: '2023-01-05' } });
  });
});

describe('a sheet without a mapping', () => {
  test('is given one to start from, with three values of each column, and nothing is written', async () => {
    const { file, countersign } = await ready();
    file('sheet.csv', [HEADER, GOOD].join('\n'));
    const { exit, json } = await countersign('import', 'sheet.csv');
    expect(exit).toBe(0);
    expect(json).toMatchObject({
      written: false,
      added: 0,
      proposed: { mapping: { columns: { ref: 'Ref', title: 'Action', accountable: 'Owner', due: 'Due' } } },
    });
    expect((await countersign('verify')).json.entries).toBe(0);
  });
});

describe('the workbooks that Wealdshire might have sent', () => {
  const mapping = ofProject('examples/mappings/wealdshire.json');

  test('the one with warts goes in, with a warning for each', async () => {
    const { countersign } = await ready();
    const { exit, json } = await countersign(
      'import',
      ofProject('examples/wealdshire-action-table.xlsx'),
      '--mapping',
      mapping,
      '--on',
      '2023-01-24',
    );
    expect(exit).toBe(0);
    expect(json).toMatchObject({ rowsRead: 30, added: 30, refused: 0, written: true });
    expect(json.problems.length).toBeGreaterThan(5);
    const position = (await countersign('position', '--as-at', '2023-01-24')).json;
    expect(position.total).toBe(30);
    expect(position.counts.assured).toBe(0);
  });

  test('the one with mistakes is refused, with the four rows named', async () => {
    const { countersign } = await ready();
    const { exit, json } = await countersign(
      'import',
      ofProject('examples/wealdshire-with-mistakes.xlsx'),
      '--mapping',
      mapping,
      '--on',
      '2023-01-24',
    );
    expect(exit).toBe(1);
    expect(json.problems.filter(({ severity }: { severity: string }) => severity === 'error')).toHaveLength(4);
    expect(json.written).toBe(false);
  });
});

test('the mappings that come as examples are mappings', async () => {
  for (const name of ['kev', 'wealdshire']) {
    const { file, countersign } = await ready();
    file('map.json', readFileSync(ofProject(`examples/mappings/${name}.json`)));
    file('sheet.csv', 'x\n');
    expect((await countersign('import', 'sheet.csv', '--mapping', 'map.json')).json.refused).not.toBe('mapping');
  }
});
