import type { FactOf } from '../fact/fact.ts';
import { begun, type Draft } from './draft.ts';
import type { NotedCouncilFact } from './past.ts';

/** A meeting put in the calendar again keeps what was issued to it. */
export function scheduled({ meetings }: Draft, { meeting: id, committee, date }: FactOf<'meetingScheduled'>): void {
  meetings.set(id, { id, committee, date, reports: meetings.get(id)?.reports ?? [] });
}

export function cadenceAgreed({ cadences }: Draft, { committee, everyMonths, on: from, minute }: FactOf<'cadenceAgreed'>): void {
  cadences.push({ committee, everyMonths, from, minute: minute ?? null });
}

export function itemPlanned({ planned }: Draft, { item: id, title, meeting, actions }: FactOf<'itemPlanned'>): void {
  planned.set(id, { id, title, meeting, actions: actions ?? [] });
}

export function reportIssued({ meetings }: Draft, fact: FactOf<'reportIssued'>, { recordedAt: issuedAt }: NotedCouncilFact): void {
  const { meeting, version, asAt, knownAt, on, digest = null } = fact;
  const known = begun(meetings, 'meeting', meeting);
  meetings.set(meeting, { ...known, reports: [...known.reports, { meeting, version, asAt, knownAt, issuedAt, on, digest }] });
}

export function resolved({ resolutions }: Draft, { meeting, resolution, minute, text, actions, on }: FactOf<'resolved'>): void {
  resolutions.push({ meeting, resolution, minute, text: text ?? null, actions: actions ?? null, on });
}
