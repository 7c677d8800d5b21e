import { describe, expect, test } from 'vitest';
import type { Action } from '../action/action.ts';
import { combinationsOf } from '../faults/combinations.ts';
import { TODAY } from '../faults/example.ts';
import { countersign1 } from '../scheme/countersign-1.ts';
import { PRESETS } from '../scheme/presets.ts';
import { predicatesOf, type Scheme } from '../scheme/scheme.ts';
import { atOnce } from './at-once.ts';
import { everyStage } from './every-stage.suite.ts';
import { agreed, registerOf, waiting } from './examples.suite.ts';
import { oneByOne, together } from './one-by-one.suite.ts';

/** Of so many combinations every eleventh is looked at; of a small scheme, each. */
const MOST = 500;
const STEP = 11;

/** An action for each way in which the predicates of a scheme can come out together. */
function examplesFor({ steps }: Scheme): readonly Action[] {
  const { count, all } = combinationsOf(steps.flatMap(({ any }) => any.flatMap(predicatesOf)));
  return [...all()]
    .filter((_, index) => count <= MOST || index % STEP === 0)
    .map((combination, index) => {
      const { action, late } = combination.example();
      return { ...action, ref: `A${index}`, dependsOn: late };
    });
}

describe.each([...PRESETS])('by the preset %s', (_, scheme) => {
  test('whatever holds of an action, it is rated at once as it is by itself', () => {
    const actions = [...examplesFor(scheme), ...registerOf([])];
    expect(actions.length).toBeGreaterThan(4);
    expect(together(actions, scheme, TODAY)).toEqual(oneByOne(actions, scheme, TODAY));
  });

  test.each(['2023-02-01', '2023-03-31', '2023-04-01', '2023-05-02', '2023-12-31'] as const)(
    'an action at any stage is rated on %s as it is by itself',
    (today) => {
      const actions = everyStage(today);
      expect(together(actions, scheme, today)).toEqual(oneByOne(actions, scheme, today));
    },
  );
});

describe('actions that were laid out once', () => {
  test('can be rated on one day after another, forwards and back', () => {
    const actions = everyStage('2023-12-31');
    const laidOut = atOnce(actions, countersign1);
    for (const today of ['2023-03-31', '2023-12-31', '2024-06-30', '2023-02-25', '2023-12-31'] as const) {
      const alone = oneByOne(actions, countersign1, today);
      expect(laidOut.states(today)).toEqual(alone.map(({ state }) => state));
      expect(laidOut.ratings(today)).toEqual(alone.map(({ rating }) => rating));
    }
  });

  test('are told in the order in which they were handed in', () => {
    const [late, early] = [registerOf([[agreed(1)]]), registerOf([[agreed(-9)]])];
    expect(atOnce([...late.slice(0, 1), ...early.slice(1)], countersign1).states(TODAY)).toEqual(['red', 'red']);
    expect(atOnce(registerOf([[agreed(-9)]]), countersign1).states(TODAY)).toEqual(['green', 'red']);
  });

  test('may be none', () => {
    expect([atOnce([], countersign1).ratings(TODAY), atOnce([], countersign1).states(TODAY)]).toEqual([[], []]);
  });
});

describe('an action that waits', () => {
  const held = (awaited: readonly Action[], today = TODAY) =>
    together([...registerOf([[waiting]]).slice(0, 1), ...awaited], countersign1, today)[0];
  const another = (ago: number) =>
    registerOf([[agreed(ago)]])
      .map((action) => ({ ...action, ref: 'another' }))
      .slice(0, 1);

  test('is held up by what is late, and not before that', () => {
    expect(held(another(1))?.rating.because).toContainEqual({ reason: 'dependsOnLate', refs: ['another'] });
    expect(held(another(0))?.state).toBe('notRated');
  });
});
