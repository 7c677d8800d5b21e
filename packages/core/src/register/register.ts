import type { Action } from '../action/action.ts';
import type { Measure } from '../action/measure.ts';
import type { Agreement } from '../action/ownership.ts';
import type { Council } from '../council/council.ts';
import type { Ref } from '../council/ids.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Review } from '../review/review.ts';
import { actionFrom } from './action-from.ts';
import { type CouncilSide, councilSideFrom } from './council-from.ts';
import type { NotedActionFact, Past } from './past.ts';
import { isSeen, type When } from './when.ts';

/** The register as it stood on a day, as far as it was known at a moment. Actions are folded when they are asked for. */
export type Register = {
  readonly when: When;
  readonly council: Council;
  readonly reviews: ReadonlyMap<string, Review>;
  readonly meetings: readonly Meeting[];
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly measures: ReadonlyMap<string, Measure>;
  /** The action of that reference, or null when the register did not hold it then. */
  action(ref: Ref): Action | null;
  /** Every action, in the order in which they were first recorded. */
  actions(): readonly Action[];
  /** What happened to an action, oldest first. */
  history(ref: Ref): readonly NotedActionFact[];
};

/** What did the register say on this day, as far as it was known at this moment? */
export function registerAsAt(past: Past, when: When): Register {
  const folded = new Map<Ref, Action | null>();
  const side = once(() => councilSideFrom(past.council.filter((noted) => isSeen(noted, when))));
  const history = (ref: Ref) => (past.actions.get(ref) ?? []).filter((noted) => isSeen(noted, when));
  const action = (ref: Ref) => {
    const known = folded.get(ref);
    if (known !== undefined) return known;
    const fresh = actionFrom(history(ref), when.asAt);
    folded.set(ref, fresh);
    return fresh;
  };
  const all = once(() => [...past.actions.keys()].map(action).filter((each) => each !== null));
  return withSide(side, { when, action, actions: all, history });
}

type OfActions = Pick<Register, 'when' | 'action' | 'actions' | 'history'>;

function withSide(side: () => CouncilSide, ofActions: OfActions): Register {
  return {
    ...ofActions,
    get council() {
      return side().council;
    },
    get reviews() {
      return side().reviews;
    },
    get meetings() {
      return side().meetings;
    },
    get agreements() {
      return side().agreements;
    },
    get measures() {
      return side().measures;
    },
  };
}

/** Works something out the first time it is asked for. */
function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
