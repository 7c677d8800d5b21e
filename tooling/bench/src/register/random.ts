/** Draws that fall the same way on every machine, so that every run is about the same register. */
export type Draw = {
  /** Does something happen that happens in this share of cases? */
  readonly chance: (share: number) => boolean;
  /** A whole number from the first up to and with the last. */
  readonly between: (first: number, last: number) => number;
  readonly oneOf: <const T>(things: readonly [T, ...T[]]) => T;
};

/** Draws from a seed, by the generator known as mulberry32: small, quick and good enough for made-up registers. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const between = (first: number, last: number) => first + Math.floor(next() * (last - first + 1));
  return {
    chance: (share) => next() < share,
    between,
    oneOf: (things) => things[between(0, things.length - 1)] ?? things[0],
  };
}
