import { describe, expect, test } from 'vitest';
import { TODAY } from '../faults/example.ts';
import type { Predicate } from '../scheme/predicate.ts';
import { atOnce } from './at-once.ts';
import { emptyColumns, put } from './columns.ts';
import { actionWith, agreed, plan, rag, registerOf, type Said, update } from './examples.suite.ts';
import { markedOn, marksFor } from './marked.ts';
import { schemeOf } from './one-by-one.suite.ts';
import { reasonsFrom } from './reasons.ts';

const overdue: Predicate = { when: 'overdueByMoreThan', days: 0 };
const schemes = {
  one: schemeOf([
    {
      state: 'red',
      any: [overdue, { when: 'officerSays', rag: 'red' }, { when: 'overdueByMoreThan', days: 9 }, { when: 'noUpdateFor', days: 30 }],
    },
  ]),
  other: schemeOf([
    { state: 'red', any: [{ when: 'noUpdateFor', days: 30 }, { when: 'overdueWithoutRecoveryPlan' }, { when: 'noRecoveryPlan' }, overdue] },
  ]),
  together: schemeOf([{ state: 'red', any: [{ all: [{ when: 'officerSays', rag: 'red' }, overdue] }, { when: 'noUpdateFor', days: 30 }] }]),
};

describe('the reasons of a row', () => {
  test.each<readonly [string, keyof typeof schemes, Said, string[]]>([
    ['in the order in which the scheme names them', 'one', [agreed(3), rag('red'), update(40)], ['overdue', 'officerSays', 'noUpdate']],
    ['in the order of another scheme', 'other', [agreed(3), update(40)], ['noUpdate', 'noRecoveryPlan', 'overdue']],
    ['once, where two bounds give the same', 'one', [agreed(10)], ['overdue']],
    ['none of what does not hold', 'other', [agreed(3), plan], ['overdue']],
    ['of several things together, each', 'together', [agreed(3), rag('red'), update(40)], ['officerSays', 'overdue', 'noUpdate']],
    ['of several things together, none while one is missing', 'together', [agreed(3), rag('amber')], []],
  ])('are told %s', (_, by, said, reasons) => {
    const [first] = atOnce(registerOf([said]), schemes[by]).ratings(TODAY);
    expect(first?.because.map(({ reason }) => reason)).toEqual(reasons);
  });

  test('that tell of no day are asked for once, until there is news', () => {
    const laidOut = atOnce([actionWith([agreed(3), rag('red')])], schemes.one);
    const [one, other] = [laidOut.ratings(TODAY)[0], laidOut.ratings('2024-06-16')[0]];
    expect(one?.because[1]).toEqual({ reason: 'officerSays', rag: 'red', on: TODAY });
    expect(other?.because[1]).toBe(one?.because[1]);
    expect(other?.because[0]).toMatchObject({ reason: 'overdue', days: 4 });
  });

  test('are not made up: a mark of what does not hold is damage', () => {
    const columns = emptyColumns();
    put(columns, actionWith([agreed(-9)]));
    const marked = markedOn(marksFor(columns, schemes.one), TODAY);
    marked.bits[0] = 0b0010;
    expect(() => reasonsFrom(columns, marked, 0)).toThrow('A1 was marked with what does not hold of it');
  });
});
