import { describe, expect, test } from 'vitest';
import { predicatesOf, type Scheme, type Step, scheme, schemeJsonSchema } from './scheme.ts';

const late: Step = { state: 'red', any: [{ when: 'overdueByMoreThan', days: 0 }] };
const own: Scheme = { id: 'own', title: 'Our own', steps: [late], otherwise: 'green' };
const row = (more: object) => ({ steps: [{ ...late, ...more }] });

/** What a scheme is told that says this instead: where it is wrong, and what was expected there. */
const toldOf = (instead: object) =>
  scheme.safeParse({ ...own, ...instead }).error?.issues.map(({ path, message }) => [path.join('.'), message]);

describe('a scheme that a council writes', () => {
  test.each<readonly [what: string, more: object]>([
    ['with a title and one row', {}],
    ['with whose published rule it is', { source: 'The improvement plan' }],
    ['read in order', { reads: 'firstThatHolds' }],
    ['read as bands of which one holds', { reads: 'onlyOneHolds' }],
    ['without an otherwise', { otherwise: undefined }],
    ['with 30 rows', { steps: Array.from({ length: 30 }, () => late) }],
    ['with a row of its own name between two colours', row({ point: 'amber/red', between: ['red', 'amber'] })],
    ['with two things that must hold together', row({ any: [{ all: [{ when: 'returned' }, { when: 'forecastLate' }] }] })],
  ])('%s is taken as it is', (_, more) => {
    expect(scheme.parse({ ...own, ...more })).toEqual({ ...own, ...more });
  });

  test.each(['red', 'amber', 'green', 'notYetDue', 'notRated'])('may rate an action %s', (state) => {
    expect(toldOf(row({ state }))).toBeUndefined();
  });

  test.each(['assured', 'reportedComplete', 'withdrawn', 'blue'])('may not rate an action %s: that is a stage, or nothing', (state) => {
    expect(toldOf(row({ state }))).toMatchObject([['steps.0.state', expect.stringContaining('"notRated"')]]);
  });

  test.each<readonly [what: string, instead: object, where: string, told: unknown]>([
    ['a blank id', { id: ' ' }, 'id', 'a scheme that is not blank'],
    ['a blank title', { title: ' ' }, 'title', "the scheme's title that is not blank"],
    ['a title as long as a page', { title: 'x'.repeat(201) }, 'title', "the scheme's title of at most 200 characters"],
    ['a source as long as a page', { source: 'x'.repeat(501) }, 'source', 'whose published rule it is of at most 500 characters'],
    ['another way to read its rows', { reads: 'theWorst' }, 'reads', 'firstThatHolds or onlyOneHolds'],
    ['no row', { steps: [] }, 'steps', 'at least one row'],
    ['31 rows', { steps: Array.from({ length: 31 }, () => late) }, 'steps', 'at most 30 rows'],
    ['a field that schemes do not have', { colour: 'blue' }, '', 'Unrecognized key: "colour"'],
    ['a field that rows do not have', row({ colour: 'blue' }), 'steps.0', 'Unrecognized key: "colour"'],
    ['a row without a name where it gives one', row({ point: ' ' }), 'steps.0.point', 'a point of the scale that is not blank'],
    ['a row for which nothing is enough', row({ any: [] }), 'steps.0.any', expect.stringContaining('>=1')],
    ['one thing that holds together', row({ any: [{ all: [{ when: 'returned' }] }] }), 'steps.0.any.0.all', expect.stringContaining('>=2')],
    ['a row beside a colour that is none', row({ between: ['red', 'blue'] }), 'steps.0.between.1', expect.stringContaining('"amber"')],
    [
      'a bound that no action meets',
      row({ any: [{ when: 'paceBelow', percent: 1_001 }] }),
      'steps.0.any.0.percent',
      expect.stringContaining('<=1000'),
    ],
  ])('with %s is told where it is wrong, and what was expected', (_, instead, where, told) => {
    expect(toldOf(instead)).toEqual([[where, told]]);
  });

  test('may not lie between one colour, or three', () => {
    expect([['red'], ['red', 'amber', 'green']].map((between) => toldOf(row({ between }))?.[0]?.[0])).toEqual([
      'steps.0.between',
      'steps.0.between',
    ]);
  });
});

describe('what must hold for a row', () => {
  test('is one thing, or all of several', () => {
    expect(predicatesOf({ when: 'returned' })).toEqual([{ when: 'returned' }]);
    expect(predicatesOf({ all: [{ when: 'returned' }, { when: 'forecastLate' }] })).toEqual([
      { when: 'returned' },
      { when: 'forecastLate' },
    ]);
  });
});

type Shape = { readonly properties?: { readonly when?: unknown }; readonly description?: string };

/** Every object within, itself included. */
function shapesIn(value: unknown): readonly Shape[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Shape, ...Object.values(value).flatMap(shapesIn)];
}

describe('the schema of a scheme, for whoever writes one by hand', () => {
  const published = schemeJsonSchema();

  test('asks for an id, a title and rows, and takes nothing that it does not name', () => {
    expect(published).toMatchObject({ type: 'object', required: ['id', 'title', 'steps'], additionalProperties: false });
  });

  test('says once of each predicate what it asks', () => {
    const asked = shapesIn(published).flatMap(({ properties, description }) => (properties?.when === undefined ? [] : [description]));
    expect(asked).toHaveLength(27);
    expect(new Set(asked.filter(Boolean)).size).toBe(27);
  });
});
