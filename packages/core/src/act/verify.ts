import { type Action, isShaken, standingEvidence } from '../action/action.ts';
import { saysDone } from '../assurance/verification.ts';
import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import { tieOf } from '../independence/independence.ts';
import { lastAbout } from '../register/last-about.ts';
import type { Register } from '../register/register.ts';
import { lineNotHeld } from './line-held.ts';
import { actionToMove } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { wordless } from './wordless.ts';

/**
 * Countersigns: a check of what was reported complete, and what it found. From line 2 or 3 it needs a post that is
 * independent of the action and that speaks from that line; to say that it is done it needs evidence. The evidence need not
 * be named: it is then all that stands. A line-1 check is kept as management's own view and assures nothing. The check is
 * bound to the last entry about the action that the checker had read; when there is news since, it is to be read first.
 */
export function verify(register: Register, { ref, on, as, data }: CommandOf<'verify'>): FactOf<'verified'> | Refusal {
  const action = actionToMove(register, { ref, on }, ['reportedComplete', 'assured']);
  if (isRefusal(action)) return action;
  const last = lastAbout(register, ref);
  const { evidence = standingEvidence(action).map(({ sha256 }) => sha256), upTo = last, ...rest } = data;
  const refusal =
    notIndependent(register, action, { as, on, line: data.line }) ??
    lineNotHeld(register, ref, as, data.line) ??
    unproved(action, evidence, data.outcome) ??
    unread(ref, upTo, last) ??
    wordless(register, data.grade);
  return refusal ?? { fact: 'verified', on, ref, evidence, upTo, ...rest };
}

type Checking = Pick<CommandOf<'verify'>, 'as' | 'on'> & Pick<CommandOf<'verify'>['data'], 'line'>;

function notIndependent({ council, when }: Register, action: Action, { as: post, on, line }: Checking): Refusal | null {
  const tie = line === 1 ? null : tieOf(post, { action, council, on: [on, when.asAt] });
  return tie && { refused: 'notIndependent', ref: action.ref, post, as: tie.as };
}

function unproved(action: Action, evidence: readonly string[], outcome: CommandOf<'verify'>['data']['outcome']): Refusal | null {
  const { ref } = action;
  const standing = standingEvidence(action).map(({ sha256 }) => sha256);
  const unknown = evidence.find((sha256) => !standing.includes(sha256));
  if (unknown !== undefined) return { refused: 'unknownEvidence', ref, sha256: unknown };
  if (!saysDone(outcome)) return null;
  return evidence.length === 0 ? { refused: 'noEvidence', ref } : shakenAmong(action, evidence);
}

function shakenAmong(action: Action, evidence: readonly string[]): Refusal | null {
  const piece = action.evidence.find((each) => evidence.includes(each.sha256) && isShaken(each));
  if (piece === undefined || piece.recheck === null) return null;
  const { found, on } = piece.recheck;
  return { refused: 'evidenceShaken', ref: action.ref, sha256: piece.sha256, found, on };
}

function unread(ref: string, upTo: number, last: number): Refusal | null {
  return upTo === last ? null : { refused: 'newsSince', ref, upTo, last };
}
