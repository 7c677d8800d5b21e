import { z } from 'zod';
import { ref, thingId } from '../council/ids.ts';
import { financialYear } from '../day/financial-year.ts';
import { words } from '../prose/section.ts';
import { factOf } from './shape.ts';

/** A weakness that somebody outside found, and the actions that answer it. Recorded again with `closed`, they say that it is gone. */
export const weaknessRecorded = factOf('weaknessRecorded', {
  weakness: thingId('a weakness', 'SW-2023-1'),
  body: words('who found it', 200),
  text: words('what they found', 5_000),
  actions: z.array(ref).optional().meta({ description: 'The actions that are to answer it' }),
  year: financialYear.optional().meta({ description: 'The year that it is about' }),
  closed: z.boolean().optional().meta({ description: 'Do those who found it say that it is gone?' }),
});
