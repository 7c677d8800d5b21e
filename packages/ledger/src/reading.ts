import { hexOf, sameBytes, textOf } from './bytes.ts';
import { commitmentTo } from './commitment.ts';
import { Damaged } from './damaged.ts';
import { type Envelope, envelopeFrom, envelopeIn } from './envelope.ts';
import { isJsonObject, type Json, parsedJson } from './json.ts';
import { leafHash, leafHashOf } from './merkle.ts';
import { SECTIONS, type Section, type Words, type Written } from './port.ts';
import type { EntryRow, PlainEntry, PlainWords, ProseRow, StoredEntry } from './store.ts';

/** What is stored of an entry, once its hash and its commitments have been checked. */
export type Sound = { readonly envelope: Envelope; readonly prose: Written['prose'] };

/** The entry as readers see it. It is checked each time it is read; `Damaged` when it is not what was hashed. */
export function writtenIn(register: string, stored: StoredEntry): Written {
  const { envelope, prose } = soundIn(register, stored);
  const { number, command, recordedAt, by, facts } = envelope;
  return { register, number, command, leaf: hexOf(stored.entry.leaf), recordedAt, by, facts, prose };
}

/** The envelope and words stored here, once it is sure that they are those that were hashed as this entry. */
export function soundIn(register: string, { entry, prose }: StoredEntry): Sound {
  const envelope = soundEnvelope(register, entry);
  return { envelope, prose: proseOf(envelope, prose) };
}

/**
 * The entry as readers see it, where everything of it is plainly as it was hashed: many times faster than `writtenIn`, and never for an entry
 * for which that would throw. Null where something is not, or where that cannot be told from the text: then it is read byte by byte.
 */
export function plainlyWrittenIn(register: string, stored: PlainEntry): Written | null {
  const { number, leaf } = stored;
  if (mayBeRepaired(stored.envelope) || leafHashOf(stored.envelope) !== leaf) return null;
  const envelope = envelopeFrom(stored.envelope);
  if (envelope === null || envelope.register !== register || envelope.number !== number) return null;
  const prose = plainProse(envelope.prose, stored.prose);
  const { command, recordedAt, by, facts } = envelope;
  return prose && { register, number, command, leaf, recordedAt, by, facts, prose };
}

/** Bytes that are no text read as this character, and so would no longer be seen to be damaged. */
const mayBeRepaired = (text: string): boolean => text.includes('\uFFFD');

function plainProse(commitments: Envelope['prose'], rows: readonly PlainWords[]): Written['prose'] | null {
  const prose: { [S in Section]?: Words | null } = {};
  let found = 0;
  for (const section of SECTIONS) {
    const commitment = commitments[section];
    if (commitment === undefined) continue;
    const row = rows.find((each) => each.section === section);
    const words = row && plainWords(row, commitment);
    if (words === undefined) return null;
    prose[section] = words;
    found += 1;
  }
  return found === rows.length ? prose : null;
}

function plainWords({ body, commitment }: PlainWords, committed: string): Words | null | undefined {
  if (body === null) return null;
  if (commitment !== committed || mayBeRepaired(body)) return undefined;
  const words = parsedJson(body);
  return areWords(words) ? words : undefined;
}

function soundEnvelope(register: string, { number, envelope: bytes, leaf }: EntryRow): Envelope {
  if (!sameBytes(leafHash(bytes), leaf)) throw new Damaged(number, `the hash of entry ${number} is not the hash of what is stored`);
  const envelope = envelopeIn(bytes);
  if (!envelope) throw new Damaged(number, `what is stored as entry ${number} is not an entry`);
  if (envelope.register !== register || envelope.number !== number) {
    throw new Damaged(number, `entry ${number} of ${register} says it is entry ${envelope.number} of ${envelope.register}`);
  }
  return envelope;
}

function proseOf({ number, prose: commitments }: Envelope, rows: readonly ProseRow[]): Written['prose'] {
  const prose: { [S in Section]?: Words | null } = {};
  for (const section of SECTIONS) {
    const row = rows.find((each) => each.section === section);
    const commitment = commitments[section];
    if ((row === undefined) !== (commitment === undefined)) {
      throw new Damaged(
        number,
        `entry ${number} ${row ? 'has' : 'has lost'} ${section} words that its envelope ${row ? 'does not name' : 'names'}`,
      );
    }
    if (row && commitment) prose[section] = wordsIn(section, row, commitment);
  }
  if (rows.length !== Object.keys(prose).length) throw new Damaged(number, `entry ${number} has words in a section that does not exist`);
  return prose;
}

function wordsIn(section: Section, { number, salt, body }: ProseRow, commitment: string): Words | null {
  if (salt === null && body === null) return null;
  if (salt?.length !== 32 || body === null || hexOf(commitmentTo(section, salt, body)) !== commitment) {
    throw new Damaged(number, `the ${section} words of entry ${number} are not those its envelope commits to`);
  }
  const words = parsedJson(textOf(body) ?? '');
  if (!areWords(words)) throw new Damaged(number, `the ${section} words of entry ${number} are not texts`);
  return words;
}

const areWords = (value: Json | undefined): value is Words =>
  isJsonObject(value) && Object.values(value).every((text) => typeof text === 'string');
