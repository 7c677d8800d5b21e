import type { Council } from '../council/council.ts';
import type { Day } from '../day/day.ts';
import type { Corrections } from './corrections.ts';
import type { Erasure, NotedActionFact } from './past.ts';

/** What an action is folded beside: the day, the council (asked for only when somebody vouches), the entries made in error, and the words erased. */
export type Beside = {
  readonly asAt: Day;
  readonly council: () => Council;
  readonly corrections: Corrections;
  readonly erasures: readonly Erasure[];
};

/** All the facts of one action, with what they are folded beside. */
export type Folding = Beside & { readonly facts: readonly NotedActionFact[] };
