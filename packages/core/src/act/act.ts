import type { Command, CommandOf } from '../command/command.ts';
import type { FactOfVerb, Verb } from '../command/verbs.ts';
import type { Fact, FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { accept } from './accept.ts';
import { acceptRisk } from './accept-risk.ts';
import { addContributor } from './add-contributor.ts';
import { adoptScheme } from './adopt-scheme.ts';
import { carryOut } from './carry-out.ts';
import { classify } from './classify.ts';
import { consult } from './consult.ts';
import { deferExtension, grantExtension, refuseExtension } from './decide-extension.ts';
import { decline } from './decline.ts';
import { embed } from './embed.ts';
import { enterInError } from './enter-in-error.ts';
import { erase } from './erase.ts';
import { exempt, liftExemption } from './exempt.ts';
import { stillExempt } from './exempt-still.ts';
import { expectPractice } from './expect-practice.ts';
import { forecast } from './forecast.ts';
import { lodgeEvidence } from './lodge-evidence.ts';
import * as measure from './measure.ts';
import { meetMilestone } from './meet-milestone.ts';
import * as meeting from './meeting.ts';
import { goneIn, newcomersIn } from './newcomers.ts';
import { offer } from './offer.ts';
import { overrideRating } from './override-rating.ts';
import * as post from './post.ts';
import { propose } from './propose.ts';
import * as publication from './publish-statement.ts';
import { raise } from './raise.ts';
import { readPractice } from './read-practice.ts';
import { recheckEvidence } from './recheck-evidence.ts';
import { recommend } from './recommend.ts';
import { recordAgreement } from './record-agreement.ts';
import { recordTakeUp } from './record-take-up.ts';
import { recordWeakness } from './record-weakness.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { rehome } from './rehome.ts';
import { reopen } from './reopen.ts';
import { reorganise } from './reorganise.ts';
import { report } from './report.ts';
import { reportComplete } from './report-complete.ts';
import { requestExtension } from './request-extension.ts';
import { respond } from './respond.ts';
import * as jointResponse from './respond-jointly.ts';
import { reword } from './reword.ts';
import { sendBack } from './send-back.ts';
import { setMilestone } from './set-milestone.ts';
import * as setUp from './set-up.ts';
import { split } from './split.ts';
import { supersede } from './supersede.ts';
import { resume, suspend } from './suspend.ts';
import * as ruleSwitch from './switch-rule.ts';
import { takeSheet } from './take-sheet.ts';
import * as trust from './trust.ts';
import { verify } from './verify.ts';
import { withdraw } from './withdraw.ts';
import { withdrawOffer } from './withdraw-offer.ts';
import * as statement from './write-statement.ts';
import * as yearRecords from './year-records.ts';

/** A verb: the fact that it becomes, or several that are only true together; or the rule that refuses it. It decides; it writes nothing. */
export type Act<V extends Verb> = (register: Register, command: CommandOf<V>) => FactOf<FactOfVerb<V>> | readonly Fact[] | Refusal;

/** Every verb, with the act that decides on it. */
const ACTS: { readonly [V in Verb]: Act<V> } = {
  ...setUp,
  ...post,
  ...trust,
  ...jointResponse,
  ...meeting,
  ...ruleSwitch,
  ...measure,
  reorganise,
  recommend,
  respond,
  adoptScheme,
  takeSheet,
  recordWeakness,
  ...yearRecords,
  ...statement,
  ...publication,
  expectPractice,
  readPractice,
  recordAgreement,
  enterInError,
  erase,
  raise,
  reword,
  classify,
  exempt,
  liftExemption,
  propose,
  offer,
  decline,
  withdrawOffer,
  accept,
  rehome,
  addContributor,
  recordTakeUp,
  consult,
  report,
  forecast,
  setMilestone,
  meetMilestone,
  overrideRating,
  requestExtension,
  grantExtension,
  deferExtension,
  refuseExtension,
  lodgeEvidence,
  recheckEvidence,
  reportComplete,
  verify,
  return: sendBack,
  reopen,
  embed,
  suspend,
  resume,
  supersede,
  split,
  carryOut,
  acceptRisk,
  withdraw,
};

type AnyAct = (register: Register, command: Command) => Fact | readonly Fact[] | Refusal;

/**
 * What does this command make true, decided on this register? Its facts, after those that establish a directorate or post
 * which the register did not know; or the rule that refuses it.
 */
export function decide(register: Register, command: Command): readonly Fact[] | Refusal {
  const act = ACTS[command.verb] as AnyAct;
  const answer = act(register, command);
  if (isRefusal(answer)) return answer;
  const tooEarly = notThereThen(act, register, command);
  if (tooEarly !== null) return tooEarly;
  const [first, ...others] = [answer].flat().map((fact) => stillExempt(register, fact));
  if (first === undefined) throw new Error(`The act of ${command.verb} gave no fact`);
  const facts = [first, ...others] as const;
  const gone = facts.map((fact) => goneIn(register.council, fact)).find((refusal) => refusal !== null);
  return gone ?? [...newcomersIn(register.council, [...facts], command.as), ...facts];
}

/** What a command speaks of had begun by the day that it is given: told of an earlier day, it would stand in the record before its beginning. */
function notThereThen(act: AnyAct, register: Register, command: Command): Refusal | null {
  const { when } = register;
  if (command.on >= when.asAt) return null;
  const answer = act(register.asked({ ...when, asAt: command.on }), command);
  return isRefusal(answer) && answer.refused === 'notThere' ? answer : null;
}
