import { describe, expect, test } from 'vitest';
import { afterwards, answerTo, ask, those } from '../act/asked.suite.ts';
import type { Day } from '../day/day.ts';
import { andThen, CHAIR, CLERK, OWNER } from '../given.suite.ts';
import type { Past } from '../register/past.ts';
import { countersign1 } from '../scheme/countersign-1.ts';
import { reading } from '../scheme/presets.ts';
import { reasonSentence } from '../wording/reasons.ts';
import { refusalSentence } from '../wording/refusals.ts';
import type { Rating } from './rating.ts';
import { about, ratedOn, worked } from './worked.suite.ts';

const SAID: Day = '2023-04-05';
const UNTIL: Day = '2023-04-30';
const WHY = 'The work was done on 4 April; the paper is being signed';

/** Due 31 March 2023, with nothing said: red from 1 April by the scheme. */
const late = () => worked({ due: '2023-03-31' });
const saying = (to: 'red' | 'amber' | 'green', on: Day, until: Day) =>
  ask('overrideRating', CHAIR, on, { to, reason: WHY, until, minute: 'Minute 12' }, 'SEND-1');
const overridden = (past: Past = late()) => afterwards(past, saying('green', SAID, UNTIL));
const on = (past: Past, day: Day) => ratedOn(past, day, countersign1);
const reasons = ({ because }: Rating) => because.map(({ reason }) => reason);

describe('another rating than the scheme’s', () => {
  test.each<readonly [string, Day, string]>([
    ['the day before it was said', '2023-04-04', 'red'],
    ['the day on which it was said', SAID, 'green'],
    ['a day between', '2023-04-20', 'green'],
    ['its last day', UNTIL, 'green'],
    ['the day after, by itself', '2023-05-01', 'red'],
    ['a year after', '2024-04-30', 'red'],
  ])('holds from its day to its last day: %s, %s, it is %s', (_, day, state) => {
    expect(on(overridden(), day).state).toBe(state);
  });

  test('is the first reason, and every reason of the scheme stays beside it', () => {
    const [first, ...others] = on(overridden(), '2023-04-20').because;
    expect(first).toEqual({ reason: 'overridden', by: CHAIR, on: SAID, until: UNTIL, why: WHY });
    expect(others).toEqual(on(late(), '2023-04-20').because);
    expect(first && reasonSentence(first)).toBe(
      `gac-chair said this rating on 5 April 2023, instead of the scheme’s, until 30 April 2023: ${WHY}`,
    );
  });

  test('tells what it is by the scheme alone', () => {
    expect(on(overridden(), '2023-04-20').without).toContainEqual({ if: 'override', state: 'red' });
  });

  test('that says what the scheme says is told, and there is nothing to tell by the scheme alone', () => {
    const same = on(afterwards(late(), saying('red', SAID, UNTIL)), '2023-04-20');
    expect(same.state).toBe('red');
    expect(reasons(same)).toEqual(['overridden', 'noRecoveryPlan', 'overdue', 'noUpdate']);
    expect(same.without.filter((each) => each.if === 'override')).toEqual([]);
  });

  test('leaves told what it would be but for something, unless that is what was said', () => {
    const extended = worked({ due: '2023-03-31', extendedTo: '2023-06-30', told: '2023-03-20', rag: 'green' });
    expect(on(extended, '2023-04-20')).toMatchObject({ state: 'amber', without: [{ if: 'extension', state: 'red' }] });
    expect(on(overridden(extended), '2023-04-20').without).toEqual([
      { if: 'override', state: 'amber' },
      { if: 'extension', state: 'red' },
    ]);
    const red = afterwards(extended, saying('red', SAID, UNTIL));
    expect(on(red, '2023-04-20').without).toEqual([{ if: 'override', state: 'amber' }]);
  });

  test('stands in place of any scheme’s, and has no point of its scale', () => {
    expect(ratedOn(overridden(worked({ due: '2023-03-31', percent: 10 })), '2023-04-20', reading)).toMatchObject({
      state: 'green',
      point: null,
      without: [{ if: 'override', state: 'red' }],
    });
  });

  test('is replaced by a later one, and comes back on no day', () => {
    const replaced = afterwards(overridden(), saying('amber', '2023-04-10', '2023-04-15'));
    expect(['2023-04-09', '2023-04-10', '2023-04-15', '2023-04-16'].map((day) => on(replaced, day as Day).state)).toEqual([
      'green',
      'amber',
      'amber',
      'red',
    ]);
  });

  test('moves no date and is no news of the work', () => {
    expect(reasons(on(overridden(worked({ due: '2024-03-31' })), '2023-04-20'))).toEqual(['overridden', 'noUpdate']);
  });
});

