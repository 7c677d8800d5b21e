import { z } from 'zod';
import { exemptField } from '../action/exemption.ts';
import { horizon, kind, origin, principle, scope, takeUpState } from '../action/kinds.ts';
import { carriedFrom, contributor, hand, outsideBody } from '../action/ownership.ts';
import { directorateId, postId, ref, thingId } from '../council/ids.ts';
import { day } from '../day/day.ts';
import { financialYear } from '../day/financial-year.ts';
import { practiceId } from '../practice/practice.ts';
import { words } from '../prose/section.ts';
import { recommendationId, reviewId } from '../review/review.ts';
import { causes } from './causes.ts';
import { actionFact } from './shape.ts';

const reason = words('why');

/** Where an action stands among the others: what it came from, how far it reaches, what it repairs. None of it is what was promised. */
const standing = {
  kind: kind.optional(),
  horizon: horizon.optional(),
  scope: scope.optional(),
  origins: z.array(origin).optional().meta({ description: 'Where the work came from; several may hold' }),
  priority: words("the priority, in the council's own words", 100).optional(),
  review: reviewId.optional(),
  recommendation: recommendationId.optional(),
  area: thingId('an area of focus', 'A3').optional(),
  principle: principle.optional(),
  subPrinciple: words('a sub-principle', 200).optional(),
  statementYears: z.array(financialYear).optional().meta({ description: 'The statements that it belongs to; none means every year' }),
  repairs: z.array(practiceId).optional().meta({ description: 'The expected practices that it repairs' }),
  dependsOn: z.array(ref).optional().meta({ description: 'The actions that it waits for' }),
  leadMember: postId
    .optional()
    .meta({ description: 'The member of the cabinet who answers for it in public, by office', examples: ['cabinet-member-for-education'] }),
  budget: directorateId.optional().meta({ description: 'The directorate that holds the budget for it, where that is said' }),
  themes: z.array(thingId('a theme', 'contract management')).optional().meta({ description: 'What lies at its root, tagged by a person' }),
  bundles: z.boolean().optional().meta({ description: 'Does it hold several deliverables in one row? A person says so' }),
  dependsOnBodies: z.array(outsideBody).optional().meta({ description: 'Bodies outside the council that it waits for' }),
};

/** The promise as it was first made. Its due date is the original date for ever. */
export const raised = actionFact('raised', {
  title: words('what will be done', 500),
  description: words('more about it', 10_000).optional(),
  ...standing,
  lead: directorateId.optional(),
  accountable: postId.optional(),
  contributors: z.array(contributor).optional().meta({ description: 'What other directorates owe to it' }),
  start: day.optional().meta({ description: 'The day on which work is to begin' }),
  due: day.optional().meta({ description: 'The last day on which it can be met; the original date, for ever' }),
  source: thingId('a series of sheets', 'Action table').optional(),
  firstPromised: day.optional().meta({ description: 'An earlier date, promised for it elsewhere before; it is then the original date' }),
  carriedFrom: carriedFrom.optional().meta({ description: 'The register of another body that it was carried in from' }),
  splitFrom: ref.optional(),
  extendedBefore: z.int().min(0).optional().meta({ description: 'How often its date was moved before it was split off' }),
  lastUpdateBefore: day.optional().meta({ description: 'When it was last heard of before it was split off' }),
  handsBefore: z.array(hand).optional().meta({ description: 'Who had had a hand in it before it was split off' }),
});

export const reworded = actionFact('reworded', {
  title: words('what will be done', 500).optional(),
  description: words('more about it', 10_000).optional(),
  reason: reason.optional(),
  causes,
});

/** Where it stands among the others was said again. What was promised is untouched. */
export const classified = actionFact('classified', { ...standing, reason: reason.optional() });

export const offered = actionFact('offered', { to: directorateId, reason: reason.optional() });
export const declined = actionFact('declined', { directorate: directorateId, reason });
export const offerWithdrawn = actionFact('offerWithdrawn', { reason: reason.optional() });
export const accepted = actionFact('accepted', { directorate: directorateId, accountable: postId });
/**
 * A reorganisation, or the end of a post, moves the action without an offer. It has an owner before and after: never none.
 * Contributors, when they are given, replace those there were.
 */
export const rehomed = actionFact('rehomed', {
  lead: directorateId.optional(),
  accountable: postId.optional(),
  contributors: z.array(contributor).optional().meta({ description: 'What other directorates owe to it' }),
  reason: reason.optional(),
});

export const contributorAdded = actionFact('contributorAdded', contributor.shape);

export const takeUpRecorded = actionFact('takeUpRecorded', { directorate: directorateId, state: takeUpState });

export const consulted = actionFact('consulted', {
  who: words('who was asked', 300),
  said: words('what they said', 5_000),
  changed: words('what changed because of it', 5_000).optional(),
});

/** Words that were public until now are exempt from this day on. */
export const exempted = actionFact('exempted', { reason: reason.optional() });
export const exemptionLifted = actionFact('exemptionLifted', { field: exemptField, reason });
