import { describe, expect, test } from 'vitest';
import type { Fact, FactOf } from '../fact/fact.ts';
import { AUDIT, CLERK, complete, given, lodged, OWNER, on, raised, verified } from '../given.suite.ts';
import { coverageOf } from './coverage.ts';

type Told = readonly [string, Fact];

const ids = Array.from({ length: 11 }, (_, index) => `A${index + 1}`);
const received: Told = [
  CLERK,
  {
    fact: 'reviewReceived',
    on: '2022-09-29',
    review: 'HTST',
    title: 'Lessons learned',
    areas: ids.map((id) => ({ id, title: `Area ${id}` })),
  },
];
const action = (ref: string, more: Partial<FactOf<'raised'>> = {}): Told => [
  CLERK,
  { ...raised, ref, review: 'HTST', area: 'A1', ...more } as Fact,
];
const proved = (ref: string): readonly Told[] => [
  [OWNER, { ...lodged, ref } as Fact],
  [OWNER, { ...complete, ref } as Fact],
  [AUDIT, { ...verified, ref } as Fact],
];
const recommended = (recommendation: string, more: Partial<FactOf<'recommended'>> = {}): Told => [
  CLERK,
  { fact: 'recommended', on: '2022-09-29', review: 'HTST', recommendation, text: 'Publish it', ...more },
];
const answered = (recommendation: string, answer: FactOf<'responded'>['answer']): Told => [
  OWNER,
  { fact: 'responded', on: '2022-10-03', review: 'HTST', recommendation, answer, reason: 'As the statement says' },
];
const ended = (ref: string, how: 'withdrawn' | 'superseded' | 'carriedOut'): Told => {
  const facts = {
    withdrawn: { fact: 'withdrawn', reason: 'Moot' },
    superseded: { fact: 'superseded', by: 'X-9' },
    carriedOut: { fact: 'carriedOut', to: 'A trust', reason: 'Vesting day' },
  };
  return [CLERK, { on: '2023-05-01', ref, ...facts[how] } as Fact];
};
const coverage = (...told: readonly Told[]) => {
  const [first] = coverageOf(on(given(received, ...told), '2023-12-31'));
  if (first === undefined) throw new Error('The review was received');
  return first;
};

describe('the figure that is told of a review', () => {
  test('is 3 of 11 when three areas are proved, two are promised and six have nothing', () => {
    const told = ids.slice(0, 5).map((area, index) => action(`X-${index + 1}`, { area }));
    const figure = coverage(...told, ...proved('X-1'), ...proved('X-2'), ...proved('X-3'));
    expect(figure).toMatchObject({ areas: 11, verified: 3, verifiedAreas: ['A1', 'A2', 'A3'] });
    expect(figure.byArea.map(({ lacks }) => lacks.map((each) => each.lacks).join())).toEqual([
      ...['', '', ''],
      ...['assurance', 'assurance'],
      ...['actions', 'actions', 'actions', 'actions', 'actions', 'actions'],
    ]);
  });

  test('is 0 of 11 on the day on which it is received', () => {
    expect(coverage()).toMatchObject({ areas: 11, verified: 0, verifiedAreas: [] });
  });

  test('grows smaller again when what was assured no longer stands', () => {
    const reopened: Told = [CLERK, { fact: 'reopened', on: '2023-06-01', ref: 'X-1', reason: 'It happened again' }];
    expect(coverage(action('X-1'), ...proved('X-1'))).toMatchObject({ verified: 1 });
    expect(coverage(action('X-1'), ...proved('X-1'), reopened)).toMatchObject({ verified: 0 });
  });

  test('counts the actions of this review only, also where another has an area of the same name', () => {
    expect(coverage(action('X-1', { review: 'OTHER' }), ...proved('X-1'))).toMatchObject({ verified: 0 });
  });
});

describe('a recommendation', () => {
  const promised = action('X-1', { recommendation: 'R1' });

  test.each<[string, readonly Told[], 'byActions' | 'byRefusal' | 'no']>([
    ['that was agreed is covered by its action', [answered('R1', 'agreed'), promised], 'byActions'],
    ['that nobody answered is covered by its action all the same', [promised], 'byActions'],
    ['that was refused, and acted on, is covered by the action', [answered('R1', 'notAgreed'), promised], 'byActions'],
    ['that was refused with a reason is covered by the refusal', [answered('R1', 'notAgreed')], 'byRefusal'],
    ['that was agreed in part is not covered by the part that was not', [answered('R1', 'partlyAgreed')], 'no'],
    ['that was agreed is not covered by agreement', [answered('R1', 'agreed')], 'no'],
    ['is not covered by an action that was withdrawn', [promised, ended('X-1', 'withdrawn')], 'no'],
    ['is not covered by an action that another took the place of', [promised, action('X-9'), ended('X-1', 'superseded')], 'no'],
    ['is not covered by an action that went to another body', [promised, ended('X-1', 'carriedOut')], 'no'],
  ])('%s', (_, told, covered) => {
    expect(coverage(recommended('R1'), ...told).byRecommendation).toMatchObject([{ recommendation: 'R1', covered }]);
  });
});

describe('an area', () => {
  test('may lack assurance and an answer at once, and names what is unproved and unanswered', () => {
    const told = [action('X-1'), action('X-2'), ...proved('X-1'), recommended('R1', { area: 'A1' }), recommended('R2', { area: 'A2' })];
    expect(coverage(...told).byArea[0]).toEqual({
      area: 'A1',
      verified: false,
      lacks: [
        { lacks: 'assurance', refs: ['X-2'] },
        { lacks: 'answer', recommendations: ['R1'] },
      ],
    });
  });

  test.each(['withdrawn', 'superseded', 'carriedOut'] as const)('is not kept open by an action that was %s', (how) => {
    const told = [action('X-1'), ...proved('X-1'), action('X-2'), action('X-9', { area: 'A2' }), ended('X-2', how)];
    expect(coverage(...told).byArea[0]).toMatchObject({ verified: true, lacks: [] });
  });

  test('whose only action was withdrawn lacks actions', () => {
    expect(coverage(action('X-1'), ended('X-1', 'withdrawn')).byArea[0]?.lacks).toEqual([{ lacks: 'actions' }]);
  });

  test('is not kept open by a recommendation that was refused with a reason', () => {
    const told = [action('X-1'), ...proved('X-1'), recommended('R1', { area: 'A1' }), answered('R1', 'notAgreed')];
    expect(coverage(...told).byArea[0]).toMatchObject({ verified: true });
  });
});
