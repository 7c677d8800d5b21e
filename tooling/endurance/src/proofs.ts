import type { Proof } from './finding.ts';
import { kill } from './kill.ts';

/** Every proof by the name it is asked for. */
export const PROOFS: Readonly<Record<string, { readonly proves: string; readonly proof: Proof }>> = {
  kill: { proves: 'a clerk killed with kill -9 while it writes has lost nothing that it acknowledged', proof: kill },
};
