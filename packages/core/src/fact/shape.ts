import { z } from 'zod';
import { exemption } from '../action/exemption.ts';
import { ref } from '../council/ids.ts';
import { day } from '../day/day.ts';

const on = day.meta({ description: 'The day on which it was true, Europe/London', examples: ['2023-03-31'] });

/** A fact about the council, or about anything else that is not one action. */
export function factOf<Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) {
  return z.strictObject({ fact: z.literal(name), on, ...shape });
}

/** A fact about one action. It may say which of its own words are exempt; they are then kept apart from the public ones. */
export function actionFact<Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) {
  return z.strictObject({
    fact: z.literal(name),
    on,
    ref,
    ...shape,
    exempt: z.array(exemption).min(1).optional().meta({ description: 'Which of these words are exempt, by paragraph of Schedule 12A' }),
  });
}
