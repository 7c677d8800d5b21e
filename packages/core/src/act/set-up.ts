import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import type { Refusal } from './refusal.ts';

/** Says whose register it is. */
export function nameCouncil(_register: Register, { on, data }: CommandOf<'nameCouncil'>): FactOf<'councilNamed'> {
  return { fact: 'councilNamed', on, ...data };
}

/** Opens a directorate, or gives one that is open another name. */
export function openDirectorate(_register: Register, { on, data }: CommandOf<'openDirectorate'>): FactOf<'directorateOpened'> {
  return { fact: 'directorateOpened', on, ...data };
}

/** Establishes a committee, with what its terms of reference give it to do. */
export function establishCommittee(_register: Register, { on, data }: CommandOf<'establishCommittee'>): FactOf<'committeeEstablished'> {
  return { fact: 'committeeEstablished', on, ...data };
}

/** Receives a review, with the areas that it looked at. An area that was received before cannot be dropped. */
export function receiveReview(register: Register, { on, data }: CommandOf<'receiveReview'>): FactOf<'reviewReceived'> | Refusal {
  const known = register.reviews.get(data.review)?.areas ?? [];
  const dropped = known.find(({ id }) => !data.areas.some((area) => area.id === id));
  return dropped === undefined ? { fact: 'reviewReceived', on, ...data } : { refused: 'dropped', what: 'area of focus', id: dropped.id };
}

/** Puts a meeting of a committee in the calendar. */
export function scheduleMeeting(_register: Register, { on, data }: CommandOf<'scheduleMeeting'>): FactOf<'meetingScheduled'> {
  return { fact: 'meetingScheduled', on, ...data };
}
