import { describe, expect, test } from 'vitest';
import type { Told } from '../act/asked.suite.ts';
import { action, DIRECTOR } from '../act/somewhere.suite.ts';
import type { Confidence, Rag } from '../action/kinds.ts';
import type { Day } from '../day/day.ts';
import type { Fact } from '../fact/fact.ts';
import { CHAIR, CLERK, given, OWNER, on } from '../given.suite.ts';
import type { Rating } from '../rating/rating.ts';
import { ratingIn } from '../rating/rating-in.ts';
import type { State } from '../rating/state.ts';
import { schemeOn } from '../scheme/adopted.ts';
import { bromsgrove, deliveryConfidence, deliveryConfidenceOfThree } from '../scheme/presets.ts';
import { type Scheme, scheme } from '../scheme/scheme.ts';
import { changesBetween } from './changes.ts';
import { type Movement, movementBetween } from './movement.ts';

const about = (fact: Record<string, unknown>): Fact => ({ ref: 'A', ...fact }) as Fact;
const adopted = (adoptedScheme: Scheme, day: Day): Told => [CHAIR, { fact: 'schemeAdopted', on: day, scheme: adoptedScheme }];
const confident = (confidence: Confidence, day: Day): Told => [OWNER, about({ fact: 'reported', on: day, confidence })];
const said = (rag: Rag, day: Day): Told => [OWNER, about({ fact: 'reported', on: day, rag, recoveryPlan: 'Two more staff' })];

const THEN: Day = '2021-03-31';
const NOW: Day = '2022-03-31';
const FAR = { on: '2020-11-15', due: '2030-12-31' } as const;

/** Which way did A go from the first day to the second, each by the scheme in force on it? */
function movedIn(past: readonly Told[], [then, now]: readonly [Day, Day] = [THEN, NOW]): Movement | null {
  const [before, after] = [on(given(...past), then), on(given(...past), now)];
  const rated = (register: typeof before, by: typeof before) => {
    const theScheme = schemeOn(by.schemes, by.when.asAt);
    const it = register.action('A');
    if (it === null) throw new Error('A had not been raised');
    return { rating: ratingIn(register, it, theScheme), scheme: theScheme };
  };
  return movementBetween(rated(before, before), rated(after, after), () => rated(before, after).rating);
}

const POINTS = ['red', 'amberRed', 'amber', 'amberGreen', 'green'] as const satisfies readonly Confidence[];

describe('by one scheme of five points', () => {
  // biome-ignore format: a table, to be read by anybody
  const TABLE: { readonly [From in Confidence]: readonly Movement[] } = {
    // to         red      amberRed  amber     amberGreen green
    red:        ['same',  'better', 'better', 'better',  'better'],
    amberRed:   ['worse', 'same',   'better', 'better',  'better'],
    amber:      ['worse', 'worse',  'same',   'better',  'better'],
    amberGreen: ['worse', 'worse',  'worse',  'same',    'better'],
    green:      ['worse', 'worse',  'worse',  'worse',   'same'],
  };

  test.each(POINTS.flatMap((from) => POINTS.map((to, index) => [from, to, TABLE[from][index]] as const)))(
    'from %s to %s is %s, also where both are amber',
    (from, to, way) => {
      expect(movedIn([adopted(deliveryConfidence, '2020-01-01'), action('A', FAR), confident(from, THEN), confident(to, NOW)])).toBe(way);
    },
  );

  test('amber/red to amber is better, although both are amber', () => {
    const past = [adopted(deliveryConfidence, '2020-01-01'), action('A', FAR), confident('amberRed', THEN), confident('amber', NOW)];
    const { better, worse } = changesBetween(on(given(...past), THEN), on(given(...past), NOW));
    expect(better).toMatchObject([
      { ref: 'A', because: [{ was: 'amber', now: 'amber', because: [{ reason: 'confidence', point: 'amber' }] }] },
    ]);
    expect(worse).toEqual([]);
  });

  test('a point and somebody’s word are compared by colour', () => {
    const override: Told = [
      DIRECTOR,
      about({ fact: 'ratingOverridden', on: NOW, to: 'amber', reason: 'The minister has announced it', until: '2022-04-30' }),
    ];
    const past = [adopted(deliveryConfidence, '2020-01-01'), action('A', FAR), confident('amberRed', THEN), override];
    expect(movedIn(past)).toBe('same');
  });
});

