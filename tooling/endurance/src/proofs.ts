import { faults } from './faults/faults.ts';
import type { Proof } from './finding.ts';
import { full } from './full/full.ts';
import { kill } from './kill.ts';
import { powercut } from './powercut/powercut.ts';

/** Every proof by the name it is asked for. */
export const PROOFS: Readonly<Record<string, { readonly proves: string; readonly proof: Proof }>> = {
  kill: { proves: 'a clerk killed with kill -9 while it writes has lost nothing that it acknowledged', proof: kill },
  powercut: { proves: 'nothing acknowledged is lost on a disk that keeps only what it was told to keep', proof: powercut },
  full: {
    proves: 'on a full disk the record is read, nothing is lost, and once there is room it is written without opening it anew',
    proof: full,
  },
  faults: { proves: 'whichever call to the disk fails, nothing is damaged, lost or falsely told', proof: faults },
};
