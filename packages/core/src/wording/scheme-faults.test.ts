import { describe, expect, test } from 'vitest';
import type { Trait } from '../faults/aspects.ts';
import { exampleWith } from '../faults/example.ts';
import { CLERK, given, on } from '../given.suite.ts';
import type { Rated } from '../rating/rated.ts';
import { about } from '../rating/worked.suite.ts';
import { faultSentence } from './scheme-faults.ts';

const example = (...traits: readonly Trait[]) => exampleWith([{ aspect: 'today', today: '2024-06-15' }, ...traits]);
const withAction = (rated: Rated, more: object): Rated => ({ ...rated, action: { ...rated.action, ...more } });

/** The action of an example as it is told: what stands between these words. */
function toldOf(rated: Rated): string {
  const told = faultSentence({ fault: 'gap', example: { rated, because: [] } });
  return told.match(/^No row covers an action (.*)\. Give a row that does, or say what an action is otherwise\.$/)?.[1] ?? told;
}

/** Nothing was said of it but its dates. */
const UNSAID = 'of which nobody says how much is done and without a recovery plan';
const bare = `without an agreed date, ${UNSAID}`;
const DUE = 'due on 2024-07-15, seen on 2024-06-15';
const due = { aspect: 'agreed', ago: -30 } as const;
const milestone = (met: string | null) => ({ id: 'M1', title: 'A draft', due: '2024-07-01', met });
const report = (percent: number) => ({ ...example().action.reports.at(-1), percent });
const toOffer = about({ fact: 'raised', on: '2022-11-15', title: 'Publish the checklist', lead: 'CFE', due: '2023-03-31' });
const onOffer = given([CLERK, toOffer], [CLERK, about({ fact: 'offered', on: '2022-12-01', to: 'PTE' })]);
const offered = { action: on(onOffer, '2023-01-01').action('SEND-1'), today: '2023-01-01', late: [] } as unknown as Rated;

// biome-ignore format: a table is a table
const DATES: readonly (readonly [what: string, traits: readonly Trait[], told: string])[] = [
  ['no date',                        [], bare],
  ['a date to come',                 [due], `${DUE}, ${UNSAID}`],
  ['its last day',                   [{ aspect: 'agreed', ago: 0 }], `due on 2024-06-15, seen on 2024-06-15, ${UNSAID}`],
  ['one day late',                   [{ aspect: 'agreed', ago: 1 }], `1 day past its agreed date, ${UNSAID}`],
  ['late',                           [{ aspect: 'agreed', ago: 32 }], `32 days past its agreed date, ${UNSAID}`],
  ['promised earlier',               [due, { aspect: 'original', ago: 10 }], `${DUE}, first promised for 2024-06-05, ${UNSAID}`],
  ['promised for the same day',      [due, { aspect: 'original', ago: -30 }], `${DUE}, ${UNSAID}`],
  ['never promised before',          [due, { aspect: 'original', ago: null }], `${DUE}, ${UNSAID}`],
  ['promised once, and not now',     [{ aspect: 'original', ago: 10 }], `without an agreed date, first promised for 2024-06-05, ${UNSAID}`],
  ['a start to come',                [{ aspect: 'start', ago: -1 }], `without an agreed date, not yet begun, ${UNSAID}`],
  ['begun today',                    [{ aspect: 'start', ago: 0 }], bare],
  ['begun before',                   [{ aspect: 'start', ago: 1 }], bare],
  ['forecast later than agreed',     [due, { aspect: 'forecast', afterAgreed: 1 }], `${DUE}, forecast for 2024-07-16, ${UNSAID}`],
  ['forecast for the day agreed',    [due, { aspect: 'forecast', afterAgreed: 0 }], `${DUE}, ${UNSAID}`],
  ['forecast earlier',               [due, { aspect: 'forecast', afterAgreed: -1 }], `${DUE}, ${UNSAID}`],
  ['forecast, and no date agreed',   [{ aspect: 'forecast', afterAgreed: 1 }], bare],
];

