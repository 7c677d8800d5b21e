import { resolve } from 'node:path';
import { DamagedEvidence } from '@countersign/ledger/evidence';
import { type Answer, done, isAnswer, misused, refused, unavailable } from '../answer.ts';
import { type Asked, textOf } from '../asked.ts';
import { fileUnwritable, writeBytes } from '../copy-file.ts';
import type { World } from '../world.ts';
import { folderNeeded } from './folder.ts';

/** Gives a kept file back, found right byte by byte: `evidence get HASH`. What is damaged is not given out under the name of what was lodged. */
export async function getEvidence(asked: Asked, world: World): Promise<Answer> {
  const [, sha256, ...more] = asked.what;
  const out = textOf(asked, 'out');
  if (sha256 === undefined || more.length > 0 || out === null)
    return misused('Name one piece by its hash, and where it goes: evidence get HASH --out FILE.');
  const folder = folderNeeded(asked, world);
  if (isAnswer(folder)) return folder;
  const kept = await folder.evidence.read(sha256);
  if (kept === null) return notHere(sha256, folder.name);
  try {
    await writeBytes(resolve(world.cwd, out), kept.bytes);
  } catch (fault) {
    if (fault instanceof DamagedEvidence) return damaged(fault, folder.name);
    if (fault instanceof Error && 'code' in fault) return fileUnwritable(out, fault.message);
    throw fault;
  }
  return done({ sha256, size: kept.size, out }, `${kept.size} bytes were written to ${out}. They are those of ${sha256}.`);
}

function notHere(sha256: string, folder: string): Answer {
  const because = `Nothing is kept in ${folder} under ${sha256}. A link is found at the location that was lodged with it.`;
  return refused({ refused: 'notKept', sha256, because }, because);
}

function damaged({ sha256, found }: DamagedEvidence, folder: string): Answer {
  const because = `What is kept in ${folder} as ${sha256} is damaged: its hash is ${found}. Nothing was written; put the file back from a backup.`;
  return { ...unavailable('evidenceDamaged', because), json: { refused: 'evidenceDamaged', sha256, found, because } };
}
