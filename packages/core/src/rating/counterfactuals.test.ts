import { describe, expect, test } from 'vitest';
import type { Day } from '../day/day.ts';
import { AUDIT, andThen, CHAIR, OWNER } from '../given.suite.ts';
import type { Past } from '../register/past.ts';
import { countersign1 } from '../scheme/countersign-1.ts';
import { bromsgrove, percentOverElapsed } from '../scheme/presets.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { counterfactualSentence } from '../wording/reasons.ts';
import type { Otherwise } from './counterfactuals.ts';
import type { State } from './state.ts';
import { about, type Cells, ratedOn, worked } from './worked.suite.ts';

const DUE: Day = '2023-03-31';
const PLAN = 'Two more staff';
/** A report shortly before, so that silence plays no part. */
const heard = { told: '2023-03-30', rag: 'green' } as const;

/** What is told of an action on a day: its rating, and what it would be but for what. */
type Case = readonly [
  situation: string,
  action: Cells | (() => Past),
  day: Day,
  state: State,
  without: readonly (readonly [Otherwise, State])[],
];

const reported = (past: Past, on: Day, more: object = {}) => andThen(past, OWNER, about({ fact: 'reported', on, text: 'On it', ...more }));

/** Sent back on 10 March, and silent since. */
const sentBack = () => {
  const past = worked({ due: '2024-03-31', told: '2023-03-01', rag: 'green', complete: '2023-03-02' });
  return andThen(past, AUDIT, about({ fact: 'returned', on: '2023-03-10', reason: 'A draft' }));
};

const byCountersign: readonly Case[] = [
  ['more time makes a red amber', { due: DUE, extendedTo: '2023-06-30', ...heard }, '2023-04-20', 'amber', [['extension', 'red']]],
  [
    'more time not yet needed still costs the green',
    { due: DUE, extendedTo: '2023-06-30', ...heard },
    DUE,
    'amber',
    [['extension', 'green']],
  ],
  [
    'more time makes no difference beside a recovery plan: a little late is amber too',
    { due: DUE, extendedTo: '2023-06-30', ...heard, plan: PLAN },
    '2023-04-20',
    'amber',
    [],
  ],
  [
    'more time hides a red beside a plan, once it is more than 31 days past the first date',
    { due: DUE, extendedTo: '2023-06-30', ...heard, plan: PLAN },
    '2023-05-02',
    'amber',
    [['extension', 'red']],
  ],
  [
    'an earlier date was promised for what it took over',
    { due: '2023-06-30', promised: DUE, ...heard },
    '2023-04-20',
    'amber',
    [['originalDate', 'red']],
  ],
  [
    'an earlier date was promised, and a plan makes a little late amber too',
    { due: '2023-06-30', promised: DUE, ...heard, plan: PLAN },
    '2023-04-20',
    'amber',
    [],
  ],
  ['no date was agreed, but one had been promised', { promised: DUE, ...heard }, '2023-04-20', 'notRated', [['originalDate', 'red']]],
  ['a recovery plan makes a red amber', { due: DUE, ...heard, plan: PLAN }, '2023-04-20', 'amber', [['recoveryPlan', 'red']]],
  ['a recovery plan before the date makes no difference', { due: DUE, ...heard, plan: PLAN }, DUE, 'green', []],
  ['a recovery plan more than 31 days late makes no difference', { due: DUE, ...heard, plan: PLAN }, '2023-05-02', 'red', []],
  ['92 days of silence make it amber', { due: '2024-03-31' }, '2023-04-03', 'amber', [['update', 'green']]],
  ['91 days of silence do not', { due: '2024-03-31' }, '2023-04-02', 'green', []],
  ['183 days of silence make it red', { due: '2024-03-31' }, '2023-07-03', 'red', [['update', 'green']]],
  ['an update would not help what is late', { due: DUE }, '2023-04-20', 'red', []],
  ['32 days without an answer to a return make it red', sentBack, '2023-04-11', 'red', [['update', 'amber']]],
  ['31 days do not: it is amber for the return', sentBack, '2023-04-10', 'amber', []],
  ['what was answered is not answered twice', () => reported(sentBack(), '2023-03-20'), '2023-04-20', 'amber', []],
  [
    'more time and a plan, each of which makes a red amber',
    () => reported(worked({ due: DUE, extendedTo: '2023-06-30' }), '2023-03-30', { recoveryPlan: PLAN }),
    '2023-07-15',
    'amber',
    [
      ['extension', 'red'],
      ['recoveryPlan', 'red'],
    ],
  ],
];

const byOthers: readonly (readonly [Scheme, ...Case])[] = [
  [bromsgrove, 'an extension hides a red', { due: DUE, extendedTo: '2023-06-30' }, '2023-05-01', 'green', [['extension', 'red']]],
  [bromsgrove, 'an extension hides an amber', { due: DUE, extendedTo: '2023-06-30' }, '2023-04-30', 'green', [['extension', 'amber']]],
  [bromsgrove, 'an extension that is not needed hides nothing', { due: DUE, extendedTo: '2023-06-30' }, DUE, 'green', []],
  [bromsgrove, 'a plan plays no part', { due: DUE, plan: PLAN }, '2023-04-30', 'amber', []],
  [
    percentOverElapsed,
    'more time makes the pace easier',
    { start: '2023-01-01', due: '2023-04-11', extendedTo: '2023-07-20', percent: 45 },
    '2023-04-11',
    'green',
    [['extension', 'red']],
  ],
];

const told = (past: Past, day: Day, scheme: Scheme) => {
  const { state, without } = ratedOn(past, day, scheme);
  return { state, without: without.map((each) => [each.if, each.state]) };
};
const pastOf = (action: Case[1]) => (typeof action === 'function' ? action() : worked(action));

describe('a rating says what it would be but for something, and only when that differs', () => {
  test.each(byCountersign)('%s: %o on %s is %s', (_, action, day, state, without) => {
    expect(told(pastOf(action), day, countersign1)).toEqual({ state, without });
  });

  test.each(byOthers)('by $id: %s: %o on %s is %s', (scheme, _, action, day, state, without) => {
    expect(told(pastOf(action), day, scheme)).toEqual({ state, without });
  });

  test('somebody said another rating, and by the scheme alone it differs', () => {
    const said = (to: string) =>
      andThen(
        worked({ due: DUE, ...heard }),
        CHAIR,
        about({ fact: 'ratingOverridden', on: '2023-04-02', to, reason: 'The paper is being signed', until: '2023-04-30' }),
      );
    expect(told(said('green'), '2023-04-20', countersign1)).toEqual({ state: 'green', without: [['override', 'red']] });
    expect(told(said('red'), '2023-04-20', countersign1)).toEqual({ state: 'red', without: [] });
  });

  test('what is no longer live is not asked what it would be', () => {
    const complete = worked({ due: DUE, extendedTo: '2023-06-30', plan: PLAN, complete: '2023-05-15' });
    expect(told(complete, '2023-06-01', countersign1)).toEqual({ state: 'reportedComplete', without: [] });
  });
});

test.each<readonly [Otherwise, string]>([
  ['extension', 'Without the extension it would be Red.'],
  ['originalDate', 'Against the date first promised it would be Red.'],
  ['recoveryPlan', 'Without the recovery plan it would be Red.'],
  ['update', 'Had an update come it would be Red.'],
  ['override', 'By the scheme alone it would be Red.'],
])('%s is told in a sentence', (what, sentence) => {
  expect(counterfactualSentence({ if: what, state: 'red' })).toBe(sentence);
});