// biome-ignore format: a table is a table
const SAID: readonly (readonly [what: string, traits: readonly Trait[], told: string])[] = [
  ['how much is done',               [{ aspect: 'percent', percent: 40 }], 'without an agreed date, 40% done and without a recovery plan'],
  ['that nothing is done',           [{ aspect: 'percent', percent: 0 }], 'without an agreed date, 0% done and without a recovery plan'],
  ['its colour',                     [{ aspect: 'rag', rag: 'amber' }], 'without an agreed date, of which nobody says how much is done, called amber by its officer and without a recovery plan'],
  ['a confidence in it',             [{ aspect: 'confidence', point: 'amberRed' }], 'without an agreed date, of which nobody says how much is done, with a confidence of Amber/Red and without a recovery plan'],
  ['how it will be brought back',    [{ aspect: 'plan', is: true }], 'without an agreed date, of which nobody says how much is done and with a recovery plan'],
];

// biome-ignore format: a table is a table
const FOLLOWING: readonly (readonly [what: string, traits: readonly Trait[], told: string])[] = [
  ['that nobody answers for',        [{ aspect: 'accountable', is: false }], 'that no post answers for'],
  ['that waits for something late',  [{ aspect: 'dependence', is: true }], 'that waits for something late'],
  ['that was sent back',             [{ aspect: 'return', ago: 5, followed: false }], 'sent back on 2024-06-10'],
  ['last heard of yesterday',        [{ aspect: 'update', ago: 1 }], 'last heard of on 2024-06-14'],
];

describe('the action that shows a fault is told', () => {
  test.each(DATES)('by its dates: %s', (_, traits, told) => {
    expect(toldOf(example(...traits))).toBe(told);
  });

  test.each(SAID)('by what its officer says of it: %s', (_, traits, told) => {
    expect(toldOf(example(...traits))).toBe(told);
  });

  test.each(FOLLOWING)('last, as one %s', (_, traits, told) => {
    expect(toldOf(example(...traits))).toBe(
      `without an agreed date, of which nobody says how much is done, without a recovery plan and ${told}`,
    );
  });

  test('with several of these in one breath', () => {
    const traits: Trait[] = [due, { aspect: 'percent', percent: 40 }, { aspect: 'plan', is: true }, { aspect: 'accountable', is: false }];
    expect(toldOf(example(...traits))).toBe(`${DUE}, 40% done, with a recovery plan and that no post answers for`);
  });

  test('not as last heard of today', () => {
    expect(toldOf(example({ aspect: 'update', ago: 0 }))).toBe(bare);
  });

  test.each([
    ['none', [], bare],
    ['one that is met', [milestone('2024-06-01')], bare],
    [
      'one that is met, and one that is not',
      [milestone('2024-06-01'), milestone(null)],
      `without an agreed date, with a milestone unmet, ${UNSAID}`,
    ],
  ])('by its milestones, when it has %s', (_, milestones, told) => {
    expect(toldOf(withAction(example(), { milestones }))).toBe(told);
  });

  test.each([
    ['nobody reported', [], bare],
    ['the last of two reports', [report(20), report(60)], 'without an agreed date, 60% done and without a recovery plan'],
  ])('by how much is done, as %s says', (_, reports, told) => {
    expect(toldOf(withAction(example(), { reports }))).toBe(told);
  });

  test('also when it is only on offer, and nobody can have sent it back', () => {
    expect(toldOf(offered)).toBe(
      'due on 2023-03-31, seen on 2023-01-01, of which nobody says how much is done, without a recovery plan, that no post answers for and last heard of on 2022-11-15',
    );
  });
});

describe('what is wrong with a scheme is told, and what to do', () => {
  const shown = { rated: example(), because: [] };

  test('of rows that hold together, with the colours and the action', () => {
    expect(faultSentence({ fault: 'conflict', states: ['red', 'notYetDue'], example: shown })).toBe(
      `Rows for Red and Not yet due both hold of an action ${bare}. Have the first row that holds decide, or say less in one of them.`,
    );
  });

  test('of a row that never decides, with its place and its colour', () => {
    expect(faultSentence({ fault: 'neverReached', row: 2, state: 'amber' })).toMatch(/^Row 2 \(Amber\) never decides: .* put it first\.$/);
  });

  test('of too many predicates, with how many may be named', () => {
    expect(faultSentence({ fault: 'tooManyPredicates', most: 31 })).toMatch(/more than 31 different predicates.* Name fewer\.$/);
  });

  test('of too many ways to come out, with how many there may be', () => {
    expect(faultSentence({ fault: 'tooManyCombinations', most: 500_000 })).toMatch(/more than 500,000 ways.* Name fewer\.$/);
  });
});
