import { closeSync, existsSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Line, lineIn, saysTheSame, textOfLine } from './line.ts';

/** The lines of a log. */
export type KnownLog = { readonly lines: readonly Line[] };

/** A log of which nothing is written yet. */
export const NO_LOG: KnownLog = { lines: [] };

/** What a log says; or that it is not there, that a line of it is none, or that the machine will not give it. */
export type LogRead =
  | KnownLog
  | { readonly trouble: 'missing' }
  | { readonly trouble: 'damaged'; readonly line: number }
  | { readonly trouble: 'unreadable'; readonly because: string };

/** May the last line be broken off? It is while whoever wrote it was ended half-way: then the record still holds what it was to say. */
export type Torn = 'mayBeTorn' | 'isDamageWhenTorn';

/** Reads the log of erasures. */
export function readLog(path: string, torn: Torn): LogRead {
  let text: string;
  try {
    if (!existsSync(path)) return { trouble: 'missing' };
    text = readFileSync(path, 'utf8');
  } catch (fault) {
    return { trouble: 'unreadable', because: said(fault) };
  }
  const texts = text.split('\n');
  const last = texts.pop() ?? '';
  if (last !== '' && torn === 'isDamageWhenTorn') return { trouble: 'damaged', line: texts.length + 1 };
  const lines = texts.map(lineIn);
  const bad = lines.indexOf(null);
  if (bad >= 0) return { trouble: 'damaged', line: bad + 1 };
  return { lines: lines.filter((line) => line !== null) };
}

/** Adds what the log does not say yet. It is on the disk before this answers; null, or why it could not be written. */
export function addToLog(path: string, { lines }: KnownLog, more: readonly Line[]): string | null {
  const news = more.filter(
    (line, at) => !lines.some((known) => saysTheSame(known, line)) && more.findIndex((each) => saysTheSame(each, line)) === at,
  );
  try {
    const isNew = !existsSync(path);
    if (!isNew) withoutTornEnd(path);
    if (isNew || news.length > 0) appended(path, news.map(textOfLine).join(''));
    if (isNew) synced(dirname(path));
    return null;
  } catch (fault) {
    return said(fault);
  }
}

/** A line that was broken off was never acknowledged, and what it was to say is in the record. */
function withoutTornEnd(path: string): void {
  const bytes = readFileSync(path);
  const whole = bytes.lastIndexOf('\n') + 1;
  if (bytes.length > whole) truncateSync(path, whole);
}

/** Only whoever looks after the record needs to know of which entries words were erased. */
const OWNER_ONLY = 0o600;

function appended(path: string, text: string): void {
  const file = openSync(path, 'a', OWNER_ONLY);
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The name of a new file is on the disk once its folder is. */
function synced(folder: string): void {
  const file = openSync(folder, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const said = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));
