import { describe, expect, test } from 'vitest';
import type { Action } from '../action/action.ts';
import type { Command } from '../command/command.ts';
import type { Verb } from '../command/verbs.ts';
import type { Day } from '../day/day.ts';
import type { Fact } from '../fact/fact.ts';
import { andThen, asking, assured, CHAIR, CLERK, given, OWNER, on, raised } from '../given.suite.ts';
import { ratingOf } from '../rating/rating.ts';
import type { Past } from '../register/past.ts';
import { countersign1 } from '../scheme/countersign-1.ts';

const about = (fact: Record<string, unknown>): Fact => ({ ref: 'SEND-1', ...fact }) as Fact;
const ask = (verb: Verb, as: string, day: Day, data: object = {}) => ({ verb, as, on: day, ref: 'SEND-1', data }) as unknown as Command;
const action = (past: Past, day: Day) => on(past, day).action('SEND-1') as Action;
const rated = (past: Past, day: Day) => ratingOf(action(past, day), day, countersign1, on(past, day).action);
const open = () => given([CLERK, raised]);

describe('an action that is carried out to another body', () => {
  const fact = () =>
    asking(open(), ask('carryOut', CLERK, '2023-03-01', { to: 'East Wealdshire', itsRef: 'T7', reason: 'Reform' })) as Fact;

  test('stays here as superseded, with the body and the reference it goes on under', () => {
    expect(action(andThen(open(), CLERK, fact()), '2023-03-01')).toMatchObject({
      stage: 'superseded',
      successor: { in: 'body', body: 'East Wealdshire', ref: 'T7' },
      accountable: OWNER,
    });
  });

  test.each([
    ['assured', assured()],
    ['carried out already', andThen(open(), CLERK, fact())],
  ])('is refused when it is %s', (_, past) => {
    expect(asking(past, ask('carryOut', CLERK, '2023-05-01', { to: 'x', reason: 'x' }))).toMatchObject({ refused: 'wrongStage' });
  });
});

describe('an action that became how the council works', () => {
  const embedded = () => andThen(assured(), OWNER, asking(assured(), ask('embed', OWNER, '2023-04-01')) as Fact);

  test('is still assured, and says since when', () => {
    expect(action(embedded(), '2023-03-31').embeddedOn).toBeNull();
    expect(action(embedded(), '2023-04-01')).toMatchObject({ stage: 'assured', embeddedOn: '2023-04-01' });
  });

  test('is so once', () => {
    expect(asking(embedded(), ask('embed', OWNER, '2023-05-01'))).toMatchObject({ refused: 'alreadyThere' });
  });

  test('must have been assured first, and on no earlier day', () => {
    expect(asking(open(), ask('embed', OWNER, '2023-04-01'))).toMatchObject({ refused: 'wrongStage', needs: ['assured'] });
    expect(asking(assured(), ask('embed', OWNER, '2023-03-19'))).toMatchObject({ refused: 'outOfOrder' });
  });

  test('is no more, once it is opened again', () => {
    const past = andThen(embedded(), CLERK, about({ fact: 'reopened', on: '2023-05-01', reason: 'It slipped' }));
    expect(action(past, '2023-05-01')).toMatchObject({ stage: 'open', embeddedOn: null });
  });
});

describe('no stage hides that an action is or was late', () => {
  const suspended = about({ fact: 'suspended', on: '2023-03-01', reason: 'A tribunal' });
  const accepted = about({ fact: 'riskAccepted', on: '2023-03-01', approver: CHAIR, reason: 'Cost', until: '2024-03-31' });
  const withdrawn = (on: Day) => about({ fact: 'withdrawn', on, reason: 'Moot' });
  const superseded = (on: Day) => about({ fact: 'superseded', on, by: 'SEND-2' });

  test.each([
    ['suspended, on its last day', suspended, '2023-03-31', 'suspended', []],
    ['suspended, a day after', suspended, '2023-04-01', 'suspended', [{ reason: 'overdue', agreed: '2023-03-31', days: 1 }]],
    ['its risk accepted, on its last day', accepted, '2023-03-31', 'riskAccepted', []],
    ['its risk accepted, a month after', accepted, '2023-04-30', 'riskAccepted', [{ reason: 'overdue', agreed: '2023-03-31', days: 30 }]],
    ['withdrawn in time, and read long after', withdrawn('2023-03-31'), '2024-03-31', 'withdrawn', []],
    [
      'withdrawn a day late, and read long after',
      withdrawn('2023-04-01'),
      '2024-03-31',
      'withdrawn',
      [{ reason: 'endedLate', agreed: '2023-03-31', days: 1 }],
    ],
    ['superseded in time', superseded('2023-03-31'), '2024-03-31', 'superseded', []],
    [
      'superseded ten days late',
      superseded('2023-04-10'),
      '2024-03-31',
      'superseded',
      [{ reason: 'endedLate', agreed: '2023-03-31', days: 10 }],
    ],
  ] as const)('%s', (_, fact, day, state, because) => {
    expect(rated(andThen(open(), CLERK, fact), day)).toEqual({ state, point: null, because, without: [] });
  });

  test('and one without a date is not called late', () => {
    const { due: _due, ...undated } = raised as Extract<Fact, { fact: 'raised' }>;
    expect(rated(andThen(given([CLERK, undated]), CLERK, suspended), '2024-03-31').because).toEqual([]);
  });
});

test('an action that is taken up again is as late as it would have been', () => {
  const past = andThen(open(), CLERK, about({ fact: 'suspended', on: '2023-03-01', reason: 'A tribunal' }));
  const resumed = andThen(past, CLERK, asking(past, ask('resume', CLERK, '2023-06-01')) as Fact);
  expect(action(resumed, '2023-06-01')).toMatchObject({ stage: 'open', dates: { original: '2023-03-31', agreed: '2023-03-31' } });
  expect(rated(resumed, '2023-06-01')).toMatchObject({ state: 'red' });
});

describe('an action that was sent back', () => {
  const sentBack = () =>
    given(
      [CLERK, raised],
      [OWNER, about({ fact: 'reportedComplete', on: '2023-01-10' })],
      ['head-of-internal-audit', about({ fact: 'returned', on: '2023-01-20', reason: 'Half is missing' })],
      [CLERK, about({ fact: 'suspended', on: '2023-01-23', reason: 'Election' })],
    );

  test('is still to be answered when it was suspended and goes on', () => {
    const past = andThen(sentBack(), OWNER, about({ fact: 'resumed', on: '2023-02-01' }));
    expect(action(past, '2023-03-01')).toMatchObject({ stage: 'open', returned: { on: '2023-01-20', followed: null } });
    expect(rated(past, '2023-03-01').because).toContainEqual({ reason: 'returnedAndSilent', on: '2023-01-20', days: 40 });
  });

  test('is not split while it is suspended either', () => {
    const into = [
      { ref: 'A', title: 'One' },
      { ref: 'B', title: 'Two' },
    ];
    expect(asking(sentBack(), ask('split', CLERK, '2023-02-01', { into }))).toMatchObject({ refused: 'returnedFirst', on: '2023-01-20' });
  });
});
