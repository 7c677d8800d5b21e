import { describe, expect, test } from 'vitest';
import type { Command } from '../command/command.ts';
import type { Verb } from '../command/verbs.ts';
import type { Day } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';
import type { Fact } from '../fact/fact.ts';
import {
  AUDIT,
  andThen,
  asking,
  assured,
  CHAIR,
  CLERK,
  complete,
  given,
  HASH,
  lodged,
  OWNER,
  on,
  raised,
  TRANSPORT,
  verified,
} from '../given.suite.ts';
import type { Past } from '../register/past.ts';

const about = (fact: Record<string, unknown>): Fact => ({ ref: 'SEND-1', ...fact }) as Fact;
const ask = (verb: Verb, as: string, day: Day, data: object = {}, ref = 'SEND-1') =>
  ({ verb, as, on: day, ref, data }) as unknown as Command;
const inError = (entry: number, day: Day): Fact => ({ fact: 'enteredInError', on: day, entry, reason: 'It was of another action' });

const correcting = (past: Past, entry: number, day: Day = '2023-09-01') =>
  asking(past, ask('enterInError', CLERK, day, { entry, reason: 'It was of another action' }));
/** The number of the last entry that holds a fact of this kind. */
const numberOf = (past: Past, kind: Fact['fact']): number => {
  const all = [...past.council, ...[...past.actions].flatMap(([, facts]) => facts)].filter(({ fact }) => fact.fact === kind);
  return Math.max(...all.map(({ number }) => number));
};

describe('an entry that was made in error', () => {
  const reported = about({ fact: 'reported', on: '2023-01-10', text: 'Done already', rag: 'green' });
  const past = () => given([CLERK, raised], [OWNER, reported], [CLERK, inError(2, '2023-02-01')]);

  test.each(['2023-01-10', '2023-01-31', '2023-02-01', '2023-06-01'] as Day[])('counts no more, as at %s', (day) => {
    expect(on(past(), day).action('SEND-1')).toMatchObject({ reports: [], lastUpdate: '2022-11-15' });
  });

  test('still counts in what was known before it was corrected', () => {
    const before: Instant = '2023-01-31T12:00:00.000Z';
    expect(on(past(), '2023-06-01', before).action('SEND-1')?.reports).toHaveLength(1);
    expect(on(past(), '2023-06-01', '2023-02-01T12:00:00.000Z').action('SEND-1')?.reports).toHaveLength(0);
  });

  test('stays readable in the history, with who corrected it, when and why', () => {
    const register = on(past(), '2023-06-01');
    expect(register.history('SEND-1').map(({ fact }) => fact.fact)).toEqual(['raised', 'reported']);
    expect(register.corrections.get(2)).toMatchObject({ number: 3, by: CLERK, on: '2023-02-01', reason: 'It was of another action' });
  });

  test('makes nobody independent: whoever lodged evidence by it has had a hand', () => {
    const wrong = given([CLERK, raised], ['assistant', lodged], [CLERK, inError(2, '2023-03-02')]);
    const again = about({ fact: 'evidenceLodged', on: '2023-03-03', sha256: HASH, title: 'The checklist' });
    andThen(andThen(wrong, OWNER, again), OWNER, about({ fact: 'reportedComplete', on: '2023-03-04' }));
    expect(on(wrong, '2023-06-01').action('SEND-1')?.evidence).toMatchObject([{ lodgedBy: OWNER }]);
    expect(asking(wrong, ask('verify', 'assistant', '2023-03-05', { line: 2, method: 'tested', outcome: 'implemented' }))).toMatchObject({
      refused: 'notIndependent',
      as: 'lodged',
    });
  });

  test('tells nothing that was exempt by it', () => {
    const exempt = [{ field: 'reports', paragraph: 3, publicInterest: 'A tender is open' }];
    const hidden = given(
      [CLERK, raised],
      [CLERK, about({ fact: 'exempted', on: '2023-01-02', exempt })],
      [CLERK, inError(2, '2023-02-01')],
    );
    expect(on(hidden, '2023-06-01').action('SEND-1')?.exemptions).toEqual(exempt);
    expect(on(hidden, '2023-06-01').exemptNow('SEND-1')).toEqual(exempt);
  });

  test('does not take off that access was forced', () => {
    const forced: Fact = { fact: 'glassBroken', on: '2023-01-10', post: 'register-administrator', reason: 'Nobody could be reached' };
    const told = given([CLERK, raised], ['register-administrator', forced], ['register-administrator', inError(2, '2023-01-11')]);
    expect(on(told, '2023-06-01').council.breakGlass).toMatchObject([{ post: 'register-administrator' }]);
  });
});

