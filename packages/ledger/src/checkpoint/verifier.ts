#!/usr/bin/env node
import { accessSync, constants, createReadStream, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type PublicKey, publicKeysIn, signingKeyIn } from './key.ts';
import { findingsOn } from './verifier/findings.ts';
import type { File } from './verifier/given.ts';

/**
 * Checks checkpoints, feeds and copies of a register on any machine with Node 20.12 or later: no store, no network, nothing installed.
 * It is built into one file, countersign-verify.mjs, that can be handed over with what is to be checked.
 */
const USAGE = `node countersign-verify.mjs --key KEYFILE FILE...

KEYFILE  the public keys that you trust, one a line, as you were given them (countersign/main+784129f1+AddamAGC...)
FILE     a signed checkpoint, an AGS feed (.json) or a copy of a register (.jsonl); what is held against what is found out

Each file is answered in one line. Ends with 0 when all hold, 1 when one does not, 2 when it was called wrongly.`;

process.exitCode = await verified(process.argv.slice(2));

async function verified(words: readonly string[]): Promise<0 | 1 | 2> {
  const asked = askedBy(words);
  if ('wrong' in asked) return said(asked.wrong, 2);
  const keys = asked.keys.map(keysIn);
  const wrong = [...keys.flatMap((each) => ('wrong' in each ? [each.wrong] : [])), ...asked.files.flatMap(unreadable)];
  if (wrong.length > 0) return said(wrong.join('\n'), 2);
  const known = keys.flatMap((each) => ('keys' in each ? each.keys : []));
  const findings = await findingsOn(asked.files.map(fileAt), known);
  for (const { file, holds, says } of findings)
    process.stdout.write(`${printable(`${holds ? 'Holds' : 'DOES NOT HOLD'}: ${file}: ${says}.`)}\n`);
  return findings.every(({ holds }) => holds) ? 0 : 1;
}

type Wrong = { readonly wrong: string };

function askedBy(words: readonly string[]): { readonly keys: readonly string[]; readonly files: readonly string[] } | Wrong {
  try {
    const options = { key: { type: 'string', multiple: true } } as const;
    const { values, positionals: files } = parseArgs({ args: [...words], options, allowPositionals: true });
    return values.key && files.length > 0 ? { keys: values.key, files: [...new Set(files)] } : { wrong: USAGE };
  } catch (fault) {
    return { wrong: `${messageOf(fault)}\n\n${USAGE}` };
  }
}

function keysIn(path: string): { readonly keys: readonly PublicKey[] } | Wrong {
  try {
    const text = readFileSync(path, 'utf8');
    if (signingKeyIn(text))
      return { wrong: `${path} holds a private key, which nobody should have but who signs. Give the public one (.pub).` };
    const read = publicKeysIn(text);
    if ('line' in read) return { wrong: `${path}: line ${read.line} is not a public key.` };
    return read.keys.length > 0 ? read : { wrong: `${path} holds no public key.` };
  } catch (fault) {
    return { wrong: `${path} cannot be read: ${messageOf(fault)}` };
  }
}

function unreadable(path: string): readonly string[] {
  try {
    accessSync(path, constants.R_OK);
    return statSync(path).isDirectory() ? [`${path} is a folder; name the files in it.`] : [];
  } catch (fault) {
    return [`${path} cannot be read: ${messageOf(fault)}`];
  }
}

function fileAt(name: string): File {
  return { name, lines: () => linesIn(name) };
}

/** Parted at line feeds alone: other ends of lines may stand in what somebody typed. */
async function* linesIn(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const part of createReadStream(path, 'utf8')) {
    const [first = '', ...lines] = String(part).split('\n');
    rest += first;
    for (const line of lines) {
      yield rest;
      rest = line;
    }
  }
  if (rest !== '') yield rest;
}

function said(words: string, exit: 2): 2 {
  process.stderr.write(`${words}\n`);
  return exit;
}

/** What stands in a file may steer a terminal; what is printed of it does not. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\ufffd');
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
