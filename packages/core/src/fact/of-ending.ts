import { postId, ref } from '../council/ids.ts';
import { day } from '../day/day.ts';
import { words } from '../prose/section.ts';
import { actionFact } from './shape.ts';

const reason = words('why');

export const suspended = actionFact('suspended', { reason, until: day.optional() });
export const resumed = actionFact('resumed', { reason: reason.optional() });
export const superseded = actionFact('superseded', { by: ref, reason: reason.optional() });
/** Nobody accepts a risk for ever: it has an approver, a reason and a last day. */
export const riskAccepted = actionFact('riskAccepted', { approver: postId, reason, until: day });
export const withdrawn = actionFact('withdrawn', { reason });
