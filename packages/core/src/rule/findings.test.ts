import { describe, expect, test } from 'vitest';
import { afterwards, ask, sizeOf } from '../act/asked.suite.ts';
import { DIRECTOR } from '../act/somewhere.suite.ts';
import type { Command } from '../command/command.ts';
import type { Day } from '../day/day.ts';
import { CLERK, OWNER } from '../given.suite.ts';
import {
  accept,
  acceptRisk,
  askForTime,
  complete,
  hold,
  moveDate,
  offer,
  raise,
  raiseWithout,
  reopen,
  report,
  schedule,
  sendBack,
  takeSheet,
  toldDone,
  verify,
} from './acts.suite.ts';
import { councilAfter, DEPUTY } from './council.suite.ts';
import { askedOn, foundBy, foundOn } from './found-on.suite.ts';

const inMay = schedule('GAC-2023-05', '2023-05-10');

describe('what a rule finds of one action is one finding', () => {
  test('with all that it saw', () => {
    const late = councilAfter(raise({ due: '2023-04-30' }));
    expect(foundBy('RAG-3', late, '2023-05-01').map(({ because }) => because)).toEqual([
      [{ found: 'noRecoveryStep' }, { found: 'noCause' }],
    ]);
  });

  test('as grave as the gravest of that, and cleared by what clears it', () => {
    const claimed = askForTime('2023-05-01', '2024-03-31', 'A', { claimedAgreed: true });
    const moved = [raise(), ...moveDate('2023-04-04', '2024-01-31'), ...moveDate('2023-04-05', '2024-02-29')];
    expect(foundBy('DAT-3', councilAfter(...moved), '2023-05-01')).toMatchObject([{ severity: 'warning', clearedBy: 'resolve' }]);
    expect(foundBy('DAT-3', councilAfter(...moved, claimed), '2023-05-01')).toMatchObject([
      { severity: 'error', because: [{ found: 'nobodyApproved' }, { found: 'extendedOften' }], clearedBy: 'grantExtension' },
    ]);
  });

  test('where several are as grave, cleared by what clears the first', () => {
    const accepted = councilAfter(inMay, raise(), acceptRisk('2023-05-01', '2023-05-09', DEPUTY));
    expect(foundBy('CLS-6', accepted, '2023-05-11')).toMatchObject([
      { because: [{ found: 'riskPastItsDay' }, { found: 'approverTooLow' }, { found: 'riskNotReported' }], clearedBy: 'reopen' },
    ]);
  });

  test('holds data only: how grave it is and what clears it stand beside it', () => {
    const [finding] = foundBy('OWN-2', councilAfter(raiseWithout('lead')), '2023-05-01');
    expect(finding?.because).toStrictEqual([{ found: 'noLead' }]);
  });
});

test('findings of actions come first, in the order of the register and of the rules; then what is not an action', () => {
  const past = councilAfter(
    inMay,
    raiseWithout('accountable', 'leadMember'),
    raise({ due: '2023-04-02', source: 'Action table' }, 'B'),
    takeSheet('2023-04-03', ['B'], ['title', 'due']),
    takeSheet('2023-04-04', ['B'], ['title']),
  );
  expect(foundOn(past, '2023-04-05').map(({ rule, action, about }) => `${rule} ${action ?? about}`)).toEqual([
    'OWN-1 A',
    'OWN-4 A',
    'RAG-3 A',
    'DAT-1 B',
    'RAG-3 B',
    'SCP-3 B',
    'SCP-3 Action table',
    'REP-1 GAC',
  ]);
});

describe('nothing is found that no act could clear:', () => {
  const themes = ['contract management'];
  const before: readonly Command[] = [raise({ themes }, 'BEFORE', '2022-04-04'), ...toldDone('2022-09-01', 'BEFORE')];
  const end = (verb: 'suspend' | 'withdraw') => ask(verb, DIRECTOR, '2023-05-02', { reason: 'The service ends' }, 'A');
  const supersede = ask('supersede', CLERK, '2023-05-02', { by: 'B' }, 'A');
  const disputed = [raise(), ask('forecast', CLERK, '2023-05-01', { date: '2024-03-31', givenAsDue: true }, 'A')];
  const claimed = [raise(), askForTime('2023-05-01', '2024-03-31', 'A', { claimedAgreed: true })];

  test.each<readonly [rule: string, how: string, past: readonly Command[], found: boolean]>([
    ['DAT-2', 'of an action that is suspended, for the work may go on', [...disputed, end('suspend')], true],
    ['DAT-2', 'of one that is complete', [...disputed, complete('2023-05-02')], false],
    ['DAT-2', 'of one that is withdrawn', [...disputed, end('withdraw')], false],
    ['DAT-3', 'of an action that is suspended, for the work may go on', [...claimed, end('suspend')], true],
    ['DAT-3', 'of one that is complete', [...claimed, complete('2023-05-02')], false],
    ['DAT-3', 'of one that was superseded', [...claimed, raise({}, 'B'), supersede], false],
    ['DAT-4', 'of one that had no date to be late for', [raiseWithout('due'), ...moveDate('2023-05-02', '2024-03-31')], false],
    ['CLS-7', 'of an action that is complete, for it may be verified', [...before, raise({ themes }), complete('2023-05-02')], true],
    ['CLS-7', 'of one that is withdrawn', [...before, raise({ themes }), end('withdraw')], false],
    ['CLS-7', 'of one that was superseded', [...before, raise({ themes }), raise({}, 'B'), supersede], false],
    [
      'CLS-1',
      'of an action that was opened again',
      [raise(), ...toldDone('2023-05-01'), ownView('2023-05-02'), reopen('2023-05-02')],
      false,
    ],
  ])('%s %s', (rule, _how, past, found) => {
    expect(foundBy(rule, councilAfter(...past), '2023-05-02', 'A').length > 0).toBe(found);
  });
});

