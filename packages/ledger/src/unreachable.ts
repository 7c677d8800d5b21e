/** Thrown when the store cannot be read just now, and may be later: its server or its disk does not answer. Nothing is wrong with the record. */
export class Unreachable extends Error {
  readonly because: string;

  constructor(because: string) {
    super(`The store cannot be reached just now: ${because}.`);
    this.name = 'Unreachable';
    this.because = because;
  }
}
