import { z } from 'zod';
import { exemptField } from '../action/exemption.ts';
import { rag } from '../action/kinds.ts';
import { hand } from '../action/ownership.ts';
import { matter } from '../action/proposal.ts';
import { postId, ref, thingId } from '../council/ids.ts';
import { day } from '../day/day.ts';
import { words } from '../prose/section.ts';
import { causes } from './causes.ts';
import { actionFact } from './shape.ts';

const reason = words('why');

export const suspended = actionFact('suspended', { reason, causes, until: day.optional() });
export const resumed = actionFact('resumed', { reason: reason.optional() });
export const superseded = actionFact('superseded', { by: ref, reason: reason.optional() });
/** What supersedes an action takes over the date first promised for it, how often that was moved, how long it was silent, a return that nobody answered, and whoever had a hand in it: no promise grows younger by being renamed. */
export const inherited = actionFact('inherited', {
  from: ref,
  original: day.optional(),
  extendedBefore: z.int().min(0).optional(),
  lastUpdateBefore: day.optional(),
  /** It was sent back, and nobody has answered. */
  returnedBefore: z.strictObject({ on: day, by: postId, reason: reason.optional() }).optional(),
  handsBefore: z.array(hand).optional(),
});
export const split = actionFact('split', { into: z.array(ref).min(2, 'at least two actions'), reason: reason.optional() });
/** It goes on in the register of another body (a successor council, a trust), and is no longer this council's to do. */
export const carriedOut = actionFact('carriedOut', {
  to: words('the body that takes it over', 200),
  itsRef: thingId('its reference there', 'T7').optional(),
  reason,
});
/** Nobody accepts a risk for ever: it has an approver, a reason and a last day. */
export const riskAccepted = actionFact('riskAccepted', { approver: postId, reason, until: day });
export const withdrawn = actionFact('withdrawn', { reason });

/**
 * Somebody entitled to says that the rating is another, why, and until when. The scheme's own rating and its reasons stay beside it.
 */
export const ratingOverridden = actionFact('ratingOverridden', {
  to: rag.meta({ description: 'The rating instead' }),
  reason,
  until: day.meta({ description: 'The last day on which it holds' }),
  minute: words('the minute that records it', 200).optional(),
});

/** The first of two posts asks for what one may not do alone. */
export const proposed = actionFact('proposed', { matter, field: exemptField.optional(), reason });
