/**
 * Thrown when what is stored is not what was written. It stops reading and appending at once: nothing may be built
 * on a damaged record. `verify` turns it into an answer.
 */
export class Damaged extends Error {
  /** The entry at which the damage shows, or null when it is not one entry's. */
  readonly number: number | null;
  /** What is wrong, as a sentence without its full stop. */
  readonly what: string;

  constructor(number: number | null, what: string) {
    super(`The record is damaged: ${what}`);
    this.name = 'Damaged';
    this.number = number;
    this.what = what;
  }
}
