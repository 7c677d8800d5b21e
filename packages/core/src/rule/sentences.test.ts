import { describe, expect, test } from 'vitest';
import { VERBS, type Verb } from '../command/verbs.ts';
import { clearingSentence } from '../wording/clearing.ts';
import { foundSentence } from '../wording/found.ts';
import { CASES } from './cases.suite.ts';
import type { Found } from './found.ts';
import { RULES } from './rules.ts';

const SENTENCE = /^[^\s].*[^\s.]\.$/;
const isWhole = (sentence: string) => SENTENCE.test(sentence) && !/undefined|\bnull\b|NaN|\[object|\{|\}| {2}/.test(sentence);
const CASES_IN_ORDER = Object.values(CASES).flat();
const FOUND: readonly Found[] = [
  ...CASES_IN_ORDER.flatMap(({ because }) => because),
  { found: 'switchedOff', reason: 'Members are told by hand', by: 'clerk', on: '2023-05-01' },
];

describe('what was found', () => {
  test.each(FOUND.map((found) => [found.found, found] as const))('%s is a whole sentence', (_kind, found) => {
    expect(foundSentence(found)).toSatisfy(isWhole);
  });

  test.each<readonly [what: string, found: Found, sentence: string]>([
    [
      'several agreements that are missing',
      { found: 'noAgreement', directorates: ['PTE', 'CR'] },
      'It rests on PTE and CR too, and no agreement says who does what.',
    ],
    [
      'several that have not begun',
      { found: 'notTakenUp', directorates: ['PTE', 'CR'], since: '2023-04-03' },
      'It is meant for the whole council since 3 April 2023, and PTE and CR have not begun.',
    ],
    [
      'one thing that is lacking',
      { found: 'bodyWithout', body: 'the supplier', lacks: ['fallback'] },
      'It waits for the supplier, and no fallback is named.',
    ],
    [
      'several that are late',
      { found: 'greenWhilePredecessorLate', refs: ['B', 'C'] },
      'It is green, and B and C, which it waits for, are late.',
    ],
    [
      'several that were closed before',
      { found: 'sameTheme', theme: 'contracts', refs: ['B', 'C'] },
      'It is tagged “contracts”, and so were B and C, closed before it was raised.',
    ],
    ['a day that is left', { found: 'expiring', until: '2023-12-31', days: 1 }, 'It is vouched for until 31 December 2023, in 1 day.'],
    ['no area verified', { found: 'coverage', verified: 0, areas: 11 }, '0 of its 11 areas are verified.'],
    [
      'several words exempt',
      { found: 'toldBeforeExempt', meeting: 'GAC-2023-05', issuedOn: '2023-05-05', fields: ['title', 'reports'] },
      'The report issued on 5 May 2023 to GAC-2023-05 tells what is exempt since (title and reports).',
    ],
  ])('names %s as one would aloud', (_what, found, sentence) => {
    expect(foundSentence(found)).toBe(sentence);
  });
});

describe('what clears it', () => {
  const named = (verb: Verb) => `This is cleared by ${verb}.`;
  const inUse = [
    ...new Set<Verb>([
      ...RULES.map(({ clearedBy }) => clearedBy),
      ...CASES_IN_ORDER.flatMap(({ clear }) => clear.at(-1)?.verb ?? []),
      'switchOnRule',
    ]),
  ];

  test.each(Object.keys(VERBS) as Verb[])('%s is told in a whole sentence', (verb) => {
    expect(clearingSentence(verb)).toSatisfy(isWhole);
  });

  test.each(inUse)('%s, which a finding names, has words of its own', (verb) => {
    expect(clearingSentence(verb)).not.toBe(named(verb));
  });
});
