import type { Action, Undertaking } from '../action/action.ts';
import type { Contributor } from '../action/ownership.ts';
import type { PostId } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { FactOf } from '../fact/fact.ts';
import type { NotedActionFact } from './past.ts';
import { restaged } from './restaged.ts';

export function raised(fact: FactOf<'raised'>): Action {
  const { on, due = null, firstPromised } = fact;
  const undertaking: Undertaking = {
    ...asWritten(fact),
    scope: fact.scope ?? 'service',
    origins: fact.origins ?? [],
    statementYears: fact.statementYears ?? [],
    dependsOn: fact.dependsOn ?? [],
    dependsOnBodies: fact.dependsOnBodies ?? [],
    repairs: fact.repairs ?? [],
    themes: fact.themes ?? [],
    bundles: fact.bundles ?? false,
    follows: fact.splitFrom === undefined ? [] : [fact.splitFrom],
    contributors: fact.contributors ?? [],
    handover: null,
    led: fact.lead === undefined ? [] : [{ directorate: fact.lead, from: on }],
    exemptions: fact.exempt ?? [],
    extendedBefore: fact.extendedBefore ?? 0,
    raisedOn: on,
    since: on,
    lastUpdate: fact.lastUpdateBefore ?? on,
    dates: { start: fact.start ?? null, original: earliest(due, firstPromised), agreed: due, forecast: null, completed: null },
    ...NOTHING_YET,
  };
  return { ...undertaking, stage: 'open', returned: null };
}

/** The date first promised, here or elsewhere. */
function earliest(due: Day | null, firstPromised: Day | undefined): Day | null {
  return firstPromised !== undefined && (due === null || firstPromised < due) ? firstPromised : due;
}

const NOTHING_YET = {
  hands: [],
  embeddedOn: null,
  proposals: [],
  extensions: [],
  disputedDue: null,
  reports: [],
  forecasts: [],
  recoveryPlan: null,
  milestones: [],
  takeUp: [],
  causes: [],
  reworded: null,
  override: null,
  lastReturn: null,
  classifiedBecause: null,
  consultations: [],
  evidence: [],
  verifications: [],
  assurance: null,
} as const;

function asWritten(fact: FactOf<'raised'>) {
  return {
    ref: fact.ref,
    title: fact.title,
    description: fact.description ?? null,
    kind: fact.kind ?? null,
    horizon: fact.horizon ?? null,
    priority: fact.priority ?? null,
    review: fact.review ?? null,
    recommendation: fact.recommendation ?? null,
    area: fact.area ?? null,
    principle: fact.principle ?? null,
    subPrinciple: fact.subPrinciple ?? null,
    source: fact.source ?? null,
    carriedFrom: fact.carriedFrom ?? null,
    lead: fact.lead ?? null,
    accountable: fact.accountable ?? null,
    leadMember: fact.leadMember ?? null,
    budget: fact.budget ?? null,
  };
}

/** An action that nobody answers for becomes *offered*; one that somebody answers for stays with the giver meanwhile. */
export function offered(action: Action, { on, to }: FactOf<'offered'>, { by }: NotedActionFact): Action {
  const handover = { to, offeredOn: on, offeredBy: by };
  if (action.accountable !== null) return { ...action, handover };
  return restaged({ ...action, handover }, { stage: 'offered', offeredTo: to }, on);
}

export function offerEnded(action: Action, on: Day): Action {
  const without: Action = { ...action, handover: null };
  return action.stage === 'offered' ? restaged(without, { stage: 'open', returned: null }, on) : without;
}

/** Accountability moves when it is taken, not when it is given. */
export function accepted(action: Action, { on, directorate, accountable }: FactOf<'accepted'>): Action {
  const taken: Action = {
    ...action,
    lead: directorate,
    accountable,
    led: [...action.led, { directorate, from: on }],
    handover: null,
  };
  return action.stage === 'offered' ? restaged(taken, { stage: 'open', returned: null }, on) : taken;
}

/** A reorganisation moves it without an offer. An offer that lay unanswered is settled by a new lead or owner, and by nothing less. */
export function rehomed(action: Action, { on, lead, accountable, contributors }: FactOf<'rehomed'>): Action {
  const settles = lead !== undefined || accountable !== undefined;
  const moved: Action = {
    ...action,
    lead: lead ?? action.lead,
    accountable: accountable ?? action.accountable,
    contributors: contributors ?? action.contributors,
    led: lead === undefined || lead === action.lead ? action.led : [...action.led, { directorate: lead, from: on }],
    handover: settles ? null : action.handover,
  };
  return action.stage === 'offered' && settles ? restaged(moved, { stage: 'open', returned: null }, on) : moved;
}

export function contributorAdded(
  action: Action,
  { fact: _fact, on: _on, ref: _ref, exempt: _exempt, ...contributor }: FactOf<'contributorAdded'>,
): Action {
  const others = action.contributors.filter(({ directorate, post }) => !isSame(contributor, { directorate, post }));
  return { ...action, contributors: [...others, contributor] };
}

function isSame(one: Contributor, other: { directorate: string; post: PostId | undefined }): boolean {
  return one.directorate === other.directorate && one.post === other.post;
}
