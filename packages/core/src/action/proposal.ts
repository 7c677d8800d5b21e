import { z } from 'zod';
import type { PostId } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { ExemptField } from './exemption.ts';

/**
 * What one post may not do to an action alone. It is proposed by one and done by another: to end it without its being
 * verified, or to tell the public what was exempt.
 */
export const matter = z
  .enum(['withdraw', 'supersede', 'acceptRisk', 'carryOut', 'liftExemption'], {
    error: 'withdraw, supersede, acceptRisk, carryOut or liftExemption',
  })
  .meta({ description: 'What is proposed', examples: ['withdraw'] });
export type Matter = z.infer<typeof matter>;

/** A proposal that nobody has acted on. The last one of a matter stands. */
export type Proposal = {
  readonly matter: Matter;
  /** Which exemption is to be lifted; null for any other matter. */
  readonly field: ExemptField | null;
  readonly by: PostId;
  readonly on: Day;
  readonly reason: string;
};
