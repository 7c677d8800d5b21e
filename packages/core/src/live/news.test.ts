import { describe, expect, test } from 'vitest';
import { numberOf } from '../day/day.ts';
import type { FactOf } from '../fact/fact.ts';
import { type Columns, emptyColumns, put } from './columns.ts';
import { everyStage } from './every-stage.suite.ts';
import { isPlainNews, reportTold } from './news.ts';

const DAY = '2023-04-10';

/** The columns of a register with an action at every stage. */
function laidOut(): Columns {
  const columns = emptyColumns();
  for (const action of everyStage(DAY)) put(columns, action);
  return columns;
}

const report = (ref: string, more: object = {}) => ({ fact: 'reported', on: DAY, ref, ...more }) as FactOf<'reported'>;
const rowOf = ({ rows }: Columns, ref: string) => rows.rowOf(ref) as number;

describe('a report is plain news', () => {
  test.each([
    ['when it does nothing but report', 'OPEN', { rag: 'red', percent: 40 }, true],
    ['when it says that a completion still holds', 'DONE', { holds: true }, true],
    ['but not when a completion no longer holds', 'DONE', { holds: false }, false],
    ['but not when words of it are exempt', 'OPEN', { text: 'Names', exempt: [{ field: 'text', paragraph: 1, reason: 'Names' }] }, false],
    ['but not when somebody said another rating of the action', 'SAID', { rag: 'red' }, false],
  ])('%s', (_, ref, said, isPlain) => {
    const columns = laidOut();
    expect(isPlainNews(columns, rowOf(columns, ref), report(ref, said))).toBe(isPlain);
  });
});

describe('a report that is told to the columns', () => {
  /** What a row says after a report. */
  const after = (ref: string, said: object) => {
    const columns = laidOut();
    const row = rowOf(columns, ref);
    columns.kept[row] = { state: 'red', point: null, because: [], without: [] };
    columns.lasting[row] = [{ reason: 'noAgreedDate' }];
    reportTold(columns, row, report(ref, said));
    return { columns, row };
  };
  const NAMES = ['rag', 'confidence', 'percent', 'flags', 'flagsOnOriginal', 'lastUpdate', 'silentSince'] as const;
  const told = (ref: string, said: object) => {
    const { columns, row } = after(ref, said);
    return NAMES.map((name) => columns[name][row]);
  };
  /** The same, of the action with that report laid out anew. */
  const folded = (ref: string, said: { rag?: string; confidence?: string; percent?: number; recoveryPlan?: string }) => {
    const columns = laidOut();
    const action = columns.actions[rowOf(columns, ref)];
    if (action === undefined || action.stage !== 'open') throw new Error(`${ref} is not open`);
    const { rag = null, confidence = null, percent = null, recoveryPlan = action.recoveryPlan } = said;
    const last = { on: DAY, by: 'owner', text: null, rag, confidence, percent, recoveryPlan, causes: [], noLongerHolds: false };
    const returned = action.returned && { ...action.returned, followed: DAY };
    const row = put(columns, { ...action, returned, lastUpdate: DAY, recoveryPlan, reports: [...action.reports, last] } as typeof action);
    return NAMES.map((name) => columns[name][row]);
  };

  test.each([
    ['nothing but that there was one', 'OPEN', {}],
    ['nothing new: what was said before stands', 'PLANNED', {}],
    ['red', 'OPEN', { rag: 'red' }],
    ['green, after amber', 'PLANNED', { rag: 'green' }],
    ['a percentage', 'PLANNED', { percent: 0 }],
    ['a confidence', 'PLANNED', { confidence: 'red' }],
    ['a recovery plan', 'MOVED', { recoveryPlan: 'Two more staff' }],
    ['a recovery plan, where there was one', 'PLANNED', { recoveryPlan: 'Three more staff' }],
    ['something at last, after it was sent back', 'BACK', { percent: 10 }],
  ])('leaves them as the action would, laid out anew, when it tells %s', (_, ref, said) => {
    expect(told(ref, said)).toEqual(folded(ref, said));
  });

  test('was told on its day, and undoes what was kept of the action, which is still to be folded', () => {
    const { columns, row } = after('OPEN', {});
    expect(columns.lastUpdate[row]).toBe(numberOf(DAY));
    expect([columns.kept[row], columns.lasting[row], columns.actions[row]]).toEqual([undefined, undefined, undefined]);
  });
});
