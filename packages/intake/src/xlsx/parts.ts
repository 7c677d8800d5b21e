import { type Entry, type FileEntry, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { LIMITS } from '../file/limits.ts';
import { type Unreadable, unreadable } from '../file/unreadable.ts';

/** The files inside a workbook. */
export type Parts = {
  has(path: string): boolean;
  /** Hands the text of a part over as it unpacks; a part that is not there has no text. Bytes of all parts count towards one limit. */
  read(path: string, onText: (text: string) => Unreadable | undefined): Promise<Unreadable | undefined>;
};

/** Opens the zip that a workbook is. Sizes told by the zip are not believed: what streams out is counted. */
export async function openParts(bytes: Uint8Array, fileName: string, most: number = LIMITS.unpackedBytes): Promise<Parts | Unreadable> {
  const entries = new Map<string, FileEntry>();
  const zip = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false, checkCrc32: true });
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      if (entries.size >= LIMITS.parts) return unreadable('tooManyParts', fileName, LIMITS.parts);
      if (isFile(entry)) entries.set(canonical(entry.filename), entry);
    }
  } catch {
    return unreadable('damaged', fileName, 'the list of its parts cannot be read');
  }
  return { has: (path) => entries.has(canonical(path)), read: reader(entries, fileName, most) };
}

function isFile(entry: Entry): entry is FileEntry {
  return !entry.directory;
}

/** Parts are named without regard to case; some writers begin with a slash or part folders with a backslash. */
function canonical(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function reader(entries: ReadonlyMap<string, FileEntry>, fileName: string, most: number): Parts['read'] {
  let unpacked = 0;
  return async (path, onText) => {
    const entry = entries.get(canonical(path));
    if (entry === undefined) return undefined;
    if (entry.encrypted) return unreadable('passwordProtected', fileName);
    return streamed(entry, fileName, (chunk, text) => {
      unpacked += chunk;
      return unpacked > most ? unreadable('unpacksTooLarge', fileName, most / 1024 / 1024) : onText(text);
    });
  };
}

/** Stops at the first refusal. zip.js is stopped by an error, so one is thrown to it and answered as what it was. */
async function streamed(entry: FileEntry, fileName: string, take: (bytes: number, text: string) => Unreadable | undefined) {
  let refusal: Unreadable | undefined;
  const decoder = new XmlDecoder();
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      refusal = take(chunk.length, decoder.text(chunk));
      if (refusal) throw new Error(refusal.sentence);
    },
  });
  try {
    await entry.getData(sink, { useWebWorkers: false, checkCrc32: true });
    return take(0, decoder.end());
  } catch {
    return refusal ?? unreadable('damaged', fileName, `its part ${entry.filename} cannot be read`);
  }
}

/** XML inside a workbook is UTF-8, or UTF-16 with its mark. */
class XmlDecoder {
  #decoder: InstanceType<typeof TextDecoder> | undefined;

  text(chunk: Uint8Array): string {
    this.#decoder ??= new TextDecoder(utf16(chunk) ?? 'utf-8', { fatal: true });
    return this.#decoder.decode(chunk, { stream: true });
  }

  end(): string {
    return this.#decoder?.decode() ?? '';
  }
}

function utf16(chunk: Uint8Array): string | undefined {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  return chunk[0] === 0xfe && chunk[1] === 0xff ? 'utf-16be' : undefined;
}
