import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionAt, NOT_ENDED } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/**
 * Says what became of a piece of evidence since it was lodged. Found changed or gone, it shakes an assurance that rests on it; found the
 * same again, it can be rested on again, and what was shaken stays so until somebody verifies afresh. What was replaced is not looked at.
 */
export function recheckEvidence(
  register: Register,
  { ref, on, data }: CommandOf<'recheckEvidence'>,
): FactOf<'evidenceRechecked'> | Refusal {
  const action = actionAt(register, { ref, on }, NOT_ENDED);
  if (isRefusal(action)) return action;
  const { sha256, found } = data;
  const piece = action.evidence.find((each) => each.sha256 === sha256);
  if (piece === undefined) return { refused: 'unknownEvidence', ref, sha256 };
  if (piece.replaced) return { refused: 'evidenceReplaced', ref, sha256 };
  if (on < piece.lodgedOn) return { refused: 'beforeLodged', ref, sha256, on, lodgedOn: piece.lodgedOn };
  if (typeof found === 'object' && found.changedTo === sha256) return { refused: 'evidenceUnchanged', ref, sha256 };
  return { fact: 'evidenceRechecked', on, ref, ...data };
}