describe('another rating ends with the stage: what is no longer live is told by its stage', () => {
  test.each<readonly [string, (past: Past) => Past, string]>([
    ['reported complete', (past) => afterwards(past, ask('reportComplete', OWNER, '2023-04-10', {}, 'SEND-1')), 'reportedComplete'],
    ['suspended', (past) => afterwards(past, ask('suspend', CLERK, '2023-04-10', { reason: 'Election' }, 'SEND-1')), 'suspended'],
    ['withdrawn', (past) => andThen(past, CLERK, about({ fact: 'withdrawn', on: '2023-04-10', reason: 'Moot' })), 'withdrawn'],
    [
      'its risk accepted',
      (past) =>
        andThen(past, CLERK, about({ fact: 'riskAccepted', on: '2023-04-10', approver: CHAIR, reason: 'Cost', until: '2023-12-31' })),
      'riskAccepted',
    ],
  ])('%s', (_, ended, state) => {
    const rating = on(ended(overridden()), '2023-04-20');
    expect(rating).toMatchObject({ state, without: [] });
    expect(reasons(rating)).not.toContain('overridden');
  });

  test('and does not come back when the work goes on', () => {
    const suspended = afterwards(overridden(), ask('suspend', CLERK, '2023-04-10', { reason: 'Election' }, 'SEND-1'));
    const resumed = afterwards(suspended, ask('resume', OWNER, '2023-04-12', {}, 'SEND-1'));
    expect(['2023-04-11', '2023-04-12', UNTIL, '2023-05-01'].map((day) => on(resumed, day as Day).state)).toEqual([
      'suspended',
      'red',
      'red',
      'red',
    ]);
  });
});

describe('another rating is refused', () => {
  const asking = (past: Past, as: string, day: Day, until: Day) =>
    answerTo(past, ask('overrideRating', as, day, { to: 'green', reason: WHY, until }, 'SEND-1'));

  test('to the post that answers for the action', () => {
    expect(asking(late(), OWNER, SAID, UNTIL)).toEqual({ refused: 'ownRequest', ref: 'SEND-1', approver: OWNER });
  });

  test.each<readonly [Day, object | null]>([
    ['2023-04-04', { refused: 'notLater', ref: 'SEND-1', date: '2023-04-04', than: SAID }],
    ['2023-04-05', null],
    ['2023-07-06', null],
    ['2023-07-07', { refused: 'tooLong', ref: 'SEND-1', until: '2023-07-07', last: '2023-07-06' }],
  ])('when its last day is over, or more than 92 days off: until %s', (until, refusal) => {
    const answer = asking(late(), CHAIR, SAID, until);
    if (refusal !== null) expect(answer).toEqual(refusal);
    expect(those(answer, 'ratingOverridden').map((said) => said.until)).toEqual(refusal === null ? [until] : []);
  });

  test.each<readonly [Day, string | undefined]>([
    ['2023-04-19', undefined],
    ['2023-04-20', 'tooLong'],
  ])('by the council’s own policy of 14 days, until %s: %s', (until, refused) => {
    const past = andThen(late(), CLERK, { fact: 'policyAdopted', on: '2023-04-01', policy: { overrideDays: 14 } });
    const answer = asking(past, CHAIR, SAID, until);
    expect('refused' in answer ? answer.refused : undefined).toBe(refused);
  });

  test('of what is not live', () => {
    const complete = afterwards(late(), ask('reportComplete', OWNER, '2023-04-04', {}, 'SEND-1'));
    expect(asking(complete, CHAIR, SAID, UNTIL)).toMatchObject({ refused: 'wrongStage', stage: 'reportedComplete' });
    const suspended = afterwards(late(), ask('suspend', CLERK, '2023-04-04', { reason: 'Election' }, 'SEND-1'));
    expect(asking(suspended, CHAIR, SAID, UNTIL)).toMatchObject({ refused: 'wrongStage', stage: 'suspended' });
  });

  test('of what nobody raised', () => {
    expect(answerTo(late(), ask('overrideRating', CHAIR, SAID, { to: 'green', reason: WHY, until: UNTIL }, 'SEND-9'))).toMatchObject({
      refused: 'noSuchAction',
    });
  });

  test('with a sentence that says until when it may hold', () => {
    expect(refusalSentence({ refused: 'tooLong', ref: 'SEND-1', until: '2023-07-07', last: '2023-07-06' })).toBe(
      'Another rating of SEND-1 may hold until 6 July 2023 at most, and 7 July 2023 is later. Give an earlier day.',
    );
  });
});
