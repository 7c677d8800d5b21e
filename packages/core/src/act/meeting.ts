import type { CommandOf } from '../command/command.ts';
import { londonDayOf } from '../day/instant.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { unknownAmong } from './may.ts';
import type { Refusal } from './refusal.ts';

/** Agrees how often a committee is to be told. */
export function agreeCadence(_register: Register, { on, data }: CommandOf<'agreeCadence'>): FactOf<'cadenceAgreed'> {
  return { fact: 'cadenceAgreed', on, ...data };
}

/** Puts an item on a committee's work programme, or moves it to another meeting. */
export function planItem(register: Register, { on, data }: CommandOf<'planItem'>): FactOf<'itemPlanned'> | Refusal {
  return unknownIn(register, data) ?? { fact: 'itemPlanned', on, ...data };
}

/**
 * Issues a report to a meeting: the register as at a day, as known at a moment, neither of them still to come, and no earlier than the version before. Left out, they are
 * the day it is issued and the moment of the last entry there is.
 */
export function issueReport(register: Register, { on, data }: CommandOf<'issueReport'>): FactOf<'reportIssued'> | Refusal {
  const meeting = register.meetings.find(({ id }) => id === data.meeting);
  if (meeting === undefined) return { refused: 'notThere', what: 'meeting', id: data.meeting };
  const { asAt = on, knownAt = register.readUpTo } = data;
  if (knownAt === null || asAt > on || londonDayOf(knownAt) > on) return { refused: 'stillToCome', on };
  const last = meeting.reports.at(-1);
  if (last !== undefined && on < last.on) return { refused: 'notLater', ref: data.meeting, date: on, than: last.on };
  const next = meeting.reports.length + 1;
  if (data.version !== undefined && data.version !== next)
    return { refused: 'alreadyThere', what: `version ${data.version} of the report to`, id: data.meeting };
  return { fact: 'reportIssued', on, ...data, asAt, knownAt, version: next };
}

/** Records what a committee decided at a meeting that it has held. */
export function resolve(register: Register, { on, data }: CommandOf<'resolve'>): FactOf<'resolved'> | Refusal {
  const unknown = unknownIn(register, data);
  if (unknown !== null) return unknown;
  const held = register.meetings.some(({ id, date }) => id === data.meeting && date <= on);
  return held ? { fact: 'resolved', on, ...data } : { refused: 'stillToCome', on };
}

type Speaks = { readonly meeting: string; readonly actions?: readonly string[] | undefined };

function unknownIn(register: Register, { meeting, actions }: Speaks): Refusal | null {
  if (!register.meetings.some(({ id }) => id === meeting)) return { refused: 'notThere', what: 'meeting', id: meeting };
  return unknownAmong(register, actions);
}
