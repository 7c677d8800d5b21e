import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Diary, diaryAfter } from '../act/diary.suite.ts';
import { AUTHOR, somewhere } from '../act/somewhere.suite.ts';
import { AUDIT, CLERK, HASH } from '../given.suite.ts';
import { registerAsAt } from '../register/register.ts';
import type { When } from '../register/when.ts';
import { editionOf, type Statement, type StatementVersion } from '../statement/statement.ts';
import { strengthsOf } from '../strength/strength.ts';
import { happened, laters } from './later.suite.ts';
import { print } from './print.suite.ts';

const RUNS = 500;
const SEED = 20_261_201;
const year = '2022/23';
const PUBLISHED_ON = '2023-06-10';

/** A version is published that rests on one of each kind of thing, and on actions at several stages. */
function published(): Diary {
  const diary = diaryAfter(somewhere(), 100);
  const assertion = (id: string, more: object, on: object) => [
    [AUTHOR, '2023-06-05', 'assert', { year, assertion: id, principle: 'F', text: `What ${id} says`, ...more }] as const,
    [AUTHOR, '2023-06-05', 'linkAssertion', { year, assertion: id, ...on }] as const,
  ];
  diary.after(
    [AUDIT, '2023-06-01', 'readPractice', { practice: 'P1', directorate: 'CFE', keeping: 'kept', line: 3, evidence: [HASH] }],
    [AUDIT, '2023-06-01', 'readMeasure', { measure: 'K1', value: 95, verified: 3 }],
    [AUDIT, '2023-06-02', 'recordOpinion', { opinion: 'IA', kind: 'annualAudit', year, gives: 'assurance', text: 'Sound' }],
    [CLERK, '2023-06-02', 'recordWeakness', { weakness: 'SW', body: 'The external auditor', text: 'Left', closed: true }],
    ...assertion('A2', {}, { actions: ['TOLD'], practices: ['P1'] }),
    ...assertion('A3', { sense: 'negative' }, { actions: ['OPEN', 'SUSPENDED'], measures: ['K1'] }),
    ...assertion('A4', { directorate: 'CFE' }, { practices: ['P1'], opinions: ['IA'], weaknesses: ['SW'], evidence: [HASH] }),
    [AUTHOR, PUBLISHED_ON, 'publishStatement', { year, kind: 'draft' }],
  );
  return diary;
}

const versionsIn = (diary: Diary): readonly StatementVersion[] => (diary.on('2030-01-01').statements.get(year) as Statement).versions;
const strengthsIn = (diary: Diary, { assertions }: StatementVersion, when: When) =>
  strengthsOf(assertions, year, registerAsAt(diary.past, when));

describe(`whatever is recorded after a statement was published, over ${RUNS} records (seed ${SEED})`, () => {
  const shares = { records: 0, recorded: 0, moved: 0, versions: 0 };
  const holds = (edition: (version: StatementVersion) => When) =>
    fc.property(laters, (tries) => {
      const diary = published();
      const [before] = versionsIn(diary);
      shares.recorded += happened(diary, tries, PUBLISHED_ON);
      const versions = versionsIn(diary);
      expect(versions.find(({ entry }) => entry === before?.entry) ?? before).toEqual(before);
      for (const version of versions) expect(strengthsIn(diary, version, edition(version))).toEqual(version.assertions);
      shares.records += 1;
      shares.versions += versions.length;
      const last = versions.at(-1);
      if (last && JSON.stringify(strengthsIn(diary, last, { asAt: '2030-01-01', knownAt: null })) !== JSON.stringify(last.assertions))
        shares.moved += 1;
    });

  test('the strengths of each version are those of the edition that it was made from', { timeout: 300_000 }, () => {
    fc.assert(holds(editionOf), { numRuns: RUNS, seed: SEED });
    print(`Versions read again, seed ${SEED}: ${JSON.stringify(shares)}`);
    expect(shares.moved / shares.records).toBeGreaterThan(0.5);
    expect(shares.versions / shares.records).toBeGreaterThan(1.1);
  });

  const WRONG: readonly (readonly [string, (version: StatementVersion) => When])[] = [
    ['forgets the day that it is as at', ({ knownAt, entry: before }) => ({ asAt: '2030-01-01', knownAt, before })],
    ['forgets what was known by then', ({ asAt }) => ({ asAt, knownAt: null })],
    ['forgets that entries can be recorded in the same millisecond', ({ asAt, knownAt }) => ({ asAt, knownAt })],
  ];

  test.each(WRONG)('and whoever %s is found out', (_what, edition) => {
    expect(fc.check(holds(edition), { numRuns: RUNS, seed: SEED, endOnFailure: true }).failed).toBe(true);
  });
});
