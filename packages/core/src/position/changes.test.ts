import { describe, expect, test } from 'vitest';
import { afterwards, ask, type Told } from '../act/asked.suite.ts';
import { action, checked, DIRECTOR, toldComplete } from '../act/somewhere.suite.ts';
import type { Confidence, Rag } from '../action/kinds.ts';
import type { Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';
import type { Fact } from '../fact/fact.ts';
import { CHAIR, CLERK, given, OWNER, on } from '../given.suite.ts';
import type { Past } from '../register/past.ts';
import { countersign1 } from '../scheme/countersign-1.ts';
import { bromsgrove, deliveryConfidence, deliveryConfidenceOfThree, westOxfordshire } from '../scheme/presets.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { type Change, type Changes, changesBetween } from './changes.ts';

const about = (ref: Ref, fact: Record<string, unknown>): Fact => ({ ref, ...fact }) as Fact;
const adopted = (scheme: Scheme, day: Day): Told => [CHAIR, { fact: 'schemeAdopted', on: day, scheme }];
const between = (past: Past, from: Day, to: Day): Changes => changesBetween(on(past, from), on(past, to));
const refs = (changes: readonly Change[]) => changes.map(({ ref }) => ref);

describe('a change of scheme between two days', () => {
  const [FROM, TO] = ['2023-04-10', '2023-04-20'] as const;
  const unowned: Told = [CLERK, { ...(action('UNOWNED', { due: '2023-12-31' })[1] as object), accountable: undefined } as Fact];
  /** One action for each way in which the first scheme can be red, amber or green on 10 April; nothing happens to any of them. */
  const ALL: readonly Told[] = [
    unowned,
    action('SILENT', { due: '2023-12-31', on: '2022-09-01' }),
    action('FORECAST', { due: '2023-05-31' }),
    [OWNER, about('FORECAST', { fact: 'forecastMade', on: '2023-04-01', date: '2023-07-31' })],
    action('WORRIED', { due: '2023-12-31', on: '2023-03-01' }),
    [OWNER, about('WORRIED', { fact: 'reported', on: '2023-04-01', rag: 'amber' })],
    action('EXTENDED', { due: '2023-03-31' }),
    [OWNER, about('EXTENDED', { fact: 'extensionRequested', on: '2023-03-01', to: '2023-09-30', reason: 'Staff left' })],
    [CHAIR, about('EXTENDED', { fact: 'extensionGranted', on: '2023-03-08', to: '2023-09-30', approver: CHAIR })],
    action('FINE', { due: '2023-12-31', on: '2023-03-01' }),
    action('LATE', { due: '2023-03-31', on: '2023-03-01' }),
  ];
  const changed = (scheme: Scheme, ...happened: readonly Told[]) =>
    between(given(adopted(countersign1, '2022-01-01'), ...ALL, adopted(scheme, '2023-04-15'), ...happened), FROM, TO);

  test.each([
    ['months behind the programme', bromsgrove],
    ['off target, with or without a plan', westOxfordshire],
    ['another council’s first scheme, word for word', { ...countersign1, id: 'ours' }],
  ])('to %s makes nothing worse and nothing better', (_, scheme) => {
    const { worse, better, closed, datesMoved, reworded, gone } = changed(scheme);
    expect([worse, better, closed, datesMoved, reworded, gone]).toEqual([[], [], [], [], [], []]);
  });

  test('hides nothing that happened meanwhile', () => {
    const { worse, better } = changed(
      westOxfordshire,
      [OWNER, about('FINE', { fact: 'forecastMade', on: '2023-04-18', date: '2024-06-30' })],
      [OWNER, about('LATE', { fact: 'reported', on: '2023-04-18', text: 'Under way', recoveryPlan: 'Two more staff' })],
    );
    expect(worse).toMatchObject([{ ref: 'FINE', because: [{ was: 'green', now: 'red' }] }]);
    expect(better).toMatchObject([{ ref: 'LATE', because: [{ was: 'red', now: 'amber' }] }]);
  });

  test('from five points to three says worse or better only of what no reading of the five could contradict', () => {
    const pairs: readonly (readonly [Ref, Confidence, Rag])[] = [
      ['P1', 'amber', 'amber'],
      ['P2', 'amberRed', 'red'],
      ['P3', 'amberRed', 'green'],
      ['P4', 'green', 'amber'],
      ['P5', 'red', 'red'],
      ['P6', 'amberGreen', 'red'],
    ];
    const past = given(
      adopted(deliveryConfidence, '2020-01-01'),
      adopted(deliveryConfidenceOfThree, '2022-01-01'),
      ...pairs.flatMap(([ref, confidence, rag]): readonly Told[] => [
        action(ref, { on: '2020-02-01', due: '2030-03-31' }),
        [OWNER, about(ref, { fact: 'reported', on: '2021-03-31', confidence })],
        [OWNER, about(ref, { fact: 'reported', on: '2022-03-31', rag })],
      ]),
    );
    const { worse, better } = between(past, '2021-03-31', '2022-03-31');
    expect([refs(worse), refs(better)]).toEqual([['P4', 'P6'], ['P3']]);
  });
});

describe('what is in a list of changes', () => {
  const [FROM, TO] = ['2023-02-28', '2023-03-31'] as const;
  const A = action('A', { on: '2023-02-01' });

  test.each<[what: string, fact: Record<string, unknown>, now: string]>([
    ['superseded', { fact: 'superseded', on: '2023-03-10', by: 'B' }, 'superseded'],
    ['withdrawn', { fact: 'withdrawn', on: '2023-03-10', reason: 'The law changed' }, 'withdrawn'],
  ])('closed: what was %s, and on which day, which is neither better nor worse', (_, fact, now) => {
    const { closed, better, worse } = between(given(A, [DIRECTOR, about('A', fact)]), FROM, TO);
    expect(closed).toEqual([{ ref: 'A', because: [{ change: 'closed', was: 'green', now, on: '2023-03-10' }] }]);
    expect([better, worse]).toEqual([[], []]);
  });

  test('closed: not what was suspended, nor a risk accepted, nor what officers alone say is complete', () => {
    const past = given(
      ...['A', 'B', 'C'].map((ref) => action(ref)),
      [DIRECTOR, about('A', { fact: 'suspended', on: '2023-03-10', reason: 'x' })],
      [DIRECTOR, about('B', { fact: 'riskAccepted', on: '2023-03-10', approver: DIRECTOR, reason: 'x', until: '2024-03-31' })],
      [OWNER, about('C', { fact: 'reportedComplete', on: '2023-03-10' })],
    );
    expect(between(past, FROM, TO).closed).toEqual([]);
  });

  test('better, and closed: what was assured meanwhile', () => {
    const changes = between(given(A, ...toldComplete('A'), checked('A')), FROM, TO);
    expect([refs(changes.better), refs(changes.closed)]).toEqual([['A'], ['A']]);
    expect(between(given(A, ...toldComplete('A'), checked('A')), '2023-03-20', '2023-06-30').closed).toEqual([]);
  });

  test('waiting: what was reported complete meanwhile and is not verified, and what was verified but no longer stands', () => {
    const told = given(A, ...toldComplete('A'));
    expect(between(told, FROM, TO).waiting).toEqual([{ ref: 'A', because: [{ change: 'waiting', was: 'green', since: '2023-03-02' }] }]);
    expect(between(told, '2023-03-20', TO).waiting).toEqual([]);
    const reworded = given(A, ...toldComplete('A'), checked('A'), [
      CLERK,
      about('A', { fact: 'reworded', on: '2023-07-10', title: 'Less' }),
    ]);
    expect(between(reworded, '2023-06-30', '2023-07-31').waiting).toMatchObject([{ because: [{ was: 'assured' }] }]);
  });

  test('assured: of what is closed, what somebody independent verified', () => {
    const past = given(A, action('B'), ...toldComplete('A'), checked('A'), [
      DIRECTOR,
      about('B', { fact: 'withdrawn', on: '2023-03-10', reason: 'x' }),
    ]);
    const { assured, closed } = between(past, FROM, TO);
    expect([refs(assured), refs(closed)]).toEqual([['A'], ['A', 'B']]);
  });

  test('dates moved: the agreed one, the forecast, or both, each from what it was', () => {
    const past = given(
      A,
      [OWNER, about('A', { fact: 'extensionRequested', on: '2023-03-01', to: '2024-03-31', reason: 'Staff left' })],
      [CHAIR, about('A', { fact: 'extensionGranted', on: '2023-03-08', to: '2024-03-31', approver: CHAIR })],
      [OWNER, about('A', { fact: 'forecastMade', on: '2023-03-10', date: '2024-02-28' })],
    );
    expect(between(past, FROM, TO).datesMoved).toEqual([
      {
        ref: 'A',
        because: [
          { change: 'date', which: 'agreed', was: '2023-12-31', now: '2024-03-31' },
          { change: 'date', which: 'forecast', was: null, now: '2024-02-28' },
        ],
      },
    ]);
    expect(between(past, '2023-03-10', TO).datesMoved).toEqual([]);
  });

  test('extensions asked for: each request made meanwhile, which it is for this action, and what became of it', () => {
    const request = (on: Day, to: Day): Told => [OWNER, about('A', { fact: 'extensionRequested', on, to, reason: 'Staff left' })];
    const past = given(
      A,
      request('2023-02-10', '2024-01-31'),
      [CHAIR, about('A', { fact: 'extensionRefused', on: '2023-02-12', reason: 'Too long' })],
      request('2023-03-01', '2024-02-29'),
      [CHAIR, about('A', { fact: 'extensionDeferred', on: '2023-03-08' })],
    );
    const asked = { change: 'extensionAsked', on: '2023-03-01', to: '2024-02-29', why: 'Staff left', request: 2 };
    expect(between(past, FROM, TO).extensionsAsked).toEqual([{ ref: 'A', because: [{ ...asked, outcome: 'deferred' }] }]);
    expect(between(past, FROM, '2023-03-07').extensionsAsked).toMatchObject([{ because: [{ outcome: 'requested' }] }]);
    expect(between(past, '2023-03-01', TO).extensionsAsked).toEqual([]);
  });

  test('extensions asked for: also for what was raised meanwhile, which no other list of changes of it tells', () => {
    const past = given(action('B', { on: '2023-03-05' }), [
      OWNER,
      about('B', { fact: 'extensionRequested', on: '2023-03-20', to: '2024-06-30', reason: 'Staff left' }),
    ]);
    expect(refs(between(past, FROM, TO).extensionsAsked)).toEqual(['B']);
  });

  test.each<[day: Day, listed: readonly Ref[]]>([
    ['2023-02-28', ['A']],
    ['2023-03-01', []],
  ])('no update: what was last heard of on or before the first day, here on %s', (day, listed) => {
    const past = given(A, [OWNER, about('A', { fact: 'reported', on: day, text: 'On it' })]);
    expect(refs(between(past, FROM, TO).noUpdate)).toEqual(listed);
  });

  test('no update: nobody is asked about what is no longer live', () => {
    const past = given(A, [DIRECTOR, about('A', { fact: 'suspended', on: '2023-03-10', reason: 'x' })]);
    expect(between(past, FROM, TO).noUpdate).toEqual([]);
  });

  test('reworded: what was promised, before and after', () => {
    const past = given(A, [CLERK, about('A', { fact: 'reworded', on: '2023-03-10', title: 'Less', description: 'In short' })]);
    expect(between(past, FROM, TO).reworded).toEqual([
      {
        ref: 'A',
        because: [
          { change: 'wording', which: 'title', was: 'What A promises', now: 'Less' },
          { change: 'wording', which: 'description', was: null, now: 'In short' },
        ],
      },
    ]);
  });

  test('new: what was raised meanwhile, and what a split made', () => {
    const into = [
      { ref: 'A1', title: 'Half' },
      { ref: 'A2', title: 'The rest' },
    ];
    const past = afterwards(given(A, action('B', { on: '2023-03-05' })), ask('split', CLERK, '2023-03-10', { into }, 'A'));
    const changes = between(past, FROM, TO);
    expect(changes.new).toEqual([
      { ref: 'B', because: [{ change: 'raised', on: '2023-03-05' }] },
      ...['A1', 'A2'].map((ref) => ({ ref, because: [{ change: 'raised', on: '2023-03-10' }] })),
    ]);
    expect(refs(changes.closed)).toEqual(['A']);
  });

  test('gone: nothing, unless the second register knew less than the first', () => {
    const past = given(A);
    const unknowing = on(past, TO, '2023-01-31T12:00:00.000Z' as Instant);
    expect(between(past, FROM, TO).gone).toEqual([]);
    expect(changesBetween(on(past, FROM), unknowing).gone).toEqual([{ ref: 'A', because: [{ change: 'gone', was: 'green' }] }]);
  });

  test('is nothing at all between a day and itself, but silence', () => {
    const { from, to, noUpdate, ...lists } = between(given(A, action('B')), FROM, FROM);
    expect([from, to]).toEqual([FROM, FROM]);
    expect(refs(noUpdate)).toEqual(['A', 'B']);
    expect(Object.values(lists).flat()).toEqual([]);
  });
});
