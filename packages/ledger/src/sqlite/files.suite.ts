import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Salt } from '../commitment.ts';
import type { Ledger } from '../port.ts';
import { openSqlite } from '../sqlite.ts';

/** A folder of a test's own, and how to leave nothing behind. */
export function folder(): { readonly path: (name: string) => string; readonly clear: () => void } {
  const made = mkdtempSync(join(tmpdir(), 'countersign-ledger-'));
  return { path: (name) => join(made, name), clear: () => rmSync(made, { recursive: true, force: true }) };
}

/** Opens a store that is expected to open. */
export function opened(path: string, { create = true, salt }: { readonly create?: boolean; readonly salt?: Salt } = {}): Ledger {
  const ledger = openSqlite(path, salt ? { create, salt } : { create });
  if ('refused' in ledger) throw new Error(`Not opened: ${JSON.stringify(ledger)}`);
  return ledger;
}
