import type { Action } from '../action/action.ts';
import { pendingExtension, timesExtended } from '../action/dates.ts';
import type { Matter } from '../action/proposal.ts';
import type { Command, CommandOf } from '../command/command.ts';
import { policyOn } from '../council/policy.ts';
import { tieOf } from '../independence/independence.ts';
import { lastAbout } from '../register/last-about.ts';
import type { Register } from '../register/register.ts';
import { type Actor, hasRole, headOf } from './actor.ts';
import type { Denial, SegregationReason, SegregationRule } from './denial.ts';

/** What a rule looks at: who asks what of which action, on which register. */
type Asking = { readonly actor: Actor; readonly command: Command; readonly register: Register; readonly action: Action | null };
type Rule = readonly [SegregationRule, (asking: Asking) => SegregationReason | null];

/**
 * Duties that are kept apart whoever asks and whatever is granted. S1: who vouches never had a hand. S2: nor sits in the
 * directorate, unless policy allows it. S3: an administrator grants, but not to itself. S4: what ends an action unverified,
 * moves a date again, makes public what was exempt or erases words needs two. S5: an AGS author writes to no action. S7: nobody vouches by
 * a token, and nobody does anything in another's shape: to look through another's eyes is to read. S9: a check is bound to what the checker had read. S6 and S8 are about reading: `can-read.ts`.
 */
const RULES: readonly Rule[] = [
  ['S7', notInPerson],
  ['S1', handed],
  ['S2', hosted],
  ['S3', ownRole],
  ['S4', needsTwo],
  ['S4', ownRequest],
  ['S4', ownWords],
  ['S4', needsCommittee],
  ['S5', writesNothing],
  ['S9', unread],
];

/** The first rule that speaks against it, or null. */
export function segregated(actor: Actor, command: Command, register: Register): Denial | null {
  const action = command.ref === undefined ? null : register.action(command.ref);
  for (const [rule, speaks] of RULES) {
    const why = speaks({ actor, command, register, action });
    if (why !== null) return { denied: 'segregated', rule, why };
  }
  return null;
}

function isVouching({ command: { verb, data } }: Asking): boolean {
  return (
    verb === 'verify' ||
    verb === 'return' ||
    (verb === 'readMeasure' && (data.verified ?? 1) > 1) ||
    (verb === 'readPractice' && data.line > 1) ||
    (verb === 'recordOpinion' && data.kind === 'annualAudit')
  );
}

function notInPerson(asking: Asking): SegregationReason | null {
  const { as } = asking.actor;
  return as === 'impersonation' || (as === 'token' && isVouching(asking)) ? { why: 'notInPerson', as } : null;
}

function handed(asking: Asking): SegregationReason | null {
  const tie = tieIn(asking);
  return tie !== null && tie.as !== 'host' ? { why: 'tied', as: tie.as } : null;
}

function hosted(asking: Asking): SegregationReason | null {
  const tie = tieIn(asking);
  return tie?.as === 'host' ? { why: 'tied', as: tie.as } : null;
}

/** From line 1 management speaks of itself, and vouches for nothing. */
function tieIn({ actor: { post }, command, action, register: { council, when } }: Asking) {
  const vouches = command.verb === 'return' || (command.verb === 'verify' && command.data.line > 1);
  return vouches && post !== null && action !== null ? tieOf(post, { action, council, on: [command.on, when.asAt] }) : null;
}

/** Nobody grants itself a role, or says of itself where it sits, from which line it speaks, what it heads or what it inherits. A second administrator must. */
function ownRole({ actor: { post }, command }: Asking): SegregationReason | null {
  return postsRaised(command).includes(post) ? { why: 'ownRole' } : null;
}

function postsRaised({ verb, data }: Command): readonly (string | null | undefined)[] {
  switch (verb) {
    case 'grantRole':
    case 'establishPost':
      return [data.post];
    case 'abolishPost':
      return [data.successor];
    case 'reorganise':
      return [...(data.posts ?? []).map(({ post }) => post), ...(data.actions ?? []).map(({ accountable }) => accountable)];
    default:
      return [];
  }
}

