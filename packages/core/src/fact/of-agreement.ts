import { z } from 'zod';
import { agreementState } from '../action/agreement.ts';
import { directorateId, postId, ref, thingId } from '../council/ids.ts';
import { day } from '../day/day.ts';
import { words } from '../prose/section.ts';
import { factOf } from './shape.ts';

/** The whole agreement as it then stood: a later fact of the same agreement replaces what it says. */
export const agreementRecorded = factOf('agreementRecorded', {
  agreement: thingId('an agreement', 'SLA-1'),
  title: words("the agreement's title", 300),
  state: agreementState,
  directorates: z.array(directorateId).min(2, 'at least two directorates').meta({ description: 'The directorates that it is between' }),
  signatories: z.array(postId).optional().meta({ description: 'The posts that have signed it' }),
  actions: z.array(ref).meta({ description: 'The actions that rest on it' }),
  reviewOn: day.optional().meta({ description: 'The day on which it is to be looked at again' }),
  endsOn: day.optional().meta({ description: 'The last day on which it is in force' }),
});
