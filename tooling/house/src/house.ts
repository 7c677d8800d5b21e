import { existsSync } from 'node:fs';
import { circles } from './circles.ts';
import { dependencies } from './dependencies.ts';
import { type Fault, fault } from './fault.ts';
import { filesUnder } from './files.ts';
import { folders } from './folders.ts';
import { manifests } from './manifests.ts';
import { purity } from './purity.ts';
import { readSource, type Source } from './source.ts';
import { rooms } from './table.ts';
import { wording } from './wording.ts';

/** Where is the house under this root not as its rules say? None is the only good answer. */
export function faultsOf(root: string): Fault[] {
  const sources = sourcesOf(root);
  const readable = sources.filter(({ errors }) => errors.length === 0);
  return [
    ...sources.flatMap(({ file, errors }) => errors.slice(0, 1).map((error) => fault(file, 1, 'unread', error))),
    ...dependencies(readable),
    ...circles(readable),
    ...folders(readable),
    ...purity(readable),
    ...manifests(root),
    ...wording(root),
  ];
}

/** Every TypeScript file under the `src` of a room. Build configuration stands beside `src` and is not source. */
export function sourcesOf(root: string): Source[] {
  return rooms
    .filter(({ folder }) => existsSync(`${root}/${folder}/src`))
    .flatMap((room) =>
      filesUnder(root, `${room.folder}/src/**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}`).map((file) => readSource(root, file, room)),
    );
}
