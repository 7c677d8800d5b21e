import { describe, expect, test } from 'vitest';
import { numberOf } from '../day/day.ts';
import { TODAY } from '../faults/example.ts';
import type { Predicate } from '../scheme/predicate.ts';
import { emptyColumns, put } from './columns.ts';
import { actionWith, agreed, confidence, forecast, original, percent, rag, type Said, sentBack, start, unmet } from './examples.suite.ts';
import { mark } from './marks.ts';

const ON = { today: TODAY, day: numberOf(TODAY) };
const BIT = 0b100;

/** What is marked of four rows of which the same is said, when only some of them are looked at. Each waits for a row that is late. */
function marked(predicate: Predicate, said: Said, from: number, to: number): number[] {
  const columns = emptyColumns();
  for (const ref of ['A1', 'A2', 'A3', 'A4']) put(columns, { ...actionWith(said, ref), dependsOn: ['another'] });
  put(columns, actionWith([agreed(1)], 'another'));
  const bits = new Int32Array([0b001, 0b001, 0b001, 0b001]);
  mark(predicate, BIT, bits, { from, to }, columns, ON);
  return [...bits];
}

describe.each<readonly [Predicate, Said]>([
  [{ when: 'overdueByMoreThan', days: 0 }, [agreed(1)]],
  [{ when: 'overdueWithoutRecoveryPlan' }, [agreed(1)]],
  [{ when: 'noRecoveryPlan' }, []],
  [{ when: 'runningOnExtension' }, [agreed(-1), original(0)]],
  [{ when: 'forecastLate' }, [agreed(0), forecast(1)]],
  [{ when: 'dueSoonWithMilestoneUnmet', days: 9 }, [agreed(0), unmet]],
  [{ when: 'dependsOnLate' }, []],
  [{ when: 'returned' }, [sentBack(1)]],
  [{ when: 'officerSays', rag: 'red' }, [rag('red')]],
  [{ when: 'confidenceIs', point: 'red' }, [confidence('red')]],
  [{ when: 'percentAbove', percent: 9 }, [percent(10)]],
  [{ when: 'percentAtLeast', percent: 9 }, [percent(10)]],
  [{ when: 'percentAtMost', percent: 10 }, [percent(10)]],
  [{ when: 'percentBelow', percent: 11 }, [percent(10)]],
  [{ when: 'noPercent' }, []],
  [{ when: 'paceBelow', percent: 90 }, [start(50), agreed(-50), percent(10)]],
])('%j', (predicate, said) => {
  test.each([
    ['all rows', 0, 4, [0b101, 0b101, 0b101, 0b101]],
    ['some rows', 1, 3, [0b001, 0b101, 0b101, 0b001]],
    ['one row', 2, 3, [0b001, 0b001, 0b101, 0b001]],
    ['no row', 2, 2, [0b001, 0b001, 0b001, 0b001]],
  ])('sets its bit in %s where it is asked to, and leaves the others and the other bits alone', (_, from, to, bits) => {
    expect(marked(predicate, said, from, to)).toEqual(bits);
  });
});

test('a predicate that nobody knows is not marked as if it held of nothing', () => {
  expect(() => marked({ when: 'thoughtAbout' } as never, [], 0, 4)).toThrow();
});
