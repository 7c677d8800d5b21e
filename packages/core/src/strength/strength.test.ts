import { describe, expect, test } from 'vitest';
import { CLERK, HASH, OTHER_HASH, OWNER } from '../given.suite.ts';
import { type Ground, type GroundKind, SEEN, STRENGTHS, type Strength } from '../statement/ground.ts';
import type { Links } from '../statement/statement.ts';
import {
  ACTION,
  about,
  assured,
  checked,
  counted,
  DIRECTOR,
  EVIDENCE,
  MEASURE,
  measure,
  OPINION,
  opinion,
  PRACTICE,
  practice,
  promised,
  proved,
  read,
  registerOf,
  type Told,
  told,
  WEAKNESS,
  weakness,
} from './grounds.suite.ts';
import { strengthFrom } from './strength.ts';

type Row = readonly [
  statement: string,
  past: readonly Told[],
  links: Partial<Links>,
  strength: Strength,
  saw: Ground['saw'],
  more?: object,
];

const offered: Told = [OWNER, about({ fact: 'offered', on: '2022-11-20', to: 'PTE' })];
const unowned: readonly Told[] = promised.map(([by, fact]) => [by, { ...fact, accountable: undefined } as never]);
const reopened: Told = [CLERK, about({ fact: 'reopened', reason: 'It has slipped' })];
const recheck = (found: 'same' | 'missing'): Told => [CLERK, about({ fact: 'evidenceRechecked', sha256: HASH, found })];
const elsewhere: readonly Told[] = [
  [
    CLERK,
    about({ fact: 'raised', on: '2022-12-01', ref: 'SEND-2', title: 'Publish it in Transport too', lead: 'PTE', accountable: OWNER }),
  ],
  [OWNER, about({ fact: 'evidenceLodged', on: '2023-02-01', ref: 'SEND-2', sha256: HASH, title: 'The same checklist' })],
];

// biome-ignore format: a table is a table
const ACTIONS: readonly Row[] = [
  ['assured',                                                     assured, ACTION, 'verified', 'assured', { on: '2023-03-20', entry: 4 }],
  ['assured, and checked again',                                  [...assured, checked('implemented', { on: '2023-06-01' })], ACTION, 'verified', 'assured', { on: '2023-06-01', entry: 5 }],
  ['assured, while a weakness it answers is open',                [...assured, weakness({ actions: ['SEND-1'] })], ACTION, 'contradicted', 'openWeakness', { on: '2023-05-20' }],
  ['assured, once that weakness is closed',                       [...assured, weakness({ actions: ['SEND-1'] }), weakness({ actions: ['SEND-1'], on: '2023-06-01', closed: true })], ACTION, 'verified', 'assured'],
  ['assured, while another weakness is open',                     [...assured, weakness()], ACTION, 'verified', 'assured'],
  ['reported complete',                                           told, ACTION, 'reported', 'reportedComplete', { on: '2023-03-02' }],
  ['reported complete, and checked by its owner',                 [...told, checked('implemented', { line: 1 })], ACTION, 'reported', 'reportedComplete'],
  ['assured once, and reworded since',                            [...assured, [OWNER, about({ fact: 'reworded', title: 'Publish some of it' })]], ACTION, 'reported', 'assuranceStale', { on: '2023-05-01' }],
  ['found not done',                                              [...told, checked('notImplemented')], ACTION, 'contradicted', 'foundOtherwise', { on: '2023-03-20', entry: 4 }],
  ['found without evidence',                                      [...told, checked('noEvidence', { evidence: [] })], ACTION, 'contradicted', 'foundOtherwise'],
  ['found not done by line 2',                                    [...told, checked('notImplemented', { line: 2 })], ACTION, 'contradicted', 'foundOtherwise'],
  ['found not done, and looked at no more',                       [...told, checked('notImplemented'), checked('notSelected', { on: '2023-04-01' })], ACTION, 'contradicted', 'foundOtherwise', { on: '2023-03-20' }],
  ['found not done, and told complete again',                     [...told, checked('notImplemented'), [OWNER, about({ fact: 'reportedComplete' })]], ACTION, 'reported', 'reportedComplete'],
  ['found not done, then found answered otherwise, and reopened', [...told, checked('notImplemented'), [OWNER, about({ fact: 'reportedComplete', on: '2023-04-01' })], checked('alternativeAccepted', { on: '2023-04-10' }), reopened], ACTION, 'weak', 'overdue'],
  ['found not done, as its own line says',                        [...told, checked('notImplemented', { line: 1 })], ACTION, 'weak', 'overdue'],
  ['found partly done',                                           [...told, checked('partly')], ACTION, 'weak', 'overdue', { due: '2023-03-31' }],
  ['open, past its date',                                         promised, ACTION, 'weak', 'overdue', { on: '2022-11-15', due: '2023-03-31' }],
  ['open, and still in time',                                     promised.map(([by, fact]) => [by, { ...fact, due: '2030-03-31' } as never]), ACTION, 'weak', 'outstanding', { due: '2030-03-31' }],
  ['open, with no date',                                          promised.map(([by, fact]) => [by, { ...fact, due: undefined } as never]), ACTION, 'weak', 'outstanding'],
  ['offered',                                                     [...unowned, offered], ACTION, 'weak', 'overdue'],
  ['suspended',                                                   [...promised, [CLERK, about({ fact: 'suspended', reason: 'An election' })]], ACTION, 'weak', 'suspended', { on: '2023-05-01' }],
  ['left undone, its risk accepted',                              [...promised, [CLERK, about({ fact: 'riskAccepted', approver: CLERK, reason: 'Cost', until: '2024-03-31' })]], ACTION, 'weak', 'riskAccepted'],
  ['withdrawn',                                                   [...promised, [CLERK, about({ fact: 'withdrawn', reason: 'Moot' })]], ACTION, 'weak', 'withdrawn'],
  ['superseded',                                                  [...promised, [CLERK, about({ fact: 'superseded', by: 'SEND-2' })], ...elsewhere], ACTION, 'weak', 'superseded'],
  ['that is not there',                                           [], ACTION, 'weak', 'notThere'],
];

