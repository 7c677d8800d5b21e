import { describe, expect, test } from 'vitest';
import { type Predicate, predicate } from '../scheme/predicate.ts';
import { PRESETS } from '../scheme/presets.ts';
import { predicatesOf } from '../scheme/scheme.ts';
import { conditionInWords, predicateInWords } from './predicates.ts';

const SHIPPED = [...PRESETS.values()].flatMap(({ steps }) => steps.flatMap(({ any }) => any.flatMap(predicatesOf)));

describe('what a scheme looks at, in words', () => {
  // biome-ignore format: a table is a table
  test.each<[Predicate, string]>([
    [{ when: 'overdueByMoreThan', days: 31 }, 'it is more than 31 days past its agreed date'],
    [{ when: 'overdueByMoreThan', days: 0 }, 'it is past its agreed date'],
    [{ when: 'overdueByMoreThan', days: 1, of: 'original' }, 'it is more than 1 day past the date first promised'],
    [{ when: 'overdueByAtMost', days: 31 }, 'it is past its agreed date, by 31 days or fewer'],
    [{ when: 'overdueByMoreThanMonths', months: 1 }, 'it is more than 1 month past its agreed date'],
    [{ when: 'overdueByAtMostMonths', months: 2, of: 'original' }, 'it is past the date first promised, by 2 months or less'],
    [{ when: 'noUpdateFor', days: 92 }, 'there has been no update for 92 days or more'],
    [{ when: 'dueSoonWithMilestoneUnmet', days: 28 }, 'it is due within 28 days with a milestone still to be met'],
    [{ when: 'officerSays', rag: 'amber' }, 'the officer says amber'],
    [{ when: 'confidenceIs', point: 'amberRed' }, 'the officer’s confidence in delivery is Amber/Red'],
  ])('%o: %s', (asked, words) => {
    expect(predicateInWords(asked)).toBe(words);
  });

  test('is a sentence’s end for everything that a shipped scheme looks at, and no two of one scheme read alike', () => {
    for (const each of SHIPPED) expect(predicateInWords(each)).toMatch(/^[a-z][^.]+[^.\s]$/);
    for (const { steps } of [...PRESETS.values()]) {
      const told = new Map(
        steps.flatMap(({ any }) => any.flatMap(predicatesOf)).map((each) => [JSON.stringify(each), predicateInWords(each)]),
      );
      expect(new Set(told.values()).size).toBe(told.size);
    }
  });

  test('covers every predicate that there is', () => {
    const names = predicate.options.map((option) => option.shape.when.value);
    const parameters = { days: 3, months: 2, percent: 40, rag: 'red', point: 'green' };
    const told = names.map((when) => predicateInWords({ when, ...parameters } as unknown as Predicate));
    expect(told.filter((words) => /undefined|NaN/.test(words))).toEqual([]);
    expect(new Set(told).size).toBe(names.length);
  });

  test('of several that must hold together names all', () => {
    expect(conditionInWords({ all: [{ when: 'noPercent' }, { when: 'noAgreedDate' }] })).toBe(
      'no officer has said how much is done and no date was agreed for it',
    );
  });
});
