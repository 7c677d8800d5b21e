import { type Action, isLive } from '../action/action.ts';
import type { DirectorateId, Ref } from '../council/ids.ts';
import { type Day, daysBetween } from '../day/day.ts';
import type { Register } from '../register/register.ts';

/** An offer that nobody has answered. Until it is, the giver answers for the action; a first offer has no giver. */
export type UnansweredOffer = {
  readonly ref: Ref;
  readonly title: string;
  readonly from: DirectorateId | null;
  readonly to: DirectorateId;
  readonly since: Day;
  /** How long it has waited, in calendar days. */
  readonly days: number;
};

/** Which offers wait for an answer, the one that waits longest first? */
export function unansweredOffersOf(register: Register): readonly UnansweredOffer[] {
  const { asAt } = register.when;
  const offers = register.actions().flatMap((action) => {
    const offer = offerOn(action);
    return offer === null ? [] : [{ ref: action.ref, title: action.title, ...offer, days: daysBetween(offer.since, asAt) }];
  });
  return offers.toSorted((one, other) => other.days - one.days);
}

function offerOn(action: Action): Pick<UnansweredOffer, 'from' | 'to' | 'since'> | null {
  if (action.stage === 'offered') return { from: null, to: action.offeredTo, since: action.since };
  const { handover, lead } = action;
  return handover && { from: lead, to: handover.to, since: handover.offeredOn };
}

/** Is it still to be done, with no post that answers for it or no directorate that leads it? There must be none such. */
export function lacksOwner(action: Action): boolean {
  return isLive(action) && (action.accountable === null || action.lead === null);
}
