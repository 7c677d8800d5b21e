import { posix } from 'node:path';
import { type Fault, fault } from './fault.ts';
import type { Import, Source } from './source.ts';

type Way = { readonly to: string; readonly by: Import };

/** Which files of a package need each other, directly or by way of others? Each circle is told once, at the import that closes it. */
export function circles(sources: readonly Source[]): Fault[] {
  const ways = waysBetween(sources);
  const faults: Fault[] = [];
  const done = new Set<string>();

  const walk = (file: string, path: readonly string[]): void => {
    for (const { to, by } of ways.get(file) ?? []) {
      const from = path.indexOf(to);
      if (from !== -1) faults.push(fault(file, by.line, 'circle', `import "${by.from}"`, [...path.slice(from), to].join(' → ')));
      else if (!done.has(to)) walk(to, [...path, to]);
    }
    done.add(file);
  };
  for (const { file } of sources) if (!done.has(file)) walk(file, [file]);
  return faults;
}

/** From each file, the files of this house to which its relative imports lead. */
export function waysBetween(sources: readonly Source[]): Map<string, Way[]> {
  const files = new Set(sources.map(({ file }) => file));
  return new Map(
    sources.map(({ file, imports }) => [
      file,
      imports.flatMap((by) => {
        const to = fileAt(file, by.from, files);
        return to === null ? [] : [{ to, by }];
      }),
    ]),
  );
}

/** The file that a relative import means; the ending may be left out, or be that of the built file. */
function fileAt(importer: string, from: string, files: ReadonlySet<string>): string | null {
  if (!from.startsWith('.')) return null;
  const path = posix.join(posix.dirname(importer), from.replace(/[?#].*$/, ''));
  const bare = path.replace(/\.[mc]?jsx?$/, '');
  const candidates = [path, ...[path, bare].flatMap((stem) => [`${stem}.ts`, `${stem}.tsx`, `${stem}/index.ts`])];
  return candidates.find((candidate) => files.has(candidate)) ?? null;
}
