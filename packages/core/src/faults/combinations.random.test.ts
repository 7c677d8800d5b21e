import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reasonFor } from '../rating/predicates.ts';
import type { Rated } from '../rating/rated.ts';
import type { Predicate } from '../scheme/predicate.ts';
import { PRESETS } from '../scheme/presets.ts';
import { predicatesOf } from '../scheme/scheme.ts';
import { somePredicates, someRated } from './any.suite.ts';
import { combinationsOf } from './combinations.ts';

const SEED = 20_261_125;
const SETS = 150;

/** The outcomes of these predicates, as one text. */
const outcomeOf = (predicates: readonly Predicate[], rated: Rated) =>
  predicates.filter((predicate) => reasonFor(predicate, rated) !== null).map((each) => JSON.stringify(each));
const keyOf = (held: Iterable<string>) => [...new Set(held)].sort().join('\n');
const listed = (predicates: readonly Predicate[]) => new Set([...combinationsOf(predicates).all()].map(({ held }) => keyOf(held)));

describe('the combinations that predicates can have', () => {
  test(`are all listed: no action on any day shows another (seed ${SEED}, ${SETS} sets of predicates)`, { timeout: 300_000 }, () => {
    const missed = fc.property(somePredicates, fc.array(someRated, { minLength: 60, maxLength: 120 }), (predicates, actions) => {
      const known = listed(predicates);
      expect(actions.map((rated) => keyOf(outcomeOf(predicates, rated))).filter((key) => !known.has(key))).toEqual([]);
    });
    fc.assert(missed, { numRuns: SETS, seed: SEED });
  });

  test(`are all real: the example of each shows just what it says (seed ${SEED})`, { timeout: 300_000 }, () => {
    const confirmed = fc.property(somePredicates, (predicates) => {
      const all = [...combinationsOf(predicates).all()];
      expect(all.filter(({ held, example }) => keyOf(outcomeOf(predicates, example())) !== keyOf(held))).toEqual([]);
    });
    fc.assert(confirmed, { numRuns: SETS, seed: SEED });
  });

  test.each([...PRESETS])('of the preset %s are all listed', (_, { steps }) => {
    const predicates = steps.flatMap(({ any }) => any.flatMap(predicatesOf));
    const known = listed(predicates);
    const missed = fc.property(someRated, (rated) => known.has(keyOf(outcomeOf(predicates, rated))));
    fc.assert(missed, { numRuns: 1_000, seed: SEED });
  });
});
