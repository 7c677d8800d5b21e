import type { Action } from '../action/action.ts';
import { type Method, type Outcome, saysDone } from '../assurance/verification.ts';
import type { Ref } from '../council/ids.ts';
import type { Register } from '../register/register.ts';

/** Of what was checked by one method, how much was found done. */
export type Rate = { readonly checked: number; readonly implemented: number };

/** What management says is done, and what was found to be. Rates of two methods are never added: they are not of one strength. */
export type Implementation = {
  /** Told complete at least once. */
  readonly toldComplete: number;
  /** Of those: assured today; told and not verified; sent back, and not told complete again. */
  readonly assured: number;
  readonly unverified: number;
  readonly sentBack: number;
  readonly byMethod: { readonly [M in Method]: Rate };
};

/** How much of what is told complete has been found done, and how was that found? By the last check of each action by each method. */
export function implementationOf(register: Register): Implementation {
  const told = register.actions().filter(({ ref }) => wasToldComplete(ref, register));
  return {
    toldComplete: told.length,
    assured: told.filter(({ stage }) => stage === 'assured').length,
    unverified: told.filter(({ stage }) => stage === 'reportedComplete').length,
    sentBack: told.filter(isSentBack).length,
    byMethod: { selfAssessed: rateOf(told, 'selfAssessed'), deskReview: rateOf(told, 'deskReview'), tested: rateOf(told, 'tested') },
  };
}

/** Was it told complete at some time? By an entry of its own that still counts: what it was split from, or took the place of, may have been told complete without it. */
export function wasToldComplete(ref: Ref, { history, corrections }: Register): boolean {
  return history(ref).some(({ fact, number }) => fact.fact === 'reportedComplete' && !corrections.has(number));
}

/** Was it sent back, and not told complete again? That is still to be answered while the work is suspended. */
export function isSentBack(action: Action): boolean {
  return 'returned' in action && action.returned !== null;
}

/** What did the last check by this method find? Null where there was none: nobody looked where the outcome is *not selected*. */
export function foundBy(method: Method, { verifications }: Action): Outcome | null {
  return verifications.findLast((each) => each.method === method && each.outcome !== 'notSelected')?.outcome ?? null;
}

function rateOf(actions: readonly Action[], method: Method): Rate {
  const last = actions.flatMap((action) => foundBy(method, action) ?? []);
  return { checked: last.length, implemented: last.filter(saysDone).length };
}
