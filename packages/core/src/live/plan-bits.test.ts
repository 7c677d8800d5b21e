import { describe, expect, test } from 'vitest';
import type { Predicate } from '../scheme/predicate.ts';
import { schemeOf } from './one-by-one.suite.ts';
import { planOf } from './plan.ts';

/** What a predicate looks at: the date agreed; whether there is a plan; how long nothing was heard; and the day itself, so that it tells another reason tomorrow. */
type Row = readonly [Predicate, date: 0 | 1, plan: 0 | 1, silence: 0 | 1, day: 0 | 1];

const rows: readonly Row[] = [
  [{ when: 'noAgreedDate' }, 1, 0, 0, 0],
  [{ when: 'overdueByMoreThan', days: 1 }, 1, 0, 0, 1],
  [{ when: 'overdueByMoreThan', days: 1, of: 'agreed' }, 1, 0, 0, 1],
  [{ when: 'overdueByMoreThan', days: 1, of: 'original' }, 0, 0, 0, 1],
  [{ when: 'overdueByAtMost', days: 1 }, 1, 0, 0, 1],
  [{ when: 'overdueByAtMost', days: 1, of: 'original' }, 0, 0, 0, 1],
  [{ when: 'overdueByMoreThanMonths', months: 1 }, 1, 0, 0, 1],
  [{ when: 'overdueByMoreThanMonths', months: 1, of: 'original' }, 0, 0, 0, 1],
  [{ when: 'overdueByAtMostMonths', months: 1 }, 1, 0, 0, 1],
  [{ when: 'overdueByAtMostMonths', months: 1, of: 'original' }, 0, 0, 0, 1],
  [{ when: 'overdueWithoutRecoveryPlan' }, 1, 1, 0, 1],
  [{ when: 'noRecoveryPlan' }, 0, 1, 0, 1],
  [{ when: 'returnedAndSilentFor', days: 1 }, 0, 0, 1, 1],
  [{ when: 'noAccountablePost' }, 0, 0, 0, 0],
  [{ when: 'noUpdateFor', days: 1 }, 0, 0, 1, 1],
  [{ when: 'noUpdateFor', days: 0 }, 0, 0, 0, 1],
  [{ when: 'notStarted' }, 0, 0, 0, 0],
  [{ when: 'runningOnExtension' }, 1, 0, 0, 0],
  [{ when: 'forecastLate' }, 1, 0, 0, 0],
  [{ when: 'dueSoonWithMilestoneUnmet', days: 1 }, 1, 0, 0, 1],
  [{ when: 'dependsOnLate' }, 0, 0, 0, 1],
  [{ when: 'officerSays', rag: 'red' }, 0, 0, 0, 0],
  [{ when: 'returned' }, 0, 0, 0, 0],
  [{ when: 'percentAbove', percent: 1 }, 0, 0, 0, 0],
  [{ when: 'percentAtLeast', percent: 1 }, 0, 0, 0, 0],
  [{ when: 'percentAtMost', percent: 1 }, 0, 0, 0, 0],
  [{ when: 'percentBelow', percent: 1 }, 0, 0, 0, 0],
  [{ when: 'noPercent' }, 0, 0, 0, 0],
  [{ when: 'paceAtLeast', percent: 1 }, 1, 0, 0, 1],
  [{ when: 'paceBelow', percent: 1 }, 1, 0, 0, 1],
  [{ when: 'noPace' }, 1, 0, 0, 0],
  [{ when: 'confidenceIs', point: 'red' }, 0, 0, 0, 0],
  [{ when: 'noConfidence' }, 0, 0, 0, 0],
];

describe('what the plan of a scheme knows of its one predicate', () => {
  test.each(rows)('%j: of the date %i, of the plan %i, of silence %i, of the day %i', (predicate, date, plan, silence, day) => {
    const { ofTheDate, ofThePlan, ofSilence, ofTheDay } = planOf(schemeOf([{ state: 'red', any: [predicate] }]));
    expect([ofTheDate, ofThePlan, ofSilence, ofTheDay]).toEqual([date, plan, silence, day]);
  });
});