// biome-ignore format: a table is a table
const PRACTICES: readonly Row[] = [
  ['found kept by internal audit',                [practice(), read('kept', '2022-10-01')], PRACTICE, 'verified', 'kept', { on: '2022-10-01', entry: 2, directorate: 'CFE' }],
  ['found kept by line 2',                        [practice(), read('kept', '2022-10-01', { line: 2 })], PRACTICE, 'verified', 'kept'],
  ['kept, as its own directorate says',           [practice(), read('kept', '2022-10-01', { line: 1 })], PRACTICE, 'reported', 'selfRead', { on: '2022-10-01', entry: 2 }],
  ['found kept in part',                          [practice(), read('partly', '2022-10-01')], PRACTICE, 'contradicted', 'deviates', { on: '2022-10-01', entry: 2 }],
  ['found not kept, as its own directorate says', [practice(), read('notKept', '2022-10-01', { line: 1 })], PRACTICE, 'contradicted', 'deviates'],
  ['that nobody read',                            [practice()], PRACTICE, 'weak', 'notRead'],
  ['that nobody tested, as somebody admits',      [practice(), read('notTested', '2022-10-01')], PRACTICE, 'weak', 'notRead'],
  ['read only after the year',                    [practice(), read('kept', '2023-05-01')], PRACTICE, 'verified', 'kept', { on: '2023-05-01' }],
  ["of which the year's own reading goes first",  [practice(), read('kept', '2023-03-31'), read('notKept', '2023-05-01')], PRACTICE, 'verified', 'kept', { on: '2023-03-31' }],
  ['read before the year, and not since',         [practice({ on: '2021-05-01' }), read('kept', '2022-03-31')], PRACTICE, 'weak', 'notRead'],
  ['that is not there',                           [], PRACTICE, 'weak', 'notThere'],
];

