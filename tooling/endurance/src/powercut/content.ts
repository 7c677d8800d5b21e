/** A change to the bytes of a file. */
export type Change = Written | { readonly size: number };
type Written = { readonly at: number; readonly bytes: Buffer };

/** The bytes of a file, which may grow. */
export class Content {
  #room = Buffer.alloc(0);
  #size = 0;

  change(change: Change): void {
    if ('size' in change) this.#resize(change.size);
    else this.#write(change);
  }

  copy(): Content {
    const copied = new Content();
    copied.change({ at: 0, bytes: this.bytes() });
    return copied;
  }

  bytes(): Buffer {
    return this.#room.subarray(0, this.#size);
  }

  #write({ at, bytes }: Written): void {
    this.#resize(Math.max(this.#size, at + bytes.length));
    bytes.copy(this.#room, at);
  }

  #resize(size: number): void {
    if (size > this.#room.length) {
      const room = Buffer.alloc(Math.max(size, 2 * this.#room.length));
      this.#room.copy(room);
      this.#room = room;
    }
    if (size < this.#size) this.#room.fill(0, size, this.#size);
    this.#size = size;
  }
}
