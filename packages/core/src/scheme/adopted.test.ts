import { describe, expect, test } from 'vitest';
import { afterwards, answerTo, ask, those } from '../act/asked.suite.ts';
import type { Day } from '../day/day.ts';
import { andThen, CLERK, on } from '../given.suite.ts';
import { ratedOn, worked } from '../rating/worked.suite.ts';
import type { Past } from '../register/past.ts';
import { refusalSentence } from '../wording/refusals.ts';
import { schemeOn } from './adopted.ts';
import { countersign1 } from './countersign-1.ts';
import { bromsgrove, PRESETS, reading, westOxfordshire } from './presets.ts';
import type { Scheme } from './scheme.ts';

/** Due on 31 March 2023, half done and no plan: red by countersign-1 from 1 April, amber by Bromsgrove and by Reading. */
const council = () => worked({ due: '2023-03-31', percent: 50 });
const adopting = (said: Scheme | string, day: Day) => ask('adoptScheme', CLERK, day, { scheme: said, minute: 'Minute 7' });
const inForce = (past: Past, day: Day) => schemeOn(on(past, day).schemes, day);
const own: Scheme = {
  id: 'own',
  title: 'Our own',
  steps: [{ state: 'red', any: [{ when: 'overdueByMoreThan', days: 0 }] }],
  otherwise: 'green',
};

describe('a rating scheme', () => {
  test('is countersign-1 until another is adopted', () => {
    expect(inForce(council(), '2023-04-10')).toBe(countersign1);
  });

  test('holds from the day from which it was adopted, and earlier days keep the one in force then', () => {
    const past = afterwards(council(), adopting('bromsgrove', '2023-04-10'), adopting('west-oxfordshire', '2023-05-10'));
    const days: readonly (readonly [Day, Scheme])[] = [
      ['2023-04-09', countersign1],
      ['2023-04-10', bromsgrove],
      ['2023-05-09', bromsgrove],
      ['2023-05-10', westOxfordshire],
      ['2026-01-01', westOxfordshire],
    ];
    for (const [day, expected] of days) expect(inForce(past, day)).toEqual(expected);
    // The register of today still says by which scheme an earlier day was rated.
    for (const [day, expected] of days) expect(schemeOn(on(past, '2026-12-31').schemes, day)).toEqual(expected);
  });

  test('rates by its own rows only what is asked of its own days', () => {
    const past = afterwards(council(), adopting('bromsgrove', '2023-04-10'));
    const rated = (day: Day) => ratedOn(past, day, inForce(past, day)).state;
    expect([rated('2023-04-09'), rated('2023-04-10')]).toEqual(['red', 'amber']);
  });

  test('adopted late from an earlier day holds from that day', () => {
    const past = andThen(council(), CLERK, { fact: 'schemeAdopted', on: '2023-05-10', scheme: reading });
    andThen(past, CLERK, { fact: 'schemeAdopted', on: '2023-04-10', scheme: bromsgrove }, '2023-06-01');
    expect(inForce(past, '2023-04-10')).toEqual(bromsgrove);
    expect(inForce(past, '2023-05-10')).toEqual(reading);
  });

  test('adopted on the same day as another is the one recorded last', () => {
    const past = afterwards(council(), adopting('bromsgrove', '2023-04-10'), adopting('reading', '2023-04-10'));
    expect(inForce(past, '2023-04-10')).toEqual(reading);
  });
});

describe('adopting a scheme', () => {
  test.each([...PRESETS.keys()])('that comes with Countersign takes its id: %s', (id) => {
    expect(those(answerTo(council(), adopting(id, '2023-04-10')), 'schemeAdopted')).toEqual([
      { fact: 'schemeAdopted', on: '2023-04-10', scheme: PRESETS.get(id), minute: 'Minute 7' },
    ]);
  });

  test('of the council’s own takes the whole of it', () => {
    expect(inForce(afterwards(council(), adopting(own, '2023-04-10')), '2023-04-10')).toEqual(own);
  });

  test('that comes with Countersign may be said in full, when it is the same', () => {
    expect(those(answerTo(council(), adopting(reading, '2023-04-10')), 'schemeAdopted')).toHaveLength(1);
  });

  test('that nobody knows is refused', () => {
    expect(answerTo(council(), adopting('traffic-lights', '2023-04-10'))).toEqual({
      refused: 'notThere',
      what: 'scheme',
      id: 'traffic-lights',
    });
  });

  test.each<readonly [string, Scheme]>([
    ['the one that a council starts with', { ...countersign1, otherwise: 'amber' }],
    ['one that comes with Countersign', { ...reading, title: 'Another title' }],
    ['one that the council adopted before', { ...own, otherwise: 'amber' }],
  ])('under an id that already means another is refused: %s', (_, changed) => {
    const past = afterwards(council(), adopting(own, '2023-04-10'));
    const answer = answerTo(past, adopting(changed, '2023-05-10'));
    expect(answer).toEqual({ refused: 'alreadyThere', what: 'scheme', id: changed.id });
    expect('refused' in answer && refusalSentence(answer)).toBe(
      `The scheme ${changed.id} is there already. Leave it as it is, or name another.`,
    );
  });

  test('with a fault is refused, and none of it is recorded', () => {
    const { otherwise: _otherwise, ...gap } = own;
    expect(answerTo(council(), adopting(gap, '2023-04-10'))).toMatchObject({
      refused: 'schemeUnfit',
      scheme: 'own',
      faults: [{ fault: 'gap' }],
    });
  });

  test('twice is one scheme, in force from the first day', () => {
    const past = afterwards(council(), adopting(own, '2023-04-10'), adopting(own, '2023-05-10'));
    expect(on(past, '2023-06-01').schemes.map(({ from }) => from)).toEqual(['2023-04-10', '2023-05-10']);
    for (const day of ['2023-04-10', '2023-05-09', '2023-05-10'] as const) expect(inForce(past, day)).toEqual(own);
  });

  test('again after another brings it back', () => {
    const past = afterwards(council(), adopting(own, '2023-04-10'), adopting('reading', '2023-05-10'), adopting(own, '2023-06-10'));
    expect(['2023-04-10', '2023-05-10', '2023-06-10'].map((day) => inForce(past, day as Day).id)).toEqual(['own', 'reading', 'own']);
  });
});