const requested = about({ fact: 'extensionRequested', on: '2023-03-01', to: '2023-06-30', reason: 'Staff left' });
const granted = about({ fact: 'extensionGranted', on: '2023-03-10', to: '2023-06-30', approver: CHAIR });
const measure: Fact = {
  fact: 'measureDefined',
  on: '2023-01-01',
  measure: 'M1',
  name: 'Decisions published in time',
  population: 'Key decisions',
  unit: '%',
  target: 100,
  source: 'Democratic services',
};
const read: Fact = { fact: 'measureRead', on: '2023-04-01', measure: 'M1', value: 80 };
const { accountable: _, ...unowned } = raised as Extract<Fact, { fact: 'raised' }>;

describe('what a correction is refused', () => {
  const rested: readonly (readonly [string, Past, number, string])[] = [
    ['an action that has had a report since it was raised', given([CLERK, raised], [OWNER, lodged]), 1, 'SEND-1'],
    ['a request for more time that was decided on', given([CLERK, raised], [OWNER, requested], [CHAIR, granted]), 2, 'SEND-1'],
    ['a measure that has been read', given([CLERK, measure], [OWNER, read]), 1, 'the council'],
    [
      'the acceptance by which somebody answers for it',
      given(
        [CLERK, unowned],
        [CLERK, about({ fact: 'offered', on: '2022-12-01', to: 'PTE' })],
        [TRANSPORT, about({ fact: 'accepted', on: '2022-12-05', directorate: 'PTE', accountable: TRANSPORT })],
      ),
      3,
      'SEND-1',
    ],
  ];
  test.each(rested)('%s rests on its entry', (_, past, entry, ref) => {
    expect(correcting(past, entry)).toEqual({ refused: 'restedOn', entry, ref });
  });

  test.each([
    ['the decision, then the request', given([CLERK, raised], [OWNER, requested], [CHAIR, granted]), [3, 2]],
    ['the reading, then the measure', given([CLERK, measure], [OWNER, read]), [2, 1]],
  ] as const)('the last first: %s', (_, past, entries) => {
    for (const entry of entries) {
      const fact = correcting(past, entry);
      expect(fact).toMatchObject({ fact: 'enteredInError', entry });
      andThen(past, CLERK, fact as Fact);
    }
    expect(on(past, '2023-12-31').action('SEND-1')?.extensions ?? []).toEqual([]);
  });

  test('a second time of the same entry', () => {
    const past = given([CLERK, raised], [OWNER, lodged], [CLERK, inError(2, '2023-04-01')]);
    expect(correcting(past, 2)).toMatchObject({ refused: 'alreadyThere', id: '2' });
  });

  test('of an entry that is not there', () => {
    expect(correcting(given([CLERK, raised]), 99)).toEqual({ refused: 'notThere', what: 'entry', id: '99' });
  });

  test('is nothing more: an action that was raised by mistake and never touched is gone', () => {
    const past = given([CLERK, raised]);
    const fact = correcting(past, 1) as Fact;
    expect(fact).toMatchObject({ fact: 'enteredInError' });
    expect(on(andThen(past, CLERK, fact), '2023-12-31').action('SEND-1')).toBeNull();
  });
});

