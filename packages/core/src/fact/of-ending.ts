import { z } from 'zod';
import { exemptField } from '../action/exemption.ts';
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
/** What supersedes an action takes over the date first promised for it and whoever had a hand in it: no promise grows younger by being renamed. */
export const inherited = actionFact('inherited', {
  from: ref,
  original: day.optional(),
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

/** The first of two posts asks for what one may not do alone. */
export const proposed = actionFact('proposed', { matter, field: exemptField.optional(), reason });
