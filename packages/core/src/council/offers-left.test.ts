import { describe, expect, test } from 'vitest';
import type { Fact } from '../fact/fact.ts';
import { CLERK, given, OWNER, on, raised } from '../given.suite.ts';

const about = (fact: object): Fact => ({ on: '2023-02-01', ref: 'SEND-1', ...fact }) as unknown as Fact;
const { accountable: _, ...unowned } = raised as Extract<Fact, { fact: 'raised' }>;
const offered = about({ fact: 'offered', on: '2023-01-09', to: 'AH' });
const onlyContributors = about({ fact: 'rehomed', contributors: [{ directorate: 'CPT' }] });

describe('an offer that nobody has answered, when only a contributor is moved', () => {
  test('is still on the table', () => {
    const past = given([CLERK, raised], [OWNER, offered], [CLERK, onlyContributors]);
    expect(on(past, '2023-03-01').action('SEND-1')).toMatchObject({ handover: { to: 'AH' }, contributors: [{ directorate: 'CPT' }] });
  });

  test('keeps an action that nobody answers for at the stage offered', () => {
    const past = given([CLERK, unowned], [CLERK, offered], [CLERK, onlyContributors]);
    expect(on(past, '2023-03-01').action('SEND-1')).toMatchObject({ stage: 'offered', offeredTo: 'AH' });
  });

  test('is settled when the action itself is given another lead', () => {
    const past = given([CLERK, raised], [OWNER, offered], [CLERK, about({ fact: 'rehomed', lead: 'CPT' })]);
    expect(on(past, '2023-03-01').action('SEND-1')).toMatchObject({ lead: 'CPT', handover: null });
  });
});