// biome-ignore format: a table is a table
const OTHERS: readonly Row[] = [
  ['a measure that met its target, as line 2 read it',   [measure(), counted(95, { verified: 2 })], MEASURE, 'verified', 'targetMet', { on: '2023-04-30' }],
  ['a measure that met it, as the service read it',      [measure(), counted(95)], MEASURE, 'reported', 'targetMetUnverified', { on: '2023-04-30' }],
  ['a measure that met it, as line 1 checked it',        [measure(), counted(95, { verified: 1 })], MEASURE, 'reported', 'targetMetUnverified'],
  ['a measure that missed it',                           [measure(), counted(80, { verified: 3 })], MEASURE, 'contradicted', 'targetMissed', { on: '2023-04-30' }],
  ['a measure that missed it when last read',            [measure(), counted(95, { verified: 2 }), counted(80, { on: '2023-05-31' })], MEASURE, 'contradicted', 'targetMissed', { on: '2023-05-31' }],
  ['a measure of which nobody said which way is better', [measure({ aspiration: undefined } as never), counted(95)], MEASURE, 'weak', 'targetUnclear'],
  ['a measure that nobody has read',                     [measure()], MEASURE, 'weak', 'notRead'],
  ['a measure that is not there',                        [], MEASURE, 'weak', 'notThere'],
  ["internal audit's assurance",                         [opinion('annualAudit', 'assurance')], OPINION, 'verified', 'assuranceGiven', { on: '2023-05-15', entry: 1 }],
  ["an external auditor's assurance",                    [opinion('externalAudit', 'assurance', CLERK)], OPINION, 'verified', 'assuranceGiven'],
  ["a director's assurance",                             [opinion('directorAssurance', 'assurance', DIRECTOR)], OPINION, 'reported', 'managementAssures', { on: '2023-05-15', entry: 1 }],
  ['assurance from another',                             [opinion('other', 'assurance', CLERK)], OPINION, 'reported', 'managementAssures'],
  ['limited assurance',                                  [opinion('annualAudit', 'limitedAssurance')], OPINION, 'weak', 'limitedAssurance'],
  ['no assurance',                                       [opinion('annualAudit', 'noAssurance')], OPINION, 'contradicted', 'noAssurance'],
  ['no assurance, as a director says',                   [opinion('directorAssurance', 'noAssurance', DIRECTOR)], OPINION, 'contradicted', 'noAssurance'],
  ['an opinion that is not there',                       [], OPINION, 'weak', 'notThere'],
  ['a weakness that is open',                            [weakness()], WEAKNESS, 'contradicted', 'weaknessOpen', { on: '2023-05-20' }],
  ['a weakness that is closed',                          [weakness(), weakness({ on: '2023-06-10', closed: true })], WEAKNESS, 'verified', 'weaknessClosed', { on: '2023-06-10' }],
  ['a weakness that is not there',                       [], WEAKNESS, 'weak', 'notThere'],
];

// biome-ignore format: a table is a table
const PIECES: readonly Row[] = [
  ['on which an action was assured',                     assured, EVIDENCE, 'verified', 'vouchedFor', { on: '2023-03-20', entry: 4 }],
  ['lodged with an assured action, and not vouched for', [...assured, [OWNER, about({ fact: 'evidenceLodged', sha256: OTHER_HASH, title: 'A note', on: '2023-03-02' })]], { evidence: [OTHER_HASH] }, 'reported', 'lodged'],
  ['lodged',                                             told, EVIDENCE, 'reported', 'lodged', { on: '2023-03-01' }],
  ['of an assurance that has gone stale',                [...assured, reopened], EVIDENCE, 'reported', 'lodged'],
  ['gone when it was looked at again',                   [...assured, recheck('missing')], EVIDENCE, 'weak', 'shaken', { on: '2023-05-01' }],
  ['found the same when it was looked at again',         [...assured, recheck('same')], EVIDENCE, 'verified', 'vouchedFor'],
  ['replaced by another',                                [...told, [OWNER, about({ fact: 'evidenceLodged', on: '2023-03-03', sha256: OTHER_HASH, title: 'Anew', replaces: HASH })]], EVIDENCE, 'weak', 'shaken', { on: '2023-03-01' }],
  ['gone at one action, and lodged with another',        [...elsewhere, ...assured, recheck('missing')], EVIDENCE, 'reported', 'lodged', { on: '2023-02-01' }],
  ['vouched for at one action, and lodged with another', [...assured, ...elsewhere], EVIDENCE, 'verified', 'vouchedFor'],
  ['on which a practice was found kept',                 [practice(), read('kept', '2022-10-01', { evidence: [HASH] })], EVIDENCE, 'verified', 'vouchedFor', { on: '2022-10-01', entry: 2 }],
  ['on which a practice was found kept by line 2',                 [practice(), read('kept', '2022-10-01', { line: 2, evidence: [HASH] })], EVIDENCE, 'verified', 'vouchedFor', { on: '2022-10-01', entry: 2 }],
  ['on which a practice was found not kept',             [practice(), read('notKept', '2022-10-01', { evidence: [HASH] })], EVIDENCE, 'reported', 'lodged'],
  ['that management read a practice on',                 [practice(), read('kept', '2022-10-01', { line: 1, evidence: [HASH] })], EVIDENCE, 'reported', 'lodged'],
  ['that is not there',                                  [], EVIDENCE, 'weak', 'notThere'],
];

