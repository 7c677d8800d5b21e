import { readdirSync } from 'node:fs';

/** The folders of core whose answers others rely on without looking: who answers, who may vouch, who may read, what is red. */
const STRICT = ['register', 'rating', 'independence', 'access', 'disclosure'];
/** It holds tests only. */
const PROOF = 'proof';

/** The folders of core that hold anything to change. */
export function foldersIn(source: string): readonly string[] {
  return readdirSync(source, { withFileTypes: true })
    .filter((each) => each.isDirectory() && each.name !== PROOF)
    .map(({ name }) => name)
    .sort();
}

/** Of a hundred changes to this folder, how many must the tests notice? */
export function aimOf(folder: string): number {
  return STRICT.includes(folder) ? 90 : 80;
}
