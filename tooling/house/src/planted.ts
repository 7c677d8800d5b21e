import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { faultsOf } from './house.ts';

/** What is planted, the files it is planted in, and the fault to be found: `rule file:line what`. */
export type Case = readonly [planted: string, files: Readonly<Record<string, string>>, fault: string];

/** Which faults are found in a house of just these files? */
export function foundIn(files: Case[1]): string[] {
  return inHouseOf(files, faultsOf).map(({ rule, file, line, what }) => `${rule} ${file}:${line} ${what}`);
}

/** What is asked of a small house with just these files, by path from its root? It stands only as long as the asking takes. */
export function inHouseOf<Answer>(files: Case[1], ask: (root: string) => Answer): Answer {
  const root = mkdtempSync(join(tmpdir(), 'countersign-house-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return ask(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