describe('an assurance whose record was mended after the check', () => {
  const progress = about({ fact: 'reported', on: '2023-01-10', text: 'Half of it' });
  const checked = () => given([CLERK, raised], [OWNER, progress], [OWNER, lodged], [OWNER, complete], [AUDIT, verified]);
  const mended = () => andThen(checked(), CLERK, inError(2, '2023-05-01'));

  test('stands until the day of the correction, and is stale from then on', () => {
    expect(on(mended(), '2023-04-30').action('SEND-1')?.stage).toBe('assured');
    expect(on(mended(), '2023-05-01').action('SEND-1')).toMatchObject({
      stage: 'reportedComplete',
      assurance: { stale: { why: 'corrected', on: '2023-05-01' } },
    });
  });

  test('stands again after a new check', () => {
    const again = asking(mended(), ask('verify', AUDIT, '2023-05-10', { line: 3, method: 'tested', outcome: 'implemented' })) as Fact;
    const past = andThen(mended(), AUDIT, again);
    expect(again).toMatchObject({ fact: 'verified' });
    expect(on(past, '2023-05-09').action('SEND-1')?.stage).toBe('reportedComplete');
    expect(on(past, '2023-05-10').action('SEND-1')).toMatchObject({ stage: 'assured', assurance: { stale: null } });
  });

  test('stands when what was mended was of the record before the check', () => {
    const past = given(
      [CLERK, raised],
      [OWNER, progress],
      [CLERK, inError(2, '2023-02-01')],
      [OWNER, lodged],
      [OWNER, complete],
      [AUDIT, verified],
    );
    expect(on(past, '2023-06-01').action('SEND-1')?.stage).toBe('assured');
  });

  test('falls with the entry of the check itself, and the action is reported complete', () => {
    const past = assured();
    const fact = correcting(past, numberOf(past, 'verified')) as Fact;
    const action = on(andThen(past, CLERK, fact), '2023-12-31').action('SEND-1');
    expect(action).toMatchObject({ stage: 'reportedComplete', assurance: null, verifications: [] });
  });
});

describe('a correction of a correction', () => {
  const reported = about({ fact: 'reported', on: '2023-01-10', text: 'Half of it' });
  const past = () => given([CLERK, raised], [OWNER, reported], [CLERK, inError(2, '2023-02-01')], [CLERK, inError(3, '2023-03-01')]);

  test('lets the entry count again, as at any day', () => {
    for (const day of ['2023-01-10', '2023-02-10', '2023-06-01'] as Day[])
      expect(on(past(), day).action('SEND-1')?.reports).toHaveLength(1);
  });

  test('is not known before it was made', () => {
    expect(on(past(), '2023-06-01', '2023-02-20T00:00:00.000Z').action('SEND-1')?.reports).toHaveLength(0);
  });

  test('is itself corrected by a third, and the entry counts no more', () => {
    expect(on(andThen(past(), CLERK, inError(4, '2023-04-01')), '2023-06-01').action('SEND-1')?.reports).toHaveLength(0);
  });

  test('may be asked, and the entry be entered in error once more', () => {
    const once = given([CLERK, raised], [OWNER, reported], [CLERK, inError(2, '2023-02-01')]);
    expect(correcting(once, 3)).toMatchObject({ fact: 'enteredInError', entry: 3 });
    expect(correcting(past(), 2)).toMatchObject({ fact: 'enteredInError', entry: 2 });
  });

  test('is refused when what it would bring back no longer makes sense', () => {
    const again = given([CLERK, raised], [CLERK, inError(1, '2022-12-01')], [CLERK, { ...raised, on: '2022-12-02' } as Fact]);
    expect(correcting(again, 2)).toMatchObject({ refused: 'restedOn', entry: 2, ref: 'SEND-1' });
  });
});
