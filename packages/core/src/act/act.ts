import type { Command, CommandOf } from '../command/command.ts';
import type { FactOfVerb, Verb } from '../command/verbs.ts';
import type { Fact, FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { accept } from './accept.ts';
import { acceptRisk } from './accept-risk.ts';
import { addContributor } from './add-contributor.ts';
import { consult } from './consult.ts';
import { deferExtension, grantExtension, refuseExtension } from './decide-extension.ts';
import { decline } from './decline.ts';
import { forecast } from './forecast.ts';
import { lodgeEvidence } from './lodge-evidence.ts';
import { meetMilestone } from './meet-milestone.ts';
import { newcomersIn } from './newcomers.ts';
import { offer } from './offer.ts';
import { raise } from './raise.ts';
import { recordTakeUp } from './record-take-up.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { reopen } from './reopen.ts';
import { report } from './report.ts';
import { reportComplete } from './report-complete.ts';
import { requestExtension } from './request-extension.ts';
import { reword } from './reword.ts';
import { sendBack } from './send-back.ts';
import { setMilestone } from './set-milestone.ts';
import * as setUp from './set-up.ts';
import { supersede } from './supersede.ts';
import { resume, suspend } from './suspend.ts';
import { verify } from './verify.ts';
import { withdraw } from './withdraw.ts';
import { withdrawOffer } from './withdraw-offer.ts';

/** A verb: the fact that it becomes, or the rule that refuses it. It decides; it writes nothing. */
export type Act<V extends Verb> = (register: Register, command: CommandOf<V>) => FactOf<FactOfVerb<V>> | Refusal;

/** Every verb, with the act that decides on it. */
const ACTS: { readonly [V in Verb]: Act<V> } = {
  ...setUp,
  raise,
  reword,
  offer,
  decline,
  withdrawOffer,
  accept,
  addContributor,
  recordTakeUp,
  consult,
  report,
  forecast,
  setMilestone,
  meetMilestone,
  requestExtension,
  grantExtension,
  deferExtension,
  refuseExtension,
  lodgeEvidence,
  reportComplete,
  verify,
  return: sendBack,
  reopen,
  suspend,
  resume,
  supersede,
  acceptRisk,
  withdraw,
};

/**
 * What does this command make true, decided on this register? Its fact, after those that establish a directorate or post
 * which the register did not know; or the rule that refuses it.
 */
export function decide(register: Register, command: Command): readonly Fact[] | Refusal {
  const act = ACTS[command.verb] as (register: Register, command: Command) => Fact | Refusal;
  const answer = act(register, command);
  return isRefusal(answer) ? answer : [...newcomersIn(register.council, answer, command.as), answer];
}
