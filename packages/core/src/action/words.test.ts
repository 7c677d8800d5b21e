import { describe, expect, test } from 'vitest';
import { agreementState } from './agreement.ts';
import { exemptField, exemption } from './exemption.ts';
import { cause, confidence, horizon, kind, origin, principle, rag, scope, takeUpState } from './kinds.ts';
import { carriedFrom, contributor, hand, outsideBody } from './ownership.ts';
import { matter } from './proposal.ts';

/** The words that the record may use of an action. A word that a record once used is never taken away. */
describe('the record uses these words, and no others, of', () => {
  // biome-ignore format: a table is a table
  test.each([
    ['what it changes',                     kind,            ['operational', 'governance']],
    ['how far it reaches in time',          horizon,         ['quick', 'systemic']],
    ['how far it reaches in the council',   scope,           ['service', 'directorate', 'corporateWide']],
    ['where the work came from',            origin,          ['existing', 'planned', 'new']],
    ['the principle that it serves',        principle,       ['A', 'B', 'C', 'D', 'E', 'F', 'G']],
    ['what an officer thinks of it',        rag,             ['red', 'amber', 'green']],
    ['how sure an officer is of it',        confidence,      ['red', 'amberRed', 'amber', 'amberGreen', 'green']],
    ['how far it was taken up',             takeUpState,     ['notStarted', 'underWay', 'complete']],
    ['why it had to change',                cause,           ['need', 'market', 'policy', 'resources', 'capacity', 'supplier', 'other']],
    ['what one post may not do alone',      matter,          ['withdraw', 'supersede', 'acceptRisk', 'carryOut', 'liftExemption']],
    ['where an agreement stands',           agreementState,  ['drafted', 'agreed', 'inForce', 'expired']],
    ['which of its words can be exempt',    exemptField,     ['title', 'description', 'reports', 'evidence', 'consultations', 'opinions', 'reasons']],
    ['how a post had a hand in it',         hand.shape.as,   ['accountable', 'contributor', 'lodged', 'reportedComplete']],
  ])('%s', (_, words, all) => {
    expect(words.options).toEqual(all);
  });

  test('the paragraph by which its words are exempt', () => {
    const by = (paragraph: number) =>
      exemption.safeParse({ field: 'reports', paragraph, publicInterest: 'A contract is being let' }).success;
    const all = Array.from({ length: 20 }, (_, paragraph) => paragraph);
    expect(all.filter(by)).toEqual([1, 2, 3, 4, 5, 6, 7, 12, 13, 14, 15, 16, 17, 18]);
  });
});

describe('whoever else is named with an action', () => {
  // biome-ignore format: a table is a table
  test.each([
    ['another directorate: its post, what it owes and by when', contributor, { directorate: 'PTE', post: 'head-of-fleet', deliverable: 'A list', due: '2023-06-30' }, { directorate: 'PTE' }],
    ['a body outside: whom to ask there, and what else is done', outsideBody, { body: 'The regulator', contact: 'The duty desk', fallback: 'We publish alone' },         { body: 'The regulator' }],
    ['the body that it came from: its reference and day there',  carriedFrom, { body: 'The district', ref: 'T7', raisedOn: '2022-04-01' },                             { body: 'The district' }],
    ['a post with a hand in it',                                 hand,        { post: 'head-of-fleet', as: 'lodged' },                                               { post: 'head-of-fleet', as: 'lodged' }],
  ])('%s', (_, shape, whole, least) => {
    expect(shape.parse(whole)).toEqual(whole);
    expect(shape.parse(least)).toEqual(least);
    expect(shape.safeParse({ ...whole, telephone: '999' }).success).toBe(false);
    expect(shape.safeParse({}).success).toBe(false);
  });
});
