import { describe, expect, test } from 'vitest';
import type { Otherwise } from '../rating/counterfactuals.ts';
import type { Rating } from '../rating/rating.ts';
import type { Reason } from '../rating/reason.ts';
import { STATES, type State } from '../rating/state.ts';
import { counterfactualSentence, leadingSentence, reasonSentence } from './reasons.ts';

describe('the one sentence beside a rating', () => {
  const beside = (state: State, because: readonly Reason[] = []) => leadingSentence({ state, because } as unknown as Rating);
  const first: Reason = { reason: 'noPercent' };
  const second: Reason = { reason: 'noAccountablePost' };

  test.each(STATES)('is the first reason, where there is one, and no other: %s', (state) => {
    expect(beside(state, [first, second])).toBe(reasonSentence(first));
  });
  test('says of a green that nothing speaks against it', () => {
    expect(beside('green')).toBe('Nothing speaks against it.');
  });
  test.each<readonly [State, string]>([
    ['red', 'Red: off track.'],
    ['assured', 'Assured: independently verified.'],
    ['reportedComplete', 'Reported complete: not independently verified.'],
    ['withdrawn', 'Withdrawn: it will not be done.'],
  ])('says of any other what it means: %s', (state, told) => {
    expect(beside(state)).toBe(told);
  });
});

describe('what the rating would be otherwise', () => {
  const OTHERWISE: { readonly [What in Otherwise]: string } = {
    extension: 'Without the extension it would be Red.',
    originalDate: 'Against the date first promised it would be Red.',
    recoveryPlan: 'Without the recovery plan it would be Red.',
    update: 'Had an update come it would be Red.',
    override: 'By the scheme alone it would be Red.',
  };

  test.each(Object.entries(OTHERWISE))('is told for %s', (what, told) => {
    expect(counterfactualSentence({ if: what as Otherwise, state: 'red' })).toBe(told);
  });
});
