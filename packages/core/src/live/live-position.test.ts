import { describe, expect, test } from 'vitest';
import { CHAIR, HASH } from '../given.suite.ts';
import type { State } from '../rating/state.ts';
import { deliveryConfidence, reading, westOxfordshire } from '../scheme/presets.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { about, anew, entriesOf, expectRight, followed, raised, TODAY, type Told } from './following.suite.ts';

/** What had happened, what happens, and how A1 is rated before and after it. */
type Case = readonly [what: string, before: readonly Told[], news: readonly Told[], from: State | null, to: State];

const said = (more: Record<string, unknown>, on = TODAY) => about('A1', 'reported', on, more);
const adopted = (scheme: Scheme) => ({ fact: 'schemeAdopted', on: '2024-05-01', scheme }) as const;
const inTime = raised('A1', '2024-12-31');
const late = raised('A1', '2024-06-01');
const waiting = raised('A1', '2024-12-31', { dependsOn: ['A2', 'A3'] });
const complete = (ref: string) => about(ref, 'reportedComplete', '2024-06-14');
const moved = (ref: string): readonly Told[] => [
  about(ref, 'extensionRequested', '2024-06-10', { to: '2024-09-30', reason: 'Staff left' }),
  about(ref, 'extensionGranted', '2024-06-11', { to: '2024-09-30', approver: CHAIR }),
];
const sentBack = [about('A1', 'reportedComplete', '2024-05-02'), about('A1', 'returned', '2024-05-03', { reason: 'A draft' })];
const assured = [
  about('A1', 'evidenceLodged', '2024-05-02', { sha256: HASH, title: 'The checklist' }),
  about('A1', 'reportedComplete', '2024-05-03'),
  about('A1', 'verified', '2024-05-04', { line: 3, method: 'tested', outcome: 'implemented', evidence: [HASH] }),
];
const overridden = about('A1', 'ratingOverridden', '2024-06-02', { to: 'green', reason: 'Signed', until: '2024-06-30' });

const reports: readonly Case[] = [
  ['the officer’s colour', [inTime], [said({ rag: 'red' })], 'green', 'amber'],
  ['one colour after another', [inTime, said({ rag: 'red' })], [said({ rag: 'green' })], 'amber', 'green'],
  ['no colour: the last one stands', [inTime, said({ rag: 'red' })], [said({ text: 'On it' })], 'amber', 'amber'],
  ['a recovery plan', [late], [said({ recoveryPlan: 'Two more staff' })], 'red', 'amber'],
  ['the end of a silence', [raised('A1', '2024-12-31', { on: '2024-01-02' })], [said({ text: 'On it' })], 'amber', 'green'],
  ['an answer to whoever sent it back', [inTime, ...sentBack], [said({ text: 'On it' })], 'red', 'amber'],
  ['a percentage', [adopted(reading), late], [said({ percent: 80 })], 'notRated', 'green'],
  ['another percentage', [adopted(reading), late, said({ percent: 80 })], [said({ percent: 40 })], 'green', 'red'],
  ['a confidence', [adopted(deliveryConfidence), late], [said({ confidence: 'amberRed' })], 'notRated', 'amber'],
  ['that what was assured no longer holds', [inTime, ...assured], [said({ holds: false })], 'assured', 'reportedComplete'],
  ['something of which another rating was said', [late, overridden], [said({ recoveryPlan: 'Staff' })], 'green', 'green'],
  ['what was so earlier, told late', [inTime, said({ rag: 'red' })], [said({ rag: 'green' }, '2024-06-05')], 'amber', 'amber'],
  ['what is only so tomorrow', [inTime], [said({ rag: 'red' }, '2024-06-16')], 'green', 'green'],
  ['an action that was over', [inTime, complete('A1')], [said({ rag: 'red' })], 'reportedComplete', 'reportedComplete'],
  ['several things at once', [late], [[said({ recoveryPlan: 'Staff' }), said({ rag: 'red' }), complete('A1')]], 'red', 'reportedComplete'],
];

