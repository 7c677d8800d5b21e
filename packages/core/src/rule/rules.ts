import { type Action, isLive, standingEvidence } from '../action/action.ts';
import type { Agreement } from '../action/agreement.ts';
import { isUndecided } from '../action/dates.ts';
import { type Day, daysBetween } from '../day/day.ts';

/** What a rule may look at: an action, the day, and the agreements between directorates that it rests on. */
export type Situation = { readonly action: Action; readonly today: Day; readonly agreements: readonly Agreement[] };

/** A rule of ownership, of dates or of closure: what it asks, and where a council learned to ask it. */
export type Rule = {
  readonly id: string;
  readonly asks: string;
  readonly learned: string;
  readonly isBroken: (situation: Situation) => boolean;
};

/** How long an agreement may stay a draft, and a completion unverified, before it is said: 90 calendar days. */
const LONG = 90;

/** The rules that the register keeps, in the order in which findings are shown. */
export const RULES: readonly Rule[] = [
  {
    id: 'OWN-1',
    asks: 'One post answers for it',
    learned: 'Members of one council queried actions whose lead cell named several people',
    isBroken: ({ action }) => isLive(action) && action.accountable === null,
  },
  {
    id: 'OWN-2',
    asks: 'It has a lead directorate, and each directorate that contributes names a post',
    learned: 'Seven managers were asked for one joint answer, and a year later nobody had given it',
    isBroken: ({ action }) => isLive(action) && (action.lead === null || action.contributors.some(({ post }) => post === undefined)),
  },
  {
    id: 'OWN-3',
    asks: 'Work across directorates rests on an agreement that is more than a draft',
    learned: 'An agreement between two directorates was still a draft a year after the review',
    isBroken: ({ action, today, agreements }) => isLive(action) && action.contributors.length > 0 && !isAgreed(agreements, today),
  },
  {
    id: 'DAT-1',
    asks: 'It has a date',
    learned: 'Members were concerned at a new date left as "TBC"',
    isBroken: ({ action }) => isLive(action) && action.dates.agreed === null,
  },
  {
    id: 'DAT-2',
    asks: 'The date first promised stays as it was',
    learned: 'Members who asked for the original date found that ratings had not been applied as the policy said',
    isBroken: ({ action }) => action.disputedDue !== null && action.disputedDue !== action.dates.original,
  },
  {
    id: 'DAT-3',
    asks: 'More time is agreed by somebody who is named',
    learned: 'A committee approves each extension itself, and tells managers to ask once and realistically',
    isBroken: ({ action }) => action.extensions.some((extension) => extension.claimedAgreed && isUndecided(extension)),
  },
  {
    id: 'CLS-2',
    asks: 'What is reported complete has evidence',
    learned: 'At one follow-up 31% of the high-priority items told complete were not done or came without evidence',
    isBroken: ({ action }) => action.stage === 'reportedComplete' && standingEvidence(action).length === 0,
  },
  {
    id: 'CLS-3',
    asks: 'What is reported complete is verified within 90 days',
    learned: 'Audit had followed up 3 of 11 areas a year after the review',
    isBroken: ({ action, today }) => action.stage === 'reportedComplete' && daysBetween(action.since, today) > LONG,
  },
];

/** Which rules does this action break on this day? Their ids, in the order of the rules. */
export function findingsOn(situation: Situation): readonly string[] {
  return RULES.filter((rule) => rule.isBroken(situation)).map(({ id }) => id);
}

/** A draft is given its 90 days; after that it is no agreement. */
function isAgreed(agreements: readonly Agreement[], today: Day): boolean {
  return agreements.some(
    ({ state, draftedOn }) => state === 'agreed' || state === 'inForce' || (state === 'drafted' && daysBetween(draftedOn, today) <= LONG),
  );
}

/** Is this the id of a rule? */
export function isRule(id: string): boolean {
  return RULES.some((rule) => rule.id === id);
}
