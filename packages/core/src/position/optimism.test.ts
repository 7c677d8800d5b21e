import { describe, expect, test } from 'vitest';
import type { Told } from '../act/asked.suite.ts';
import { action, DIRECTOR, toldComplete } from '../act/somewhere.suite.ts';
import type { Rag } from '../action/kinds.ts';
import type { Day } from '../day/day.ts';
import type { Fact, FactOf } from '../fact/fact.ts';
import { given, OWNER, on } from '../given.suite.ts';
import { ratingIn } from '../rating/rating-in.ts';
import { countersign1 } from '../scheme/countersign-1.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { type Optimism, optimismOf } from './optimism.ts';

const about = (ref: string, fact: Record<string, unknown>): Fact => ({ ref, ...fact }) as Fact;
const says = (ref: string, rag: Rag, day: Day = '2023-03-01'): Told => [
  OWNER,
  about(ref, { fact: 'reported', on: day, rag, text: 'So it goes' }),
];
/** Somebody entitled to said another rating than the scheme's. */
const overridden = (ref: string, to: Rag, until: Day = '2023-05-31'): Told => [
  DIRECTOR,
  about(ref, { fact: 'ratingOverridden', on: '2023-03-15', to, reason: 'The supplier has promised', until }),
];
/** Rated red by the scheme from 1 April on: past its date, and no plan. */
const RED = { due: '2023-03-31' } as const satisfies Partial<FactOf<'raised'>>;
/** Rated green by the scheme until August: nothing speaks against it, unless its officer does. */
const GREEN = { due: '2023-12-31' } as const satisfies Partial<FactOf<'raised'>>;

function officersOf(past: readonly Told[], day: Day = '2023-04-01', scheme: Scheme = countersign1) {
  const register = on(given(...past), day);
  return optimismOf(register, (each) => ratingIn(register, each, scheme));
}
const ALL = { said: 1, better: 0, same: 0, worse: 0 } as const satisfies Optimism;

describe('an officer sees it', () => {
  // biome-ignore format: a table, to be read by anybody
  test.each<[officer: Rag, scheme: string, way: keyof Omit<Optimism, 'said'>, past: readonly Told[]]>([
    ['green', 'red',   'better', [action('A', RED)]],
    ['amber', 'red',   'better', [action('A', RED)]],
    ['red',   'red',   'same',   [action('A', RED)]],
    ['green', 'green', 'same',   [action('A', GREEN)]],
    ['amber', 'amber', 'same',   [action('A', GREEN)]],
    ['red',   'amber', 'worse',  [action('A', GREEN)]],
  ])('%s where the scheme says %s: %s than the scheme does', (officer, state, way, past) => {
    const told = [...past, says('A', officer)];
    const register = on(given(...told), '2023-04-01');
    expect(register.actions().map((each) => ratingIn(register, each, countersign1).state)).toEqual([state]);
    expect(officersOf(told).council).toEqual({ ...ALL, [way]: 1 });
  });

  test('as the officer last said it', () => {
    expect(officersOf([action('A', RED), says('A', 'green'), says('A', 'red', '2023-03-20')]).council).toEqual({ ...ALL, same: 1 });
  });

  test('better by one scheme and as it is by another', () => {
    const unmoved = { ...countersign1, id: 'all-is-well', steps: countersign1.steps.slice(0, 1) };
    const past = [action('A', RED), says('A', 'green')];
    expect(officersOf(past).council).toEqual({ ...ALL, better: 1 });
    expect(officersOf(past, '2023-04-01', unmoved).council).toEqual({ ...ALL, same: 1 });
  });
});

describe('while an override is in force', () => {
  test.each<[to: Rag]>([['green'], ['amber'], ['red']])('the officer is held to the scheme, not to somebody’s word that it is %s', (to) => {
    expect(officersOf([action('A', RED), says('A', 'green'), overridden('A', to)]).council).toEqual({ ...ALL, better: 1 });
    expect(officersOf([action('A', RED), says('A', 'red'), overridden('A', to)]).council).toEqual({ ...ALL, same: 1 });
  });

  test('and after its last day the same is true', () => {
    const past = [action('A', RED), says('A', 'green'), overridden('A', 'green', '2023-04-01')];
    expect([officersOf(past, '2023-04-01').council, officersOf(past, '2023-04-02').council]).toEqual([
      { ...ALL, better: 1 },
      { ...ALL, better: 1 },
    ]);
  });
});

describe('is not asked', () => {
  const NOBODY: Optimism = { said: 0, better: 0, same: 0, worse: 0 };

  test.each<[what: string, past: readonly Told[]]>([
    ['where no officer said anything', [action('A', RED)]],
    [
      'where an officer told of progress and gave no colour',
      [action('A', RED), [OWNER, about('A', { fact: 'reported', on: '2023-03-01', text: 'On it' })]],
    ],
    ['of what has not begun', [action('A', { ...GREEN, start: '2023-06-01' }), says('A', 'green')]],
    ['of what nobody gave a date', [action('A', { due: undefined } as object), says('A', 'green')]],
    ['of what was told complete', [action('A', RED), says('A', 'green', '2023-02-01'), ...toldComplete('A')]],
    [
      'of what is suspended',
      [action('A', RED), says('A', 'green'), [DIRECTOR, about('A', { fact: 'suspended', on: '2023-03-20', reason: 'x' })]],
    ],
  ])('%s', (_, past) => {
    expect(officersOf(past)).toEqual({ council: NOBODY, directorates: new Map() });
  });
});

describe('of a council', () => {
  const past = [
    action('A', RED),
    action('B', RED),
    action('C', GREEN),
    action('D', { ...RED, lead: 'PTE' }),
    action('E', { ...GREEN, lead: 'PTE' }),
    action('F', { ...RED, lead: undefined } as object),
    action('G', { ...RED, lead: 'CR' }),
    ...(['A', 'B', 'C', 'D', 'F'] as const).map((ref) => says(ref, 'green')),
    says('E', 'red'),
  ];

  test('each directorate is told apart, and they add up to the whole', () => {
    const { council, directorates } = officersOf(past);
    expect([...directorates]).toEqual([
      ['CFE', { said: 3, better: 2, same: 1, worse: 0 }],
      ['PTE', { said: 2, better: 1, same: 0, worse: 1 }],
      ['', { said: 1, better: 1, same: 0, worse: 0 }],
    ]);
    expect(council).toEqual({ said: 6, better: 4, same: 1, worse: 1 });
  });

  test('the directorate that leads today is asked, also of what another one’s officer said', () => {
    const handed: readonly Told[] = [...past, [DIRECTOR, about('A', { fact: 'rehomed', on: '2023-03-20', lead: 'PTE' })]];
    expect(officersOf(handed).directorates.get('PTE')).toEqual({ said: 3, better: 2, same: 0, worse: 1 });
    expect(officersOf(handed, '2023-03-19').directorates.get('PTE')?.said).toBe(2);
  });
});
