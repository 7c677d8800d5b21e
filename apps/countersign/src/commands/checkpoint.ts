import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Head, type SigningKey, signedNote } from '@countersign/ledger';
import { type Answer, done, isAnswer, misused, unavailable } from '../answer.ts';
import { type Asked, textOf } from '../asked.ts';
import { keyAt, keyOrNew, publicHalf } from '../key-file.ts';
import { withStore } from '../store.ts';
import type { World } from '../world.ts';
import { noRegister } from './no-register.ts';
import { notWhole } from './verify.ts';

/** Signs the head of the record, once every entry was checked, so that it can be kept where nobody who writes the record reaches it: `checkpoint`. */
export async function checkpoint(asked: Asked, world: World): Promise<Answer> {
  return withStore(asked, world, async (ledger) => {
    if ((await ledger.head(asked.register)) === null) return noRegister(asked);
    const checked = await ledger.verify(asked.register);
    if (!checked.ok) return notWhole(checked);
    const key = keyOrNew(keyFile(asked), asked.register, world);
    if (isAnswer(key)) return key;
    const also = textOf(asked, 'also');
    const older = also === null ? null : keyAt(also, world);
    if (older !== null && isAnswer(older)) return older;
    return signed(checked.head, older === null ? [key] : [key, older], asked, world);
  });
}

/** Beside the folder of the data, not in it. */
const keyFile = (asked: Asked): string => textOf(asked, 'key') ?? `./keys/${encodeURIComponent(asked.register)}.key`;

function signed(head: Head, keys: readonly [SigningKey, ...SigningKey[]], asked: Asked, world: World): Answer {
  const note = signedNote({ register: asked.register, head }, keys);
  if (typeof note !== 'string')
    return misused(
      `That key is of ${note.name}, and speaks for no other register. Leave out --key, and one is made for "${asked.register}".`,
    );
  const json = { checkpoint: note, head, key: publicHalf(keys[0]) };
  const out = textOf(asked, 'out');
  if (out === null) return done(json, note.trimEnd());
  try {
    writeFileSync(resolve(world.cwd, out), note, { flag: 'wx' });
  } catch (fault) {
    const because = fault instanceof Error ? fault.message : String(fault);
    return unavailable(
      'fileUnwritable',
      `The checkpoint was not written to ${out} (${because}). Choose another place; no checkpoint is written over.`,
    );
  }
  return done(json, `${note}\nWritten to ${out}. Keep it elsewhere: in the papers of the committee, and with the auditor.`);
}
