import { describe, expect, test } from 'vitest';
import type { Told } from '../act/asked.suite.ts';
import { action, COUNCIL } from '../act/somewhere.suite.ts';
import type { Day } from '../day/day.ts';
import type { FactOf } from '../fact/fact.ts';
import { CLERK, given, on } from '../given.suite.ts';
import { askedOf, decidedSince, resolvedSince } from '../rule/asked.ts';
import { countersign1 } from '../scheme/countersign-1.ts';
import { isAbout, type ResolutionVerb, resolutionVerb } from './resolution.ts';

const MEETING: Day = '2023-05-10';
const meeting: Told = [CLERK, { fact: 'meetingScheduled', on: '2023-01-10', meeting: 'GAC-2023-05', committee: 'GAC', date: MEETING }];
const resolved = (resolution: ResolutionVerb, more: Partial<FactOf<'resolved'>> = {}): Told => [
  CLERK,
  { fact: 'resolved', on: MEETING, meeting: 'GAC-2023-05', resolution, minute: 'Minute 9', ...more },
];
const register = (...resolutions: readonly Told[]) =>
  on(given(...COUNCIL, action('A-1'), action('A-2'), meeting, ...resolutions), '2023-06-01');
const asked = (...resolutions: readonly Told[]) => askedOf(register(...resolutions), countersign1, []);

describe('a resolution', () => {
  test('is kept with its minute, and says of what it is and on which day', () => {
    const text = 'That the director attend the next meeting';
    expect(register(resolved('askToAttend', { actions: ['A-1'], text }), resolved('note', { minute: 'Minute 10' })).resolutions).toEqual([
      { meeting: 'GAC-2023-05', resolution: 'askToAttend', minute: 'Minute 9', text, actions: ['A-1'], on: MEETING },
      { meeting: 'GAC-2023-05', resolution: 'note', minute: 'Minute 10', text: null, actions: null, on: MEETING },
    ]);
  });

  test.each<[what: string, actions: readonly string[] | null, one: boolean, other: boolean]>([
    ['names one action', ['A-1'], true, false],
    ['names several', ['A-2', 'A-1'], true, true],
    ['names none, so is about the whole table', null, true, true],
  ])('that %s is about it, and about no other', (_, actions, one, other) => {
    const it = { meeting: 'GAC-2023-05', resolution: 'note', minute: 'Minute 9', text: null, actions, on: MEETING } as const;
    expect([isAbout(it, 'A-1'), isAbout(it, 'A-2')]).toEqual([one, other]);
  });
});

describe('what a committee does with a paper', () => {
  const DECIDED: { readonly [V in ResolutionVerb]: boolean } = {
    note: false,
    receive: false,
    consider: false,
    endorse: true,
    agree: true,
    approve: true,
    recommend: false,
    defer: false,
    refer: false,
    askToAttend: false,
  };

  test.each(resolutionVerb.options.map((verb) => [verb, DECIDED[verb]] as const))(
    'to %s makes it the committee’s own decision: %s; that it was dealt with is true of each',
    (verb, decided) => {
      const it = asked(resolved(verb, { actions: ['A-1'] }));
      expect(decidedSince(it, 'A-1', MEETING)).toBe(decided);
      expect(resolvedSince(it, 'A-1', MEETING)).toBe(true);
    },
  );

  test('is of the action that it names: nothing is decided of another', () => {
    const it = asked(resolved('agree', { actions: ['A-1'] }));
    expect([decidedSince(it, 'A-2', MEETING), resolvedSince(it, 'A-2', MEETING)]).toEqual([false, false]);
  });

  test('to approve the table is to decide of each action in it', () => {
    const it = asked(resolved('approve'));
    expect([decidedSince(it, 'A-1', MEETING), decidedSince(it, 'A-2', MEETING)]).toEqual([true, true]);
  });

  test('answers nothing that happened after it', () => {
    const it = asked(resolved('agree'));
    expect([decidedSince(it, 'A-1', '2023-05-10'), decidedSince(it, 'A-1', '2023-05-11')]).toEqual([true, false]);
  });

  test('may be asked for by its verb', () => {
    const it = asked(resolved('refer'), resolved('askToAttend'));
    expect([resolvedSince(it, 'A-1', MEETING, ['askToAttend']), resolvedSince(it, 'A-1', MEETING, ['defer'])]).toEqual([true, false]);
  });

  test('is one of ten words, and no other', () => {
    expect(resolutionVerb.options).toHaveLength(10);
    expect(resolutionVerb.safeParse('welcome').success).toBe(false);
  });
});
