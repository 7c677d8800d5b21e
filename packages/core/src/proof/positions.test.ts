import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countersign1, type Fact, factsOf, keptParts, positionOf, registerAsAt } from '../index.ts';
import { stories, tell } from './stories.suite.ts';
import { OWNER } from './table.suite.ts';
import { entriesOf } from './trail.suite.ts';

const SEED = 20_230_401;

describe('whatever story is told', () => {
  test('the counts of a position sum to its total, and each directorate to its own', () => {
    const sums = fc.property(stories(40), (tries) => {
      const { trail, last } = tell(tries);
      const register = registerAsAt(trail.past, { asAt: last, knownAt: null });
      const head = { size: trail.told.length, root: '' };
      const { counts, total, directorates, actions } = positionOf({ name: 'main', head, register, scheme: countersign1, told: [] });
      const sum = (of: typeof counts) => Object.values(of).reduce((all, each) => all + each, 0);
      expect(sum(counts)).toBe(total);
      expect(total).toBe(actions.length);
      expect(directorates.map((each) => sum(each.counts))).toEqual(directorates.map((each) => each.total));
      expect(directorates.reduce((all, each) => all + each.total, 0)).toBe(total);
    });
    fc.assert(sums, { numRuns: 300, seed: SEED });
  });

  test('the words taken out of facts go back where they stood, and none is left in the record', () => {
    const round = fc.property(stories(40), (tries) => {
      const facts: readonly Fact[] = entriesOf(tell(tries).trail).flatMap((entry) => entry.facts);
      const kept = keptParts(facts);
      expect(factsOf(kept)).toEqual(facts);
      const record = JSON.stringify(kept.facts);
      for (const text of ['Promise', 'Going on', 'Paper', 'Moot', 'A tender is open', OWNER]) expect(record).not.toContain(`"${text}"`);
    });
    fc.assert(round, { numRuns: 300, seed: SEED });
  });

  test('words that are exempt are kept with the exempt, where they can be erased, and not with the public', () => {
    const apart = fc.property(stories(40), (tries) => {
      const facts = entriesOf(tell(tries).trail).flatMap((entry) => entry.facts);
      const exempt = facts.filter((fact) => fact.fact === 'raised' && fact.exempt !== undefined);
      for (const fact of exempt) {
        const { prose } = keptParts([fact]);
        expect(prose.exempt?.['/0/title']).toBe(fact.fact === 'raised' && fact.title);
        expect(prose.public?.['/0/title']).toBeUndefined();
      }
    });
    fc.assert(apart, { numRuns: 300, seed: SEED });
  });
});
