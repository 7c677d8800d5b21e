/** A cell's place, both numbers counting from 1. */
export type Place = { readonly row: number; readonly column: number };

/** Where `BC12` is. Null for what is no address. */
export function placeOf(address: string): Place | null {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  return { row: Number(digits), column: columnOf(letters) };
}

/** Column AA is 27: letters count as digits of base 26 that have no zero. */
function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

/**
 * Where the reading of a sheet stands. A cell tells its own address, or stands one on from the last. Addresses are worked out only
 * when asked for, since most cells of a large sheet carry nothing but a style.
 */
export class PlaceBeingRead {
  #place: Place = { row: 0, column: 0 };
  #address: string | undefined;

  row(number: string | undefined): void {
    this.#place = { row: number === undefined ? this.settled().row + 1 : Number(number), column: 0 };
    this.#address = undefined;
  }

  cell(address: string | undefined): void {
    if (address === undefined) this.#place = this.#next();
    this.#address = address;
  }

  settled(): Place {
    const address = this.#address;
    this.#address = undefined;
    if (address !== undefined) this.#place = placeOf(address) ?? this.#next();
    return this.#place;
  }

  #next(): Place {
    const { row, column } = this.#address === undefined ? this.#place : this.settled();
    return { row, column: column + 1 };
  }
}
