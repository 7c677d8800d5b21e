import type { Refusal } from '../act/refusal.ts';
import { impossible } from '../impossible.ts';
import { PUBLIC_STAYS } from '../prose/lasting.ts';
import { dayInWords, listed } from './days.ts';
import { faultSentence } from './scheme-faults.ts';
import { AGREEMENT_WORDS, evidenceFoundInWords, STAGE_WORDS, TIE_WORDS } from './states.ts';

/** Why the register refused, and what to do about it, as one or two sentences. */
export function refusalSentence(refusal: Refusal): string {
  switch (refusal.refused) {
    case 'noSuchAction':
      return `There is no action ${refusal.ref} in this register. Check the reference.`;
    case 'refTaken':
      return `${refusal.ref} is in the register already. A reference is used once; choose another.`;
    case 'alreadyThere':
      return `The ${refusal.what} ${refusal.id} is there already. Leave it as it is, or name another.`;
    case 'notThere':
      return `There is no ${refusal.what} ${refusal.id}. Check the name, or add it first.`;
    case 'wrongStage':
      return `${refusal.ref} is ${STAGE_WORDS[refusal.stage]}. This can be done only when it is ${listed(
        refusal.needs.map((stage) => STAGE_WORDS[stage]),
        'or',
      )}.`;
    case 'beforeRaised':
      return `${refusal.ref} was raised on ${dayInWords(refusal.raisedOn)}; nothing can have happened to it on ${dayInWords(refusal.on)}. Give a later day.`;
    case 'outOfOrder':
      return `${refusal.ref} has been ${STAGE_WORDS[refusal.stage]} since ${dayInWords(refusal.since)}; ${dayInWords(refusal.on)} is before that. Give that day or a later one.`;
    case 'nothingSaid':
      return `Nothing was said of ${refusal.ref}. Fill in at least one field.`;
    case 'offeredAlready':
      return `${refusal.ref} is on offer to ${refusal.to} and waits for an answer. Withdraw that offer first.`;
    case 'offeredToItself':
      return `${refusal.to} leads ${refusal.ref} already. Offer it to another directorate.`;
    case 'notOnOffer':
      return `${refusal.ref} is not on offer to anybody. Offer it first.`;
    case 'offeredElsewhere':
      return `${refusal.ref} was offered to ${refusal.to}; only ${refusal.to} can answer.`;
    case 'extensionPending':
      return `An extension of ${refusal.ref} to ${dayInWords(refusal.to)} has been asked for and waits for a decision. Have that decided first.`;
    case 'noExtensionPending':
      return `Nobody has asked for an extension of ${refusal.ref}. Request one first, with its reason.`;
    case 'notLater':
      return `${dayInWords(refusal.date)} is not later than ${dayInWords(refusal.than)}. Give a later day.`;
    case 'ownRequest':
      return `${refusal.approver} answers for ${refusal.ref} and cannot approve this for itself. Name another post.`;
    case 'noEvidence':
      return `No evidence stands for ${refusal.ref}. Nobody can vouch for it without: lodge it, or name it by its hash.`;
    case 'unknownEvidence':
      return `No evidence with the hash ${refusal.sha256.slice(0, 12)}… stands for ${refusal.ref}. Lodge it first, or name evidence that is there.`;
    case 'evidenceReplaced':
      return `The evidence ${refusal.sha256.slice(0, 12)}… of ${refusal.ref} was replaced. Name what took its place.`;
    case 'beforeLodged':
      return `The evidence ${refusal.sha256.slice(0, 12)}… of ${refusal.ref} was lodged on ${dayInWords(refusal.lodgedOn)}, and cannot have been looked at again on ${dayInWords(refusal.on)}. Give that day or a later one.`;
    case 'evidenceUnchanged':
      return `${refusal.sha256.slice(0, 12)}… is the hash under which it was lodged for ${refusal.ref}. Say that it was found the same.`;
    case 'evidenceShaken':
      return `The evidence ${refusal.sha256.slice(0, 12)}… of ${refusal.ref} was found ${evidenceFoundInWords(refusal.found)} on ${dayInWords(refusal.on)}. Lodge what replaces it, or name other evidence.`;
    case 'notIndependent':
      return `${refusal.post} is not independent of ${refusal.ref} (${TIE_WORDS[refusal.as]}) and so cannot vouch for it. Another post must.`;
    case 'lineNotHeld':
      return `${refusal.post} speaks from ${refusal.holds === null ? 'no line' : `line ${refusal.holds}`}, not from line ${refusal.line}. Name the line that it holds (${refusal.ref}).`;
    case 'notMarkedIndependent':
      return `${refusal.post} is not marked as independent of what it audits, and so cannot speak for internal audit on ${refusal.ref}. Another post must.`;
    case 'newsSince':
      return `The check of ${refusal.ref} was made on entry ${refusal.upTo} of the record; the last about it is entry ${refusal.last}. Read what came since, then check again.`;
    case 'returnedFirst':
      return `${refusal.ref} was sent back on ${dayInWords(refusal.on)}. Answer that first; it cannot be split meanwhile.`;
    case 'offerInstead':
      return `${refusal.lead ?? 'A directorate'} still leads ${refusal.ref}, and ${refusal.accountable ?? 'nobody'} answers for it. Offer it, so that the new owner can accept.`;
    case 'directorateClosed':
      return `${refusal.directorate} has been closed. Name a directorate that is open.`;
    case 'postAbolished':
      return `The post ${refusal.post} has been abolished. Name one that is there.`;
    case 'leftBehind':
      return `This would leave ${listed([...refusal.refs, ...refusal.posts])} without a home. Say where each goes.`;
    case 'vacantButHeld':
      return `${refusal.post} cannot be vacant and held. Leave out the holder, or say that it is held.`;
    case 'reasonNeeded':
      return `Give the reason for ${refusal.what}; members will ask for it.`;
    case 'notTheRespondent':
      return refusal.respondent === null
        ? `Nobody has been named to answer for the joint response ${refusal.response}. Name one of those asked first.`
        : `${refusal.respondent} answers for the joint response ${refusal.response}, not ${refusal.post}. Ask that post to give it.`;
    case 'dropped':
      return `The ${refusal.what} ${refusal.id} was there before and is left out now. Nothing is dropped from the record; name it again.`;
    case 'notBound':
      return `The practice ${refusal.practice} does not bind ${refusal.directorate} on that day${refusal.binds.length === 0 ? '' : `; it binds ${listed(refusal.binds)}`}. Say first that it is expected there.`;
    case 'outOfLife':
      return `The agreement ${refusal.agreement} is ${AGREEMENT_WORDS[refusal.from]} and cannot be ${AGREEMENT_WORDS[refusal.to]} next; it may be ${listed(
        refusal.may.map((state) => AGREEMENT_WORDS[state]),
        'or',
      )}.`;
    case 'unsigned':
      return `No post of ${listed(refusal.directorates)} has signed ${refusal.agreement}. Until each directorate has, it is a draft. Name a post of each that has signed.`;
    case 'schemeUnfit':
      return `The scheme ${refusal.scheme} cannot be adopted. ${refusal.faults.map(faultSentence).join(' ')}`;
    case 'tooLong':
      return `Another rating of ${refusal.ref} may hold until ${dayInWords(refusal.last)} at most, and ${dayInWords(refusal.until)} is later. Give an earlier day.`;
    case 'headsNothing':
      return `${refusal.post} heads no directorate, and only the head of one can stand behind the table.`;
    case 'stillToCome':
      return `That edition is still to come on ${dayInWords(refusal.on)}. Name a day and a moment that have been.`;
    case 'yearToCome':
      return `The financial year ${refusal.year} begins on ${dayInWords(refusal.first)}. Record this once it has begun.`;
    case 'statementMoved':
      return `Something happened to the statement of ${refusal.year} on ${dayInWords(refusal.since)}, and nothing can be dated before it, as ${dayInWords(refusal.on)} is. Give that day or a later one.`;
    case 'unknownPrinciple':
      return `${refusal.principle} is no principle of the framework for ${refusal.year}. Name one of ${listed(refusal.knows, 'or')}.`;
    case 'unknownContent':
      return `${refusal.content} is nothing that a statement of ${refusal.year} has to hold. Name one of ${listed(refusal.knows, 'or')}, or none.`;
    case 'restsOnNothing':
      return `${listed(refusal.assertions)} would rest on nothing. Name at least one action, practice, measure, opinion, weakness or piece of evidence.`;
    case 'nothingStated':
      return `The statement of ${refusal.year} asserts nothing yet. Assert what it is to say first.`;
    case 'afterAccounts':
      return `The accounts were approved on ${dayInWords(refusal.accountsOn)}, and the statement of ${refusal.year} has to be approved before them (Accounts and Audit Regulations 2015, regulation 6). ${dayInWords(refusal.on)} is later. Give the day on which it was approved.`;
    case 'notApproved':
      return `The statement of ${refusal.year} has not been approved. Record the approval of the committee or council first (approveStatement), or publish a draft.`;
    case 'versionOutOfOrder':
      return refusal.needs === 'final'
        ? `The statement of ${refusal.year} cannot be issued again before it is final. Publish the final version first.`
        : `The statement of ${refusal.year} is final. Issue it again (reissued), with the reason.`;
    case 'changedSinceApproval':
      return `The statement of ${refusal.year} is not what was approved on ${dayInWords(refusal.approvedOn)}: ${listed(refusal.changed)} ${refusal.changed.length === 1 ? 'was' : 'were'} added, left out or reworded since. Have it approved as it stands, or put back what was approved.`;
    case 'notALaterYear':
      return `${refusal.issue} was disclosed for ${refusal.disclosed}; the statement of ${refusal.year} is not a later one. Name the year whose statement says what became of it.`;
    case 'restedOn':
      return `Later entries rest on entry ${refusal.entry} (${refusal.ref}). Enter those in error first, or say what is true now instead.`;
    case 'publicStays':
      return `${PUBLIC_STAYS} Say what is right in a new entry, or enter entry ${refusal.entry} in error; both stay readable.${refusal.erasable ? ' It has other words that can be erased: the exempt, or the personal.' : ''}`;
    case 'noSuchWords':
      return refusal.erasable
        ? `Entry ${refusal.entry} has no ${refusal.section} words. Name the other section that can be erased.`
        : `Entry ${refusal.entry} has no ${refusal.section} words; what words it has are public. ${PUBLIC_STAYS} Say what is right in a new entry instead.`;
    case 'erasedBefore':
      return `The ${refusal.section} words of entry ${refusal.entry} were erased by entry ${refusal.by}. Leave it as it is; nothing is left of them.`;
    case 'lostWithWords':
      return `More than words would go with those of entry ${refusal.entry}: ${refusal.lost} rests on them, as its owner, as a hand in it, or as what a post is. Say that again first (rehome, addContributor, establishPost), or abolish a post that is no more.`;
    case 'erasureStays':
      return `Entry ${refusal.entry} erased words, and nothing brings them back. Say what is right in a new entry.`;
    default:
      return impossible(refusal);
  }
}
