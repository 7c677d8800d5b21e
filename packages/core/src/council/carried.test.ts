import { describe, expect, test } from 'vitest';
import type { Command } from '../command/command.ts';
import type { Day } from '../day/day.ts';
import type { Fact, FactOf } from '../fact/fact.ts';
import { asking, CLERK, given, on, raised } from '../given.suite.ts';

const carriedFrom = { body: 'The former district', ref: 'T7', raisedOn: '2020-05-01' };
const raise = (data: object) =>
  ({ verb: 'raise', as: CLERK, on: '2022-11-15', ref: 'IN-1', data: { title: 'The promise', ...data } }) as unknown as Command;
const dates = (fact: Fact) => on(given([CLERK, fact]), '2023-01-01').action('IN-1')?.dates;

describe('an action that is carried in from the register of another body', () => {
  const carried = asking(given(), raise({ carriedFrom, due: '2023-03-31', firstPromised: '2021-03-31' })) as Fact;

  test('says where it came from, under which reference and since when', () => {
    expect(on(given([CLERK, carried]), '2023-01-01').action('IN-1')).toMatchObject({ carriedFrom, raisedOn: '2022-11-15' });
  });

  /** One row: the date promised there, the date due here, and what is then the original and the agreed date. */
  test.each<[Day | undefined, Day | undefined, Day | null, Day | null]>([
    ['2021-03-31', '2023-03-31', '2021-03-31', '2023-03-31'],
    ['2024-03-31', '2023-03-31', '2023-03-31', '2023-03-31'],
    [undefined, '2023-03-31', '2023-03-31', '2023-03-31'],
    ['2021-03-31', undefined, '2021-03-31', null],
    [undefined, undefined, null, null],
  ])('first promised for %s and due on %s, was first promised for %s and is agreed for %s', (firstPromised, due, original, agreed) => {
    const said = { carriedFrom, ...(firstPromised ? { firstPromised } : {}), ...(due ? { due } : {}) };
    expect(dates(asking(given(), raise(said)) as Fact)).toMatchObject({ original, agreed });
  });

  test('that was raised here says nothing of the kind', () => {
    expect(on(given([CLERK, raised]), '2023-01-01').action('SEND-1')).toMatchObject({ carriedFrom: null });
  });
});

describe('an action that is carried out to the register of another body', () => {
  const out = { to: 'The new unitary council', itsRef: 'U-12', reason: 'Vesting day' };
  const command = { verb: 'carryOut', as: CLERK, on: '2023-04-01', ref: 'SEND-1', data: out } as unknown as Command;

  test('stays here, superseded by what goes on there', () => {
    const fact = asking(given([CLERK, raised]), command) as FactOf<'carriedOut'>;
    expect(on(given([CLERK, raised], [CLERK, fact]), '2023-04-01').action('SEND-1')).toMatchObject({
      stage: 'superseded',
      since: '2023-04-01',
      successor: { in: 'body', body: 'The new unitary council', ref: 'U-12' },
    });
  });

  test('need not have a reference there yet', () => {
    const past = given([CLERK, raised], [CLERK, { fact: 'carriedOut', on: '2023-04-01', ref: 'SEND-1', to: 'A trust', reason: 'x' }]);
    expect(on(past, '2023-04-01').action('SEND-1')).toMatchObject({ successor: { in: 'body', body: 'A trust', ref: null } });
  });

  test('is carried out once', () => {
    const past = given([CLERK, raised], [CLERK, { fact: 'carriedOut', on: '2023-04-01', ref: 'SEND-1', to: 'A trust', reason: 'x' }]);
    expect(asking(past, command)).toMatchObject({ refused: 'wrongStage', stage: 'superseded' });
  });
});
