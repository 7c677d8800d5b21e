import type { Action } from '../action/action.ts';
import type { Forecast } from '../action/progress.ts';
import type { DirectorateId, Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { Register } from '../register/register.ts';

/** Of the forecasts whose day has come: how many were kept. */
export type ForecastsKept = { readonly made: number; readonly kept: number };

/**
 * How honest are forecasts? A forecast is kept when the action was told complete by the day that it named, and has not been opened
 * again since. One that was replaced before its day was not kept either, unless the action was done by then: to forecast anew is
 * no way to have been right; and to say the same day again is no further forecast. It counts for the directorate that led when it
 * was made.
 */
export function forecastsOf(register: Register): {
  readonly council: ForecastsKept;
  readonly directorates: ReadonlyMap<DirectorateId, ForecastsKept>;
} {
  const made = forecastsDue(register);
  const leads = [...new Set(made.map(({ lead }) => lead))];
  return {
    council: counted(made),
    directorates: new Map(leads.map((lead) => [lead, counted(made.filter((each) => each.lead === lead))])),
  };
}

/** A forecast whose day has come: of which action, by the directorate that led it (empty where none did), and whether it was kept. */
export type ForecastDue = { readonly ref: Ref; readonly lead: string; readonly date: Day; readonly kept: boolean };

/** Every forecast whose day has come, action by action. */
export function forecastsDue(register: Register): readonly ForecastDue[] {
  const { asAt } = register.when;
  return register.actions().flatMap((action) =>
    action.forecasts
      .filter(isNew)
      .filter(({ date }) => date < asAt)
      .map((forecast) => ({ ref: action.ref, lead: forecast.lead ?? '', date: forecast.date, kept: isKept(action, forecast) })),
  );
}

function isNew({ date, lead }: Forecast, index: number, forecasts: readonly Forecast[]): boolean {
  const before = forecasts[index - 1];
  return before === undefined || before.date !== date || before.lead !== lead;
}

function isKept({ dates: { completed } }: Action, { date }: Forecast): boolean {
  return completed !== null && completed <= date;
}

function counted(made: readonly { readonly kept: boolean }[]): ForecastsKept {
  return { made: made.length, kept: made.filter(({ kept }) => kept).length };
}
