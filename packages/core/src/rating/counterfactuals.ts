import { timesExtended } from '../action/dates.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { rowOf } from './by-scheme.ts';
import type { Rated } from './rated.ts';
import type { State } from './state.ts';

/** Had this been otherwise, the rating would have been another. */
export type Counterfactual = { readonly if: Otherwise; readonly state: State };

/**
 * `extension`: without the extension. `originalDate`: against the date first promised for what it took over. `recoveryPlan`:
 * without one. `update`: had an update come today. `override`: by the scheme alone.
 */
export type Otherwise = 'extension' | 'originalDate' | 'recoveryPlan' | 'update' | 'override';

/** A date that was moved and a plan that was written soften a rating, and silence hardens it. A reader may ask what it would be otherwise. */
export function counterfactualsOf(scheme: Scheme, rated: Rated, state: State): readonly Counterfactual[] {
  const cases = [...againstOriginal(rated), ...withoutPlan(rated), ...hadAnUpdateCome(rated)];
  return cases
    .map(([what, otherwise]) => ({ if: what, state: rowOf(scheme, otherwise).state }))
    .filter((counterfactual) => counterfactual.state !== state);
}

type Case = readonly [Otherwise, Rated];

function againstOriginal(rated: Rated): readonly Case[] {
  const { action } = rated;
  const { original, agreed } = action.dates;
  if (original === null || agreed === original) return [];
  const what = timesExtended(action) > 0 ? 'extension' : 'originalDate';
  return [[what, { ...rated, action: { ...action, dates: { ...action.dates, agreed: original } } }]];
}

function withoutPlan(rated: Rated): readonly Case[] {
  return rated.action.recoveryPlan === null ? [] : [['recoveryPlan', { ...rated, action: { ...rated.action, recoveryPlan: null } }]];
}

function hadAnUpdateCome(rated: Rated): readonly Case[] {
  const { action, today } = rated;
  if (action.lastUpdate === today) return [];
  const heard = { ...action, lastUpdate: today };
  const answered = heard.stage === 'open' && heard.returned !== null && heard.returned.followed === null;
  const followed = answered && heard.returned ? { ...heard, returned: { ...heard.returned, followed: today } } : heard;
  return [['update', { ...rated, action: followed }]];
}
