import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { newKeyPair, publicKeyText, type SigningKey, signingKeyIn } from '@countersign/ledger';
import { type Answer, misused, unavailable } from './answer.ts';
import type { World } from './world.ts';

/** Whoever can read the private key can sign in the name of the register. */
const OWNER_ONLY = 0o600;

/** The key in this file. When there is none it is made, with its public half beside it in FILE.pub. */
export function keyOrNew(file: string, register: string, world: World): SigningKey | Answer {
  if (existsSync(resolve(world.cwd, file))) return keyAt(file, world);
  try {
    make(file, register, world);
  } catch (fault) {
    return unavailable('fileUnwritable', `The key could not be made at ${file}: ${messageOf(fault)}. Nothing was signed.`);
  }
  return keyAt(file, world);
}

/** The key in this file, or what is wrong with it. */
export function keyAt(file: string, world: World): SigningKey | Answer {
  try {
    const key = signingKeyIn(readFileSync(resolve(world.cwd, file), 'utf8'));
    return key ?? misused(`${file} holds no private key of Countersign. Name the file that "countersign checkpoint" made.`);
  } catch (fault) {
    return misused(`The key at ${file} cannot be read: ${messageOf(fault)}.`);
  }
}

/** A file that is there is never written over: a key that is lost cannot be made again. */
function make(file: string, register: string, world: World): void {
  const path = resolve(world.cwd, file);
  const pair = newKeyPair(register);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.pub`, pair.public, { flag: 'wx' });
  writeFileSync(path, pair.private, { flag: 'wx', mode: OWNER_ONLY });
  world.say(
    `A new key was made: ${file}. Keep it apart from the data: whoever has both can sign a record that was written anew. Give ${file}.pub to the auditor.`,
  );
}

/** The public half, as it is handed out. */
export const publicHalf = (key: SigningKey): string => publicKeyText(key.public);

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));
