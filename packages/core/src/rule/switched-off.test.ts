import { describe, expect, test } from 'vitest';
import { afterwards, answerTo, ask } from '../act/asked.suite.ts';
import type { Command, DataOf } from '../command/command.ts';
import type { Day } from '../day/day.ts';
import type { Audience } from '../disclosure/audience.ts';
import { disclosed } from '../disclosure/disclosed.ts';
import { CLERK, on } from '../given.suite.ts';
import { countersign1 } from '../scheme/countersign-1.ts';
import { clearingSentence } from '../wording/clearing.ts';
import { foundSentence } from '../wording/found.ts';
import { raise, raiseWithout, schedule, takeSheet } from './acts.suite.ts';
import { askedOf } from './asked.ts';
import { councilAfter } from './council.suite.ts';
import { findingsOf } from './findings.ts';
import { foundBy, foundOn } from './found-on.suite.ts';

const switchOff = (day: Day, rule: string, more: Partial<DataOf<'switchOffRule'>> = {}): Command =>
  ask('switchOffRule', CLERK, day, { rule, reason: 'Members are told by hand', ...more });
const switchOn = (day: Day, rule: string): Command => ask('switchOnRule', CLERK, day, { rule });

const dropped = [takeSheet('2023-04-03', [], ['title', 'due']), takeSheet('2023-04-04', [], ['title'])];
const past = councilAfter(
  schedule('GAC-2023-05', '2023-05-10'),
  raiseWithout('leadMember'),
  raise({ source: 'Action table' }, 'B'),
  ...dropped,
  takeSheet('2023-04-05', ['B'], ['title']),
);
const shown = (rule: string, since: Day) => ({
  rule,
  severity: 'information',
  action: null,
  about: rule,
  because: [{ found: 'switchedOff', reason: 'Members are told by hand', by: CLERK, on: since }],
  clearedBy: 'switchOnRule',
});

describe('a rule that is switched off', () => {
  const without = afterwards(past, switchOff('2023-05-01', 'OWN-4'), switchOff('2023-05-01', 'REP-1'));

  test('is not asked of any action, and that it is not is shown in its place: why, by whom and since when', () => {
    expect(foundBy('OWN-4', past, '2023-05-02').map(({ action }) => action)).toEqual(['A']);
    expect(foundBy('OWN-4', without, '2023-05-02')).toEqual([shown('OWN-4', '2023-05-01')]);
  });

  test('is not asked of the council either', () => {
    expect(foundBy('REP-1', past, '2023-05-02').map(({ about }) => about)).toEqual(['GAC']);
    expect(foundBy('REP-1', without, '2023-05-02')).toEqual([shown('REP-1', '2023-05-01')]);
  });

  test('is still asked of the days before', () => {
    expect(foundBy('OWN-4', without, '2023-04-30').map(({ action }) => action)).toEqual(['A']);
  });

  test('leaves every other rule as it was, and is told after what they find', () => {
    const others = foundOn(past, '2023-05-02').filter(({ rule }) => rule !== 'OWN-4' && rule !== 'REP-1');
    expect(others).not.toEqual([]);
    expect(foundOn(without, '2023-05-02')).toEqual([...others, shown('OWN-4', '2023-05-01'), shown('REP-1', '2023-05-01')]);
  });

  test('that looks at actions and at the council is asked of neither, and is shown once', () => {
    const both = foundBy('SCP-3', past, '2023-05-02').map(({ action, about }) => action ?? about);
    expect(both).toEqual(['B', 'Action table']);
    expect(foundBy('SCP-3', afterwards(past, switchOff('2023-05-01', 'SCP-3')), '2023-05-02')).toEqual([shown('SCP-3', '2023-05-01')]);
  });

  test('is shown also where it would have found nothing', () => {
    expect(foundBy('DEP-2', past, '2023-05-02')).toEqual([]);
    expect(foundBy('DEP-2', afterwards(past, switchOff('2023-05-01', 'DEP-2')), '2023-05-02')).toEqual([shown('DEP-2', '2023-05-01')]);
  });

  test('is told in a sentence, and so is what to do about it', () => {
    const [finding] = foundBy('OWN-4', without, '2023-05-02');
    expect(finding?.because.map(foundSentence)).toEqual(['This rule is not asked: Members are told by hand (clerk, 1 May 2023).']);
    expect(finding && clearingSentence(finding.clearedBy)).toBe('Ask it again, when the reason has gone.');
  });

  test.each<Audience>(['public', 'committee', 'assurer'])('is shown to the %s', (audience) => {
    const register = disclosed(on(without, '2023-05-02'), audience);
    const findings = findingsOf(askedOf(register, countersign1, []));
    expect(findings.filter(({ rule }) => rule === 'OWN-4')).toEqual([shown('OWN-4', '2023-05-01')]);
  });

  test('is asked again from the day on which it is switched on', () => {
    const again = afterwards(without, switchOn('2023-05-20', 'OWN-4'));
    expect(foundBy('OWN-4', again, '2023-05-19')).toEqual([shown('OWN-4', '2023-05-01')]);
    expect(foundBy('OWN-4', again, '2023-05-20')).toEqual(foundBy('OWN-4', past, '2023-05-20'));
    expect(foundBy('OWN-4', again, '2023-05-20')).not.toEqual([]);
  });
});

describe('switching a rule off or on is refused', () => {
  test.each([
    ['when there is no such rule', switchOff('2023-05-01', 'OWN-99'), { refused: 'notThere', what: 'rule', id: 'OWN-99' }],
    ['when its name is written otherwise', switchOff('2023-05-01', 'own-4'), { refused: 'notThere', what: 'rule', id: 'own-4' }],
    ['when it is on', switchOn('2023-05-01', 'OWN-4'), { refused: 'notThere', what: 'rule that is switched off', id: 'OWN-4' }],
  ] as const)('%s', (_when, command, refusal) => {
    expect(answerTo(past, command)).toEqual(refusal);
  });

  test('when it is off already: the first reason stands', () => {
    const without = afterwards(past, switchOff('2023-05-01', 'OWN-4'));
    const again = switchOff('2023-05-02', 'OWN-4', { reason: 'Another' });
    expect(answerTo(without, again)).toEqual({ refused: 'alreadyThere', what: 'reason not to ask rule', id: 'OWN-4' });
  });
});
