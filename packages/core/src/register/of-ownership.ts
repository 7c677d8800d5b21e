import type { Action, Undertaking } from '../action/action.ts';
import type { Contributor, Hand } from '../action/ownership.ts';
import type { PostId } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { FactOf } from '../fact/fact.ts';
import type { NotedActionFact } from './past.ts';
import { restaged } from './restaged.ts';

export function raised(fact: FactOf<'raised'>, { fact: { on } }: NotedActionFact): Action {
  const contributors = fact.contributors ?? [];
  const undertaking: Undertaking = {
    ...asWritten(fact),
    scope: fact.scope ?? 'service',
    origins: fact.origins ?? [],
    statementYears: fact.statementYears ?? [],
    dependsOn: fact.dependsOn ?? [],
    contributors,
    handover: null,
    hands: [...handOf(fact.accountable, 'accountable'), ...contributors.flatMap(({ post }) => handOf(post, 'contributor'))],
    raisedOn: on,
    since: on,
    lastUpdate: on,
    dates: { start: fact.start ?? null, original: fact.due ?? null, agreed: fact.due ?? null, forecast: null, completed: null },
    ...NOTHING_YET,
  };
  return { ...undertaking, stage: 'open', returned: null };
}

const NOTHING_YET = {
  extensions: [],
  disputedDue: null,
  reports: [],
  recoveryPlan: null,
  milestones: [],
  takeUp: [],
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
    lead: fact.lead ?? null,
    accountable: fact.accountable ?? null,
  };
}

export function reworded(action: Action, { title, description }: FactOf<'reworded'>): Action {
  return { ...action, title: title ?? action.title, description: description ?? action.description };
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
    handover: null,
    hands: [...action.hands, ...handOf(accountable, 'accountable')],
  };
  return action.stage === 'offered' ? restaged(taken, { stage: 'open', returned: null }, on) : taken;
}

export function contributorAdded(action: Action, { fact: _fact, on: _on, ref: _ref, ...contributor }: FactOf<'contributorAdded'>): Action {
  const others = action.contributors.filter(({ directorate, post }) => !isSame(contributor, { directorate, post }));
  return {
    ...action,
    contributors: [...others, contributor],
    hands: [...action.hands, ...handOf(contributor.post, 'contributor')],
  };
}

function isSame(one: Contributor, other: { directorate: string; post: PostId | undefined }): boolean {
  return one.directorate === other.directorate && one.post === other.post;
}

function handOf(post: PostId | undefined, as: Hand['as']): Hand[] {
  return post === undefined ? [] : [{ post, as }];
}
