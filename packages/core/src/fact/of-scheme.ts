import { z } from 'zod';
import { thingId } from '../council/ids.ts';
import { words } from '../prose/section.ts';
import { scheme } from '../scheme/scheme.ts';
import { factOf } from './shape.ts';

/** From this day actions are rated by this scheme. What was told before stays rated by the scheme of its day. */
export const schemeAdopted = factOf('schemeAdopted', {
  scheme: scheme.meta({ description: 'The whole scheme: its rows, their conditions and how they are read' }),
  minute: words('the minute that records it', 200).optional(),
});

const rule = thingId('a rule', 'OWN-3');

/** A rule is not asked from this day on. That it is not, and why, is itself shown wherever findings are. */
export const ruleSwitchedOff = factOf('ruleSwitchedOff', { rule, reason: words('why it is not asked') });
export const ruleSwitchedOn = factOf('ruleSwitchedOn', { rule, reason: words('why it is asked again').optional() });

/** A sheet of a series was taken in: which of the actions known from that series it no longer lists, and the columns that it had. */
export const sheetTaken = factOf('sheetTaken', {
  source: thingId('a series of sheets', 'Action table'),
  absent: z.array(thingId('an action reference', 'GA016')).meta({ description: 'Actions of that series that it does not list' }),
  columns: z.array(z.string().min(1).max(100)).meta({ description: 'What it told of each action: title, due, accountable …' }),
});
