import { type Agreement, hasEnded } from '../action/agreement.ts';
import { type Day, daysLater } from '../day/day.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Draft } from './draft.ts';

export function recorded({ agreements }: Draft, fact: FactOf<'agreementRecorded'>): void {
  const before = agreements.get(fact.agreement);
  const known = before && asOn(before, fact.on);
  agreements.set(fact.agreement, {
    id: fact.agreement,
    title: fact.title,
    state: fact.state,
    directorates: fact.directorates,
    signatories: fact.signatories ?? [],
    actions: fact.actions,
    draftedOn: known?.draftedOn ?? fact.on,
    since: known?.state === fact.state ? known.since : fact.on,
    reviewOn: fact.reviewOn ?? null,
    endsOn: fact.endsOn ?? null,
  });
}

/** The agreements as they stand on a day: one whose last day has gone by has expired, whether or not anybody said so. */
export function asStanding(agreements: ReadonlyMap<string, Agreement>, asAt: Day): ReadonlyMap<string, Agreement> {
  return new Map([...agreements].map(([id, agreement]) => [id, asOn(agreement, asAt)]));
}

function asOn(agreement: Agreement, day: Day): Agreement {
  if (agreement.endsOn === null || !hasEnded(agreement, day)) return agreement;
  return { ...agreement, state: 'expired', since: daysLater(agreement.endsOn, 1) };
}