const ofTheAction: readonly Case[] = [
  ['it is raised', [], [late], null, 'red'],
  ['it is met', [late], [complete('A1')], 'red', 'reportedComplete'],
  ['it is given more time', [late], moved('A1'), 'red', 'amber'],
  [
    'it is suspended, and its lateness goes on',
    [late],
    [about('A1', 'suspended', '2024-06-10', { reason: 'Election' })],
    'red',
    'suspended',
  ],
  ['somebody says another rating', [late], [overridden], 'red', 'green'],
  ['it was entered in error that it is met', [late, complete('A1')], [error(3)], 'reportedComplete', 'red'],
  ['it goes better, and with it that another scheme is adopted', [late], [[said({ percent: 80 }), adopted(reading)]], 'red', 'green'],
  ['another action is raised tomorrow', [late], [about('A2', 'raised', '2024-06-16', { title: 'Do A2' })], 'red', 'red'],
  ['another scheme is adopted', [late], [adopted(westOxfordshire), adopted(reading)], 'red', 'notRated'],
];

const ofWhatItWaitsFor: readonly Case[] = [
  ['is late when it is raised', [waiting], [raised('A2', '2024-06-01')], 'green', 'amber'],
  ['is met', [waiting, raised('A2', '2024-06-01')], [complete('A2')], 'amber', 'green'],
  ['is met while another is late', [waiting, raised('A2', '2024-06-01'), raised('A3', '2024-06-01')], [complete('A3')], 'amber', 'amber'],
  ['is given more time', [raised('A2', '2024-06-01'), waiting], moved('A2'), 'amber', 'green'],
  ['tells how it goes', [raised('A2', '2024-06-01'), waiting], [about('A2', 'reported', TODAY, { rag: 'red' })], 'amber', 'amber'],
  [
    'is itself',
    [raised('A1', '2024-12-31', { dependsOn: ['A1'] })],
    [about('A1', 'forecastMade', TODAY, { date: '2025-02-01' })],
    'green',
    'amber',
  ],
  [
    'is named when it is classified again',
    [inTime, raised('A2', '2024-06-01')],
    [about('A1', 'classified', '2024-06-12', { dependsOn: ['A2'] }), complete('A2')],
    'green',
    'green',
  ],
];

/** Beside it there is always something late, the first entry of all. */
const other = raised('A0', '2024-06-10');

function error(entry: number) {
  return { fact: 'enteredInError', on: TODAY, entry, reason: 'It was of another action' } as const;
}

describe.each([
  ['a report of', reports],
  ['an entry that says that', ofTheAction],
  ['news that what it waits for', ofWhatItWaitsFor],
] as const)('a position that follows %s', (_, cases) => {
  test.each(cases)('%s: rates it again', (_, before, news, from, to) => {
    expect(anew(entriesOf([other, ...before])).ratings.find(({ ref }) => ref === 'A1')?.rating.state ?? null).toBe(from);
    expect(followed([other, ...before], news).rating('A1')?.state).toBe(to);
  });

  test.each(cases)('%s: says the same as one made of the whole record', (_, before, news) => {
    expectRight([other, ...before], news);
  });
});

describe('a position', () => {
  const many = Array.from({ length: 40 }, (_, index) => raised(`B${index}`, index % 2 === 0 ? '2024-06-10' : '2024-12-31'));

  test('follows more actions than it had room for', () => {
    expectRight([inTime], many);
    expect(followed([inTime], many).overdue()).toEqual({ count: 20, days: 100 });
  });

  test('follows news of any of many', () => {
    expectRight(many, [about('B0', 'reported', TODAY, { rag: 'red' }), complete('B38'), about('B39', 'reported', TODAY, { rag: 'red' })]);
  });

  test('tells the day that it is of, and knows nothing of an action that is not there', () => {
    const live = followed([inTime], []);
    expect(live.today).toBe(TODAY);
    expect([live.rating('A1')?.state, live.rating('A2')]).toEqual(['green', null]);
  });

  test('gives away a copy of its lateness, not what it goes on counting with', () => {
    const live = followed([late], []);
    expect(live.overdue()).toEqual(live.overdue());
    expect(live.overdue()).not.toBe(live.overdue());
  });
});
