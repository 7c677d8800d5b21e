import { type Action, officerSays } from '../action/action.ts';
import type { Confidence, Rag } from '../action/kinds.ts';
import { daysBetween } from '../day/day.ts';
import type { Rated } from './rated.ts';
import type { Reason } from './reason.ts';

export function noUpdateFor({ action: { lastUpdate }, today }: Rated, limit: number): Reason | null {
  const days = daysBetween(lastUpdate, today);
  return days >= limit ? { reason: 'noUpdate', since: lastUpdate, days } : null;
}

export function officerSaysSo({ action }: Rated, rag: Rag): Reason | null {
  if (officerSays(action) !== rag) return null;
  const on = action.reports.findLast((report) => report.rag === rag)?.on;
  return on ? { reason: 'officerSays', rag, on } : null;
}

/** The percentage that the officer last gave, when it is as asked. */
export function percentThat({ action }: Rated, isSo: (percent: number) => boolean): Reason | null {
  const said = percentSaid(action);
  return said !== null && isSo(said.percent) ? { reason: 'percent', ...said } : null;
}

export function noPercent({ action }: Rated): Reason | null {
  return percentSaid(action) === null ? { reason: 'noPercent' } : null;
}

/** What is done, as a share of the time that has gone by, when it is as asked. Unrounded, so that no band is missed by rounding. */
export function paceThat(rated: Rated, isSo: (pace: number) => boolean): Reason | null {
  const known = paceOf(rated);
  return known !== null && isSo(known.pace) ? { reason: 'pace', ...known, pace: Math.round(known.pace) } : null;
}

export function noPace(rated: Rated): Reason | null {
  return paceOf(rated) === null ? { reason: 'noPace' } : null;
}

export function confidenceIs({ action }: Rated, point: Confidence): Reason | null {
  const said = action.reports.findLast(({ confidence }) => confidence !== null);
  return said?.confidence === point ? { reason: 'confidence', point, on: said.on } : null;
}

export function noConfidence({ action }: Rated): Reason | null {
  return action.reports.every(({ confidence }) => confidence === null) ? { reason: 'noConfidence' } : null;
}

function percentSaid({ reports }: Action) {
  const said = reports.findLast(({ percent }) => percent !== null);
  return said === undefined || said.percent === null ? null : { percent: said.percent, on: said.on };
}

/**
 * Percent done ÷ (days gone by ÷ days given) × 100, from its start (or the day it was raised) to the agreed date. On the first
 * day no time has gone by, so there is no pace yet; nor when the date lies before the start.
 */
function paceOf({ action, today }: Rated) {
  const { start, agreed } = action.dates;
  const from = start ?? action.raisedOn;
  const said = percentSaid(action);
  if (said === null || agreed === null || agreed <= from || today <= from) return null;
  const [elapsed, of] = [daysBetween(from, today), daysBetween(from, agreed)];
  return { percent: said.percent, elapsed, of, pace: (said.percent * of) / elapsed };
}
