import { describe, expect, test } from 'vitest';
import type { Instant } from '../day/instant.ts';
import type { Entry } from '../fact/entry.ts';
import type { Fact } from '../fact/fact.ts';
import { AUDIT, andThen, CLERK, complete, given, lodged, OWNER, on, raised, TRANSPORT, verified } from '../given.suite.ts';
import { copyOf, follow, type Past, pastOf } from './past.ts';

type Told = readonly [by: string, fact: Fact];

const about = (by: string, fact: Record<string, unknown>): Told => [by, { ref: 'SEND-1', ...fact } as Fact];
const struck = (entry: number): Told => [CLERK, { fact: 'enteredInError', on: '2023-06-01', entry, reason: 'It was of another action' }];
const assured: readonly Told[] = [
  [CLERK, raised],
  [OWNER, lodged],
  [OWNER, complete],
  [AUDIT, verified],
];
const TODAY = '2023-12-31';

describe('what would make no sense if an entry did not count', () => {
  const bare = about(CLERK, { fact: 'raised', on: '2022-11-15', title: 'Publish the checklist' });
  const offered = about(CLERK, { fact: 'offered', on: '2023-01-01', to: 'PTE' });
  const accepted = about(TRANSPORT, { fact: 'accepted', on: '2023-01-10', directorate: 'PTE', accountable: TRANSPORT });
  const reported = about(OWNER, { fact: 'reported', on: '2023-01-05', text: 'Half of it' });
  const other: Told = [CLERK, { ...raised, ref: 'SEND-2' } as Fact];
  const post: Told = [CLERK, { fact: 'postEstablished', on: '2022-04-01', post: 'director' }];
  const held: Told = [CLERK, { fact: 'postHeld', on: '2022-05-01', post: 'director', state: 'vacant' }];

  // biome-ignore format: a table is a table
  test.each<readonly [statement: string, told: readonly Told[], entry: number, rests: string | null]>([
    ['an action, without having been raised',                        [[CLERK, raised], reported],             1, 'SEND-1'],
    ['nothing, when it was raised and no more',                      [[CLERK, raised], other],                1, null],
    ['an action, without the acceptance that gave it an owner',      [bare, offered, accepted],               3, 'SEND-1'],
    ['nothing, when another owner stood before',                     [[CLERK, raised], offered, accepted],    3, null],
    ['nothing, of an action that never had an owner',                [bare, offered],                         2, null],
    ['an assured action, without the evidence that was checked',     assured,                                 2, 'SEND-1'],
    ['or the report that was checked',                               assured,                                 3, 'SEND-1'],
    ['nothing, without the check itself',                            assured,                                 4, null],
    ['nothing, without a report that was not checked',               [...assured, reported],                  5, null],
    ['nothing, without evidence that nobody checked',                [[CLERK, raised], [OWNER, lodged]],      2, null],
    ['the council, without the post that was held',                  [post, held],                            1, 'the council'],
    ['nothing, without its holder',                                  [post, held],                            2, null],
    ['nothing, when a check that was struck counts again',             [...assured, struck(4), struck(2)],      5, null],
  ])('%s', (_, told, entry, rests) => {
    expect(on(given(...told), TODAY).restingOn(entry)).toBe(rests);
  });

  test('is asked of what was known by the day, and of nothing later', () => {
    expect(on(given(...assured), '2023-03-19').restingOn(2)).toBeNull();
  });
  test('leaves the record as it was', () => {
    const past = given(...assured);
    on(past, TODAY).restingOn(2);
    expect(on(past, TODAY).action('SEND-1')?.stage).toBe('assured');
    expect(past.corrections).toEqual([]);
  });
});

describe('an entry is held', () => {
  const named: Told = [CLERK, { fact: 'councilNamed', on: '2022-04-01', name: 'Wealdshire' }];
  const past = () => given(named, ...assured);

  test('when the record has it, about an action or about the council', () => {
    const register = on(past(), TODAY);
    expect([0, 1, 2, 5, 6].map((entry) => register.holds(entry))).toEqual([false, true, true, true, false]);
  });
  test('on no earlier day than that of which it tells', () => {
    expect([1, 2].map((entry) => on(past(), '2022-03-31').holds(entry))).toEqual([false, false]);
    expect([1, 2].map((entry) => on(past(), '2022-04-01').holds(entry))).toEqual([true, false]);
  });
});

