import type { Action } from '../action/action.ts';
import type { Agreement } from '../action/agreement.ts';
import type { Exemption } from '../action/exemption.ts';
import type { Measure } from '../action/measure.ts';
import type { Council } from '../council/council.ts';
import type { Ref } from '../council/ids.ts';
import type { Endorsement } from '../meeting/endorsement.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Practice } from '../practice/practice.ts';
import type { Review } from '../review/review.ts';
import { actionFrom } from './action-from.ts';
import { type Corrections, correctionsKnown, councilFactsThatCount } from './corrections.ts';
import { councilSideFrom } from './council-from.ts';
import type { CouncilSide } from './draft.ts';
import { exemptNow } from './exempt-now.ts';
import type { NotedActionFact, Past } from './past.ts';
import { entriesOf } from './resting.ts';
import { isSeen, type When } from './when.ts';

/** The register as it stood on a day, as far as it was known at a moment. Actions are folded when they are asked for. */
export type Register = {
  readonly when: When;
  readonly council: Council;
  readonly reviews: ReadonlyMap<string, Review>;
  readonly practices: ReadonlyMap<string, Practice>;
  readonly meetings: readonly Meeting[];
  readonly endorsements: readonly Endorsement[];
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly measures: ReadonlyMap<string, Measure>;
  /** The action of that reference, or null when the register did not hold it then. */
  action(ref: Ref): Action | null;
  /** Is there an entry of this number, as far as was known? */
  holds(entry: number): boolean;
  /** What would make no sense, or be left without an owner, if this entry did not count? A reference or the name of a thing; null when nothing. */
  restingOn(entry: number): string | null;
  /** Every action, in the order in which they were first recorded. */
  actions(): readonly Action[];
  /** Which of its words may not be told today, whatever day the register is of. */
  exemptNow(ref: Ref): readonly Exemption[];
  /** The entries that were made in error, by number: they count for nothing here, and are still told in a history. */
  readonly corrections: Corrections;
  /** What happened to an action, oldest first, entries made in error among it. */
  history(ref: Ref): readonly NotedActionFact[];
};

/** What did the register say on this day, as far as it was known at this moment? */
export function registerAsAt(past: Past, when: When): Register {
  const folded = new Map<Ref, Action | null>();
  const corrections = correctionsKnown(past, when);
  const side = once(() => councilSideFrom(councilFactsThatCount(past, when, corrections), when.asAt));
  const beside = { asAt: when.asAt, council: () => side().council, corrections };
  const history = (ref: Ref) => (past.actions.get(ref) ?? []).filter((noted) => isSeen(noted, when));
  const action = (ref: Ref) => {
    const known = folded.get(ref);
    if (known !== undefined) return known;
    const fresh = actionFrom(history(ref), beside);
    folded.set(ref, fresh);
    return fresh;
  };
  const all = once(() => [...past.actions.keys()].map(action).filter((each) => each !== null));
  return withSide(side, {
    when,
    corrections,
    action,
    actions: all,
    history,
    exemptNow: (ref) => exemptNow(past, ref),
    ...entriesOf(past, when),
  });
}

type OfActions = Pick<Register, 'when' | 'corrections' | 'action' | 'actions' | 'history' | 'exemptNow' | 'holds' | 'restingOn'>;

function withSide(side: () => CouncilSide, ofActions: OfActions): Register {
  return {
    ...ofActions,
    get council() {
      return side().council;
    },
    get reviews() {
      return side().reviews;
    },
    get practices() {
      return side().practices;
    },
    get meetings() {
      return side().meetings;
    },
    get endorsements() {
      return side().endorsements;
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
