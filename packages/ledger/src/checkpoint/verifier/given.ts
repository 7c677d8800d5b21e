import { copyIn } from '../../copy/lines.ts';
import type { Copy } from '../../port.ts';
import { asTyped } from '../typed.ts';
import { type Feed, feedIn } from './feed.ts';

/** A file that an auditor gives. Its lines can be read more than once. */
export type File = { readonly name: string; readonly lines: () => AsyncIterable<string> };

/** What a file turns out to be. A file says what it is by how it begins, whatever its name. */
export type Given =
  | { readonly kind: 'checkpoint'; readonly note: string }
  | { readonly kind: 'feed'; readonly feed: Feed }
  /** Its entries are read once, and not before they are asked for: there may be a million. */
  | { readonly kind: 'record'; readonly copy: Copy }
  | { readonly kind: 'unreadable'; readonly because: string };

export async function givenIn(file: File): Promise<Given> {
  const first = await firstLine(file);
  if (!first.trimStart().startsWith('{')) return { kind: 'checkpoint', note: asTyped(await textIn(file)) };
  const copy = await copyIn(file.lines());
  if (!('refused' in copy)) return { kind: 'record', copy };
  const feed = feedIn(await textIn(file));
  return 'because' in feed ? { kind: 'unreadable', because: feed.because } : { kind: 'feed', feed };
}

async function firstLine(file: File): Promise<string> {
  for await (const line of file.lines()) return line;
  return '';
}

async function textIn(file: File): Promise<string> {
  const lines: string[] = [];
  for await (const line of file.lines()) lines.push(line);
  return lines.join('\n');
}
