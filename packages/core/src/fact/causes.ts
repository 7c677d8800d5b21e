import { z } from 'zod';
import { cause } from '../action/kinds.ts';

/** What made a promise change, as typed causes; several may hold. */
export const causes = z.array(cause).optional().meta({ description: 'What made it necessary' });
