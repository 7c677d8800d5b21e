import { HEX_OF_HASH } from '../bytes.ts';
import { Damaged } from '../damaged.ts';
import { isJsonObject, type Json, parsedJson } from '../json.ts';
import type { Head } from '../merkle.ts';
import type { Copied, Copy } from '../port.ts';
import { copiedIn } from './copied.ts';

const FORMAT = 'countersign-record-1';

/** A copy as the lines of a file: first what it is a copy of, then an entry a line. Lines are JSON, and end as the writer ends them. */
export async function* linesOf({ register, head, entries }: Copy): AsyncGenerator<string> {
  yield JSON.stringify({ format: FORMAT, register, head });
  for await (const copied of entries) yield JSON.stringify(copied);
}

/** Why these lines are no copy of a register. */
export type NotACopy = { readonly refused: 'notACopy' };

/** The copy that these lines hold. Its entries are read as they are asked for; a line that is no entry is damage at its number. */
export async function copyIn(lines: AsyncIterable<string>): Promise<Copy | NotACopy> {
  const rest = lines[Symbol.asyncIterator]();
  const first = await rest.next();
  const named = first.done ? null : nameIn(first.value);
  return named === null ? { refused: 'notACopy' } : { ...named, entries: entriesIn({ [Symbol.asyncIterator]: () => rest }) };
}

async function* entriesIn(lines: AsyncIterable<string>): AsyncGenerator<Copied> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const copied = copiedIn(line);
    if (copied === null) throw new Damaged(number, `line ${number + 1} of the copy is not an entry`);
    yield copied;
  }
}

function nameIn(line: string): { readonly register: string; readonly head: Head } | null {
  const value = parsedJson(line);
  if (!isJsonObject(value) || value['format'] !== FORMAT || typeof value['register'] !== 'string') return null;
  const head = headIn(value['head']);
  return head && { register: value['register'], head };
}

function headIn(value: Json | undefined): Head | null {
  if (!isJsonObject(value)) return null;
  const { size, root } = value;
  return typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 && typeof root === 'string' && HEX_OF_HASH.test(root)
    ? { size, root }
    : null;
}
