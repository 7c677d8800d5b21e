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

/** Establishes a post, or says more of one: its title, its directorate, the line from which it speaks. */
export function establishPost(register: Register, { on, data }: CommandOf<'establishPost'>): FactOf<'postEstablished'> | Refusal {
  if (data.directorate !== undefined && !register.council.directorates.has(data.directorate)) {
    return { refused: 'notThere', what: 'directorate', id: data.directorate };
  }
  return { fact: 'postEstablished', on, ...data };
}

/** Receives a review, with the areas that it looked at. */
export function receiveReview(_register: Register, { on, data }: CommandOf<'receiveReview'>): FactOf<'reviewReceived'> {
  return { fact: 'reviewReceived', on, ...data };
}

/** Puts a meeting of a committee in the calendar. */
export function scheduleMeeting(_register: Register, { on, data }: CommandOf<'scheduleMeeting'>): FactOf<'meetingScheduled'> {
  return { fact: 'meetingScheduled', on, ...data };
}

/** Records an agreement between directorates as it now stands. */
export function recordAgreement(register: Register, { on, data }: CommandOf<'recordAgreement'>): FactOf<'agreementRecorded'> | Refusal {
  const unknown = data.actions.find((ref) => register.action(ref) === null);
  return unknown === undefined ? { fact: 'agreementRecorded', on, ...data } : { refused: 'noSuchAction', ref: unknown };
}

/** Says how it will be known that an action worked. */
export function defineMeasure(register: Register, { on, data }: CommandOf<'defineMeasure'>): FactOf<'measureDefined'> | Refusal {
  if (register.measures.has(data.measure)) return { refused: 'alreadyThere', what: 'measure', id: data.measure };
  if (data.action !== undefined && register.action(data.action) === null) return { refused: 'noSuchAction', ref: data.action };
  return { fact: 'measureDefined', on, ...data };
}

/** Records what a measure stood at. */
export function readMeasure(register: Register, { on, data }: CommandOf<'readMeasure'>): FactOf<'measureRead'> | Refusal {
  if (!register.measures.has(data.measure)) return { refused: 'notThere', what: 'measure', id: data.measure };
  return { fact: 'measureRead', on, ...data };
}
