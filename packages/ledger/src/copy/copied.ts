import { bytesOfHex, HEX_OF_HASH, hexOf, textOf, utf8 } from '../bytes.ts';
import { isJsonObject, type Json, type JsonObject, parsedJson } from '../json.ts';
import { leafHash } from '../merkle.ts';
import { type Copied, SECTIONS, type Section } from '../port.ts';
import type { ProseRow, StoredEntry } from '../store.ts';

export function copiedOf({ entry, prose }: StoredEntry): Copied {
  const words = prose.map(({ section, salt, body }) => [section, salt && body ? { salt: hexOf(salt), body: textOf(body) ?? '' } : null]);
  return { number: entry.number, envelope: textOf(entry.envelope) ?? '', prose: Object.fromEntries(words) };
}

export function storedOf({ number, envelope, prose }: Copied): StoredEntry {
  const bytes = utf8(envelope);
  return {
    entry: { number, envelope: bytes, leaf: leafHash(bytes) },
    prose: SECTIONS.filter((section) => prose[section] !== undefined).map((section) => proseRow(number, section, prose[section] ?? null)),
  };
}

function proseRow(number: number, section: Section, words: { readonly salt: string; readonly body: string } | null): ProseRow {
  return words === null
    ? { number, section, salt: null, body: null }
    : { number, section, salt: bytesOfHex(words.salt), body: utf8(words.body) };
}

/** The copied entry that this line of a file holds, or null when it holds none. */
export function copiedIn(line: string): Copied | null {
  const value = parsedJson(line);
  return isJsonObject(value) && isCopied(value) ? value : null;
}

function isCopied(value: JsonObject): value is JsonObject & Copied {
  const prose: Json | undefined = value['prose'];
  return (
    Number.isSafeInteger(value['number']) &&
    typeof value['envelope'] === 'string' &&
    isJsonObject(prose) &&
    Object.entries(prose).every(([section, words]) => SECTIONS.some((known) => known === section) && (words === null || areSalted(words)))
  );
}

function areSalted(words: Json): boolean {
  return isJsonObject(words) && typeof words['body'] === 'string' && typeof words['salt'] === 'string' && HEX_OF_HASH.test(words['salt']);
}
