/** The door to evidence: files kept in one folder, each under the SHA-256 of its bytes. */

export { DamagedEvidence } from './evidence/damaged.ts';
export { evidenceIn } from './evidence/evidence.ts';
export { sha256Of } from './evidence/hashing.ts';
export type { Adding, Evidence, Found, Kept, NotKept } from './evidence/kept.ts';
