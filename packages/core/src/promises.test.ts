import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from './command/command.ts';
import { type Day, daysLater } from './day/day.ts';
import type { Instant } from './day/instant.ts';
import type { Fact } from './fact/fact.ts';
import { AUDIT, CHAIR, HASH, MONITORING, OTHER_HASH, OWNER, TRANSPORT } from './given.suite.ts';
import {
  countersign1,
  decide,
  type Entry,
  factsOf,
  follow,
  isIndependent,
  isRefusal,
  keptParts,
  type Past,
  pastOf,
  positionOf,
  registerAsAt,
} from './index.ts';

const START: Day = '2023-01-01';
const END: Day = daysLater(START, 400);
const REFS = ['A1', 'A2', 'A3'];
const POSTS = [OWNER, TRANSPORT, AUDIT, MONITORING, CHAIR];

const post = fc.constantFrom(...POSTS);
const ref = fc.constantFrom(...REFS);
const later = fc.integer({ min: -20, max: 200 });
const directorate = fc.constantFrom('CFE', 'PTE');

/** Any verb, said by anybody, of any action, on days that go forward by a few. What is refused simply does not happen. */
const said = fc.record({
  as: post,
  ref,
  step: fc.integer({ min: 0, max: 12 }),
  saying: fc.oneof(
    fc.record({
      verb: fc.constant('raise'),
      data: fc.record({ title: fc.constant('Do it'), lead: directorate, accountable: post, due: later }, { requiredKeys: ['title'] }),
    }),
    fc.record({ verb: fc.constant('offer'), data: fc.record({ to: directorate }) }),
    fc.record({ verb: fc.constant('accept'), data: fc.record({ accountable: post }) }),
    fc.record({
      verb: fc.constant('report'),
      data: fc.record({ text: fc.constant('Going on'), rag: fc.constantFrom('red', 'amber', 'green'), holds: fc.boolean() }),
    }),
    fc.record({ verb: fc.constant('requestExtension'), data: fc.record({ to: later, reason: fc.constant('Time') }) }),
    fc.record({ verb: fc.constant('grantExtension'), data: fc.constant({}) }),
    fc.record({
      verb: fc.constant('lodgeEvidence'),
      data: fc.record({ sha256: fc.constantFrom(HASH, OTHER_HASH), title: fc.constant('Paper') }),
    }),
    fc.record({ verb: fc.constant('reportComplete'), data: fc.constant({}) }),
    fc.record({
      verb: fc.constant('verify'),
      data: fc.record({
        line: fc.constantFrom(1, 2, 3),
        method: fc.constant('tested'),
        outcome: fc.constantFrom('implemented', 'partly', 'notSelected'),
      }),
    }),
    fc.record({ verb: fc.constant('reopen'), data: fc.record({ reason: fc.constant('Again') }) }),
    fc.record({ verb: fc.constant('suspend'), data: fc.record({ reason: fc.constant('Election') }) }),
    fc.record({ verb: fc.constant('withdraw'), data: fc.record({ reason: fc.constant('Not needed') }) }),
  ),
});

type Said = typeof said extends fc.Arbitrary<infer T> ? T : never;

/** What came of everything that was said: the entries that were granted, in order. */
function told(all: readonly Said[]): readonly Entry[] {
  const entries: Entry[] = [];
  const past = pastOf([]);
  let today = START;
  for (const { as, ref, step, saying } of all) {
    today = daysLater(today, step);
    const data = Object.fromEntries(
      Object.entries(saying.data).map(([key, value]) => [
        key,
        ['due', 'to'].includes(key) && typeof value === 'number' ? daysLater(today, value) : value,
      ]),
    );
    const facts = decide(registerAsAt(past, { asAt: today, knownAt: null }), {
      verb: saying.verb,
      as,
      on: today,
      ref,
      data,
    } as unknown as Command);
    if (isRefusal(facts)) continue;
    const entry: Entry = { number: entries.length + 1, recordedAt: `${today}T12:00:00.000Z` as Instant, by: as, facts };
    follow(past, entry);
    entries.push(entry);
  }
  return entries;
}

const stories = fc.array(said, { minLength: 20, maxLength: 80 }).map(told);
const everyDay = (past: Past) =>
  Array.from({ length: 41 }, (_, index) => registerAsAt(past, { asAt: daysLater(START, index * 10), knownAt: null }));

describe('whatever is said, in whatever order', () => {
  test('an assured action always has an independent verification from line 2 or 3, on evidence', () => {
    fc.assert(
      fc.property(stories, (entries) => {
        for (const register of everyDay(pastOf(entries))) {
          for (const action of register.actions()) {
            if (action.stage !== 'assured') continue;
            const { assurance } = action;
            expect(assurance.line).toBeGreaterThanOrEqual(2);
            expect(assurance.evidence.length).toBeGreaterThan(0);
            expect(assurance.stale).toBeNull();
            expect(isIndependent(assurance.by, { hands: action.hands.filter((hand) => hand.as !== 'contributor') })).toBe(true);
          }
        }
      }),
    );
  });

  test('once somebody answers for an action, somebody does for ever, and the original date never changes', () => {
    fc.assert(
      fc.property(stories, (entries) => {
        const owners = new Set<string>();
        const originals = new Map<string, Day | null>();
        for (const register of everyDay(pastOf(entries))) {
          for (const { ref, accountable, dates } of register.actions()) {
            if (accountable !== null) owners.add(ref);
            expect(owners.has(ref)).toBe(accountable !== null);
            expect(originals.get(ref) ?? dates.original).toBe(dates.original);
            originals.set(ref, dates.original);
          }
        }
      }),
    );
  });

  test('the counts of a position sum to its total, and each directorate to its own', () => {
    fc.assert(
      fc.property(stories, (entries) => {
        const register = registerAsAt(pastOf(entries), { asAt: END, knownAt: null });
        const { counts, total, directorates, actions } = positionOf({
          name: 'main',
          head: { size: entries.length, root: '' },
          register,
          scheme: countersign1,
          before: null,
        });
        const sum = (of: typeof counts) => Object.values(of).reduce((all, each) => all + each, 0);
        expect(sum(counts)).toBe(total);
        expect(total).toBe(actions.length);
        expect(directorates.map((each) => sum(each.counts))).toEqual(directorates.map((each) => each.total));
        expect(directorates.reduce((all, each) => all + each.total, 0)).toBe(total);
      }),
    );
  });

  test('the register on a day is the register that was told up to that day', () => {
    fc.assert(
      fc.property(stories, fc.integer({ min: 0, max: 400 }), (entries, days) => {
        const asAt = daysLater(START, days);
        const upToThen = entries.filter(({ facts }) => facts.every((fact) => fact.on <= asAt));
        const whole = registerAsAt(pastOf(entries), { asAt, knownAt: null }).actions();
        expect(registerAsAt(pastOf(upToThen), { asAt, knownAt: null }).actions()).toEqual(whole);
      }),
    );
  });

  test('the words taken out of facts go back where they stood, and none is left in the record', () => {
    fc.assert(
      fc.property(stories, (entries) => {
        const facts: readonly Fact[] = entries.flatMap((entry) => entry.facts);
        const kept = keptParts(facts);
        expect(factsOf(kept)).toEqual(facts);
        const record = JSON.stringify(kept.facts);
        for (const text of ['Do it', 'Going on', 'Paper', 'Not needed', OWNER]) expect(record).not.toContain(text);
      }),
    );
  });
});
