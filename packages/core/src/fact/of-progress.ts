import { z } from 'zod';
import { confidence, rag } from '../action/kinds.ts';
import { postId, thingId } from '../council/ids.ts';
import { day } from '../day/day.ts';
import { words } from '../prose/section.ts';
import { causes } from './causes.ts';
import { actionFact } from './shape.ts';

const minute = words('the minute that records it', 200).optional();
const milestone = thingId('a milestone', 'M1');

/** An officer's progress report. `holds: false` says that a completion told earlier no longer holds. */
export const reported = actionFact('reported', {
  text: words('what happened', 10_000).optional(),
  rag: rag.optional(),
  confidence: confidence.optional(),
  percent: z.number().min(0).max(100).optional().meta({ description: "The officer's percentage of what is done" }),
  recoveryPlan: words('how it will be brought back on time', 5_000).optional(),
  causes,
  holds: z.boolean().optional().meta({ description: 'Does what was reported complete still hold?' }),
});

/** The day on which the officer thinks that it will be met. `givenAsDue`: a sheet gave it as if it were the due date. */
export const forecastMade = actionFact('forecastMade', {
  date: day,
  reason: words('why').optional(),
  causes,
  givenAsDue: z.boolean().optional().meta({ description: 'Did a sheet give it as if it were the due date?' }),
});

export const milestoneSet = actionFact('milestoneSet', { milestone, title: words('what will exist when it is met', 200), due: day });
export const milestoneMet = actionFact('milestoneMet', { milestone });

/** A request moves no date. `claimedAgreed`: a sheet gave it as agreed, without saying by whom. */
export const extensionRequested = actionFact('extensionRequested', {
  to: day,
  reason: words('why more time is needed'),
  causes,
  claimedAgreed: z.boolean().optional().meta({ description: 'Did a sheet give it as agreed, without saying by whom?' }),
});
export const extensionGranted = actionFact('extensionGranted', { to: day, approver: postId, minute });
export const extensionDeferred = actionFact('extensionDeferred', { reason: words('why').optional(), minute });
export const extensionRefused = actionFact('extensionRefused', { reason: words('why'), minute });
