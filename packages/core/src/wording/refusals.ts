import type { Refusal } from '../act/refusal.ts';
import { impossible } from '../impossible.ts';
import { dayInWords, listed } from './days.ts';
import { STAGE_WORDS } from './states.ts';

/** Why the register refused, and what to do about it, as one or two sentences. */
export function refusalSentence(refusal: Refusal): string {
  switch (refusal.refused) {
    case 'noSuchAction':
      return `There is no action ${refusal.ref} in this register. Check the reference.`;
    case 'refTaken':
      return `${refusal.ref} is in the register already. A reference is used once; choose another.`;
    case 'alreadyThere':
      return `The ${refusal.what} ${refusal.id} is there already.`;
    case 'notThere':
      return `There is no ${refusal.what} ${refusal.id}. Check the name, or add it first.`;
    case 'wrongStage':
      return `${refusal.ref} is ${STAGE_WORDS[refusal.stage]}. This can be done only when it is ${listed(refusal.needs.map((stage) => STAGE_WORDS[stage])).replace(' and ', ' or ')}.`;
    case 'beforeRaised':
      return `${refusal.ref} was raised on ${dayInWords(refusal.raisedOn)}; nothing can have happened to it on ${dayInWords(refusal.on)}. Give a later day.`;
    case 'outOfOrder':
      return `${refusal.ref} has been ${STAGE_WORDS[refusal.stage]} since ${dayInWords(refusal.since)}; ${dayInWords(refusal.on)} is before that. Give that day or a later one.`;
    case 'nothingSaid':
      return `Nothing was said of ${refusal.ref}. Fill in at least one field.`;
    case 'offeredAlready':
      return `${refusal.ref} is on offer to ${refusal.to} and waits for an answer. Withdraw that offer first.`;
    case 'offeredToItself':
      return `${refusal.to} leads ${refusal.ref} already.`;
    case 'notOnOffer':
      return `${refusal.ref} is not on offer to anybody.`;
    case 'offeredElsewhere':
      return `${refusal.ref} was offered to ${refusal.to}; only ${refusal.to} can answer.`;
    case 'extensionPending':
      return `An extension of ${refusal.ref} to ${dayInWords(refusal.to)} has been asked for and waits for a decision.`;
    case 'noExtensionPending':
      return `Nobody has asked for an extension of ${refusal.ref}. Request one first, with its reason.`;
    case 'notLater':
      return `${dayInWords(refusal.date)} is not later than ${dayInWords(refusal.than)}. Give a later day.`;
    case 'ownRequest':
      return `${refusal.approver} answers for ${refusal.ref} and cannot approve this for itself. Name another post.`;
    case 'noEvidence':
      return `No evidence stands for ${refusal.ref}. Nobody can vouch for it until evidence is lodged.`;
    case 'unknownEvidence':
      return `No evidence with the hash ${refusal.sha256.slice(0, 12)}… stands for ${refusal.ref}. Lodge it first, or name evidence that is there.`;
    case 'notIndependent':
      return `${refusal.post} has had a hand in ${refusal.ref} (${HANDS[refusal.as]}) and so cannot vouch for it. Another post must.`;
    case 'lineNotHeld':
      return `${refusal.post} speaks from line ${refusal.holds} and cannot verify ${refusal.ref} from line ${refusal.line}.`;
    default:
      return impossible(refusal);
  }
}

const HANDS: { readonly [As in Extract<Refusal, { refused: 'notIndependent' }>['as']]: string } = {
  accountable: 'it answers or has answered for it',
  contributor: 'it contributes to it',
  lodged: 'it lodged evidence for it',
  reportedComplete: 'it reported it complete',
};
