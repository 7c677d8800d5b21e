import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agsFeed } from '@countersign/ags-feed';
import { provesInclusion } from '@countersign/ledger';
import { describe, expect, test } from 'vitest';
import { place } from './command-line.suite.ts';

const HASH = '1'.repeat(64);
const OTHER = '2'.repeat(64);
const DONE = { line: 3, method: 'tested', outcome: 'implemented' };

type Item = { readonly ref: string; readonly wording: string };
const refs = (items: readonly Item[]) => items.map(({ ref }) => ref);

/** One action of each kind that might pass for assured, and two that are. */
async function planted() {
  const here = place();
  const { countersign, does } = here;
  await countersign('init');
  const complete = async (ref: string, more: object = {}) => {
    await does('raise', ref, 'clerk', '2023-01-10', {
      title: `Do ${ref}`,
      lead: 'CFE',
      accountable: 'Head of Admissions',
      due: '2023-06-30',
      ...more,
    });
    await does('lodgeEvidence', ref, 'Head of Admissions', '2023-02-01', { sha256: HASH, title: 'Minutes' });
    await does('reportComplete', ref, 'Head of Admissions', '2023-02-02');
  };
  for (const ref of ['TRUE-3', 'TRUE-2', 'STALE', 'RETURNED', 'PARTLY', 'LINE-1', 'SELF', 'EXPIRED', 'UNCHECKED', 'OTHER-YEAR']) {
    await complete(ref, ref === 'OTHER-YEAR' ? { statementYears: ['2023/24'] } : ref === 'TRUE-3' ? { statementYears: ['2022/23'] } : {});
  }
  await does('raise', 'OPEN', 'clerk', '2023-01-10', {
    title: 'Do OPEN',
    lead: 'PTE',
    accountable: 'Head of Transport',
    due: '2023-06-30',
  });
  const answers = {
    true3: await does('verify', 'TRUE-3', 'Head of Internal Audit', '2023-03-01', DONE),
    true2: await does('verify', 'TRUE-2', 'Monitoring Officer', '2023-03-01', { ...DONE, line: 2, method: 'deskReview' }),
    stale: await does('verify', 'STALE', 'Head of Internal Audit', '2023-03-01', DONE),
    returned: await does('return', 'RETURNED', 'Head of Internal Audit', '2023-03-01', { reason: 'Nobody uses it' }),
    partly: await does('verify', 'PARTLY', 'Head of Internal Audit', '2023-03-01', { ...DONE, outcome: 'partly' }),
    line1: await does('verify', 'LINE-1', 'Quality Officer', '2023-03-01', { ...DONE, line: 1, method: 'selfAssessed' }),
    self: await does('verify', 'SELF', 'Head of Admissions', '2023-03-01', DONE),
    expired: await does('verify', 'EXPIRED', 'Head of Internal Audit', '2023-03-01', { ...DONE, until: '2023-03-31' }),
    otherYear: await does('verify', 'OTHER-YEAR', 'Head of Internal Audit', '2023-03-01', DONE),
  };
  await does('lodgeEvidence', 'STALE', 'Head of Admissions', '2023-03-10', { sha256: OTHER, title: 'New minutes', replaces: HASH });
  return { ...here, answers };
}

describe('the AGS feed of 2022/23', () => {
  test('has under assured exactly what somebody independent countersigned, and each other action in the list where it belongs', async () => {
    const { countersign, answers } = await planted();
    const { exit, json } = await countersign('ags', '--year', '2022/23', '--as-at', '2023-04-30');
    expect(exit).toBe(0);
    expect(agsFeed.parse(json)).toEqual(json);
    expect(refs(json.assured)).toEqual(['TRUE-3', 'TRUE-2']);
    expect(refs(json.reportedOnly)).toEqual(['STALE', 'LINE-1', 'SELF', 'EXPIRED', 'UNCHECKED']);
    expect(refs(json.outstanding)).toEqual(['RETURNED', 'PARTLY', 'OPEN']);
    expect(answers.self).toMatchObject({ exit: 1, json: { refused: 'notIndependent' } });
    expect(answers.line1).toMatchObject({ exit: 0 });
  });

  test('words each claim no stronger than it is proved', async () => {
    const { countersign } = await planted();
    const { json } = await countersign('ags', '--year', '2022/23', '--as-at', '2023-04-30');
    const wording = (ref: string) =>
      [...json.assured, ...json.reportedOnly, ...json.outstanding].find((item: Item) => item.ref === ref)?.wording;
    expect(wording('TRUE-3')).toBe('Do TRUE-3: implementation was verified by internal audit on 1 March 2023 (tested).');
    expect(wording('TRUE-2')).toBe(
      'Do TRUE-2: implementation was verified by corporate oversight (Monitoring Officer) on 1 March 2023 (by desk review).',
    );
    expect(wording('STALE')).toContain('since 10 March 2023 that no longer stands: the evidence was replaced');
    expect(wording('UNCHECKED')).toContain(
      'management reports that this was completed by 2 February 2023. It has not been independently verified.',
    );
  });

  test('proves each assured action against the head that it names', async () => {
    const { countersign } = await planted();
    const { json } = await countersign('ags', '--year', '2022/23', '--as-at', '2023-04-30');
    for (const { entry, number, proof } of json.assured) {
      expect(provesInclusion(entry, { number, size: json.head.size, path: proof }, json.head)).toBe(true);
      expect(provesInclusion('0'.repeat(64), { number, size: json.head.size, path: proof }, json.head)).toBe(false);
    }
  });

  test('leaves an action out of a year that it does not belong to', async () => {
    const { countersign } = await planted();
    const { json } = await countersign('ags', '--year', '2023/24', '--as-at', '2023-04-30');
    expect(refs(json.assured)).toEqual(['TRUE-2', 'OTHER-YEAR']);
  });

  test('as at a day before the verification claims nothing', async () => {
    const { countersign } = await planted();
    expect((await countersign('ags', '--year', '2022/23', '--as-at', '2023-02-28')).json.assured).toEqual([]);
  });
});

