import type { ActionAt } from '../action/action.ts';
import { type Day, daysLater } from '../day/day.ts';
import type { Rated } from '../rating/rated.ts';
import { raised } from '../register/of-ownership.ts';
import type { Aspect, Trait, TraitOf } from './aspects.ts';

/** The day on which an example is looked at when any would do. */
export const TODAY: Day = '2024-06-15';
/** How many days before that day it was raised. */
export const RAISED_AGO = 3_000;
const POST = 'a post';

/** An action with these traits, and nothing else to be said of it. It is in nobody's register. */
export function exampleWith(traits: readonly Trait[]): Rated {
  const trait = <A extends Aspect>(aspect: A) => traits.find((each) => each.aspect === aspect) as TraitOf<A> | undefined;
  const today = trait('today')?.today ?? TODAY;
  const day = (ago: number | null | undefined) => (ago === null || ago === undefined ? null : daysLater(today, -ago));
  const agreed = day(trait('agreed')?.ago);
  const original = trait('original');
  const later = trait('forecast')?.afterAgreed ?? null;
  const action: ActionAt<'open'> = {
    ...NOTHING,
    raisedOn: daysLater(today, -RAISED_AGO),
    since: daysLater(today, -RAISED_AGO),
    accountable: trait('accountable')?.is === false ? null : POST,
    recoveryPlan: trait('plan')?.is === true ? 'As agreed with the committee' : null,
    lastUpdate: day(trait('update')?.ago) ?? today,
    dates: {
      start: day(trait('start')?.ago),
      original: original === undefined ? agreed : day(original.ago),
      agreed,
      forecast: later === null ? null : daysLater(agreed ?? today, later),
      completed: null,
    },
    milestones: trait('milestone')?.is === true ? [{ id: 'M1', title: 'A milestone', due: agreed ?? today, met: null }] : [],
    reports: [
      {
        ...A_REPORT,
        on: today,
        rag: trait('rag')?.rag ?? null,
        percent: trait('percent')?.percent ?? null,
        confidence: trait('confidence')?.point ?? null,
      },
    ],
    returned: returnedWith(trait('return'), today),
  };
  return { action, today, late: trait('dependence')?.is === true ? ['another'] : [] };
}

const A_REPORT = { by: POST, text: null, recoveryPlan: null, causes: [], noLongerHolds: false } as const;

function returnedWith(trait: TraitOf<'return'> | undefined, today: Day): ActionAt<'open'>['returned'] {
  if (trait === undefined || trait.ago === null) return null;
  const on = daysLater(today, -trait.ago);
  return { on, by: 'whoever checked', reason: null, followed: trait.followed ? on : null };
}

/** As it stands when it is raised. */
const NOTHING = raised({
  fact: 'raised',
  on: daysLater(TODAY, -3_000),
  ref: 'an example',
  title: 'An example',
  accountable: POST,
}) as ActionAt<'open'>;
