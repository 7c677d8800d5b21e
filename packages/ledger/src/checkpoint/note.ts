import { bytesOfHex, HASH_BYTES, hexOf } from '../bytes.ts';
import { EMPTY_ROOT, type Head } from '../merkle.ts';
import { base64Of, bytesOfBase64 } from './base64.ts';
import { originOf, registerIn } from './origin.ts';

/** What a register was at one time: its head, to be kept where nobody who writes the record can reach it. */
export type Checkpoint = { readonly register: string; readonly head: Head };

/** One line under a note: which key it says it is of, and what that key made of the text. Nothing of it is checked yet. */
export type Signature = { readonly name: string; readonly id: string; readonly bytes: Uint8Array };

/** A note taken apart. `text` is what was signed. */
export type Note = Checkpoint & { readonly text: string; readonly signatures: readonly Signature[] };

/** `line` counts from 1. */
export type NotACheckpoint = { readonly answer: 'notACheckpoint'; readonly line: number; readonly expected: string };

const DASH = '—';
const ID_BYTES = 4;
/** More signatures than any note of ours has, so that none takes long to check. As many as C2SP asks every reader to take. */
const SIGNATURES = 16;
const SIZE = /^(?:0|[1-9]\d{0,15})$/;
const SIGNATURE = /^— (?<name>[^+\p{Cc}\p{Z}]+) (?<bytes>[A-Za-z0-9+/=]+)$/u;

/** What is signed: C2SP tlog-checkpoint, `<origin>\n<size>\n<base64 root>\n`. */
export const textOfCheckpoint = ({ register, head }: Checkpoint): string =>
  `${originOf(register)}\n${head.size}\n${base64Of(bytesOfHex(head.root))}\n`;

/** The whole note: the text, an empty line, and a line for each signature. */
export const noteOf = (text: string, signatures: readonly Signature[]): string => `${text}\n${signatures.map(lineOf).join('')}`;

/** What does this note say, and who says so? Checks nothing that needs a key. The lines are those of C2SP signed-note, and no other. */
export function noteIn(note: string): Note | NotACheckpoint {
  const [origin = '', size = '', root = '', ...below] = note.split('\n');
  const checkpoint = checkpointIn(origin, size, root);
  if ('answer' in checkpoint) return checkpoint;
  const signatures = signaturesIn(below);
  return 'answer' in signatures ? signatures : { ...checkpoint, text: textOfCheckpoint(checkpoint), signatures };
}

function checkpointIn(origin: string, size: string, root: string): Checkpoint | NotACheckpoint {
  const register = registerIn(origin);
  if (register === null) return not(1, 'countersign/ and the name of a register');
  if (!SIZE.test(size) || !Number.isSafeInteger(Number(size))) return not(2, 'how many entries there are, in digits');
  const head = headOf(Number(size), bytesOfBase64(root));
  return head === null ? not(3, 'the root of so many entries: 32 bytes in base 64') : { register, head };
}

/** The lines below the text: an empty one, the signatures, and nothing after the last line end. */
function signaturesIn([gap, ...below]: readonly string[]): readonly Signature[] | NotACheckpoint {
  const lines = below.slice(0, -1);
  if (gap !== '') return not(4, 'an empty line');
  if (lines.length === 0 || below.at(-1) !== '') return not(4 + Math.max(1, below.length), 'a line for each signature, with its end');
  if (lines.length > SIGNATURES) return not(5 + SIGNATURES, `at most ${SIGNATURES} signatures`);
  const signatures = lines.map(signatureIn);
  const stranger = signatures.indexOf(null);
  return stranger < 0
    ? signatures.filter((each) => each !== null)
    : not(5 + stranger, `${DASH} the name of a key, and a signature in base 64`);
}

function headOf(size: number, root: Uint8Array | null): Head | null {
  if (root?.length !== HASH_BYTES) return null;
  return size > 0 || hexOf(root) === hexOf(EMPTY_ROOT) ? { size, root: hexOf(root) } : null;
}

function signatureIn(line: string): Signature | null {
  const { name, bytes: text } = SIGNATURE.exec(line)?.groups ?? {};
  const bytes = bytesOfBase64(text ?? '');
  if (!name || bytes === null || bytes.length <= ID_BYTES) return null;
  return { name, id: hexOf(bytes.subarray(0, ID_BYTES)), bytes: bytes.subarray(ID_BYTES) };
}

const lineOf = ({ name, id, bytes }: Signature): string => `${DASH} ${name} ${base64Of(Buffer.concat([bytesOfHex(id), bytes]))}\n`;
const not = (line: number, expected: string): NotACheckpoint => ({ answer: 'notACheckpoint', line, expected });