describe('by one scheme whose points run the other way', () => {
  const steps = deliveryConfidence.steps.toReversed();
  const strongestFirst = scheme.parse({ ...deliveryConfidence, id: 'strongest-first', steps });

  test.each<[from: Confidence, to: Confidence, way: Movement]>([
    ['red', 'green', 'better'],
    ['amberRed', 'amber', 'better'],
    ['amberGreen', 'amber', 'worse'],
    ['green', 'red', 'worse'],
    ['amber', 'amber', 'same'],
  ])('from %s to %s is still %s', (from, to, way) => {
    expect(movedIn([adopted(strongestFirst, '2020-01-01'), action('A', FAR), confident(from, THEN), confident(to, NOW)])).toBe(way);
  });
});

const RAGS = ['red', 'amber', 'green'] as const satisfies readonly Rag[];

describe('across the change from five points to three', () => {
  const past = (from: Confidence, to: Rag) => [
    adopted(deliveryConfidence, '2020-01-01'),
    adopted(deliveryConfidenceOfThree, '2022-01-01'),
    action('A', FAR),
    confident(from, THEN),
    said(to, NOW),
  ];
  // biome-ignore format: a table, to be read by anybody
  const TABLE: { readonly [From in Confidence]: readonly (Movement | null)[] } = {
    // to         red      amber     green
    red:        [null,    'better', 'better'],
    amberRed:   [null,    null,     'better'],
    amber:      ['worse', null,     'better'],
    amberGreen: ['worse', null,     null],
    green:      ['worse', 'worse',  null],
  };
  const PAIRS = POINTS.flatMap((from) => RAGS.map((to, index) => [from, to, TABLE[from][index] ?? null] as const));

  test.each(PAIRS)('from %s of five to %s of three is %s', (from, to, way) => {
    expect(movedIn(past(from, to))).toBe(way);
  });

  test('a movement is said only where it is one whichever of the five points a colour of three stands for', () => {
    const stands: { readonly [R in Rag]: readonly Confidence[] } = {
      red: ['red', 'amberRed'],
      amber: ['amberRed', 'amber', 'amberGreen'],
      green: ['amberGreen', 'green'],
    };
    for (const [from, to, way] of PAIRS) {
      const steps = stands[to].map((point) => Math.sign(POINTS.indexOf(point) - POINTS.indexOf(from)));
      const beyondDoubt = steps.every((step) => step === 1) ? 'better' : steps.every((step) => step === -1) ? 'worse' : null;
      expect([from, to, way]).toEqual([from, to, beyondDoubt]);
    }
  });

  test('what nobody has rated at three points yet went no way, whatever it was of five', () => {
    for (const from of POINTS) expect(movedIn(past(from, 'green').slice(0, -1))).toBeNull();
  });

  test('what was told complete meanwhile is better, and what was suspended is neither', () => {
    const open = past('amberGreen', 'green').slice(0, -1);
    expect(movedIn([...open, [OWNER, about({ fact: 'reportedComplete', on: NOW })]])).toBe('better');
    expect(movedIn([...open, [DIRECTOR, about({ fact: 'suspended', on: NOW, reason: 'An election' })]])).toBeNull();
  });
});

