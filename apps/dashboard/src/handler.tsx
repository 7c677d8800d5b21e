/** `@countersign/dashboard`: the committee's pages, and the folder of the files that they ask for. */
export type { Reader, Visitor } from './reader.ts';
export { type ReaderFor, screens as dashboard } from './screens.tsx';

import { PLACES } from './shell/places.ts';

/** Where a reader may begin: the address of every page that others lead to. */
export const paths: readonly string[] = PLACES.map(({ path }) => path);

/** The folder above `assets/`: serve what lies under `assets/` in it at `/assets/`. The names hold hashes, so each may be kept for ever. */
export const assets = new URL('./', import.meta.url);
