import { type Action, standingEvidence } from '../action/action.ts';
import { saysDone } from '../assurance/verification.ts';
import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionToMove } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/**
 * Countersigns: a check of what was reported complete, and what it found. From line 2 or 3 it needs a post that has never
 * had a hand in the action and that speaks from that line; to say that it is done it needs evidence. The evidence need not
 * be named: it is then all that stands. A line-1 check is kept as management's own view and assures nothing.
 */
export function verify(register: Register, { ref, on, as, data }: CommandOf<'verify'>): FactOf<'verified'> | Refusal {
  const action = actionToMove(register, { ref, on }, ['reportedComplete', 'assured']);
  if (isRefusal(action)) return action;
  const { evidence = standingEvidence(action).map(({ sha256 }) => sha256), ...rest } = data;
  const refusal =
    notIndependent(action, as, data.line) ?? lineNotHeld(register, action, as, data.line) ?? unproved(action, evidence, data.outcome);
  return refusal ?? { fact: 'verified', on, ref, evidence, ...rest };
}

function notIndependent({ ref, hands }: Action, post: string, line: number): Refusal | null {
  const hand = hands.find((each) => each.post === post);
  return line === 1 || hand === undefined ? null : { refused: 'notIndependent', ref, post, as: hand.as };
}

function lineNotHeld({ council }: Register, { ref }: Action, post: string, line: 1 | 2 | 3): Refusal | null {
  const holds = council.posts.get(post)?.line ?? null;
  return holds === null || line <= holds ? null : { refused: 'lineNotHeld', ref, post, line, holds };
}

function unproved(action: Action, evidence: readonly string[], outcome: CommandOf<'verify'>['data']['outcome']): Refusal | null {
  const { ref } = action;
  const standing = standingEvidence(action).map(({ sha256 }) => sha256);
  const unknown = evidence.find((sha256) => !standing.includes(sha256));
  if (unknown !== undefined) return { refused: 'unknownEvidence', ref, sha256: unknown };
  return saysDone(outcome) && evidence.length === 0 ? { refused: 'noEvidence', ref } : null;
}
