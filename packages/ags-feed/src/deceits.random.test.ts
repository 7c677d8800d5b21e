import { type Action, financialYearOf, schemeOn } from '@countersign/core';
import {
  CLERK,
  DECEITS,
  type Deceit,
  diaryCopied,
  does,
  type Honest,
  honestRegisters,
  howMany,
  MONITORING,
  newFindings,
  planted,
  print,
  seenOn,
  triedOn,
} from '@countersign/core/proof';
import { describe, expect, test } from 'vitest';
import { extract } from './extract.ts';
import type { AgsFeed } from './feed.ts';

/** So many by name: `COUNTERSIGN_DECEITS=500`, in `COUNTERSIGN_HONEST=100` registers. */
const PLANTED = howMany('COUNTERSIGN_DECEITS', 100);
const REGISTERS = howMany('COUNTERSIGN_HONEST', 20);
const SEED = 20_140_918;

const DONE = 'It is in place';
const GOING_ON = 'It is being worked on';

/** What told a deceit: a rule that finds what it had not; the feed of the year, which differs to the worse; that a claim of it is flagged; or that the check was recorded late. */
type Caught = { readonly byFinding: boolean; readonly byFeed: boolean; readonly byClaim: boolean; readonly byDay: boolean };

describe(`${PLANTED} deceits about an action on which a published statement rests`, () => {
  test('are caught by cross-check, strength or findings', { timeout: 600_000 }, () => {
    const honest = honestRegisters(REGISTERS, SEED);
    const outcomes = Array.from({ length: PLANTED }, (_, number) => {
      const deceit = DECEITS[number % DECEITS.length] as Deceit;
      return { deceit, caught: caughtIn(honest, number, deceit) };
    });
    const isCaught = (caught: Caught) => Object.values(caught).some(Boolean);
    const count = (is: (caught: Caught) => boolean) => outcomes.filter(({ caught }) => is(caught)).length;
    const missed = outcomes.filter(({ caught }) => !isCaught(caught)).map(({ deceit }) => deceit.deceit);
    print(
      `Deceits and the feed, seed ${SEED}: ${count(isCaught)} of ${PLANTED} caught; ${count(({ byFinding }) => byFinding)} by a finding, ` +
        `${count(({ byFeed }) => byFeed)} by what changed since the statement was published, ${count(({ byClaim }) => byClaim)} by the flag on a claim that it is in place, ${count(({ byDay }) => byDay)} by a check recorded late` +
        `${missed.length === 0 ? '' : `; missed: ${[...new Set(missed)].join(' | ')}`}.`,
    );
    expect(count(isCaught) / PLANTED).toBeGreaterThanOrEqual(0.99);
  });
});

/** Publishes a statement that rests on the action while all is honest, plants the deceit, and reads the feed as a member would. */
function caughtIn(registers: readonly Honest[], number: number, deceit: Deceit): Caught {
  const { on, action } = triedOn(registers, number, deceit);
  const diary = diaryCopied(on.diary());
  const year = financialYearOf(on.day);
  states(diary, on.day, year, action);
  const { diary: after, looksAt, asAt } = planted(diary, deceit, action, on.day);
  const now = seenOn(after.trail, asAt);
  const feed = feedOf(now.register, year);
  const done = feed.statement?.assertions.find(({ text }) => text === DONE);
  return {
    byFinding: newFindings(looksAt, now, on.seenOn(asAt)).length > 0,
    byFeed: feed.sincePublished.some(({ kind }) => kind !== 'better'),
    byClaim: done?.overstates === 'claimsMore',
    byDay: feed.crossCheck.some(({ kind, ref }) => kind === 'checkRecordedLate' && ref === looksAt),
  };
}

function states(diary: Parameters<typeof does>[0], day: Parameters<typeof does>[2], year: string, { ref }: Action): void {
  does(diary, MONITORING, day, 'openStatement', { year });
  const assertions = [
    { assertion: 'S1', principle: 'F', text: DONE },
    { assertion: 'S2', principle: 'F', claims: 'underWay', text: GOING_ON },
  ];
  for (const assertion of assertions) {
    does(diary, MONITORING, day, 'assert', { year, ...assertion });
    does(diary, MONITORING, day, 'linkAssertion', { year, assertion: assertion.assertion, actions: [ref] });
  }
  does(diary, CLERK, day, 'publishStatement', { year, kind: 'draft' });
}

function feedOf(register: Parameters<typeof extract>[0]['register'], financialYear: string): AgsFeed {
  const proofOf = () => ({ leaf: '0'.repeat(64), path: [] });
  const scheme = schemeOn(register.schemes, register.when.asAt);
  return extract({ name: 'main', register, head: { size: 1, root: '0'.repeat(64) }, scheme, financialYear, proofOf });
}