describe('across a change from countersign-1 to months behind the programme', () => {
  /** Due 31 March; the council changes its scheme on 1 May, between the two meetings. */
  const changes = (...happened: readonly Told[]) => [adopted(bromsgrove, '2023-05-01'), action('A', { due: '2023-03-31' }), ...happened];
  const [FIRST, SECOND] = ['2023-04-10', '2023-05-10'] as const;
  const moreTime: readonly Told[] = [
    [OWNER, about({ fact: 'extensionRequested', on: '2023-03-01', to: '2023-06-30', reason: 'Staff left' })],
    [CHAIR, about({ fact: 'extensionGranted', on: '2023-03-08', to: '2023-06-30', approver: CHAIR })],
  ];

  // biome-ignore format: a table, to be read by anybody
  test.each<[what: string, past: readonly Told[], was: State, is: State, way: Movement | null]>([
    ['red for want of a plan, and behind by more than a month since',  changes(), 'red', 'red', 'worse'],
    ['amber for its officer’s word, and on programme then and now', changes(...moreTime, said('amber', '2023-04-01')), 'amber', 'green', 'same'],
    ['amber for its extension alone, and on programme then and now', changes(...moreTime, said('green', '2023-04-01')), 'amber', 'green', 'same'],
    ['red for want of a plan, and told complete since', changes([OWNER, about({ fact: 'reportedComplete', on: '2023-05-02' })]), 'red', 'reportedComplete', 'better'],
    ['red for want of a plan, and given more time since', changes(
      [OWNER, about({ fact: 'extensionRequested', on: '2023-04-20', to: '2023-06-30', reason: 'Staff left' })],
      [CHAIR, about({ fact: 'extensionGranted', on: '2023-04-21', to: '2023-06-30', approver: CHAIR })],
    ), 'red', 'green', 'better'],
    ['red for want of a plan, and suspended since', changes([DIRECTOR, about({ fact: 'suspended', on: '2023-05-02', reason: 'x' })]), 'red', 'suspended', null],
  ])('%s', (_, past, was, is, way) => {
    const states = ([FIRST, SECOND] as const).map((day) => {
      const register = on(given(...past), day);
      const [it] = register.actions();
      return it && ratingIn(register, it, schemeOn(register.schemes, day)).state;
    });
    expect(states).toEqual([was, is]);
    expect(movedIn(past, [FIRST, SECOND])).toBe(way);
  });

  test('what did not change is the same, although it was red for want of an owner and is green', () => {
    const unowned = { ...(action('A', { due: '2023-12-31' })[1] as object), accountable: undefined } as Fact;
    const past: readonly Told[] = [adopted(bromsgrove, '2023-05-01'), [CLERK, unowned]];
    expect(movedIn(past, [FIRST, SECOND])).toBe('same');
    const changes_ = changesBetween(on(given(...past), FIRST), on(given(...past), SECOND));
    expect([changes_.better, changes_.worse]).toEqual([[], []]);
  });
});

describe('nothing is compared with what stands outside the scale', () => {
  const rating = (state: State): Rating => ({ state, point: null, because: [], without: [] });

  test.each<[then: State, now: State, way: Movement | null]>([
    ['green', 'suspended', null],
    ['suspended', 'green', null],
    ['amber', 'riskAccepted', null],
    ['notRated', 'green', null],
    ['green', 'notRated', null],
    ['red', 'withdrawn', null],
    ['withdrawn', 'withdrawn', 'same'],
  ])('from %s to %s is %s by one scheme', (then, now, way) => {
    const by = bromsgrove;
    expect(movementBetween({ rating: rating(then), scheme: by }, { rating: rating(now), scheme: by }, () => null)).toBe(way);
  });

  test('nor with a day on which the action was not there to be rated again', () => {
    const now = { rating: rating('green'), scheme: deliveryConfidenceOfThree };
    expect(movementBetween({ rating: rating('green'), scheme: bromsgrove }, now, () => null)).toBeNull();
    expect(movementBetween({ rating: rating('red'), scheme: bromsgrove }, now, () => null)).toBe('better');
  });
});
