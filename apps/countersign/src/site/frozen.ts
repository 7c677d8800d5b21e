import type { Day } from '@countersign/core';
import type { Reader } from '@countersign/dashboard';

/** The same reader, on one day, for pages that nobody answers behind: no other day can be asked for, and no other question. */
export function frozen(reader: Reader, day: Day): Reader {
  return {
    ...reader,
    readOn: async () => day,
    lastReached: async () => null,
    visitor: async () => ({ ...(await reader.visitor()), mayChoose: false, mayAsk: false }),
    sinceTold: (asAt = day) => reader.sinceTold(asAt),
    findings: (asAt = day) => reader.findings(asAt),
    position: (asAt = day) => reader.position(asAt),
    register: (asAt = day) => reader.register(asAt),
    told: (asAt = day) => reader.told(asAt),
    feed: (year, asAt = day, filter) => reader.feed(year, asAt, filter),
  };
}
