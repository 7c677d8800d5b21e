import { z } from 'zod';
import { ref, thingId } from '../council/ids.ts';
import { day } from '../day/day.ts';
import { instant } from '../day/instant.ts';
import { resolutionVerb } from '../meeting/resolution.ts';
import { words } from '../prose/section.ts';
import { sha256 } from './sha256.ts';
import { factOf } from './shape.ts';

const meeting = thingId('a meeting', 'GAC-2022-11');
const committee = words('the committee', 200);
const minute = words('the minute that records it', 200);

export const meetingScheduled = factOf('meetingScheduled', {
  meeting,
  committee,
  date: day.meta({ description: 'The day of the meeting' }),
});

/** How often a committee wants to be told. It decides that itself; a report that does not come is then missed. */
export const cadenceAgreed = factOf('cadenceAgreed', {
  committee,
  everyMonths: z
    .int()
    .min(1)
    .max(24)
    .meta({ description: 'At most so many calendar months between two reports', examples: [3] }),
  minute: minute.optional(),
});

/** Something on a committee's work programme: what is to come to which meeting. Planned again, it moves to the meeting then named. */
export const itemPlanned = factOf('itemPlanned', {
  item: thingId('an item of the work programme', 'W4'),
  title: words('what is to come', 300),
  meeting,
  actions: z.array(ref).optional().meta({ description: 'The actions that it is about' }),
});

/**
 * What the committee was told: the register as at a day, as it was known at a moment. A report issued again to the same
 * meeting is its next version; the earlier ones stay.
 */
export const reportIssued = factOf('reportIssued', {
  meeting,
  version: z.int().min(1).meta({ description: 'The first issue to a meeting is 1' }),
  asAt: day.meta({ description: 'The day that the report is as at' }),
  knownAt: instant.meta({ description: 'The moment up to which the record had been read' }),
  digest: sha256.optional().meta({ description: 'The SHA-256 of the report as it was issued' }),
});

/** What a committee decided. With no actions named it is about the whole table. */
export const resolved = factOf('resolved', {
  meeting,
  resolution: resolutionVerb,
  minute,
  text: words('what was resolved', 5_000).optional(),
  actions: z.array(ref).optional().meta({ description: 'The actions that it is about; left out, the whole table' }),
});
