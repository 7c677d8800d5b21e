import { HEX_OF_HASH, textOf, utf8 } from './bytes.ts';
import { canonicalText, isJsonObject, type Json, type JsonObject, parsedJson } from './json.ts';
import { SECTIONS, type Section } from './port.ts';

const SCHEME = 'countersign-entry-1';

/** What is hashed of an entry: everything but its words, and for each section of words a commitment (hex). Frozen: docs/what-is-hashed.md. */
export type Envelope = {
  readonly register: string;
  readonly number: number;
  readonly command: string;
  /** The SHA-256 of the request, hex. */
  readonly request: string;
  readonly recordedAt: string;
  readonly by: string;
  readonly facts: readonly JsonObject[];
  readonly prose: { readonly [S in Section]?: string };
};

/** The bytes that are hashed and stored. */
export const envelopeBytes = (envelope: Envelope): Uint8Array => utf8(spelt(envelope));

/** What envelope do these bytes hold? Null when they hold none. */
export const envelopeIn = (bytes: Uint8Array): Envelope | null => envelopeFrom(textOf(bytes) ?? '');

/** What envelope does this text say? Null when it says none. */
export function envelopeFrom(text: string): Envelope | null {
  const value = parsedJson(text);
  return isJsonObject(value) && isEnvelope(value) ? value : null;
}

/** Are these bytes the one spelling of this envelope, with nothing beside it? */
export const isCanonical = (envelope: Envelope, bytes: Uint8Array): boolean => textOf(bytes) === spelt(envelope);

function spelt({ register, number, command, request, recordedAt, by, facts, prose }: Envelope): string {
  return canonicalText({ scheme: SCHEME, register, number, command, request, recordedAt, by, facts, prose });
}

/** Lets members through that no envelope has; they are no part of its spelling, so `isCanonical` finds them. */
function isEnvelope(value: JsonObject): value is JsonObject & Envelope {
  const texts = [value['register'], value['command'], value['request'], value['recordedAt'], value['by']];
  const facts: Json | undefined = value['facts'];
  return (
    value['scheme'] === SCHEME &&
    typeof value['number'] === 'number' &&
    texts.every((text) => typeof text === 'string') &&
    Array.isArray(facts) &&
    facts.every(isJsonObject) &&
    areCommitments(value['prose'])
  );
}

function areCommitments(prose: Json | undefined): boolean {
  if (!isJsonObject(prose)) return false;
  return Object.entries(prose).every(
    ([section, hex]) => SECTIONS.some((known) => known === section) && typeof hex === 'string' && HEX_OF_HASH.test(hex),
  );
}
