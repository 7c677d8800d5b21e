/** The references met so far, each with the row that had it first. Two that differ in case alone are one: nobody tells them apart aloud. */
export class References {
  readonly #rows = new Map<string, number>();

  /** The earlier row with this reference, or null when it is new; it is then remembered. */
  earlier(reference: string, row: number): number | null {
    const key = reference.toLowerCase();
    const earlier = this.#rows.get(key);
    if (earlier === undefined) this.#rows.set(key, row);
    return earlier ?? null;
  }
}
