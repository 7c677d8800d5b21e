import { z } from 'zod';
import { committeeId, directorateId, postId, thingId } from '../council/ids.ts';
import { line } from '../council/line.ts';
import { policy } from '../council/policy.ts';
import { direction, label, scaleOf } from '../council/scale.ts';
import { day } from '../day/day.ts';
import { personal, words } from '../prose/section.ts';
import { factOf } from './shape.ts';

/** Whose register it is. `readOn` marks a worked example, and the day it is read as at unless another is asked for. */
export const councilNamed = factOf('councilNamed', { name: words("the council's name", 200), readOn: day.optional() });

/** A directorate is opened; or one that is open takes another name, which is not material to anything. */
export const directorateOpened = factOf('directorateOpened', { directorate: directorateId, name: words("the directorate's name", 200) });

/** A directorate is closed: merged into one successor, divided among several, or (with none) its work ended. */
export const directorateClosed = factOf('directorateClosed', {
  directorate: directorateId,
  successors: z.array(directorateId).meta({ description: 'The directorates that answer for its work from then on' }),
  reason: words('why').optional(),
});

export const postEstablished = factOf('postEstablished', {
  post: postId,
  title: words('what the post is called', 200).optional(),
  directorate: directorateId.optional(),
  line: line.optional(),
  independent: z.boolean().optional().meta({ description: 'Is it independent of what it audits? Only a post of line 3 can be' }),
  statutory: z
    .enum(['headOfPaidService', 'section151', 'monitoringOfficer'], { error: 'headOfPaidService, section151 or monitoringOfficer' })
    .optional()
    .meta({ description: 'The statutory office that goes with the post' }),
  heads: directorateId.optional().meta({ description: 'The directorate that it heads', examples: ['CFE'] }),
});

/** Who holds a post. The name need not be given; it is personal, and can be erased. */
export const postHeld = factOf('postHeld', {
  post: postId,
  state: z
    .enum(['held', 'vacant', 'interim'], { error: 'held, vacant or interim' })
    .meta({ description: 'Whether somebody holds the post' }),
  holder: personal(words('who holds it', 200)).optional(),
});

export const postAbolished = factOf('postAbolished', {
  post: postId,
  successor: postId.optional().meta({ description: 'The post that answers for its actions from then on' }),
  reason: words('why').optional(),
});

export const committeeEstablished = factOf('committeeEstablished', {
  committee: committeeId,
  name: words("the committee's name", 200),
  terms: words('what its terms of reference give it to do', 5_000),
});

/** What the council decides for itself from this day on. What is left unsaid stays as it was. */
export const policyAdopted = factOf('policyAdopted', {
  policy: policy.meta({ description: 'What changes; the rest stays as it was' }),
  minute: words('the minute that records it', 200).optional(),
});

export const scaleAdopted = factOf('scaleAdopted', {
  scale: thingId('a scale', 'IA-2025'),
  of: scaleOf,
  direction,
  labels: z.array(label).min(2, 'at least two words').meta({ description: 'The words, each with its rank' }),
});