const MATTERS: { readonly [verb in string]?: Matter } = {
  withdraw: 'withdraw',
  supersede: 'supersede',
  acceptRisk: 'acceptRisk',
  carryOut: 'carryOut',
  liftExemption: 'liftExemption',
};

/** One proposes, another does. The post that answers for the action may propose its end, and never do it. */
function needsTwo({ actor: { post }, command, action }: Asking): SegregationReason | null {
  const matter = MATTERS[command.verb];
  const field = command.verb === 'liftExemption' ? command.data.field : null;
  if (matter === undefined || action === null) return null;
  const proposal = action.proposals.find((each) => each.matter === matter && each.field === field) ?? null;
  if (proposal !== null && proposal.by !== post && action.accountable !== post) return null;
  return { why: 'needsTwo', proposedBy: proposal?.by ?? null };
}

/** Whoever asked for more time, or answers for the action, does not decide on it; and stopping work is not the owner's to decide. */
function ownRequest({ actor: { post }, command, action }: Asking): SegregationReason | null {
  if (action === null) return null;
  if (command.verb === 'suspend' || command.verb === 'overrideRating') return action.accountable === post ? { why: 'ownRequest' } : null;
  if (command.verb !== 'grantExtension' && command.verb !== 'deferExtension' && command.verb !== 'refuseExtension') return null;
  const asked = pendingExtension(action.extensions)?.requestedBy;
  return action.accountable === post || asked === post ? { why: 'ownRequest' } : null;
}

/** Nobody erases what it recorded itself, nor words of an action that it answers for: one has written them, another takes them away. */
function ownWords({ actor: { post }, command, register }: Asking): SegregationReason | null {
  if (command.verb !== 'erase') return null;
  const words = register.wordsOf(command.data.entry);
  const answers = words?.refs.some((ref) => register.action(ref)?.accountable === post) ?? false;
  return words?.by === post || answers ? { why: 'ownWords' } : null;
}

/**
 * The council's policy says who grants more time, the first time and again; a day in the past is judged by today's policy too.
 * A committee grants, and adopts a policy, through its clerk, with a minute: the clerk alone decides nothing.
 */
function needsCommittee({ actor, command, action, register: { council, when } }: Asking): SegregationReason | null {
  if (isForCommittee(command)) return command.data.minute === undefined ? { why: 'needsCommittee' } : null;
  if (command.verb !== 'grantExtension' || action === null) return null;
  const which = timesExtended(action) === 0 ? 'firstExtension' : 'laterExtension';
  const byCommittee = [command.on, when.asAt].some((day) => policyOn(council, day)[which] === 'committee');
  const byHead = !byCommittee && action.lead !== null && headOf(council, actor) === action.lead;
  const minuted = hasRole(council, actor, 'clerk') && command.data.minute !== undefined;
  return byHead || minuted ? null : { why: 'needsCommittee' };
}

/** By which rules a council is rated and trusted is no clerk's to decide. */
function isForCommittee(command: Command): command is CommandOf<'adoptPolicy'> | CommandOf<'adoptScheme'> {
  return command.verb === 'adoptPolicy' || command.verb === 'adoptScheme';
}

/** Who writes the statement, or tends the register, must not write what it says; a clerk who also assures would be checking the committee's own book. */
function writesNothing(asking: Asking): SegregationReason | null {
  const {
    command: { verb, ref },
    actor,
    register: { council },
  } = asking;
  const ofActions = ref !== undefined || verb === 'defineMeasure' || verb === 'readMeasure' || verb === 'recordAgreement';
  const author = hasRole(council, actor, 'agsAuthor') && ofActions;
  const clerk = hasRole(council, actor, 'clerk') && isVouching(asking);
  const administrator = hasRole(council, actor, 'administrator') && (ofActions || isVouching(asking));
  return author || clerk || administrator ? { why: 'writesNothing' } : null;
}

function unread({ command, register }: Asking): SegregationReason | null {
  if (command.verb !== 'verify' || command.data.upTo === undefined) return null;
  const last = lastAbout(register, command.ref);
  return command.data.upTo < last ? { why: 'newsSince', upTo: command.data.upTo, last } : null;
}
