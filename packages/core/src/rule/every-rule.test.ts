import { describe, expect, test } from 'vitest';
import { ask } from '../act/asked.suite.ts';
import { DIRECTOR } from '../act/somewhere.suite.ts';
import { foundSentence } from '../wording/found.ts';
import { raise } from './acts.suite.ts';
import type { Case } from './case.suite.ts';
import { CASES, GRAVEST_OF, RULE_OF, type RuleId } from './cases.suite.ts';
import { councilAfter } from './council.suite.ts';
import { foundAfter, foundBy, foundOn } from './found-on.suite.ts';

const ROWS = Object.entries(CASES).flatMap(([rule, cases]) =>
  cases.map((each): readonly [rule: string, title: string, of: Case] => [rule, each.title, each]),
);
const ofWhat = ({ about = 'A' }: Case): string => about;

test('a promise with nothing wrong with it breaks no rule', () => {
  expect(foundOn(councilAfter(raise()), '2023-05-01')).toEqual([]);
});

describe('what each rule finds:', () => {
  test.each(ROWS)('%s, %s', (rule, _title, row) => {
    const { past, on, about = null, severity, because, clear } = row;
    const finding = { rule, severity, action: about === null ? 'A' : null, about, because, clearedBy: clear.at(-1)?.verb };
    expect(foundBy(rule, councilAfter(...past), on, ofWhat(row))).toEqual([finding]);
  });
});

describe('what it says:', () => {
  test.each(ROWS)('%s, %s', (_rule, _title, { because, says }) => {
    expect(because.map(foundSentence).join(' ')).toBe(says);
  });
});

describe('what does not go so far is not found:', () => {
  test.each(ROWS.map(([rule, title, row]) => [rule, title, row.not[0], row] as const))('%s, %s; but not: %s', (rule, _title, _but, row) => {
    const [, otherwise] = row.not;
    const { past, on } = { ...row, ...otherwise };
    expect(foundBy(rule, councilAfter(...past), on, ofWhat(row))).toEqual([]);
  });
});

describe('the act that a finding names clears it, and nothing before it does:', () => {
  test.each(ROWS)('%s, %s', (rule, _title, row) => {
    const past = councilAfter(...row.past);
    const [last, ...before] = row.clear.toReversed();
    const day = last?.on ?? row.on;
    expect(foundAfter(rule, past, before.toReversed(), day, ofWhat(row))).not.toEqual([]);
    expect(foundAfter(rule, past, row.clear, day, ofWhat(row))).toEqual([]);
  });
});

describe('what asks after work that goes on is silent while it is suspended:', () => {
  const rules: readonly RuleId[] = [
    ...(['OWN-1', 'OWN-2', 'OWN-3', 'OWN-4', 'OWN-5', 'OWN-6', 'OWN-9', 'DEP-1', 'DEP-2', 'DAT-1'] as const),
    ...(['RAG-1', 'RAG-2', 'RAG-3', 'RAG-4', 'RAG-5', 'SCP-1'] as const),
  ];

  test.each(ROWS.filter(([rule]) => rules.some((each) => each === rule)))('%s, %s', (rule, _title, { past, on }) => {
    const suspend = ask('suspend', DIRECTOR, on, { reason: 'An election' }, 'A');
    expect(foundAfter(rule, councilAfter(...past), [suspend], on, 'A')).toEqual([]);
  });
});

describe('the table leaves nothing out:', () => {
  const shown = (rule: RuleId) => CASES[rule].flatMap(({ because }) => because.map(({ found }) => found));

  test.each(Object.entries(RULE_OF))('%s is found by %s', (kind, rule) => {
    expect(shown(rule)).toContain(kind);
  });

  test.each(Object.entries(GRAVEST_OF))('%s is at its gravest an %s', (rule, gravest) => {
    const severities = CASES[rule as RuleId].map(({ severity }) => severity);
    expect(severities).toContain(gravest);
    if (gravest !== 'error') expect(severities).not.toContain('error');
  });
});
