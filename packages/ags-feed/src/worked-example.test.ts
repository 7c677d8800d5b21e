import { wealdshire } from '@countersign/casebook';
import {
  type Day,
  type FinancialYear,
  lastVersionOf,
  pastOf,
  registerAsAt,
  schemeOn,
  strengthsOf,
  unnumberedEntry,
} from '@countersign/core';
import { describe, expect, test } from 'vitest';
import { extract } from './extract.ts';

const past = pastOf(wealdshire.map((entry, index) => ({ ...unnumberedEntry.parse(entry), number: index + 1 })));
const registerOn = (asAt: Day) => registerAsAt(past, { asAt, knownAt: null });
const LAST_MEETING = '2024-03-19';

describe('the statement of 2021/22', () => {
  test('was published as a draft, approved at the meeting of November, before the accounts, and then made final', () => {
    const { versions, approvals } = statement('2021/22');
    expect(versions.map(({ kind, on }) => [kind, on])).toEqual([
      ['draft', '2022-10-17'],
      ['final', '2022-11-29'],
    ]);
    expect(approvals).toMatchObject([{ on: '2022-11-15', accountsOn: '2022-11-28', meeting: 'GAC-2022-11' }]);
  });

  test('says what its Monitoring Officer could not give assurance of, and that is proved: by an opinion and by an open weakness', () => {
    const [negative] = published('2021/22');
    expect(negative).toMatchObject({ id: 'A1', sense: 'negative', strength: 'verified' });
    expect(negative?.grounds.map(({ id, saw }) => `${id} ${saw}`)).toContain('SW-2022-1 weaknessOpen');
  });

  test('claimed in its draft an apology that had not been sent; the final says that it will be', () => {
    const [draft, final] = statement('2021/22').versions;
    const claimed = (version: typeof draft) => version?.assertions.find(({ id }) => id === 'A2');
    expect(claimed(draft)).toMatchObject({ claims: 'inPlace', strength: 'weak' });
    expect(claimed(final)).toMatchObject({ claims: 'underWay', strength: 'weak' });
  });
});

describe('the statement of 2022/23', () => {
  // biome-ignore format: a table, to be read by anybody
  test.each([
    // assertion  when it was published  in March 2024      and so it is
    ['B1',        'verified',            'verified',        null],
    ['B2',        'weak',                'weak',            'worse'],
    ['B3',        'reported',            'verified',        'better'],
    ['B4',        'reported',            'contradicted',    'contradicted'],
    ['B5',        'verified',            'verified',        null],
    ['B6',        'verified',            'reported',        'worse'],
    ['B7',        'verified',            'verified',        'overtaken'],
    ['B8',        'weak',                'weak',            'worse'],
  ] as const)('%s was %s, and is %s: %s', (id, then, now, kind) => {
    expect(published('2022/23').find((each) => each.id === id)?.strength).toBe(then);
    const feed = feedOn(LAST_MEETING, '2022/23');
    const since = feed.sincePublished.find(({ assertion }) => assertion === id) ?? null;
    expect(since?.kind ?? null).toBe(kind);
    if (since !== null) expect([since.then, since.now]).toEqual([then, now]);
    expect(strengthsOf(published('2022/23'), '2022/23', registerOn(LAST_MEETING)).find((each) => each.id === id)?.strength).toBe(now);
  });

  // biome-ignore format: a table, to be read by anybody
  test.each([
    // when             what does not meet        about
    ['2023-06-29', 'strongerThanProved',     { assertion: 'B2' }],
    ['2023-06-29', 'strongerThanProved',     { assertion: 'B4' }],
    ['2023-06-29', 'assertionWithoutAction', { assertion: 'B4' }],
    ['2023-06-29', 'resolvedNotProved',      { issue: 'AGS-2022-2' }],
    ['2023-06-29', 'promiseMissed',          { issue: 'AGS-2022-1' }],
    ['2023-06-29', 'carriedTooLong',         { issue: 'AGS-2020-1' }],
    ['2023-06-29', 'actionMissing',          { issue: 'AGS-2020-1' }],
    ['2023-06-29', 'assuredNotUsed',         { ref: 'GA022' }],
    [LAST_MEETING, 'assuredNotUsed',         { ref: 'GA005' }],
  ] as const)('on %s, the cross-check says %s of %o', (day, kind, about) => {
    expect(feedOn(day, '2022/23').crossCheck).toContainEqual(expect.objectContaining({ kind, ...about }));
  });

  test('tells of what the last one promised: one carried forward, one said to be resolved, and one carried for the third year', () => {
    expect(feedOn('2023-06-29', '2022/23').priorYear.map(({ id, outcome, derived }) => [id, outcome, derived])).toEqual([
      ['AGS-2020-1', 'carriedForward', false],
      ['AGS-2022-1', 'carriedForward', false],
      ['AGS-2022-2', 'resolved', false],
    ]);
  });

  test('has no action of the year assured in January 2023, and says so by saying nothing', () => {
    expect(feedOn('2023-01-24', '2022/23').assured).toEqual([]);
  });
});

test.each(['2021/22', '2022/23'] as const)(
  'each version of %s says for ever how strong it was: asked again, the register of its day gives the same',
  (year) => {
    for (const { asAt, knownAt, assertions } of statement(year).versions)
      expect(strengthsOf(assertions, year, registerAsAt(past, { asAt, knownAt }))).toEqual(assertions);
  },
);

function statement(year: FinancialYear) {
  const found = registerOn(LAST_MEETING).statements.get(year);
  if (found === undefined) throw new Error(`The worked example has no statement of ${year}`);
  return found;
}

function published(year: FinancialYear) {
  return lastVersionOf(statement(year))?.assertions ?? [];
}

function feedOn(day: Day, financialYear: FinancialYear) {
  const register = registerOn(day);
  const proofOf = () => ({ leaf: '0'.repeat(64), path: [] });
  return extract({
    name: 'wealdshire',
    register,
    head: { size: 1, root: '0'.repeat(64) },
    scheme: schemeOn(register.schemes, day),
    financialYear,
    proofOf,
  });
}