function ownView(on: Day): Command {
  return ask('verify', DEPUTY, on, { line: 1, method: 'selfAssessed', outcome: 'implemented' }, 'A');
}

describe('on the day itself:', () => {
  const allDone = report('2023-05-02', { percent: 100 });
  const high = (priority: string, on: Day) => [inMay, raise({ priority }), ...toldDone('2023-04-20'), verify(on)];

  test.each<readonly [rule: string, what: string, past: readonly Command[], found: boolean]>([
    ['CLS-4', 'closed the day before the committee met', high('High', '2023-05-09'), true],
    ['CLS-4', 'closed on the day on which it met: it is given its next meeting', high('High', '2023-05-10'), false],
    ['CLS-4', 'of a priority that is not high', high('Low', '2023-05-09'), false],
    ['CLS-6', 'a risk accepted on the day on which the committee met', [inMay, raise(), acceptRisk('2023-05-10', '2023-12-31')], false],
    [
      'CLS-5',
      'complete, and said on that day not to be',
      [raise(), ...toldDone('2023-05-02'), report('2023-05-02', { percent: 90 })],
      true,
    ],
    ['CLS-5', 'complete, and said on that day to be', [raise(), ...toldDone('2023-05-02'), allDone], false],
    [
      'CLS-5',
      'sent back on the day on which it was said to be done',
      [raise(), allDone, ...toldDone('2023-05-02'), sendBack('2023-05-02')],
      false,
    ],
    ['CLS-5', 'opened again on that day', [raise(), allDone, ...toldDone('2023-05-02'), reopen('2023-05-02')], false],
  ])('%s, %s', (rule, _what, past, found) => {
    expect(foundBy(rule, councilAfter(...past), '2023-05-11', 'A').length > 0).toBe(found);
  });
});

describe('words that the public does not read', () => {
  const named = [hold('2023-04-03', DEPUTY, 'held', 'A. N. Other'), raise({ title: 'A. N. Other’s list is published' })];
  const exempt = (field: 'title' | 'reports') =>
    ask('exempt', CLERK, '2023-04-10', { exempt: [{ field, paragraph: 1, publicInterest: 'It tells of one officer' }] }, 'A');

  test('may name an officer', () => {
    expect(foundBy('REP-4', councilAfter(...named, exempt('title')), '2023-05-01')).toEqual([]);
    expect(foundBy('REP-4', councilAfter(...named, exempt('reports')), '2023-05-01')).toHaveLength(1);
  });
});

test('opening an action again takes back what was said before, unless it was entered in error, as its completion was', () => {
  const past = councilAfter(raise(), report('2023-05-01', { percent: 100 }), ...toldDone('2023-05-02'), reopen('2023-05-03'));
  const last = sizeOf(past);
  const inError = [last, last - 1].map((entry) => ask('enterInError', CLERK, '2023-05-04', { entry, reason: 'Another was meant' }));
  expect(foundBy('CLS-5', past, '2023-05-04')).toEqual([]);
  expect(foundBy('CLS-5', afterwards(past, ...inError), '2023-05-04')).toMatchObject([{ because: [{ found: 'doneThoughOpen' }] }]);
});

test('what was red and is amber has not turned on nothing', () => {
  const red = [inMay, raiseWithout('accountable')];
  const taken = [offer('2023-05-11', 'CFE'), accept('2023-05-11', DIRECTOR, OWNER)];
  const turned = (rag: 'amber' | 'green') => foundBy('RAG-5', councilAfter(...red, ...taken, report('2023-05-12', { rag })), '2023-05-12');
  expect(turned('green')).toHaveLength(1);
  expect(turned('amber')).toEqual([]);
});

test('what is asked often is worked out once', () => {
  const asked = askedOn(councilAfter(raise({ accountable: OWNER })), '2023-05-01');
  const [action] = asked.register.actions();
  expect(action && asked.rating(action)).toBe(action && asked.rating(action));
  expect(asked.together()).toBe(asked.together());
});