describe('which words may not be told', () => {
  const exempted = (day: string, ...fields: string[]) =>
    about(CLERK, { fact: 'exempted', on: day, exempt: fields.map((field) => ({ field, paragraph: 3, publicInterest: 'A tender' })) });
  const lifted = (day: string, field: string) => about(CLERK, { fact: 'exemptionLifted', on: day, field, reason: 'It was let' });
  const fields = (...told: Told[]) =>
    on(given([CLERK, raised], ...told), '2022-12-01')
      .exemptNow('SEND-1')
      .map(({ field }) => field);

  // biome-ignore format: a table is a table
  test.each<readonly [statement: string, told: readonly Told[], exempt: readonly string[]]>([
    ['none, where nothing was said',                              [],                                                                      []],
    ['those that were exempted later than the day asked about',   [exempted('2023-02-01', 'reports')],                                     ['reports']],
    ['those of each exemption',                                   [exempted('2023-02-01', 'reports', 'title'), exempted('2023-03-01', 'evidence')], ['reports', 'title', 'evidence']],
    ['each once',                                                 [exempted('2023-02-01', 'reports', 'title'), exempted('2023-03-01', 'reports')], ['title', 'reports']],
    ['not that which was lifted',                                 [exempted('2023-02-01', 'reports', 'title'), lifted('2023-03-01', 'reports')], ['title']],
    ['as last recorded, whatever day it was said of',             [exempted('2023-03-01', 'reports'), lifted('2023-02-01', 'reports')],    []],
    ['and exempt again when that was recorded last',              [exempted('2023-02-01', 'reports'), lifted('2023-03-01', 'reports'), exempted('2023-02-15', 'reports')], ['reports']],
  ])('%s', (_, told, exempt) => {
    expect(fields(...told)).toEqual(exempt);
  });

  test('none of an action that nobody knows', () => expect(on(given(), TODAY).exemptNow('SEND-9')).toEqual([]));
});

describe('a past laid open', () => {
  const at = (text: string) => text as Instant;
  const entry = (number: number, recordedAt: string): Entry => ({ number, by: CLERK, recordedAt: at(recordedAt), facts: [] });

  test('a copy is tried out on without touching the first', () => {
    const first = given(...assured, struck(4));
    const copy = copyOf(first);
    expect(told(copy)).toEqual(told(first));
    andThen(copy, OWNER, { fact: 'reported', on: '2023-07-01', ref: 'SEND-1', text: 'More' });
    andThen(copy, CLERK, { fact: 'councilNamed', on: '2023-07-01', name: 'Wealdshire' });
    andThen(copy, ...struck(2));
    expect(told(first)).toEqual(told(given(...assured, struck(4))));
    expect(told(copy)).not.toEqual(told(first));
  });

  test('names its last moment, whatever order the entries come in', () => {
    expect(pastOf([]).latest).toBeNull();
    const past = pastOf([entry(1, '2023-02-01T12:00:00.000Z'), entry(2, '2023-01-01T12:00:00.000Z')]);
    expect(past.latest).toBe('2023-02-01T12:00:00.000Z');
    follow(past, entry(3, '2023-03-01T12:00:00.000Z'));
    expect(past.latest).toBe('2023-03-01T12:00:00.000Z');
  });

  test('was read up to that moment, or to the one that is asked about when that is earlier', () => {
    const past = given(...assured);
    const upTo = (knownAt: string | null) => on(past, TODAY, knownAt as Instant | null).readUpTo;
    expect(upTo(null)).toBe('2023-03-20T12:00:00.000Z');
    expect(upTo('2023-03-02T12:00:00.000Z')).toBe('2023-03-02T12:00:00.000Z');
    expect(upTo('2023-04-01T12:00:00.000Z')).toBe('2023-03-20T12:00:00.000Z');
    expect(on(given(), TODAY).readUpTo).toBeNull();
    expect(on(given(), TODAY, at('2023-04-01T12:00:00.000Z')).readUpTo).toBeNull();
  });

  test('says of each entry made in error who said so, when and why', () => {
    expect(given(...assured).corrections).toEqual([]);
    const correction = {
      number: 5,
      by: CLERK,
      on: '2023-06-01',
      recordedAt: '2023-06-01T12:00:00.000Z',
      reason: 'It was of another action',
    };
    expect(given(...assured, struck(4)).corrections).toEqual([[4, correction]]);
  });
});

function told({ council, actions, corrections, latest }: Past) {
  return { council: [...council], actions: [...actions].map(([ref, facts]) => [ref, ...facts]), corrections: [...corrections], latest };
}
