import type { ActionAt } from '../action/action.ts';
import { type Day, daysLater } from '../day/day.ts';
import type { Aspect, Trait, TraitOf } from './aspects.ts';
import type { Rated } from './rated.ts';

/** The day on which every example is looked at; any would do. */
const TODAY: Day = '2024-06-15';
const POST = 'a post';

/** An action with these traits, and nothing else to be said of it. It is in nobody's register. */
export function exampleWith(traits: readonly Trait[]): Rated {
  const trait = <A extends Aspect>(aspect: A) => traits.find((each) => each.aspect === aspect) as TraitOf<A> | undefined;
  const day = (ago: number | null | undefined) => (ago === null || ago === undefined ? null : daysLater(TODAY, -ago));
  const agreed = day(trait('agreed')?.ago);
  const later = trait('forecast')?.afterAgreed ?? null;
  const action: ActionAt<'open'> = {
    ...NOTHING,
    accountable: trait('accountable')?.is === false ? null : POST,
    recoveryPlan: trait('plan')?.is === true ? 'As agreed with the committee' : null,
    lastUpdate: day(trait('update')?.ago) ?? TODAY,
    dates: {
      start: day(trait('start')?.ago),
      original: day(trait('original')?.ago) ?? agreed,
      agreed,
      forecast: later === null ? null : daysLater(agreed ?? TODAY, later),
      completed: null,
    },
    milestones: trait('milestone')?.is === true ? [{ id: 'M1', title: 'A milestone', due: agreed ?? TODAY, met: null }] : [],
    reports: [reportWith(trait('rag')?.rag ?? null, trait('percent')?.percent ?? null, trait('confidence')?.point ?? null)],
    returned: returnedWith(trait('return')),
  };
  return { action, today: TODAY, late: trait('dependence')?.is === true ? ['another'] : [] };
}

function reportWith(
  rag: ActionAt<'open'>['reports'][number]['rag'],
  percent: number | null,
  confidence: ActionAt<'open'>['reports'][number]['confidence'],
) {
  return { on: TODAY, by: POST, text: null, rag, percent, confidence, recoveryPlan: null, causes: [], noLongerHolds: false };
}

function returnedWith(trait: TraitOf<'return'> | undefined): ActionAt<'open'>['returned'] {
  if (trait === undefined || trait.ago === null) return null;
  const on = daysLater(TODAY, -trait.ago);
  return { on, by: 'whoever checked', reason: null, followed: trait.followed ? on : null };
}

const NOTHING: ActionAt<'open'> = {
  ref: 'an example',
  title: 'An example',
  description: null,
  kind: null,
  horizon: null,
  scope: 'service',
  origins: [],
  priority: null,
  review: null,
  recommendation: null,
  area: null,
  principle: null,
  subPrinciple: null,
  statementYears: [],
  source: null,
  repairs: [],
  embeddedOn: null,
  carriedFrom: null,
  follows: [],
  lead: null,
  accountable: POST,
  contributors: [],
  handover: null,
  hands: [],
  dependsOn: [],
  dependsOnBodies: [],
  leadMember: null,
  budget: null,
  themes: [],
  bundles: false,
  classifiedBecause: null,
  led: [],
  raisedOn: daysLater(TODAY, -3_000),
  since: daysLater(TODAY, -3_000),
  dates: { start: null, original: null, agreed: null, forecast: null, completed: null },
  extensions: [],
  extendedBefore: 0,
  disputedDue: null,
  reports: [],
  forecasts: [],
  lastUpdate: TODAY,
  recoveryPlan: null,
  causes: [],
  reworded: null,
  override: null,
  lastReturn: null,
  milestones: [],
  takeUp: [],
  consultations: [],
  exemptions: [],
  proposals: [],
  evidence: [],
  verifications: [],
  assurance: null,
  stage: 'open',
  returned: null,
};
