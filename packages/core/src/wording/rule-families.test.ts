import { expect, test } from 'vitest';
import { RULES } from '../rule/rules.ts';
import { familyOf, RULE_FAMILY_WORDS } from './rule-families.ts';

test('every family of rules is told in words, and no other', () => {
  expect(Object.keys(RULE_FAMILY_WORDS).toSorted()).toEqual([...new Set(RULES.map(({ id }) => familyOf(id)))].toSorted());
});
