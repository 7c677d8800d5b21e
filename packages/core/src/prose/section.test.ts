import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { personal, proseSections, SECTIONS, words } from './section.ts';

test('the words of an entry are kept in three parts', () => {
  expect(SECTIONS).toEqual(['public', 'exempt', 'personal']);
});

describe('what people wrote', () => {
  test('is for everybody', () => expect(proseSections.get(words('the minute'))).toEqual({ section: 'public' }));
  test('but what could name a person is kept with the personal words', () => {
    expect(proseSections.get(personal(words('the post to ask there')))).toEqual({ section: 'personal' });
    expect(proseSections.get(personal(z.string()))).toEqual({ section: 'personal' });
  });
  test('is taken without the blanks around it, is not blank, and is no longer than it may be', () => {
    expect(words('the minute').parse(' Minute 5 ')).toBe('Minute 5');
    const takes = (text: string) => words('the minute', 10).safeParse(text).success;
    expect([' ', 'x', 'x'.repeat(10), 'x'.repeat(11)].map(takes)).toEqual([false, true, true, false]);
  });
});
