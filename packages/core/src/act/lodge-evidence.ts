import { standingEvidence } from '../action/action.ts';
import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionAt, NOT_ENDED } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Lodges what shows that the action is done, by the hash of its bytes. Replacing a piece shakes an assurance; adding one does not. */
export function lodgeEvidence(register: Register, { ref, on, data }: CommandOf<'lodgeEvidence'>): FactOf<'evidenceLodged'> | Refusal {
  const action = actionAt(register, { ref, on }, NOT_ENDED);
  if (isRefusal(action)) return action;
  if (action.evidence.some(({ sha256 }) => sha256 === data.sha256)) return { refused: 'alreadyThere', what: 'evidence', id: data.sha256 };
  const standing = standingEvidence(action).map(({ sha256 }) => sha256);
  if (data.replaces !== undefined && !standing.includes(data.replaces)) return { refused: 'unknownEvidence', ref, sha256: data.replaces };
  return { fact: 'evidenceLodged', on, ref, ...data };
}
