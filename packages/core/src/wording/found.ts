import { impossible } from '../impossible.ts';
import type { Found } from '../rule/found.ts';
import { counted, dayInWords, daysInWords, listed } from './days.ts';
import { PRACTICE_WORDS } from './practices.ts';
import { TIE_WORDS } from './states.ts';

/** What a rule found, as a sentence that a member can read out. */
export function foundSentence(found: Found): string {
  switch (found.found) {
    case 'noAccountablePost':
      return 'No post answers for it.';
    case 'noLead':
      return 'No directorate leads it.';
    case 'contributorWithoutPost':
      return `${found.directorate} contributes to it and names no post.`;
    case 'noAgreement':
      return `It rests on ${listed(found.directorates)} too, and no agreement says who does what.`;
    case 'stillADraft':
      return `The agreement ${found.agreement} has been a draft for ${daysInWords(found.days)}, since ${dayInWords(found.draftedOn)}${found.pastAgreedDate ? ', and the action is past its date' : ''}.`;
    case 'agreementExpired':
      return `The agreement ${found.agreement} has been out of force since ${dayInWords(found.on)}.`;
    case 'noLeadMember':
      return 'No member of the cabinet is named for it.';
    case 'vacant':
      return `The post of ${found.post}, which answers for it, has been vacant since ${dayInWords(found.since)}.`;
    case 'interim':
      return `The post of ${found.post}, which answers for it, has been held for the time being for ${daysInWords(found.days)}.`;
    case 'postElsewhere':
      return `${found.post} answers for it and sits in ${found.directorate}, which has no part in it.`;
    case 'budgetElsewhere':
      return `${found.directorate} holds the budget and another directorate delivers, with no agreement in force between them.`;
    case 'manyActions':
      return `${found.post} answers for ${counted(found.actions, 'action')} still to be done; ${found.most} are thought to be enough for one post.`;
    case 'manyReds':
      return `${found.post} answers for ${counted(found.actions, 'action')} rated red; more than ${found.most} are thought to be too many for one post.`;
    case 'noRespondent':
      return `One answer is due from ${listed(found.from)} on ${dayInWords(found.due)}, and nobody has been named to give it.`;
    case 'responseOverdue':
      return `The answer that ${found.respondent} was to give for all was due on ${dayInWords(found.due)}.`;
    case 'notTakenUp':
      return `It is meant for the whole council since ${dayInWords(found.since)}, and ${listed(found.directorates)} ${found.directorates.length === 1 ? 'has' : 'have'} not begun.`;
    case 'bodyWithout':
      return `It waits for ${found.body}, and no ${listed(found.lacks, 'or')} is named.`;
    case 'greenWhilePredecessorLate':
      return `It is green, and ${listed(found.refs)}, which it waits for, ${found.refs.length === 1 ? 'is' : 'are'} late.`;
    case 'noDate':
      return 'It has no date.';
    case 'pastWhenRaised':
      return `It was raised on ${dayInWords(found.raisedOn)} with a date that had gone by, ${dayInWords(found.due)}.`;
    case 'anotherDue':
      return `A later sheet gives ${dayInWords(found.given)} as its date${found.original === null ? '' : `; ${dayInWords(found.original)} was promised`}.`;
    case 'raisedAgain':
      return `${found.ref}, which promised the same for ${dayInWords(found.original)}, was withdrawn before this was raised for a later day.`;
    case 'nobodyApproved':
      return `A sheet says that ${dayInWords(found.to)} was agreed, and does not say by whom.`;
    case 'extendedOften':
      return `Its date has been moved ${found.times === 2 ? 'twice' : counted(found.times, 'time')}.`;
    case 'askedTooLate':
      return `More time was asked for on ${dayInWords(found.askedOn)}, after its date of ${dayInWords(found.due)}.`;
    case 'extendedTogether':
      return `It is one of ${counted(found.actions, 'action')} whose dates were moved shortly before the meeting of ${dayInWords(found.on)}.`;
    case 'officerDiffers':
      return `The officer says ${found.officer}; by the scheme it is ${found.scheme}.`;
    case 'redBeforeItsStart':
      return `It is red, and work is to begin only on ${dayInWords(found.start)}.`;
    case 'greenPastItsDate':
      return `It is called green, ${daysInWords(found.days)} past its date of ${dayInWords(found.agreed)}.`;
    case 'noRecoveryStep':
      return 'It is off track, and nobody has said how it will be brought back.';
    case 'noCause':
      return 'It is off track, and nobody has said why.';
    case 'silent':
      return `Nobody has reported on it for ${daysInWords(found.days)}, since ${dayInWords(found.since)}; a cycle is ${daysInWords(found.atMost)}. Its state is not known.`;
    case 'suddenlyRed':
      return `It was green at ${counted(found.meetings.length, 'meeting')} running and is red now.`;
    case 'greenWithoutEvidence':
      return `It was red on ${dayInWords(found.on)} and is green now, and no evidence has been lodged since.`;
    case 'tiedVerifier':
      return `${found.by} vouched for it and is not independent of it: ${TIE_WORDS[found.as]}.`;
    case 'verifiedFromLineOne':
      return `${found.by} vouched for it from line 1, which delivers it.`;
    case 'noEvidence':
      return 'It is reported complete, and no evidence has been lodged.';
    case 'unverified':
      return `It was reported complete ${daysInWords(found.days)} ago, on ${dayInWords(found.since)}, and nobody independent has verified it.`;
    case 'closedWithoutDecision':
      return `It ${wasOf(found)} and was closed on ${dayInWords(found.since)}; no committee has agreed to that, and no senior officer signed it off.`;
    case 'doneThoughOpen':
      return `The officer said on ${dayInWords(found.on)} that all of it is done, and it is still listed as open.`;
    case 'openThoughDone':
      return `It is listed as complete, and a report of ${dayInWords(found.on)} says that it is not.`;
    case 'approverTooLow':
      return `${found.approver}, who accepted the risk, neither heads a directorate nor holds a statutory office.`;
    case 'riskNotReported':
      return `Its risk was accepted on ${dayInWords(found.since)}, and no committee has been told.`;
    case 'riskPastItsDay':
      return `Its risk was accepted until ${dayInWords(found.until)}, which has gone by.`;
    case 'sameTheme':
      return `It is tagged “${found.theme}”, and so ${found.refs.length === 1 ? 'was' : 'were'} ${listed(found.refs)}, closed before it was raised.`;
    case 'expiring':
      return `It is vouched for until ${dayInWords(found.until)}, in ${daysInWords(found.days)}.`;
    case 'evidenceChanged':
      return `Evidence for it (${found.sha256.slice(0, 12)}…) was found changed on ${dayInWords(found.on)}; it is not what was lodged.`;
    case 'evidenceMissing':
      return `Evidence for it (${found.sha256.slice(0, 12)}…) was found gone on ${dayInWords(found.on)}.`;
    case 'toldDoneThenReturned':
      return `It had been reported complete, and was sent back by ${found.by} on ${dayInWords(found.on)}.`;
    case 'bundled':
      return 'Somebody tagged it as holding several deliverables.';
    case 'rewordedUnapproved':
      return `It was worded anew by ${found.by} on ${dayInWords(found.on)}, and no committee has approved that since.`;
    case 'vanished':
      return `The sheet “${found.source}” of ${dayInWords(found.on)} no longer lists it, and it has not been closed.`;
    case 'columnsDropped':
      return `The sheet of ${dayInWords(found.on)} no longer tells ${listed(found.columns)}.`;
    case 'coverage':
      return `${found.verified} of its ${counted(found.areas, 'area')} ${found.verified === 1 ? 'is' : 'are'} verified.`;
    case 'noCadence':
      return 'It has not said how often it wants to be told.';
    case 'cadenceMissed':
      return `It wants to be told every ${found.everyMonths === 1 ? 'month' : `${found.everyMonths} months`}, and ${found.last === null ? 'has not been told' : `was last told on ${dayInWords(found.last)}`}.`;
    case 'openWeakness':
      return `It is assured, and ${found.body} says that the weakness ${found.weakness}, which it was to answer, is open.`;
    case 'doneOnLineOne':
      return `It belongs to a statement, and only ${found.by}, from line 1, says that it is done.`;
    case 'carriedTooLong':
      return `It has been carried since the statement of ${found.first}, for ${counted(found.years, 'year')}, without a reason.`;
    case 'toldBeforeExempt':
      return `The report issued on ${dayInWords(found.issuedOn)} to ${found.meeting} tells what is exempt since (${listed(found.fields)}).`;
    case 'juniorName':
      return `Its words name the holder of ${found.post}, a post below the senior tiers.`;
    case 'unanswered':
      return 'No action answers it, and no refusal was recorded.';
    case 'deviates':
      return found.state === 'silent'
        ? `In ${found.year} it was due to be read in ${found.directorate}, and nobody has.`
        : `In ${found.year} it is ${PRACTICE_WORDS[found.state]} in ${found.directorate}.`;
    case 'switchedOff':
      return `This rule is not asked: ${found.reason} (${found.by}, ${dayInWords(found.on)}).`;
    default:
      return impossible(found);
  }
}

function wasOf({ priority, loweredOn }: Extract<Found, { readonly found: 'closedWithoutDecision' }>): string {
  if (loweredOn === undefined) return `is of priority ${priority}`;
  return `was of priority ${priority} until that was lowered on ${dayInWords(loweredOn)},`;
}
