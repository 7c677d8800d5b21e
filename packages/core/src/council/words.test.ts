import { describe, expect, test } from 'vitest';
import { committeeId, directorateId, postId, ref, thingId } from './ids.ts';
import { line } from './line.ts';
import { FIRST_POLICY, policy } from './policy.ts';
import { role } from './role.ts';
import { scaleOf } from './scale.ts';

describe('the record uses these words, and no others, of', () => {
  test('roles', () => expect(role.options).toEqual(['clerk', 'member', 'agsAuthor', 'administrator']));
  test('scales', () => expect(scaleOf.options).toEqual(['priority', 'opinion']));
  test('lines of assurance', () => expect([0, 1, 2, 3, 4].filter((each) => line.safeParse(each).success)).toEqual([1, 2, 3]));
});

describe('a name', () => {
  test.each([
    ['a directorate', directorateId],
    ['a post', postId],
    ['an action', ref],
    ['a committee', committeeId],
    ['any other thing', thingId('a review', 'R1')],
  ])('of %s is taken without the blanks around it, is not blank, and has at most 200 characters', (_, name) => {
    expect(name.parse('  GA016 ')).toBe('GA016');
    expect([' ', 'x', 'x'.repeat(200), 'x'.repeat(201)].map((each) => name.safeParse(each).success)).toEqual([false, true, true, false]);
  });
});

describe('a policy', () => {
  const takes = (said: object) => policy.safeParse(said).success;

  test('says who grants more time, an officer or a committee', () => {
    for (const field of ['firstExtension', 'laterExtension'])
      expect(['officer', 'committee', 'nobody'].map((by) => takes({ [field]: by }))).toEqual([true, true, false]);
  });
  test('counts days from none to ten years', () => {
    expect([-1, 0, 3_660, 3_661, 1.5].map((interimDays) => takes({ interimDays }))).toEqual([false, true, true, false, false]);
  });
  test('counts things from one', () => {
    expect([0, 1, 10_000, 10_001].map((actionsAPost) => takes({ actionsAPost }))).toEqual([false, true, true, false]);
  });
  test('names the priorities that count as high in words of their own, at least one', () => {
    const words = [[], [' '], ['High', 'P1'], ['x'.repeat(100)], ['x'.repeat(101)]];
    expect(words.map((highPriority) => takes({ highPriority }))).toEqual([false, false, true, true, false]);
    expect(policy.parse({ highPriority: [' High '] })).toEqual({ highPriority: ['High'] });
  });
  test('says nothing that no policy is about', () => expect(takes({ colour: 'green' })).toBe(false));
  test('unsaid, counts these priorities as high', () => {
    expect(FIRST_POLICY.highPriority).toEqual(['High', 'P1', 'Priority 1', 'Critical', 'Urgent']);
  });
});
