import type { Measure } from '../action/measure.ts';
import type { Agreement } from '../action/ownership.ts';
import type { Council, Directorate, Post } from '../council/council.ts';
import type { FactOf } from '../fact/fact.ts';
import { impossible } from '../impossible.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Review } from '../review/review.ts';
import type { NotedCouncilFact } from './past.ts';

/** Everything in the register that is not an action. */
export type CouncilSide = {
  readonly council: Council;
  readonly reviews: ReadonlyMap<string, Review>;
  readonly meetings: readonly Meeting[];
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly measures: ReadonlyMap<string, Measure>;
};

/** The maps are written only while the fold goes on; nobody outside sees them before it ends. */
type Draft = {
  name: string;
  workedExample: Council['workedExample'];
  directorates: Map<string, Directorate>;
  posts: Map<string, Post>;
  reviews: Map<string, Review>;
  meetings: Map<string, Meeting>;
  agreements: Map<string, Agreement>;
  measures: Map<string, Measure>;
};

/** What do these facts, in the order in which they were true, say of the council? */
export function councilSideFrom(facts: readonly NotedCouncilFact[]): CouncilSide {
  const draft: Draft = {
    name: '',
    workedExample: null,
    directorates: new Map(),
    posts: new Map(),
    reviews: new Map(),
    meetings: new Map(),
    agreements: new Map(),
    measures: new Map(),
  };
  for (const { fact } of facts) apply(draft, fact);
  const { reviews, agreements, measures, meetings, ...council } = draft;
  const byDate = [...meetings.values()].sort((one, other) => one.date.localeCompare(other.date));
  return { council, reviews, agreements, measures, meetings: byDate };
}

function apply(draft: Draft, fact: NotedCouncilFact['fact']): void {
  switch (fact.fact) {
    case 'councilNamed':
      draft.name = fact.name;
      draft.workedExample = fact.readOn ? { readOn: fact.readOn } : null;
      return;
    case 'directorateOpened':
      draft.directorates.set(fact.directorate, { id: fact.directorate, name: fact.name });
      return;
    case 'postEstablished':
      draft.posts.set(fact.post, postAfter(draft.posts.get(fact.post), fact));
      return;
    case 'reviewReceived':
      draft.reviews.set(fact.review, { id: fact.review, title: fact.title, areas: fact.areas });
      return;
    case 'meetingScheduled':
      draft.meetings.set(fact.meeting, { id: fact.meeting, committee: fact.committee, date: fact.date });
      return;
    case 'agreementRecorded':
      draft.agreements.set(fact.agreement, agreementAfter(draft.agreements.get(fact.agreement), fact));
      return;
    case 'measureDefined':
      draft.measures.set(fact.measure, measureFrom(fact));
      return;
    case 'measureRead':
      readMeasure(draft, fact);
      return;
    default:
      impossible(fact);
  }
}

/** A later fact about a post says only what changed. */
function postAfter(known: Post | undefined, fact: FactOf<'postEstablished'>): Post {
  return {
    id: fact.post,
    title: fact.title ?? known?.title ?? fact.post,
    directorate: fact.directorate ?? known?.directorate ?? null,
    line: fact.line ?? known?.line ?? null,
  };
}

function agreementAfter(known: Agreement | undefined, fact: FactOf<'agreementRecorded'>): Agreement {
  return {
    id: fact.agreement,
    title: fact.title,
    state: fact.state,
    directorates: fact.directorates,
    signatories: fact.signatories ?? [],
    actions: fact.actions,
    draftedOn: known?.draftedOn ?? fact.on,
    since: known?.state === fact.state ? known.since : fact.on,
    reviewOn: fact.reviewOn ?? null,
  };
}

function measureFrom(fact: FactOf<'measureDefined'>): Measure {
  const { measure, name, population, unit, target, source } = fact;
  return {
    id: measure,
    name,
    population,
    unit,
    target,
    source,
    action: fact.action ?? null,
    aspiration: fact.aspiration ?? null,
    readings: [],
  };
}

function readMeasure(draft: Draft, { measure, on, value, verified }: FactOf<'measureRead'>): void {
  const known = draft.measures.get(measure);
  if (!known) throw new Error(`The register is damaged: measure ${measure} was read before it was defined`);
  draft.measures.set(measure, { ...known, readings: [...known.readings, { on, value, verified: verified ?? null }] });
}
