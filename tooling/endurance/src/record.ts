import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Appended, Draft, Ledger, NotAppended, Written } from '@countersign/ledger';
import { openSqlite } from '@countersign/ledger/sqlite';

/** The one register that every proof writes to. */
export const REGISTER = 'main';

/** Opens the record in this file. One that does not open is no proof at all. */
export function opened(file: string, { create }: { readonly create: boolean }): Ledger {
  const ledger = openSqlite(file, { create });
  if ('refused' in ledger) throw new Error(`Not opened: ${JSON.stringify(ledger)}`);
  return ledger;
}

/** Asks for one entry under this command, at whatever the head is. The same command always asks for the same. */
export async function asked(ledger: Ledger, command: string, draft: Draft = draftOf(command)): Promise<Appended | NotAppended> {
  const head = await ledger.head(REGISTER);
  return ledger.append(REGISTER, head?.size ?? 0, command, requestOf(command), [draft]);
}

export const requestOf = (command: string): string => createHash('sha256').update(command).digest('hex');

/** Personal words that stand in no other entry. */
export const contactIn = (command: string): string => `The parish clerk, about ${command}.`;

/** Do these words stand in the file of this record, or in its log? */
export const stillIn = (file: string, words: string): boolean =>
  [file, `${file}-wal`].some((one) => existsSync(one) && readFileSync(one).includes(words));

const LONGEST = 40;

/** A note of some length, from a line to a page, that its command alone decides. */
export function draftOf(command: string): Draft {
  const lines = 1 + ((createHash('sha256').update(command).digest()[0] ?? 0) % LONGEST);
  const note = Array.from({ length: lines }, (_, line) => `${command}, line ${line + 1} of the note.`).join('\n');
  return {
    recordedAt: '2023-01-24T09:30:00.000Z',
    by: 'clerk',
    facts: [{ fact: 'noted', about: 'GA016' }],
    prose: { public: { '/0/note': note }, personal: { '/0/contact': contactIn(command) } },
  };
}

export async function everything(ledger: Ledger): Promise<readonly Written[]> {
  const entries: Written[] = [];
  for await (const entry of ledger.read(REGISTER, 1, Number.POSITIVE_INFINITY)) entries.push(entry);
  return entries;
}
