import { z } from 'zod';
import { ref, thingId } from '../council/ids.ts';
import { line } from '../council/line.ts';
import { words } from '../prose/section.ts';
import { factOf } from './shape.ts';

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
  verified: line.optional().meta({ description: 'The line that counted it itself; left out when the service did', examples: [3] }),
});
