import { describe, expect, test } from 'vitest';
import type { Fact } from '../fact/fact.ts';
import { CLERK, given, on } from '../given.suite.ts';
import { roleInWords } from './posts.ts';

const ON = '2023-01-02';
const told: readonly Fact[] = [
  { fact: 'directorateOpened', on: ON, directorate: 'CFE', name: 'Children, Families and Education' },
  { fact: 'postEstablished', on: ON, post: 'auditor', title: 'Head of Internal Audit', line: 3 },
  { fact: 'postEstablished', on: ON, post: 'director', title: 'Director of Education', directorate: 'CFE', line: 1, heads: 'CFE' },
  { fact: 'postEstablished', on: ON, post: 'officer', title: 'Head of Admissions', directorate: 'CFE', line: 1 },
  { fact: 'postEstablished', on: ON, post: 'solicitor', title: 'Council Solicitor', line: 2 },
  { fact: 'roleGranted', on: ON, post: 'solicitor', role: 'clerk' },
];
const { council } = on(given(...told.map((fact) => [CLERK, fact] as const)), '2023-02-01');

describe('how a post stands in the council', () => {
  test.each([
    ['auditor', 'internal audit (line 3)'],
    ['director', 'heads Children, Families and Education'],
    ['officer', ''],
    ['solicitor', 'corporate oversight (line 2) and clerk'],
  ])('%s: %s', (id, words) => {
    const post = council.posts.get(id);
    expect(post && roleInWords(council, post)).toBe(words);
  });
});
