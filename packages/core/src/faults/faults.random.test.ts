import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowOf } from '../rating/by-scheme.ts';
import { someRated, someScheme } from './any.suite.ts';
import { rowsHolding, statesHolding } from './faults.suite.ts';
import { faultsIn, type SchemeFault } from './faults.ts';

const SEED = 20_261_125;
const SCHEMES = 300;

describe(`over ${SCHEMES} small schemes (seed ${SEED})`, () => {
  const actions = fc.sample(someRated, { numRuns: 1_000, seed: SEED });
  const schemes = fc.sample(someScheme, { numRuns: SCHEMES, seed: SEED }).map((of) => ({ of, faults: faultsIn(of) }));
  const has = (faults: readonly SchemeFault[], kind: SchemeFault['fault']) => faults.some((each) => each.fault === kind);

  test('there are some of which nothing is wrong, and some with each fault', () => {
    const sound = schemes.filter(({ faults }) => faults.length === 0);
    expect(sound.length).toBeGreaterThan(SCHEMES / 10);
    for (const kind of ['gap', 'conflict', 'neverReached'] as const) {
      expect(schemes.filter(({ faults }) => has(faults, kind)).length).toBeGreaterThan(SCHEMES / 10);
    }
  });

  test('where no gap is told, every action has a state', () => {
    const covering = schemes.filter(({ of, faults }) => of.otherwise === undefined && !has(faults, 'gap'));
    expect(covering.length).toBeGreaterThan(5);
    for (const { of } of covering) expect(actions.filter((rated) => rowsHolding(of, rated).length === 0)).toEqual([]);
  });

  test('where no conflict is told, whatever holds says one state, and the rating is that', () => {
    const clear = schemes.filter(({ of, faults }) => of.reads === 'onlyOneHolds' && !has(faults, 'conflict') && !has(faults, 'gap'));
    expect(clear.length).toBeGreaterThan(5);
    for (const { of } of clear) {
      const unclear = actions.filter((rated) => {
        const [state = of.otherwise, ...others] = statesHolding(of, rated);
        return others.length > 0 || rowOf(of, rated).state !== state;
      });
      expect(unclear).toEqual([]);
    }
  });

  test('a row of which it is told that it never decides decides on none', () => {
    for (const { of, faults } of schemes) {
      const never = faults.flatMap((each) => (each.fault === 'neverReached' ? [each.row] : []));
      const deciding = actions.flatMap((rated) => rowsHolding(of, rated).slice(0, of.reads === 'onlyOneHolds' ? undefined : 1));
      expect(deciding.filter(({ row }) => never.includes(row))).toEqual([]);
    }
  });

  test('the action that is shown really falls under no row, or under rows that differ', () => {
    for (const { of, faults } of schemes) {
      for (const each of faults) {
        if (each.fault === 'gap') expect(rowsHolding(of, each.example.rated)).toEqual([]);
        if (each.fault === 'conflict') expect(statesHolding(of, each.example.rated)).toEqual(each.states);
      }
    }
  });
});
