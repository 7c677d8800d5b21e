import { extract } from '@countersign/ags-feed';
import {
  type Audience,
  askedOf,
  changesBetween,
  type Day,
  disclosed,
  type Entry,
  findingsOf,
  pastOf,
  positionOf,
  registerAsAt,
  schemeOn,
  toldBefore,
} from '@countersign/core';
import type { Reader } from './reader.ts';

/**
 * A reader of these entries, as a server would hand one in: the register, rated by the scheme of its day, as far as an
 * audience may read it. Each day is worked out once.
 */
export function readerOf(entries: readonly Entry[], today: Day = '2024-03-19', audience: Audience = 'assurer'): Reader {
  const past = pastOf(entries);
  const head = { size: entries.length, root: 'f'.repeat(64) };
  const on = eachOnce((asAt: Day) => {
    const register = disclosed(registerAsAt(past, { asAt, knownAt: null }), audience);
    return { register, told: toldBefore(past, register) };
  });
  const position = eachOnce((asAt: Day) => positionOf({ name: 'main', head, ...on(asAt) }));
  const findings = eachOnce((asAt: Day) => {
    const { register, told } = on(asAt);
    return findingsOf(askedOf(register, schemeOn(register.schemes, asAt), told));
  });
  const sinceTold = eachOnce((asAt: Day) => {
    const { register, told } = on(asAt);
    return told[0] === undefined ? null : changesBetween(told[0].register(), register);
  });
  return {
    readOn: async () => today,
    lastReached: async () => null,
    visitor: async () => ({ post: null, title: null, audience, of: 'register', mayChoose: false, mayAsk: true }),
    head: async () => head,
    register: async (asAt = today) => on(asAt).register,
    position: async (asAt = today) => position(asAt),
    findings: async (asAt = today) => findings(asAt),
    told: async (asAt = today) => on(asAt).told,
    sinceTold: async (asAt = today) => sinceTold(asAt),
    changes: async (from, to) => changesBetween(on(from).register, on(to).register),
    feed: async (financialYear, asAt = today, filter = {}) => {
      const { register } = on(asAt);
      const scheme = schemeOn(register.schemes, asAt);
      const proofOf = () => ({ leaf: '0'.repeat(64), path: [] });
      return extract({ name: 'main', register, head, scheme, financialYear, filter, proofOf });
    },
  };
}

function eachOnce<T>(work: (day: Day) => T): (day: Day) => T {
  const known = new Map<Day, T>();
  return (day) => {
    const before = known.get(day) ?? work(day);
    known.set(day, before);
    return before;
  };
}
