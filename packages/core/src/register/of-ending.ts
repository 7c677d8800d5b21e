import type { Action } from '../action/action.ts';
import type { FactOf } from '../fact/fact.ts';
import { restaged } from './restaged.ts';

export function suspended(action: Action, { on, reason, until }: FactOf<'suspended'>): Action {
  return restaged(action, { stage: 'suspended', reason, until: until ?? null }, on);
}

export function resumed(action: Action, { on }: FactOf<'resumed'>): Action {
  return restaged(action, { stage: 'open', returned: null }, on);
}

export function superseded(action: Action, { on, by }: FactOf<'superseded'>): Action {
  return restaged({ ...action, handover: null }, { stage: 'superseded', supersededBy: by }, on);
}

export function riskAccepted(action: Action, { on, approver, reason, until }: FactOf<'riskAccepted'>): Action {
  return restaged(action, { stage: 'riskAccepted', approver, reason, until }, on);
}

export function withdrawn(action: Action, { on, reason }: FactOf<'withdrawn'>): Action {
  return restaged({ ...action, handover: null }, { stage: 'withdrawn', reason }, on);
}
