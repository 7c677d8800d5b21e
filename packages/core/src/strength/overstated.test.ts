import { describe, expect, test } from 'vitest';
import type { Ground, Strength } from '../statement/ground.ts';
import { needed, type Overstatement, overstatementOf, saysSo } from './overstated.ts';

const seen = (saw: Ground['saw'], of: Ground['of'] = 'action'): Ground => ({ of, id: 'X', strength: 'weak', saw });
const published = 'Key decisions are published before they are taken';
const introduced = 'A checklist for key decisions is being introduced';
const reports = 'Management reports that key decisions are published';

describe('what goes beyond what is proved', () => {
  const positive = (claims: 'inPlace' | 'reported' | 'underWay', text: string, strength: Strength, grounds: readonly Ground[] = []) =>
    overstatementOf({ sense: 'positive', claims, text, grounds }, strength);

  // biome-ignore format: a table is a table
  test.each([
    ['verified',     null,         null,             'wordsClaimMore'],
    ['reported',     'claimsMore', null,             'wordsClaimMore'],
    ['weak',         'claimsMore', 'claimsMore',     'wordsClaimMore'],
    ['none',         'claimsMore', 'claimsMore',     'claimsMore'],
    ['contradicted', 'claimsMore', 'claimsMore',     'claimsMore'],
  ] as const)('%s: said to be in place, as management reports, and to be under way in words that do not say so', (strength, inPlace, reported, underWay) => {
    const answers: readonly (Overstatement | null)[] = [
      positive('inPlace', published, strength),
      positive('reported', reports, strength),
      positive('underWay', published, strength),
    ];
    expect(answers).toEqual([inPlace, reported, underWay]);
  });

  test('that something is in place may be said in any words, once it is verified', () => {
    for (const text of [published, introduced, reports]) expect(positive('inPlace', text, 'verified')).toBeNull();
  });

  // biome-ignore format: a table is a table
  test.each([
    ['that goes on',                                             'weak',         [seen('outstanding')],                          null],
    ['that is done',                                             'verified',     [seen('assured')],                              null],
    ['of which no action tells',                                 'weak',         [seen('notRead', 'practice')],                  null],
    ['that goes on, though a check found it not yet done',       'contradicted', [seen('foundOtherwise')],                       null],
    ['that goes on against a weakness that is open',             'contradicted', [seen('openWeakness')],                         null],
    ['of which no action tells, and a reading says otherwise',   'contradicted', [seen('deviates', 'practice')],                 'claimsMore'],
    ['that rests on nothing',                                    'none',         [],                                             'claimsMore'],
    ['that is suspended',                                        'weak',         [seen('suspended')],                            'claimsMore'],
    ['whose risk was accepted',                                  'weak',         [seen('riskAccepted')],                         'claimsMore'],
    ['that was withdrawn',                                       'weak',         [seen('withdrawn')],                            'claimsMore'],
    ['that another action took over',                            'weak',         [seen('superseded')],                           'claimsMore'],
    ['that is not there',                                        'weak',         [seen('notThere')],                             'claimsMore'],
    ['of which one part was withdrawn',                          'weak',         [seen('outstanding'), seen('withdrawn')],       'claimsMore'],
    ['that goes on, with an opinion that is not there',          'weak',         [seen('outstanding'), seen('notThere', 'opinion')], null],
  ] as const)('work said to be under way %s', (_work, strength, grounds, answer) => {
    expect(positive('underWay', introduced, strength, grounds)).toBe(answer);
  });

  // biome-ignore format: a table is a table
  test.each([
    ['contradicted', 'claimsLess'],
    ['none',         null],
    ['weak',         null],
    ['reported',     null],
    ['verified',     null],
  ] as const)('what cannot be claimed, and is %s', (strength, answer) => {
    for (const claims of ['inPlace', 'reported', 'underWay'] as const)
      expect(overstatementOf({ sense: 'negative', claims, text: 'I cannot say that risks are owned', grounds: [] }, strength)).toBe(answer);
  });
});

test('that something is in place needs to be verified, that it is reported a report, that it is under way that something is there', () => {
  expect((['inPlace', 'reported', 'underWay'] as const).map(needed)).toEqual(['verified', 'reported', 'weak']);
});

describe('words that tell a reader so', () => {
  test.each([
    reports,
    'It is reported that risks are owned',
    'Each directorate reports that it keeps a log',
    'Officers state that this is done',
  ])('a report: %s', (text) => {
    expect(saysSo('reported', text)).toBe(true);
  });

  test.each([published, 'The reporting line is clear'])('no report: %s', (text) => {
    expect(saysSo('reported', text)).toBe(false);
  });

  test.each([
    introduced,
    'A checklist will be introduced',
    'The checklist is in draft, due June 2026',
    'A checklist is planned',
    'Officers plan to write a checklist',
    'The new rules are to be adopted in May',
    'The rules have not yet been adopted',
    'Training has begun',
    'Work continues on the checklist',
    'Officers are working on a checklist',
  ])('work under way: %s', (text) => {
    expect(saysSo('underWay', text)).toBe(true);
  });

  test.each([
    published,
    'Decisions are taken with due regard to equality',
    'The procedure is working well',
    'The rules were found to be kept',
    'The council continues to publish its decisions',
    "Wellbeing is everybody's business",
  ])('nothing under way: %s', (text) => {
    expect(saysSo('underWay', text)).toBe(false);
  });
});