const KINDS: { readonly [Name in keyof Links]: GroundKind } = {
  actions: 'action',
  practices: 'practice',
  measures: 'measure',
  opinions: 'opinion',
  weaknesses: 'weakness',
  evidence: 'evidence',
};

const seenIn = ([, past, links]: Row) => proved(links, registerOf(past)).grounds;

describe.each([
  ['an action', ACTIONS],
  ['a practice', PRACTICES],
  ['somebody else', OTHERS],
  ['a piece of evidence', PIECES],
])('what %s gives to an assertion', (_of, rows) => {
  test.each(rows.map((row) => ({ statement: row[0], row })))('$statement', ({ row }) => {
    const [, , links, strength, saw, more = {}] = row;
    const [id] = Object.values(links).flat();
    expect(seenIn(row)).toHaveLength(1);
    expect(seenIn(row)[0]).toMatchObject({ of: KINDS[Object.keys(links)[0] as keyof Links], id, strength, saw, ...more });
  });
});

test('everything that can be seen of a ground has been told here', () => {
  const seen = new Set([...ACTIONS, ...PRACTICES, ...OTHERS, ...PIECES].flatMap(seenIn).map(({ saw }) => saw));
  expect(SEEN.filter((saw) => !seen.has(saw))).toEqual([]);
});

describe('how strong an assertion is on several grounds', () => {
  // biome-ignore format: a table is a table
  test.each([
    // the grounds                                          in place        cannot be claimed
    [[],                                                    'none',         'none'],
    [['verified'],                                          'verified',     'contradicted'],
    [['reported'],                                          'reported',     'weak'],
    [['weak'],                                              'weak',         'reported'],
    [['contradicted'],                                      'contradicted', 'verified'],
    [['none'],                                              'none',         'none'],
    [['verified', 'verified'],                              'verified',     'contradicted'],
    [['verified', 'reported'],                              'reported',     'weak'],
    [['verified', 'reported', 'weak'],                      'weak',         'reported'],
    [['verified', 'contradicted'],                          'contradicted', 'verified'],
    [['contradicted', 'weak', 'reported', 'verified'],      'contradicted', 'verified'],
  ] as const)('%j', (strengths, positive, negative) => {
    const grounds = strengths.map((strength) => ({ strength }));
    expect([strengthFrom('positive', grounds), strengthFrom('negative', grounds)]).toEqual([positive, negative]);
  });

  test('that all that it rests on is looked at, in the order of its links', () => {
    const past = [
      ...assured,
      practice(),
      read('kept', '2022-10-01'),
      measure(),
      counted(95),
      opinion('annualAudit', 'assurance'),
      weakness(),
    ];
    const { grounds, strength } = proved({ ...EVIDENCE, ...WEAKNESS, ...OPINION, ...MEASURE, ...PRACTICE, ...ACTION }, registerOf(past));
    expect(grounds.map(({ of }) => of)).toEqual(['action', 'practice', 'measure', 'opinion', 'weakness', 'evidence']);
    expect(strength).toBe('contradicted');
  });

  test('is one of five, weakest first', () => {
    expect(STRENGTHS).toEqual(['contradicted', 'none', 'weak', 'reported', 'verified']);
  });
});

test('what has no day, or no date, gives none', () => {
  const [undated, unread] = [ACTIONS, OTHERS].map(
    (rows) => rows.find(([statement]) => /with no date|nobody has read/.test(statement)) as Row,
  );
  expect(seenIn(undated as Row)[0]).not.toHaveProperty('due');
  expect(seenIn(unread as Row)[0]).not.toHaveProperty('on');
});

test('the register of the day before a check does not know of it', () => {
  expect(proved(ACTION, registerOf(assured, '2023-03-19')).grounds).toMatchObject([{ saw: 'reportedComplete' }]);
});
