import { z } from 'zod';

/** A SHA-256, in lowercase hex. */
export const hex = z.string().regex(/^[0-9a-f]{64}$/);
