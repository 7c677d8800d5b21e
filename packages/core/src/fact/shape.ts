import { z } from 'zod';
import { ref } from '../council/ids.ts';
import { day } from '../day/day.ts';

const on = day.meta({ description: 'The day on which it was true, Europe/London', examples: ['2023-03-31'] });

/** A fact about the council, a review, a meeting, a measure or an agreement. */
export function factOf<Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) {
  return z.strictObject({ fact: z.literal(name), on, ...shape });
}

/** A fact about one action. */
export function actionFact<Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) {
  return z.strictObject({ fact: z.literal(name), on, ref, ...shape });
}
