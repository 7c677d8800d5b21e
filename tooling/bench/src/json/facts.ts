import { CODED } from '../answer.ts';
import { type Columns, FOLLOWED, NONE, OWNED, PLANNED } from '../columns/layout.ts';
import { agreedOf, dependsOnLate, hasMilestoneUnmet, officerSays, overdueOf } from '../columns/rating.ts';
import { hasEvidence, isAgreed, isClaimed, lacks } from '../columns/rules.ts';
import { LIVE } from '../tables.ts';

/** What the rules engine is told of an action on a day: flat, and every date already a number of days. */
export type JsonFacts = Readonly<Record<string, number | boolean | string>>;

export function isLiveAt({ stage }: Columns, row: number): boolean {
  return stage[row] === LIVE;
}

/** The facts that a rating asks for. */
export function ratingFacts(columns: Columns, row: number, today: number): JsonFacts {
  const flags = columns.flags[row] as number;
  const agreed = agreedOf(columns, row);
  const returnedOn = columns.returnedOn[row] as number;
  const original = columns.original[row] as number;
  return {
    dated: agreed !== NONE,
    dueIn: agreed - today,
    overdue: overdueOf(columns, row, today),
    planned: (flags & PLANNED) !== 0,
    owned: (flags & OWNED) !== 0,
    silentFor: today - (columns.lastUpdate[row] as number),
    returned: returnedOn !== NONE,
    returnedFor: returnedOn === NONE || (flags & FOLLOWED) !== 0 ? 0 : today - returnedOn,
    startsIn: (columns.start[row] as number) - today,
    extendedBy: original === NONE ? 0 : agreed - original,
    forecastBy: (columns.forecast[row] as number) - agreed,
    milestoneUnmet: hasMilestoneUnmet(columns, row),
    dependsOnLate: dependsOnLate(columns, row, today),
    officerSays: officerSays(columns, row),
  };
}

/** The facts that the ten rules ask for. */
export function ruleFacts(columns: Columns, row: number, today: number, state: number): JsonFacts {
  const { stage, flags, lead, contributors, bodies, agreements, evidence, extensions } = columns;
  const disputed = columns.disputedDue[row] as number;
  return {
    stage: isLiveAt(columns, row) ? 'live' : (CODED[stage[row] as number] ?? ''),
    state: CODED[state] ?? '',
    owned: ((flags[row] as number) & OWNED) !== 0,
    planned: ((flags[row] as number) & PLANNED) !== 0,
    led: lead[row] !== 0,
    unnamed: lacks(contributors.from, contributors.post, row),
    shared: contributors.from[row] !== contributors.from[row + 1],
    inAgreement: isAgreed(agreements, row, today),
    dated: agreedOf(columns, row) !== NONE,
    disputed: disputed !== NONE && disputed !== (columns.original[row] as number),
    claimed: isClaimed(extensions, row),
    evidence: hasEvidence(evidence, row),
    since: today - (columns.since[row] as number),
    unreachable: lacks(bodies.from, bodies.contact, row) || lacks(bodies.from, bodies.fallback, row),
  };
}
