import type { Ref } from '../council/ids.ts';
import { type Day, daysBetween } from '../day/day.ts';
import type { Register } from '../register/register.ts';

/** An action that officers reported complete, and that nobody independent has assured since. */
export type Waiting = { readonly ref: Ref; readonly title: string; readonly since: Day; readonly days: number };

/** What is reported complete and waits to be verified, and for how many calendar days? The one that waits longest first. */
export function waitingOf(register: Register): readonly Waiting[] {
  const { asAt } = register.when;
  const waiting = register
    .actions()
    .flatMap((action) =>
      action.stage === 'reportedComplete' ? [{ ref: action.ref, title: action.title, since: action.reported.on }] : [],
    );
  return waiting.map((each) => ({ ...each, days: daysBetween(each.since, asAt) })).toSorted((one, other) => other.days - one.days);
}
