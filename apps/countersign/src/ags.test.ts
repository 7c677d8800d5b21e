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
