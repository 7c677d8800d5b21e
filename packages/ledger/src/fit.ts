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
export const unfitEntries = (entries: readonly Draft[]): Unfit | null => within('entries', firstItem(entries, unfitEntry));

function unfitEntry({ recordedAt, by, facts, prose }: Draft): Unfit | null {
  if (!isInstant(recordedAt)) return unfit('/recordedAt', 'an instant like 2023-03-31T09:00:00.000Z');
  if (!Array.isArray(facts) || facts.length === 0) return unfit('/facts', 'a list of at least one fact');
  return unfitName(by, '/by') ?? within('facts', firstItem(facts, unfitFact)) ?? within('prose', unfitProse(prose));
}

const unfitFact = (fact: unknown): Unfit | null => (isPlainObject(fact) ? unfitJson(fact, DEEPEST) : unfit('', 'a JSON object'));

function unfitJson(value: unknown, depthLeft: number): Unfit | null {
  if (depthLeft === 0) return unfit('', `JSON at most ${DEEPEST} levels deep`);
  if (value === null || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : unfit('', 'a finite number');
  if (typeof value === 'string') return isFitText(value) ? null : unfitText('');
  if (Array.isArray(value)) return firstItem(value, (item) => unfitJson(item, depthLeft - 1));
  if (!isPlainObject(value)) return unfit('', 'a JSON value');
  return firstMember(value, (item, key) => (isFitText(key) ? within(key, unfitJson(item, depthLeft - 1)) : unfitText('')));
}

function unfitProse(prose: unknown): Unfit | null {
  if (!isPlainObject(prose)) return unfit('', 'an object of sections');
  return firstMember(prose, (words, section) => {
    if (!SECTIONS.some((known) => known === section)) return unfit('', `only the sections ${SECTIONS.join(', ')}`);
    return within(section, isPlainObject(words) ? firstMember(words, unfitWords) : unfit('', 'an object of texts'));
  });
}

function unfitWords(text: unknown, pointer: string): Unfit | null {
  if (!isFitText(pointer)) return unfitText('');
  if (!POINTER.test(pointer)) return within(pointer, unfit('', 'a JSON pointer (RFC 6901)'));
  return isFitText(text) ? null : within(pointer, unfitText(''));
}

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

/** A place is told from the inside outwards, and only when there is something to tell: nearly everything is fit. */
const within = (key: string | number, answer: Unfit | null): Unfit | null =>
  answer && { ...answer, where: `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}${answer.where}` };

/** By its length, for a hole in a list is no JSON value. */
function firstItem<T>(items: readonly T[], ask: (item: T) => Unfit | null): Unfit | null {
  for (let at = 0; at < items.length; at += 1) {
    const answer = ask(items[at] as T);
    if (answer) return within(at, answer);
  }
  return null;
}

function firstMember(value: { readonly [key: string]: unknown }, ask: (item: unknown, key: string) => Unfit | null): Unfit | null {
  for (const key of Object.keys(value)) {
    const answer = ask(value[key], key);
    if (answer) return answer;
  }
  return null;
}
