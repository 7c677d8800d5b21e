import { type Fact, londonDayOf } from '@countersign/core';
import { type Behind, type Copied, type Copy, leafHash } from '@countersign/ledger';
import { draftOf, requestHash } from '../book.ts';
import { OPERATOR } from '../operator.ts';
import type { World } from '../world.ts';
import { type Erased, isErased, type Line } from './line.ts';

/** What a copy of a register says, held against the log: whether it is of the record that the log is kept for, and what is to be erased again. */
export type Survey = {
  readonly register: string;
  /** The hash of its first entry; null when it is empty. */
  readonly first: string | null;
  /** What it says itself was erased. */
  readonly own: readonly Erased[];
  /** What the log says is gone and still stands in it, with the places at which it stands. */
  readonly standing: readonly (Erased & { readonly places: readonly string[] })[];
};

/** Reads a copy through, and writes nothing. */
export async function surveyed({ register, entries }: Copy, lines: readonly Line[]): Promise<Survey> {
  const gone = lines.filter(isErased).filter((line) => line.register === register);
  const [leaves, own, standing]: [string[], Erased[], Survey['standing'][number][]] = [[], [], []];
  for await (const copied of entries) {
    const leaf = leafOf(copied);
    leaves.push(leaf);
    own.push(...erasedBy(copied, register, leaves));
    standing.push(...gone.filter((line) => line.number === copied.number && line.leaf === leaf).flatMap((line) => stillIn(copied, line)));
  }
  return { register, first: leaves[0] ?? null, own, standing };
}

/** The entry that erases again what the log says is gone; null when nothing of it stands in the copy. */
export function erasingAgain({ register, standing }: Survey, world: World): Behind | null {
  if (standing.length === 0) return null;
  const facts = standing.map(
    ({ number, section, places, at }): Fact => ({
      fact: 'wordsErased',
      on: londonDayOf(at),
      erases: { number, section },
      places: [...places],
      reason: REASON,
    }),
  );
  const command = world.newId();
  return { command, request: requestHash({ restore: register, command }), entries: [draftOf(facts, OPERATOR, world.now())] };
}

const REASON = 'They were erased before, and the backup that was restored was made before that';

const leafOf = ({ envelope }: Copied): string => Buffer.from(leafHash(Buffer.from(envelope))).toString('hex');

function stillIn({ prose }: Copied, line: Erased): Survey['standing'] {
  const words = prose[line.section];
  return words ? [{ ...line, places: Object.keys(parsed<object>(words.body) ?? {}) }] : [];
}

type Envelope = { readonly recordedAt: Erased['at']; readonly facts: readonly { readonly fact: string; readonly erases?: Erases }[] };
type Erases = Pick<Erased, 'number' | 'section'>;

function erasedBy({ number: by, envelope }: Copied, register: string, leaves: readonly string[]): readonly Erased[] {
  const { facts = [], recordedAt: at } = parsed<Envelope>(envelope) ?? ({} as Partial<Envelope>);
  if (at === undefined) return [];
  return facts.flatMap(({ erases }) => (erases ? [{ register, ...erases, leaf: leaves[erases.number - 1] ?? '', by, at }] : []));
}

/** What is no JSON is found, and refused, when the copy is put. */
function parsed<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}
