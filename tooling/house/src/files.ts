import { globSync } from 'node:fs';

/** The files that match, as paths from the root with forward slashes, in one order on every machine. */
export function filesUnder(root: string, pattern: string): string[] {
  return globSync(pattern, { cwd: root, exclude: (path) => /(^|[\\/])(node_modules|dist)$/.test(path) })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
