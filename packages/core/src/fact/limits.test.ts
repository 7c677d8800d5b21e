import { describe, expect, test } from 'vitest';
import { FACTS, type FactName } from './fact.ts';
import { sha256 } from './sha256.ts';

/** Is this a fact of that name, with this said? */
const takes = (fact: FactName, said: object) => FACTS[fact].safeParse({ fact, on: '2023-03-31', ...said }).success;
const HASH = 'a'.repeat(64);

describe('a fact', () => {
  test.each(Object.keys(FACTS) as FactName[])('%s says its own name and a day', (name) => {
    expect(FACTS[name].shape.fact.value).toBe(name);
    expect(FACTS[name].shape.on.safeParse('2023-02-30').success).toBe(false);
  });
});

describe('at least two', () => {
  // biome-ignore format: a table is a table
  test.each<readonly [string, FactName, (list: readonly string[]) => object]>([
    ['directorates agree',        'agreementRecorded',  (list) => ({ agreement: 'SLA-1', title: 'Routes', state: 'drafted', directorates: list, actions: [] })],
    ['actions come of a split',   'split',              (list) => ({ ref: 'SEND-1', into: list })],
    ['posts answer jointly',      'jointResponseAsked', (list) => ({ review: 'PEER', response: 'J1', from: list, due: '2023-06-01' })],
    ['words make a scale',        'scaleAdopted',       (list) => ({ scale: 'IA', of: 'opinion', direction: 'lowestFirst', labels: list.map((label, index) => ({ label, rank: index + 1 })) })],
  ])('%s', (_, fact, said) => {
    expect([['A'], ['A', 'B'], ['A', 'B', 'C']].map((list) => takes(fact, said(list)))).toEqual([false, true, true]);
  });
});

describe('how often a date was moved before', () => {
  test.each<readonly [FactName, object]>([
    ['raised', { ref: 'SEND-1', title: 'Publish it' }],
    ['inherited', { ref: 'SEND-1', from: 'OLD' }],
  ])('is a whole number, in %s, and may be none', (fact, said) => {
    expect([-1, 0, 3, 1.5].map((extendedBefore) => takes(fact, { ...said, extendedBefore }))).toEqual([false, true, true, false]);
  });
});

test('the first issue of a report to a meeting is 1', () => {
  const said = { meeting: 'GAC-1', asAt: '2023-03-31', knownAt: '2023-03-31T12:00:00.000Z' };
  expect([0, 1, 2].map((version) => takes('reportIssued', { ...said, version }))).toEqual([false, true, true]);
});

test('what is exempt names at least one field', () => {
  const field = { field: 'reports', paragraph: 3, publicInterest: 'A tender' };
  expect([[], [field], [field, { ...field, field: 'title' }]].map((exempt) => takes('exempted', { ref: 'SEND-1', exempt }))).toEqual([
    false,
    true,
    true,
  ]);
});

test('a return that was taken over says when and by whom, and may say why', () => {
  const returned = (returnedBefore: object) => takes('inherited', { ref: 'SEND-1', from: 'OLD', returnedBefore });
  expect([{}, { on: '2023-01-01', by: 'auditor' }, { on: '2023-01-01', by: 'auditor', reason: 'A draft' }].map(returned)).toEqual([
    false,
    true,
    true,
  ]);
});

test('a statutory office is one of three, and a post is held, vacant or interim', () => {
  const office = (statutory: string) => takes('postEstablished', { post: 'x', statutory });
  expect(['headOfPaidService', 'section151', 'monitoringOfficer', 'mayor'].map(office)).toEqual([true, true, true, false]);
  const held = (state: string) => takes('postHeld', { post: 'x', state });
  expect(['held', 'vacant', 'interim', 'shared'].map(held)).toEqual([true, true, true, false]);
});

test('a hash is 64 hexadecimal digits in lower case, and nothing around them', () => {
  expect([HASH, 'A'.repeat(64), `${HASH}0`, `0${HASH}`, 'a'.repeat(63)].map((text) => sha256.safeParse(text).success)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
