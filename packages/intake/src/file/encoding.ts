import type { Encoding } from './options.ts';
import { type Unreadable, unreadable } from './unreadable.ts';

export type Decoded = { readonly text: string; readonly encoding: string };

/**
 * The text of these bytes. A byte order mark decides, whatever the mapping says; without one the mapping's encoding; without that
 * UTF-8, and nothing is guessed: text in another encoding is refused with the place of its first bad byte, because a guess would
 * quietly turn an apostrophe or a pound sign into something else.
 */
export function decode(bytes: Uint8Array, fileName: string, encoding: Encoding | undefined): Decoded | Unreadable {
  const mark = MARKS.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte));
  const name = mark?.encoding ?? encoding ?? 'utf-8';
  try {
    return { text: new TextDecoder(name, { fatal: true }).decode(bytes), encoding: name };
  } catch {
    return name === 'utf-8' ? notUtf8(bytes, fileName) : unreadable('brokenEncoding', fileName, name);
  }
}

const MARKS = [
  { starts: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { starts: [0xff, 0xfe], encoding: 'utf-16le' },
  { starts: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** Where the text read leniently, written again, first differs from the bytes is where it could not be read. */
function notUtf8(bytes: Uint8Array, fileName: string): Unreadable {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  const before = new TextDecoder().decode(bytes.subarray(Math.max(0, at - 60), at));
  return unreadable('wrongEncoding', fileName, rowOfByte(bytes, at), at + 1, before.slice(before.lastIndexOf('\n') + 1).slice(-20));
}

/** The row a spreadsheet would show for this byte: a line feed within quotation marks does not begin a row. */
function rowOfByte(bytes: Uint8Array, at: number): number {
  let row = 1;
  let quoted = false;
  for (const byte of bytes.subarray(0, at)) {
    if (byte === QUOTE) quoted = !quoted;
    if (byte === LINE_FEED && !quoted) row += 1;
  }
  return row;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
