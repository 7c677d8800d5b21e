import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Deed } from './deed.ts';

/** The calls that are looked at. Those that SQLite does not use are among them so that it is noticed should it ever do so. */
const CALLS =
  'openat,pwrite64,write,ftruncate,fsync,fdatasync,unlink,rename,pwritev,pwritev2,writev,fallocate,truncate,unlinkat,renameat,renameat2';
/** Whole bytes, in hexadecimal, and the path of each open file. */
export const settingsFor = (log: string): readonly string[] => ['-y', '-xx', '-s', '1048576', '-o', log, '-e', `trace=${CALLS}`];

/** Reads what strace wrote down: what was done to the files in this folder, and what was said. */
export async function deedsIn(log: string, folder: string): Promise<readonly Deed[]> {
  const deeds: Deed[] = [];
  const begun = new Map<string, string>();
  for await (const line of createInterface({ input: createReadStream(log), crlfDelay: Number.POSITIVE_INFINITY })) {
    const call = wholeCall(line, begun);
    const deed = call && deedOf(call, folder);
    if (deed) deeds.push(deed);
  }
  return deeds;
}

/** A call during which another thread made one is written on two lines; it was done when the second says so. */
function wholeCall(line: string, begun: Map<string, string>): string | null {
  const [, thread = '', text = ''] = /^(\d+) +(.*)$/.exec(line) ?? [];
  const rest = /^<\.\.\. \w+ resumed>(.*)$/.exec(text)?.[1];
  if (rest !== undefined) return `${begun.get(thread)}${rest}`;
  const start = /^(.*) <unfinished \.\.\.>$/.exec(text)?.[1];
  if (start === undefined) return text;
  begun.set(thread, start);
  return null;
}

type Call = { readonly name: string; readonly handed: string; readonly answered: number; readonly more: string };

function deedOf(text: string, folder: string): Deed | null {
  const [, name = '', handed = '', answered = '', more = ''] = /^(\w+)\((.*)\) += (-?\d+)(.*)$/.exec(text) ?? [];
  const call = { name, handed, answered: Number(answered), more };
  // A call that failed did nothing.
  if (name === '' || call.answered < 0) return null;
  if (name === 'write' && /^1</.test(handed)) return { did: 'said', text: bytesIn(handed).toString() };

  const file = fileOf(call);
  return file === folder || file.startsWith(`${folder}/`) ? deedTo(file, call) : null;
}

function deedTo(file: string, { name, handed, answered }: Call): Deed | null {
  switch (name) {
    case 'openat':
      if (handed.includes('O_TRUNC')) throw new Error('A file was opened and emptied, which the disk here cannot follow');
      return handed.includes('O_CREAT') ? { did: 'made', file } : null;
    case 'pwrite64':
      return { did: 'wrote', file, at: lastNumber(handed), bytes: bytesIn(handed).subarray(0, answered) };
    case 'ftruncate':
      return { did: 'resized', file, size: lastNumber(handed) };
    case 'unlink':
      return { did: 'removed', file };
    case 'fsync':
    case 'fdatasync':
      return { did: 'synced', file };
    default:
      throw new Error(`A file was changed by ${name}, which the disk here cannot follow`);
  }
}

/** The file that was opened, is open, or is named. */
function fileOf({ name, handed, more }: Call): string {
  const opened = name === 'openat' ? /<(.*?)>/.exec(more) : (/^\d+<(.*?)>/.exec(handed) ?? /"(.*?)"/.exec(handed));
  return plain(opened?.[1] ?? '').toString();
}

const bytesIn = (handed: string): Buffer => plain(/"(.*?)"/.exec(handed)?.[1] ?? '');

const plain = (hexadecimal: string): Buffer => Buffer.from(hexadecimal.replaceAll('\\x', ''), 'hex');

const lastNumber = (handed: string): number => Number(/(\d+)$/.exec(handed)?.[1]);
