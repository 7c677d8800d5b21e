import {
  type Action,
  type Day,
  daysBetween,
  daysLater,
  type FactOf,
  pastOf,
  type Ref,
  type Register,
  registerAsAt,
  schemeOn,
} from '@countersign/core';
import { FIRST_DAY, howMany, print, registerOn, stories, tell } from '@countersign/core/proof';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from './extract.ts';
import type { AgsFeed } from './feed.ts';

/** So many by name: `COUNTERSIGN_REGISTERS=10000`. */
const REGISTERS = howMany('COUNTERSIGN_REGISTERS', 400);
const SEED = 20_261_201;
const YEARS = ['2022/23', '2023/24', '2024/25'] as const;

/** A register told at random, a day on the way, and a year; some actions are of one year, most of every year. */
const asked = fc.record({ tries: stories(28), part: fc.integer({ min: 0, max: 100 }), year: fc.constantFrom(...YEARS) });

test(`in each of ${REGISTERS} registers, assured is exactly what is assured in the year, and each action of the year stands in one list`, () => {
  let [assured, withAny] = [0, 0];
  const property = fc.property(asked, ({ tries, part, year }) => {
    const { trail, last } = tell(tries);
    const asAt = dayBetween(FIRST_DAY, last, part);
    const register = registerOn(trail, asAt);
    const feed = feedOn(register, year);
    const vouched = vouchedFor(register).filter((ref) => isOf(register.action(ref), year));
    assured += feed.assured.length;
    withAny += Number(feed.assured.length > 0);
    expect(feed.assured.map(({ ref }) => ref)).toEqual(vouched);
    expect(refsIn(feed).toSorted()).toEqual(
      register
        .actions()
        .filter((action) => isOf(action, year))
        .map(({ ref }) => ref)
        .toSorted(),
    );
    for (const item of feed.assured) expect(item.assurance.line).toBeGreaterThanOrEqual(2);
  });
  fc.assert(property, { numRuns: REGISTERS, seed: SEED });
  print(`Assured, seed ${SEED}: ${assured} assured actions in ${withAny} of ${REGISTERS} registers.`);
  expect(withAny).toBeGreaterThan(REGISTERS / 20);
}, 900_000);

test('a year with nothing assured says so: its list is empty, and what management reports stands in another', () => {
  const feed = feedOn(registerAsAt(pastOf([]), { asAt: '2023-01-24', knownAt: null }), '2021/22');
  expect(feed).toMatchObject({ assured: [], reportedOnly: [], crossCheck: [], sincePublished: [], statement: null });
});

/**
 * Read from the facts themselves, not from the fold: the last thing that was said of its completion is a check by line 2 or above that found it done,
 * by a post that has never owned, led or lodged; and nothing material has come after it.
 */
function vouchedFor(register: Register): readonly Ref[] {
  return register
    .actions()
    .map(({ ref }) => ref)
    .filter((ref) => isVouchedFor(ref, register));
}

function isVouchedFor(ref: Ref, register: Register): boolean {
  const history = register.history(ref).filter(({ number }) => !register.corrections.has(number));
  const inOrder = history.toSorted((one, other) =>
    one.fact.on === other.fact.on ? one.number - other.number : one.fact.on < other.fact.on ? -1 : 1,
  );
  const action = register.action(ref) as Action;
  // What the facts cannot show alone (a hand over by reorganisation, time that ran out, evidence erased) only takes assurance away.
  if (action.stage !== 'assured') return false;
  const check = inOrder.findLast(
    ({ fact, by }) => fact.fact === 'verified' && isDone(fact) && fact.line >= 2 && !isTied(by, ref, register),
  );
  if (check === undefined) return false;
  const after = inOrder.slice(inOrder.indexOf(check) + 1).map(({ fact }) => fact);
  return !after.some((fact) => ENDS.has(fact.fact) || (fact.fact === 'reported' && fact.holds === false) || isSentBack(fact as never));
}

const ENDS: ReadonlySet<string> = new Set([
  'returned',
  'reopened',
  'reworded',
  'accepted',
  'extensionGranted',
  'withdrawn',
  'superseded',
  'split',
  'carriedOut',
]);

const isDone = ({ outcome }: FactOf<'verified'>) => outcome === 'implemented' || outcome === 'alternativeAccepted';
const isSentBack = (fact: FactOf<'verified'>) =>
  fact.fact === 'verified' && ['partly', 'notImplemented', 'noEvidence'].includes(fact.outcome);

/** Did this post own it, lodge evidence for it, report it complete, or contribute? */
function isTied(by: string, ref: Ref, register: Register): boolean {
  return register.history(ref).some(({ by: actor, fact, number }) => {
    if (register.corrections.has(number)) return false;
    const named = [('accountable' in fact && fact.accountable) || '', ('post' in fact && fact.post) || ''];
    return named.includes(by) || (actor === by && (fact.fact === 'evidenceLodged' || fact.fact === 'reportedComplete'));
  });
}

function isOf(action: Action | null, year: string): boolean {
  return action !== null && (action.statementYears.length === 0 || action.statementYears.includes(year));
}

function refsIn({ assured, reportedOnly, outstanding, ended }: AgsFeed): readonly Ref[] {
  return [assured, reportedOnly, outstanding, ended].flat().map(({ ref }) => ref);
}

function dayBetween(first: Day, last: Day, part: number): Day {
  return daysLater(first, Math.round((daysBetween(first, last) * part) / 100));
}

function feedOn(register: Register, financialYear: string): AgsFeed {
  const proofOf = () => ({ leaf: '0'.repeat(64), path: [] });
  const scheme = schemeOn(register.schemes, register.when.asAt);
  return extract({ name: 'main', register, head: { size: 1, root: '0'.repeat(64) }, scheme, financialYear, proofOf });
}
