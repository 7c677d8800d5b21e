import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The ways in which a text may be written in a file: as it is, in hexadecimal digits, in base 64 from each of three places, in UTF-16. */
function spellings(marker: string): readonly Buffer[] {
  const bytes = Buffer.from(marker);
  const hex = bytes.toString('hex');
  const inBase64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replaceAll('=', '')
      .slice(4, -4),
  );
  return [
    bytes,
    Buffer.from(hex),
    Buffer.from(hex.toUpperCase()),
    ...inBase64.map((text) => Buffer.from(text)),
    Buffer.from(marker, 'utf16le'),
  ];
}

/** How often does the marker stand in these bytes, in whichever spelling? */
export function hitsIn(bytes: Buffer, marker: string): number {
  return spellings(marker).reduce((count, spelling) => count + occurrences(bytes, spelling), 0);
}

function occurrences(bytes: Buffer, spelling: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(spelling); at >= 0; at = bytes.indexOf(spelling, at + 1)) count += 1;
  return count;
}

/** Every file in a folder, by its path in it. One that goes while it is looked for is gone. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** How often the marker stands in all of these files together. */
export function hitsInFiles(files: readonly string[], marker: string): number {
  return files.reduce((count, file) => count + hitsIn(contentOf(file), marker), 0);
}

function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return Buffer.alloc(0);
    throw fault;
  }
}
