import { Damaged } from '../damaged.ts';

/** Thrown when what is kept under a hash is not what has that hash. The record itself is not touched by it. */
export class DamagedEvidence extends Damaged {
  readonly sha256: string;
  /** The hash of what is kept there now. */
  readonly found: string;

  constructor(sha256: string, found: string) {
    super(null, `the evidence kept as ${sha256} is not what was lodged under that hash`);
    this.name = 'DamagedEvidence';
    this.sha256 = sha256;
    this.found = found;
  }
}
