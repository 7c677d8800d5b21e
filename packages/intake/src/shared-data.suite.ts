import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Real public files that lie beside the project when they have been fetched. Tests that read them are skipped, and say so, when they are not there. */
const FOLDER = new URL('../../../../shared/data/', import.meta.url);

export const noSharedData = !existsSync(FOLDER);

/** The bytes of one of them. */
export function sharedBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(fileAt(path)));
}

/** The JSON that one of them holds. */
export function sharedJson(path: string): unknown {
  return JSON.parse(readFileSync(fileAt(path), 'utf8'));
}

/** The names of the files in one of its folders; none when it is not there. */
export function sharedNames(folder: string): readonly string[] {
  return noSharedData ? [] : readdirSync(fileAt(folder));
}

function fileAt(path: string): URL {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), FOLDER);
}
