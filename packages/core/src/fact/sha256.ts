import { z } from 'zod';

/** The SHA-256 of a piece of evidence, in lowercase hex. */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lowercase hex, 64 characters')
  .meta({
    description: "The SHA-256 of the evidence's bytes",
    examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
  });
