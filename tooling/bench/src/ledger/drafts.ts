import { createHash } from 'node:crypto';
import { keptParts } from '@countersign/core';
import type { Appended, Draft, Ledger, NotAppended } from '@countersign/ledger';
import { entriesOf } from '../register/entries.ts';

/** The record of a made-up council, as its author hands it to a ledger. */
export function draftsOf(actions: number): readonly Draft[] {
  return entriesOf(actions).map(({ recordedAt, by, facts }) => ({ recordedAt, by, ...keptParts(facts) }));
}

/** Appends, or ends the bench: nothing here is refused for an ordinary reason. */
export async function append(ledger: Ledger, register: string, head: number, drafts: readonly Draft[]): Promise<Appended> {
  const command = `${register}-${head}`;
  const answer: Appended | NotAppended = await ledger.append(
    register,
    head,
    command,
    createHash('sha256').update(command).digest('hex'),
    drafts,
  );
  if ('refused' in answer) throw new Error(`Not appended: ${JSON.stringify(answer)}`);
  return answer;
}
