import { describe, expect, test } from 'vitest';
import { isVerb } from '../command/verbs.ts';
import { GRAVEST_OF, JOINED } from './cases.suite.ts';
import { isRule, RULES, RULES_OF_ACTIONS, RULES_OF_THE_COUNCIL } from './rules.ts';

const NAMED = RULES.map((rule) => [rule.id, rule] as const);

describe('the rules', () => {
  test('are those of the published list, and six more', () => {
    expect(RULES.map(({ id }) => id).toSorted()).toEqual(Object.keys(GRAVEST_OF).toSorted());
    expect(RULES.length - JOINED.length).toBe(34);
  });

  test('have each its own id, its own title and its own case', () => {
    for (const field of ['id', 'title', 'learned'] as const) expect(new Set(RULES.map((rule) => rule[field])).size).toBe(RULES.length);
  });

  test('stand in the order of their numbers, family by family', () => {
    const families = [...new Set(RULES.map(({ id }) => id.slice(0, 3)))];
    expect(families).toEqual(['OWN', 'DEP', 'DAT', 'RAG', 'CLS', 'SCP', 'REP', 'REC', 'PRA']);
    const numbers = (family: string) => RULES.flatMap(({ id }) => (id.startsWith(family) ? [Number(id.slice(4))] : []));
    for (const family of families) expect(numbers(family)).toEqual(numbers(family).map((_, index) => index + 1));
  });

  test('are known by their ids, as they are written', () => {
    expect(RULES.every(({ id }) => isRule(id))).toBe(true);
    expect(['OWN-10', 'own-1', '', 'OWN'].some(isRule)).toBe(false);
  });

  test('that need somebody to judge say so: whether a row is bundled, and what lies at the root', () => {
    expect(RULES.filter(({ fromATag }) => fromATag === true).map(({ id }) => id)).toEqual(['CLS-7', 'SCP-1']);
  });

  test('look at actions, at the council, or (what leaves the table) at both', () => {
    const both = RULES_OF_ACTIONS.filter(({ id }) => RULES_OF_THE_COUNCIL.some((other) => other.id === id)).map(({ id }) => id);
    expect(both).toEqual(['SCP-3']);
    expect(RULES_OF_ACTIONS.length + RULES_OF_THE_COUNCIL.length).toBe(RULES.length + both.length);
  });

  test('say the same of themselves wherever they look', () => {
    for (const rule of [...RULES_OF_ACTIONS, ...RULES_OF_THE_COUNCIL])
      expect(rule).toMatchObject(RULES.find(({ id }) => id === rule.id) ?? {});
  });
});

describe.each(NAMED)('%s', (id, { title, learned, severity, clearedBy }) => {
  test('says what should be, in words without a full stop, and the case behind it', () => {
    expect(title).toMatch(/^[A-Z].{15,120}[^.]$/);
    expect(learned).toMatch(/^[A-Z].{15,160}[^.]$/);
  });

  test('says how grave it is, and which act clears it', () => {
    expect(severity).toBe(GRAVEST_OF[id as keyof typeof GRAVEST_OF]);
    expect(isVerb(clearedBy)).toBe(true);
  });
});
