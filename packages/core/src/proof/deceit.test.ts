import { describe, expect, test } from 'vitest';
import { statesCompared } from '../position/movement.ts';
import { type Deceit, planted } from './deceit.suite.ts';
import { type Honest, honestRegisters, triedOn } from './deceit-honest.suite.ts';
import { seenOn } from './deceit-seen.suite.ts';
import { newFindings, tellsIt } from './deceit-told.suite.ts';
import { UNTOLD } from './deceit-untold.suite.ts';
import { DECEITS } from './deceits.suite.ts';
import { howMany } from './how-many.suite.ts';
import { print } from './print.suite.ts';

const PLANTED = howMany('COUNTERSIGN_DECEITS', 200);
const REGISTERS = howMany('COUNTERSIGN_HONEST', 40);
const SEED = 20_140_918;
/** How often each of those is planted that nothing tells yet. */
const UNTOLD_EACH = 5;

const honest = honestRegisters(REGISTERS, SEED);

/** One deceit planted: what of all that must tell it does not, which rules find what they else had not, and whether it bought a better state. */
type Outcome = {
  readonly deceit: Deceit;
  readonly told: boolean;
  readonly missing: readonly string[];
  readonly found: readonly string[];
  readonly looksBetter: boolean;
};

describe(`${PLANTED} deceits in ${REGISTERS} honest registers`, () => {
  test('are told, each by all that must tell it', { timeout: 600_000 }, () => {
    const outcomes = Array.from({ length: PLANTED }, (_, number) => tryOn(honest, number, DECEITS[number % DECEITS.length] as Deceit));
    const kinds = DECEITS.map((deceit) => outcomes.filter((outcome) => outcome.deceit === deceit));
    const byHistory = toldIn(outcomes.filter(({ deceit }) => deceit.tells.every((tell) => 'history' in tell)));
    print(`Deceits, seed ${SEED}: ${shareOf(outcomes)} told, ${byHistory} of them by the history alone.\n${kinds.map(lineOf).join('\n')}`);
    expect(toldIn(outcomes) / PLANTED).toBeGreaterThanOrEqual(0.99);
    expect(kinds.filter((kind) => toldIn(kind) / kind.length < 0.9).map(lineOf)).toEqual([]);
  });

  // A hole that is known is written down. When one is closed this fails, and the deceit moves to those that are told.
  test.each(UNTOLD.map((deceit) => [deceit.deceit, deceit] as const))('nothing tells yet that %s', (_, deceit) => {
    const outcomes = Array.from({ length: UNTOLD_EACH }, (__, number) => tryOn(honest, 17 * number, deceit));
    print(lineOf(outcomes));
    expect(outcomes.flatMap(({ missing }) => missing)).toHaveLength(UNTOLD_EACH * deceit.tells.length);
  });
});

function tryOn(registers: readonly Honest[], number: number, deceit: Deceit): Outcome {
  const { on, action } = triedOn(registers, number, deceit);
  const { diary, looksAt, asAt } = planted(on.diary(), deceit, action, on.day);
  const [now, honestly] = [seenOn(diary.trail, asAt), on.seenOn(asAt)];
  const missing = deceit.tells.filter((tell) => !tellsIt(tell, looksAt, now, honestly)).map((tell) => Object.entries(tell).join());
  const [was, is] = [honestly.action(action.ref)?.rating.state, now.action(looksAt)?.rating.state];
  const looksBetter = was !== undefined && is !== undefined && statesCompared(was, is) === 'better';
  return { deceit, told: missing.length === 0, missing, found: newFindings(looksAt, now, honestly), looksBetter };
}

function toldIn(outcomes: readonly Outcome[]): number {
  return outcomes.filter(({ told }) => told).length;
}

function shareOf(outcomes: readonly Outcome[]): string {
  return `${toldIn(outcomes)} of ${outcomes.length}`;
}

/** How often it was told, by what, and which rules found it, however often. */
function lineOf(outcomes: readonly Outcome[]): string {
  const [first] = outcomes;
  if (first === undefined) return '';
  const { deceit, tells } = first.deceit;
  const rules = [...new Set(outcomes.flatMap(({ found }) => found))].sort();
  const times = rules.map((rule) => `${rule} ${outcomes.filter(({ found }) => found.includes(rule)).length}`);
  const missing = [...new Set(outcomes.flatMap((each) => each.missing))];
  const by = tells.map((tell) => Object.entries(tell).flat().join(' ')).join(' and ');
  const not = missing.length > 0 ? `; not by ${missing.join(' ')}` : '';
  const better = outcomes.filter(({ looksBetter }) => looksBetter).length;
  return `${shareOf(outcomes)}: ${deceit} (by ${by}; rules: ${times.join(', ') || 'none'}${not}; looks better ${better})`;
}
