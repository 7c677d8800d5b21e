import { extract } from '@countersign/ags-feed';
import {
  type Audience,
  changesBetween,
  type Day,
  disclosed,
  type Entry,
  type Instant,
  pastOf,
  positionOf,
  registerAsAt,
  schemeOn,
  toldBefore,
} from '@countersign/core';
import type { Reader } from './reader.ts';

/** A reader of these entries, as a server would hand one in: the register, rated by the scheme of its day, as far as an audience may read it. */
export function readerOf(entries: readonly Entry[], today: Day = '2024-03-19', audience: Audience = 'assurer'): Reader {
  const past = pastOf(entries);
  const head = { size: entries.length, root: 'f'.repeat(64) };
  const registerOn = (asAt: Day, knownAt: Instant | null = null) => disclosed(registerAsAt(past, { asAt, knownAt }), audience);
  const position = (asAt: Day) => {
    const register = registerOn(asAt);
    return positionOf({ name: 'main', head, register, told: toldBefore(past, register) });
  };
  return {
    readOn: async () => today,
    lastReached: async () => null,
    visitor: async () => ({ post: null, title: null, audience, of: 'register', mayChoose: false, mayAsk: true }),
    register: async (asAt = today) => registerOn(asAt),
    position: async (asAt = today) => position(asAt),
    told: async (asAt = today) => toldBefore(past, registerOn(asAt)),
    changes: async (from, to) => changesBetween(registerOn(from), registerOn(to)),
    feed: async (financialYear, asAt = today, filter = {}) => {
      const register = registerOn(asAt);
      const scheme = schemeOn(register.schemes, asAt);
      const proofOf = () => ({ leaf: '0'.repeat(64), path: [] });
      return extract({ name: 'main', register, head, scheme, financialYear, filter, proofOf });
    },
  };
}