test('the feed of the worked example says that it is one, and counts 3 of 11 areas', async () => {
  const { countersign } = place();
  await countersign('init', '--demo');
  const { json } = await countersign('ags', '--year', '2022/23', '--as-at', '2024-03-19');
  expect(json.workedExample).toBe(true);
  expect(json.coverage).toMatchObject([{ areas: 11, verified: 3 }]);
  const position = (await countersign('position', '--as-at', '2024-03-19')).json;
  const assured = position.actions.filter(
    (action: { stage: string; statementYears: string[] }) =>
      action.stage === 'assured' && (action.statementYears.length === 0 || action.statementYears.includes('2022/23')),
  );
  expect(refs(json.assured)).toEqual(refs(assured));
});

describe('the feed as a paper', () => {
  const ASKED = ['ags', '--year', '2022/23', '--as-at', '2024-03-19'];
  const FORMATS = ['json', 'csv', 'md', 'html'] as const;

  async function example() {
    const here = place();
    await here.countersign('init', '--demo');
    return here;
  }

  test('is printed where its format is text, the same as it would be written to a file', async () => {
    const { cwd, countersign } = await example();
    for (const format of FORMATS) {
      const printed = await countersign(...ASKED, '--format', format);
      const written = await countersign(...ASKED, '--format', format, '--out', `feed.${format}`);
      expect([printed.exit, written.exit]).toEqual([0, 0]);
      expect(`${printed.words}\n`).toBe(readFileSync(join(cwd, `feed.${format}`), 'utf8'));
      expect(printed.json).toEqual(written.json);
    }
  });

  test('goes into a file as Word, and is refused to a terminal', async () => {
    const { cwd, countersign } = await example();
    const refused = await countersign(...ASKED, '--format', 'docx');
    expect([refused.exit, refused.words]).toEqual([2, 'A Word file cannot be shown here: name a file for it with --out FILE.']);
    const { exit, words } = await countersign(...ASKED, '--format', 'docx', '--out', 'feed.docx');
    expect([exit, words]).toEqual([0, expect.stringMatching(/^Written to feed\.docx\. 10 assured, 4 reported only, 12 outstanding\./)]);
    expect(readFileSync(join(cwd, 'feed.docx')).subarray(0, 2).toString()).toBe('PK');
  });

  test('is one JSON document for a program, whatever its format', async () => {
    const { countersign } = await example();
    const plain = await countersign(...ASKED);
    const { json, words } = await countersign(...ASKED, '--format', 'md', '--json');
    expect(json).toEqual(plain.json);
    expect(words).not.toContain('#');
  });

  test('says so, when nothing is assured', async () => {
    const { countersign } = await example();
    const { words } = await countersign('ags', '--year', '2022/23', '--as-at', '2022-09-30', '--format', 'md');
    expect(words).toContain('Nothing of 2022/23 is assured as at 30 September 2022.');
  });
});

describe('what cannot be asked of the feed is refused in words', () => {
  test.each([
    ['a format that there is not', ['--format', 'pdf'], 2, '--format must be json, csv, md, html or docx; it was "pdf".'],
    ['a year that there is not', ['--year', '2021/23'], 2, '--year must be a financial year like 2021/22; it was "2021/23".'],
    ['a day that there is not', ['--as-at', '2023-02-29'], 2, '--as-at must be a day that exists, like 2023-03-31; it was "2023-02-29".'],
    [
      'a day before the register began',
      ['--as-at', '2000-01-01'],
      1,
      expect.stringMatching(/^This register began on .* 2022; on 1 January 2000 there was nothing in it\./),
    ],
    ['a review that nobody knows', ['--review', 'HTST'], 1, 'There is no review "HTST". The register knows HTST-2022.'],
    ['a principle that nobody knows', ['--principle', 'H'], 1, 'There is no principle "H". The register knows A, B, C, D, E, F and G.'],
    [
      'a directorate that nobody knows',
      ['--directorate', 'cfe'],
      1,
      'There is no directorate "cfe". The register knows CFE, PTE, CR and AH.',
    ],
    [
      'a significance that there is not',
      ['--significance', 'high'],
      2,
      '--significance must be significant or improvement; it was "high".',
    ],
    [
      'a place where nothing can be written',
      ['--format', 'md', '--out', 'nowhere/feed.md'],
      3,
      expect.stringMatching(/^The feed could not be written to nowhere/),
    ],
  ])('%s', async (_, words, exit, sentence) => {
    const { countersign } = place();
    await countersign('init', '--demo');
    const answer = await countersign('ags', '--year', '2022/23', '--as-at', '2024-03-19', ...words);
    expect([answer.exit, answer.words]).toEqual([exit, sentence]);
  });
});
