import { createHash } from 'node:crypto';
import {
  type Entry,
  FACTS,
  FOLD,
  fact,
  factsOf,
  keptParts,
  livePositionOf,
  pastOf,
  type Register,
  registerAsAt,
  snapshotOf,
  unnumberedEntry,
} from '@countersign/core';
import { describe, expect, test } from 'vitest';
import shapes1 from './shapes-1.json' with { type: 'json' };
import shapes2 from './shapes-2.json' with { type: 'json' };

/**
 * Facts as each release kept them: `base` is a register, and each of `then` an entry that may follow it. A file here is never changed once
 * its release is out; a shape that comes after it goes into a file of its own.
 */
const RELEASED = [shapes1, shapes2] as unknown as readonly Released[];

type Kept = Pick<Entry, 'recordedAt' | 'by'> & Parameters<typeof factsOf>[0];
type Released = { readonly base: readonly Kept[]; readonly then: readonly Kept[] };

const entryOf = ({ recordedAt, by, facts, prose }: Kept, number: number): Entry => ({
  number,
  recordedAt,
  by,
  facts: factsOf({ facts, prose }),
});
const samples = RELEASED.flatMap(({ base, then }) => [...base, ...then]);

describe('what any release has written', () => {
  test('is read today as what it said', () => {
    for (const sample of samples) {
      const { facts } = entryOf(sample, 1);
      for (const each of facts) expect(fact.parse(each)).toEqual(each);
      expect(unnumberedEntry.safeParse({ recordedAt: sample.recordedAt, by: sample.by, facts }).error).toBeUndefined();
    }
  });

  test('is kept today as it was kept: the same words in the same sections', () => {
    for (const { facts, prose } of samples) expect(keptParts(factsOf({ facts, prose }))).toEqual({ facts, prose });
  });

  test('has a sample of every field of every fact that can be written today', () => {
    const written = new Set(
      samples
        .flatMap(({ facts, prose }) => factsOf({ facts, prose }))
        .flatMap((each) => Object.keys(each).map((key) => `${each.fact}.${key}`)),
    );
    const known = Object.entries(FACTS).flatMap(([name, { shape }]) => Object.keys(shape).map((key) => `${name}.${key}`));
    expect(known.filter((each) => !written.has(each))).toEqual([]);
  });

  test('is folded as by this way of folding; a fold that comes to anything else is another, and has another number', () => {
    const registers = RELEASED.flatMap(({ base, then }) => {
      const before = base.map((kept, index) => entryOf(kept, index + 1));
      return then.map((kept) => pastOf([...before, entryOf(kept, before.length + 1)]));
    });
    const said = createHash('sha256');
    for (const past of registers) {
      said.update(spelt(registerAsAt(past, { asAt: '2024-01-31', knownAt: null })));
      const { record, numbers } = snapshotOf(past, livePositionOf(past, '2024-01-31'), Number.MAX_SAFE_INTEGER);
      said.update(record);
      for (const [name, each] of Object.entries(numbers)) said.update(`${name}: ${[...each].join()}`);
    }
    expect({ fold: FOLD, folded: said.digest('hex') }).toEqual({
      fold: 5,
      folded: 'b64f2d3f723a5a86722baddaf9d0fe8862dce38ac697e6cb9846de4970d2524c',
    });
  });
});

/** All that a register comes to, in one spelling. */
function spelt(register: Register): string {
  const histories = register.actions().map(({ ref }) => register.history(ref));
  return JSON.stringify({ ...register, actions: register.actions(), histories }, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );
}
