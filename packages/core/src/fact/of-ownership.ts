import { z } from 'zod';
import { financialYear, horizon, kind, origin, principle, scope, takeUpState } from '../action/kinds.ts';
import { contributor } from '../action/ownership.ts';
import { directorateId, postId, ref, thingId } from '../council/ids.ts';
import { day } from '../day/day.ts';
import { words } from '../prose/section.ts';
import { reviewId } from '../review/review.ts';
import { actionFact } from './shape.ts';

const reason = words('why');

/** The promise as it was first made. Its due date is the original date for ever. */
export const raised = actionFact('raised', {
  title: words('what will be done', 500),
  description: words('more about it', 10_000).optional(),
  kind: kind.optional(),
  horizon: horizon.optional(),
  scope: scope.optional(),
  origins: z.array(origin).optional(),
  priority: words("the priority, in the council's own words", 100).optional(),
  review: reviewId.optional(),
  recommendation: thingId('a recommendation', 'R4').optional(),
  area: thingId('an area of focus', 'A3').optional(),
  principle: principle.optional(),
  subPrinciple: words('a sub-principle', 200).optional(),
  statementYears: z.array(financialYear).optional(),
  lead: directorateId.optional(),
  accountable: postId.optional(),
  contributors: z.array(contributor).optional(),
  dependsOn: z.array(ref).optional(),
  start: day.optional().meta({ description: 'The day on which work is to begin' }),
  due: day.optional().meta({ description: 'The last day on which it can be met; the original date, for ever' }),
  source: thingId('a series of sheets', 'Action table').optional(),
});

export const reworded = actionFact('reworded', {
  title: words('what will be done', 500).optional(),
  description: words('more about it', 10_000).optional(),
  reason: reason.optional(),
});

export const offered = actionFact('offered', { to: directorateId, reason: reason.optional() });
export const declined = actionFact('declined', { directorate: directorateId, reason });
export const offerWithdrawn = actionFact('offerWithdrawn', { reason: reason.optional() });
export const accepted = actionFact('accepted', { directorate: directorateId, accountable: postId });
export const contributorAdded = actionFact('contributorAdded', contributor.shape);

export const takeUpRecorded = actionFact('takeUpRecorded', { directorate: directorateId, state: takeUpState });

export const consulted = actionFact('consulted', {
  who: words('who was asked', 300),
  said: words('what they said', 5_000),
  changed: words('what changed because of it', 5_000).optional(),
});
