import { z } from 'zod';
import { agreementState } from '../action/ownership.ts';
import { directorateId, postId, ref, thingId } from '../council/ids.ts';
import { line } from '../council/line.ts';
import { day } from '../day/day.ts';
import { words } from '../prose/section.ts';
import { area, reviewId } from '../review/review.ts';
import { factOf } from './shape.ts';

/** Whose register it is. `readOn` marks a worked example, and the day it is read as at unless another is asked for. */
export const councilNamed = factOf('councilNamed', { name: words("the council's name", 200), readOn: day.optional() });

export const directorateOpened = factOf('directorateOpened', { directorate: directorateId, name: words("the directorate's name", 200) });

export const postEstablished = factOf('postEstablished', {
  post: postId,
  title: words('what the post is called', 200).optional(),
  directorate: directorateId.optional(),
  line: line.optional(),
});

export const reviewReceived = factOf('reviewReceived', {
  review: reviewId,
  title: words("the review's title", 300),
  areas: z.array(area).meta({ description: 'The areas of focus, in the order of the review' }),
});

export const meetingScheduled = factOf('meetingScheduled', {
  meeting: thingId('a meeting', 'GAC-2022-11'),
  committee: words('the committee', 200),
  date: day.meta({ description: 'The day of the meeting' }),
});

/** The whole agreement as it then stood: a later fact of the same agreement replaces what it says. */
export const agreementRecorded = factOf('agreementRecorded', {
  agreement: thingId('an agreement', 'SLA-1'),
  title: words("the agreement's title", 300),
  state: agreementState,
  directorates: z.array(directorateId).min(2, 'at least two directorates'),
  signatories: z.array(postId).optional(),
  actions: z.array(ref).meta({ description: 'The actions that rest on it' }),
  reviewOn: day.optional(),
});

export const measureDefined = factOf('measureDefined', {
  measure: thingId('a measure', 'M1'),
  name: words('what is measured', 300),
  action: ref.optional(),
  population: words('of whom it is counted', 500),
  unit: words('the unit', 50),
  target: z.number().meta({ description: 'What was promised, in the unit' }),
  aspiration: z.number().optional().meta({ description: 'What is hoped for, in the unit' }),
  source: words('where the figure comes from', 300),
});

export const measureRead = factOf('measureRead', {
  measure: thingId('a measure', 'M1'),
  value: z.number().meta({ description: 'What it stood at, in the unit of the measure' }),
  verified: line.optional(),
});
