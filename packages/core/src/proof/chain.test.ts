import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, daysLater } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';
import { actionFrom } from '../register/action-from.ts';
import { correctionsKnown } from '../register/corrections.ts';
import { erasuresKnown } from '../register/erasures.ts';
import type { Past } from '../register/past.ts';
import { registerAsAt } from '../register/register.ts';
import { isSeen, type When } from '../register/when.ts';
import { stories, tell } from './stories.suite.ts';

/** The plain form: fold whatever is seen, from the beginning, and keep nothing. */
function folded(past: Past, when: When, ref: string) {
  const council = registerAsAt(past, when).council;
  const facts = (past.actions.get(ref) ?? []).filter((noted) => isSeen(noted, when));
  return actionFrom(facts, {
    asAt: when.asAt,
    council: () => council,
    corrections: correctionsKnown(past, when),
    erasures: erasuresKnown(past, when),
  });
}

const SEED = 20_261_125;

test(`an action found is the action folded, as at any day and as known at any moment, while the record grows (seed ${SEED})`, () => {
  const compared = { actions: 0, whens: 0 };
  fc.assert(
    fc.property(stories(24), fc.array(fc.tuple(fc.nat(800), fc.nat(800)), { minLength: 3, maxLength: 6 }), (tries, days) => {
      tell(tries, (trail, _before, day) => {
        for (const [back, known] of days) {
          const asAt = daysLater(day, -back);
          const whens: readonly When[] = [
            { asAt, knownAt: null },
            { asAt: day, knownAt: momentOf(daysLater(day, -known)) },
            { asAt, knownAt: momentOf(daysLater(day, -known)) },
          ];
          for (const when of whens) {
            const register = registerAsAt(trail.past, when);
            for (const ref of trail.past.actions.keys()) {
              expect(register.action(ref)).toEqual(folded(trail.past, when, ref));
              compared.actions += 1;
            }
            compared.whens += 1;
          }
        }
      });
    }),
    { numRuns: 60, seed: SEED },
  );
  expect(compared.actions).toBeGreaterThan(2_000);
});

function momentOf(day: Day): Instant {
  return `${day}T12:00:00.000Z` as Instant;
}
