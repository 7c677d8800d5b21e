import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  asTyped,
  type Checkpoint,
  checked,
  comparedWith,
  type Ledger,
  noteIn,
  type PublicKey,
  publicKeysIn,
  sentenceOfComparison,
  whyNotSigned,
} from '@countersign/ledger';
import { type Answer, isAnswer, misused } from './answer.ts';
import type { Asked } from './asked.ts';
import type { World } from './world.ts';

/** What came of holding the record against a checkpoint that is kept where nobody who writes the record can reach it. */
export type Kept =
  | { readonly holds: true; readonly says: string; readonly note: string }
  | { readonly holds: false; readonly refused: string; readonly says: string; readonly todo: string };

/** Where the checkpoint is, and the public key that it is to be signed by, as they were typed. */
export type Named = { readonly file: string | null; readonly publicFile: string | null };

/** Is this the record of which the checkpoint was made? Null when none was named. */
export async function keptCheckpoint(
  ledger: Ledger,
  { register }: Asked,
  world: World,
  { file, publicFile }: Named,
): Promise<Kept | Answer | null> {
  if (!file) return publicFile ? misused('A public key checks a checkpoint: name it too, with --checkpoint FILE.') : null;
  const note = textAt(file, world);
  if (isAnswer(note)) return note;
  const keys = publicFile ? keysAt(publicFile, world) : null;
  if (keys !== null && isAnswer(keys)) return keys;
  const said = checkpointIn(asTyped(note.text), keys?.keys ?? null);
  if (typeof said === 'string') return not('badCheckpoint', `${file}: ${said}`, ANOTHER);
  if (said.register !== register)
    return not('checkpointOfAnother', `${file} is a checkpoint of the register "${said.register}", not of "${register}"`, ANOTHER);
  return compared(said, { file, text: note.text }, ledger, keys === null);
}

const ANOTHER = 'Name the checkpoint of this register as it was given out.';
const RESTORE =
  'Do not go on writing to it. Find out who changed it, and restore a backup made after that checkpoint: countersign restore FILE';

type Note = { readonly file: string; readonly text: string };

async function compared(checkpoint: Checkpoint, { file, text }: Note, ledger: Ledger, unchecked: boolean): Promise<Kept> {
  const comparison = await comparedWith(checkpoint, ledger);
  const says = `${file}: ${sentenceOfComparison(comparison, checkpoint.head.size)}`;
  if (comparison === 'shorter') return not('recordShorter', says, RESTORE);
  if (comparison === 'rewritten') return not('recordRewritten', says, RESTORE);
  return {
    holds: true,
    note: asTyped(text),
    says: unchecked ? `${says} (who signed it was not checked; name the public key with --public)` : says,
  };
}

const not = (refused: string, says: string, todo: string): Kept => ({ holds: false, refused, says, todo });

/** The checkpoint, or why it is none that can be relied on. Without keys, only what it says is read. */
function checkpointIn(note: string, keys: readonly PublicKey[] | null): Checkpoint | string {
  const answer = keys === null ? noteIn(note) : checked(note, keys);
  if (!('answer' in answer) || answer.answer === 'signed') return answer;
  return whyNotSigned(answer) ?? '';
}

function keysAt(file: string, world: World): { readonly keys: readonly PublicKey[] } | Answer {
  const text = textAt(file, world);
  if (isAnswer(text)) return text;
  const read = publicKeysIn(text.text);
  return 'keys' in read && read.keys.length > 0 ? read : misused(`${file} holds no public key. It is the file that ends in .pub.`);
}

function textAt(file: string, world: World): { readonly text: string } | Answer {
  try {
    return { text: readFileSync(resolve(world.cwd, file), 'utf8') };
  } catch (fault) {
    return misused(`${file} cannot be read: ${fault instanceof Error ? fault.message : String(fault)}.`);
  }
}
