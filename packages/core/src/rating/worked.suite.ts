import type { Confidence, Rag } from '../action/kinds.ts';
import type { Day } from '../day/day.ts';
import type { Fact } from '../fact/fact.ts';
import { CHAIR, CLERK, given, OWNER, on } from '../given.suite.ts';
import { ratingIn } from '../rating/rating-in.ts';
import type { Past } from '../register/past.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { Rating } from './rating.ts';

/** An action in a few cells, as a committee would write it on one line. What no cell says was not said. */
export type Cells = {
  /** The day on which it was raised; 1 January 2023 unless the row says otherwise. */
  readonly raised?: Day;
  readonly start?: Day;
  readonly due?: Day;
  /** An earlier date was promised for what it took over. */
  readonly promised?: Day;
  /** A committee agreed this later date, on the day on which it was raised. */
  readonly extendedTo?: Day;
  /** The day on which the officer told the rest; the day on which it was raised unless the row says otherwise. */
  readonly told?: Day;
  readonly percent?: number;
  readonly rag?: Rag;
  readonly confidence?: Confidence;
  readonly plan?: string;
  readonly forecast?: Day;
  readonly complete?: Day;
  readonly suspended?: Day;
};

/** The past of SEND-1 as the cells tell it. */
export function worked(cells: Cells): Past {
  const { raised = '2023-01-01', told = raised } = cells;
  return given(...raising(raised, cells), ...extending(raised, cells), ...reporting(told, cells), ...ending(cells));
}

/** How is SEND-1 rated on a day by a scheme? */
export function ratedOn(past: Past, day: Day, scheme: Scheme, ref = 'SEND-1'): Rating {
  const register = on(past, day);
  const action = register.action(ref);
  if (action === null) throw new Error(`${ref} had not been raised on ${day}`);
  return ratingIn(register, action, scheme);
}

/** A fact about SEND-1. */
export const about = (fact: Record<string, unknown>): Fact => ({ ref: 'SEND-1', ...fact }) as Fact;

type Line = readonly [by: string, fact: Fact];

function raising(raised: Day, { start, due, promised }: Cells): readonly Line[] {
  const dates = { ...(start && { start }), ...(due && { due }), ...(promised && { firstPromised: promised }) };
  return [[CLERK, about({ fact: 'raised', on: raised, title: 'Publish the checklist', lead: 'CFE', accountable: OWNER, ...dates })]];
}

function extending(raised: Day, { extendedTo: to }: Cells): readonly Line[] {
  if (to === undefined) return [];
  return [
    [OWNER, about({ fact: 'extensionRequested', on: raised, to, reason: 'Staff left' })],
    [CHAIR, about({ fact: 'extensionGranted', on: raised, to, approver: CHAIR })],
  ];
}

function reporting(told: Day, { percent, rag, confidence, plan, forecast }: Cells): readonly Line[] {
  const said = { percent, rag, confidence, recoveryPlan: plan };
  return [
    ...(Object.values(said).some((each) => each !== undefined) ? [[OWNER, about({ fact: 'reported', on: told, ...said })] as const] : []),
    ...(forecast ? [[OWNER, about({ fact: 'forecastMade', on: told, date: forecast })] as const] : []),
  ];
}

function ending({ complete, suspended }: Cells): readonly Line[] {
  return [
    ...(suspended ? [[CLERK, about({ fact: 'suspended', on: suspended, reason: 'Election' })] as const] : []),
    ...(complete ? [[OWNER, about({ fact: 'reportedComplete', on: complete })] as const] : []),
  ];
}
