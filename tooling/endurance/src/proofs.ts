import { erasure } from './erasure/erasure.ts';
import { faults } from './faults/faults.ts';
import type { Proof } from './finding.ts';
import { full } from './full/full.ts';
import { kill } from './kill.ts';
import { follow } from './postgres/follow.ts';
import { replies } from './postgres/replies.ts';
import { server } from './postgres/server.ts';
import { powercut } from './powercut/powercut.ts';

/** Every proof by the name it is asked for. */
export const PROOFS: Readonly<Record<string, { readonly proves: string; readonly proof: Proof }>> = {
  kill: { proves: 'a clerk killed with kill -9 while it writes has lost nothing that it acknowledged', proof: kill },
  powercut: { proves: 'nothing acknowledged is lost on a disk that keeps only what it was told to keep', proof: powercut },
  full: {
    proves: 'on a full disk the record is read, nothing is lost, and once there is room it is written without opening it anew',
    proof: full,
  },
  server: { proves: 'PostgreSQL killed again and again while clerks write has lost nothing that it acknowledged', proof: server },
  replies: { proves: 'when answers are cut or held on the way, asking again with the same key says what was written', proof: replies },
  follow: { proves: 'a reader who follows the head sees every entry, in order, however the clerks are in each other’s way', proof: follow },
  erasure: {
    proves: 'words that were erased are in no byte of the record, its exports or a store restored from an earlier backup',
    proof: erasure,
  },
  faults: { proves: 'whichever call to the disk fails, nothing is damaged, lost or falsely told', proof: faults },
};
