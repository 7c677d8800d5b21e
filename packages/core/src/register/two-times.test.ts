import { describe, expect, test } from 'vitest';
import type { Fact } from '../fact/fact.ts';
import { CLERK, complete, given, OWNER, on, raised } from '../given.suite.ts';

const report = (day: string, text: string) => ({ fact: 'reported', on: day, ref: 'SEND-1', text, rag: 'green' }) as Fact;

describe('a completion of 2 March that was recorded on 5 April', () => {
  const past = given([CLERK, raised], [OWNER, report('2023-03-20', 'Nearly there')], [OWNER, complete, '2023-04-05']);

  test('was true on 3 March, as we know now', () => {
    expect(on(past, '2023-03-03').action('SEND-1')?.stage).toBe('reportedComplete');
  });

  test('was not known to the register on 31 March', () => {
    expect(on(past, '2023-03-31', '2023-03-31T18:00:00.000Z').action('SEND-1')?.stage).toBe('open');
  });

  test('was known to it from the moment at which it was recorded', () => {
    expect(on(past, '2023-04-30', '2023-04-05T12:00:00.000Z').action('SEND-1')?.stage).toBe('reportedComplete');
    expect(on(past, '2023-04-30', '2023-04-05T11:59:59.999Z').action('SEND-1')?.stage).toBe('open');
  });

  test('was not true on 1 March, whatever is known', () => {
    expect(on(past, '2023-03-01').action('SEND-1')?.stage).toBe('open');
  });
});

test('before it was raised the register does not hold the action', () => {
  const register = on(given([CLERK, raised]), '2022-11-14');
  expect(register.action('SEND-1')).toBeNull();
  expect(register.actions()).toEqual([]);
});

test('a register whose first fact about an action is not that it was raised is damaged, and says so', () => {
  expect(() => on(given([OWNER, complete]), '2023-06-01').action('SEND-1')).toThrow('SEND-1 has "reportedComplete" before "raised"');
});
