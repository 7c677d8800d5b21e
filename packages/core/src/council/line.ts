import { z } from 'zod';

/**
 * From which line does a post speak? 1 delivers the service and answers for its risks; 2 oversees from apart but within
 * management (risk, finance, the Monitoring Officer); 3 is internal audit, independent of both. After the Institute of
 * Internal Auditors' Three Lines Model (2020).
 */
export const line = z
  .union([z.literal(1), z.literal(2), z.literal(3)], { error: 'a line of assurance: 1, 2 or 3' })
  .meta({ description: 'Line of assurance: 1 delivers, 2 oversees, 3 internal audit', examples: [3] });
export type Line = z.infer<typeof line>;
