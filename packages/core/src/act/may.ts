import type { Action, ActionAt, StageName } from '../action/action.ts';
import type { Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { Register } from '../register/register.ts';
import type { Refusal } from './refusal.ts';

/** The question that an act asks of an action before anything else. */
type Asked = { readonly ref: Ref; readonly on: Day };

/** The action, when it is at one of these stages and had been raised by that day. */
export function actionAt<Name extends StageName>(
  register: Register,
  { ref, on }: Asked,
  stages: readonly Name[],
): ActionAt<Name> | Refusal {
  const action = register.action(ref);
  if (action === null) return { refused: 'noSuchAction', ref };
  if (on < action.raisedOn) return { refused: 'beforeRaised', ref, on, raisedOn: action.raisedOn };
  if (!isAt(action, stages)) return { refused: 'wrongStage', ref, stage: action.stage, needs: stages };
  return action;
}

/**
 * The same, for an act that moves the action to another stage: it cannot be dated before the day on which the action
 * came to the stage it is at, or the minute book would contradict itself.
 */
export function actionToMove<Name extends StageName>(register: Register, asked: Asked, stages: readonly Name[]): ActionAt<Name> | Refusal {
  const action = actionAt(register, asked, stages);
  if ('refused' in action) return action;
  const { ref, since, stage } = action;
  return asked.on < since ? { refused: 'outOfOrder', ref, on: asked.on, since, stage } : action;
}

/** The first of these references that the register does not know, as a refusal; null when it knows them all. */
export function unknownAmong(register: Register, refs: readonly Ref[] = []): Refusal | null {
  const ref = refs.find((each) => register.action(each) === null);
  return ref === undefined ? null : { refused: 'noSuchAction', ref };
}

/** The stages at which work goes on. */
export const LIVE = ['offered', 'open'] as const;
/** Every stage but the two that nothing leads back from. */
export const NOT_ENDED = ['offered', 'open', 'reportedComplete', 'assured', 'suspended', 'riskAccepted'] as const;
/** Every stage there is: what is over is still read. */
export const ANY = [...NOT_ENDED, 'superseded', 'withdrawn'] as const;

function isAt<Name extends StageName>(action: Action, stages: readonly Name[]): action is ActionAt<Name> {
  return (stages as readonly StageName[]).includes(action.stage);
}
