import { HEX_OF_HASH } from './bytes.ts';
import type { Json } from './json.ts';
import { type Draft, SECTIONS, type Unfit } from './port.ts';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const POINTER = /^(?:\/(?:[^~/]|~[01])*)*$/;
/** Facts are shallow; a limit keeps a hostile or circular one from exhausting the stack. */
const DEEPEST = 64;

/**
 * Text is kept as it was typed, so nothing is normalised. Two things no store can keep whole are refused: NUL, which ends text in many of
 * them, and half of a surrogate pair, which has no UTF-8.
 */
export const isFitText = (value: unknown): value is string => typeof value === 'string' && value.isWellFormed() && !value.includes('\0');

/** What keeps this register name from being used, or null. */
export const unfitRegister = (register: string): Unfit | null => unfitName(register, '/register');

/** What keeps this command from being recorded, or null. */
export function unfitCommand(commandId: string, requestHash: string): Unfit | null {
  if (!HEX_OF_HASH.test(requestHash)) return unfit('/request', 'a SHA-256 in lowercase hexadecimal: 64 digits');
  return unfitName(commandId, '/command');
}

/** What keeps these entries from being recorded, or null. Checked at run time too: callers may be plain JavaScript. */
export const unfitEntries = (entries: readonly Draft[]): Unfit | null =>
  firstOf(entries, (entry, index) => unfitEntry(entry, `/entries/${index}`));

function unfitEntry({ recordedAt, by, facts, prose }: Draft, where: string): Unfit | null {
  if (!isInstant(recordedAt)) return unfit(`${where}/recordedAt`, 'an instant like 2023-03-31T09:00:00.000Z');
  if (!Array.isArray(facts) || facts.length === 0) return unfit(`${where}/facts`, 'a list of at least one fact');
  return unfitName(by, `${where}/by`) ?? unfitFacts(facts, `${where}/facts`) ?? unfitProse(prose, `${where}/prose`);
}

const unfitFacts = (facts: readonly unknown[], where: string): Unfit | null =>
  firstOf(facts, (fact, index) =>
    isPlainObject(fact) ? unfitJson(fact, `${where}/${index}`, DEEPEST) : unfit(`${where}/${index}`, 'a JSON object'),
  );

function unfitJson(value: unknown, where: string, depthLeft: number): Unfit | null {
  if (depthLeft === 0) return unfit(where, `JSON at most ${DEEPEST} levels deep`);
  if (value === null || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : unfit(where, 'a finite number');
  if (typeof value === 'string') return isFitText(value) ? null : unfitText(where);
  if (Array.isArray(value)) return firstOf([...value], (item, index) => unfitJson(item, `${where}/${index}`, depthLeft - 1));
  if (!isPlainObject(value)) return unfit(where, 'a JSON value');
  return firstOf(Object.entries(value), ([key, item]) =>
    isFitText(key) ? unfitJson(item, `${where}/${escaped(key)}`, depthLeft - 1) : unfitText(where),
  );
}

function unfitProse(prose: unknown, where: string): Unfit | null {
  if (!isPlainObject(prose)) return unfit(where, 'an object of sections');
  return firstOf(Object.entries(prose), ([section, words]) => {
    if (!SECTIONS.some((known) => known === section)) return unfit(where, `only the sections ${SECTIONS.join(', ')}`);
    return isPlainObject(words) ? unfitWords(words, `${where}/${section}`) : unfit(`${where}/${section}`, 'an object of texts');
  });
}

const unfitWords = (words: { readonly [key: string]: unknown }, where: string): Unfit | null =>
  firstOf(Object.entries(words), ([pointer, text]) => {
    if (!isFitText(pointer)) return unfitText(where);
    if (!POINTER.test(pointer)) return unfit(`${where}/${escaped(pointer)}`, 'a JSON pointer (RFC 6901)');
    return isFitText(text) ? null : unfitText(`${where}/${escaped(pointer)}`);
  });

const unfitName = (name: unknown, where: string): Unfit | null => (isFitText(name) && name !== '' ? null : unfitText(where));
const unfitText = (where: string): Unfit => unfit(where, 'text without NUL and without half of a surrogate pair; names are not empty');
const unfit = (where: string, expected: string): Unfit => ({ refused: 'unfit', where, expected });

function isInstant(value: unknown): boolean {
  if (typeof value !== 'string' || !INSTANT.test(value)) return false;
  const moment = new Date(value);
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === value;
}

function isPlainObject(value: unknown): value is { readonly [key: string]: Json } {
  if (typeof value !== 'object' || value === null) return false;
  const kind = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === null;
}

function firstOf<T>(items: readonly T[], ask: (item: T, index: number) => Unfit | null): Unfit | null {
  for (const [index, item] of items.entries()) {
    const answer = ask(item, index);
    if (answer) return answer;
  }
  return null;
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
