import { ERASABLE, type Erasable, type Instant, instant } from '@countersign/core';

/** That the log is kept for a record, which is known by the hash of its first entry: a register of the same name may be another. */
export type KeptFor = { readonly keptFor: string; readonly first: string };

/** That words of an entry were erased. The entry is known by its hash too: after a restore, another may come to stand under its number. */
export type Erased = {
  readonly register: string;
  readonly number: number;
  readonly section: Erasable;
  readonly leaf: string;
  /** The number of the entry that erased them. */
  readonly by: number;
  readonly at: Instant;
};

export type Line = KeptFor | Erased;

export const isErased = (line: Line): line is Erased => 'register' in line;

export const textOfLine = (line: Line): string => `${JSON.stringify(line)}\n`;

/** Do these two lines say the same of the same entry? By which entry it was erased, and when, is told by the first that says so. */
export function saysTheSame(one: Line, other: Line): boolean {
  if (!isErased(one)) return !isErased(other) && one.keptFor === other.keptFor && one.first === other.first;
  return isErased(other) && one.register === other.register && one.leaf === other.leaf && one.section === other.section;
}

/** The line that this text holds, or null when it holds none. */
export function lineIn(text: string): Line | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? (keptFor(value) ?? erased(value)) : null;
  } catch {
    return null;
  }
}

type Members = { readonly [key: string]: unknown };
const isRecord = (value: unknown): value is Members => typeof value === 'object' && value !== null;
const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;

function keptFor({ keptFor: register, first }: Members): KeptFor | null {
  return typeof register === 'string' && isHash(first) ? { keptFor: register, first } : null;
}

function erased({ register, number, section, leaf, by, at }: Members): Erased | null {
  const known = ERASABLE.find((each) => each === section);
  const when = instant.safeParse(at);
  if (typeof register !== 'string' || !isNumber(number) || known === undefined || !isHash(leaf) || !isNumber(by) || !when.success)
    return null;
  return { register, number, section: known, leaf, by, at: when.data };
}
