import { describe, expect, test } from 'vitest';
import { bytesOfHex, hexOf, sha256, utf8 } from '../bytes.ts';
import { type Head, leafHash, type Proof, provesInclusion } from '../merkle.ts';
import { Tree } from '../tree.ts';
import { base64Of, bytesOfBase64 } from './base64.ts';
import { checked } from './checked.ts';
import type { PublicKey, SigningKey } from './key.ts';
import { noteIn, noteOf, textOfCheckpoint } from './note.ts';
import { keyFor, knownOf, noteBy, someHead } from './notes.suite.ts';
import { signatureBy } from './signing.ts';

/** Printed with every failure, and all that chance decides here: which bytes are changed to what. Keys are new each time. */
const SEED = 20_230_124;

/** Numbers that look like chance and are the same each time (a linear congruential generator, Numerical Recipes). */
function chances(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Forgery = readonly [string, string];

const [key, other, ofNext] = [keyFor('main'), keyFor('main'), keyFor('next')];
const known = knownOf(key);
const note = noteBy('main', 1_000, key);
const later = noteBy('main', 2_000, key);
const [text = '', line = ''] = note.split('\n\n');
const textOfLater = later.split('\n\n')[0] ?? '';

/** The note with each of its bytes changed in one bit, and with each left out. */
function changedByte(seed: number): readonly Forgery[] {
  const chance = chances(seed);
  const bytes = utf8(note);
  return [...bytes].flatMap((byte, at): Forgery[] => {
    const bit = chance(8);
    const flipped = Buffer.from(bytes);
    flipped[at] = byte ^ (1 << bit);
    const without = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
    return [
      [`bit ${bit} of byte ${at} flipped`, flipped.toString('utf8')],
      [`byte ${at} left out`, without.toString('utf8')],
    ];
  });
}

const cut: readonly Forgery[] = Array.from({ length: note.length }, (_, length) => [`cut after ${length} letters`, note.slice(0, length)]);

/** A note by this key, renamed as if it were by that one. */
const posing = (by: SigningKey, as: PublicKey, said: string): string =>
  noteOf(said, [{ ...signatureBy(by, said), name: as.name, id: as.id }]);

const head = (size: number): Head => someHead(size);
const said = (register: string, size: number): string => textOfCheckpoint({ register, head: head(size) });

/** The same signature with the order of the curve added to its second half: another spelling that a careless reader takes. */
function malleable(): string {
  const read = noteIn(note);
  if ('answer' in read || !read.signatures[0]) throw new Error('The note cannot be read');
  const [signature] = read.signatures;
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  const half = BigInt(`0x${hexOf(Uint8Array.from(signature.bytes.subarray(32)).reverse())}`) + order;
  const more = bytesOfHex(half.toString(16).padStart(64, '0')).reverse();
  return noteOf(read.text, [{ ...signature, bytes: Buffer.concat([signature.bytes.subarray(0, 32), more]) }]);
}

const swapped: readonly Forgery[] = [
  ['the text of another checkpoint', `${textOfLater}\n\n${line}`],
  ['the signature of another checkpoint', `${text}\n\n${later.split('\n\n')[1]}`],
  ['another size', note.replace('\n1000\n', '\n1001\n')],
  ['a size with a nought before it', note.replace('\n1000\n', '\n01000\n')],
  ['a size in another spelling', note.replace('\n1000\n', '\n1e3\n')],
  ['a size with a sign', note.replace('\n1000\n', '\n+1000\n')],
  ['a size below nothing', note.replace('\n1000\n', '\n-1000\n')],
  ['a size beyond all counting', note.replace('\n1000\n', '\n9007199254740993\n')],
  ['no entries', note.replace('\n1000\n', '\n0\n')],
  ['no entries and the root of none', note.replace(/\n1000\n.*\n/, '\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n')],
  ['no entries, signed, with the root of some', noteOf(said('main', 0), [signatureBy(key, said('main', 0))])],
  ['another register', note.replaceAll('countersign/main', 'countersign/next')],
  ['another register in its first line', note.replace('countersign/main', 'countersign/next')],
  ['another spelling of its register', note.replaceAll('countersign/main', 'countersign/%6Dain')],
  ['no register', note.replaceAll('countersign/main', 'countersign/')],
  ['the key of another register', noteOf(said('main', 1_000), [signatureBy(ofNext, said('main', 1_000))])],
  ['the text of another register, by this one’s key', noteOf(said('next', 1_000), [signatureBy(key, said('next', 1_000))])],
  ['another key', noteBy('main', 1_000, other)],
  ['another key in the name of the known one', posing(other, key.public, said('main', 1_000))],
  ['the key of another register in the name of the known one', posing(ofNext, key.public, said('main', 1_000))],
  ['a line more in its text', note.replace('\n\n', '\nmore\n\n')],
  ['an empty line more', note.replace('\n\n', '\n\n\n')],
  ['a second text above it', `${text}\n\n${note}`],
  ['something after it', `${note}more`],
  ['an empty line after it', `${note}\n`],
  ['something before it', `\n${note}`],
  ['other line ends', note.replaceAll('\n', '\r\n')],
  ['a mark of byte order', `\ufeff${note}`],
  ['a hyphen for its dash', note.replace('—', '-')],
  ['a root in hexadecimal', note.replace(/(\n1000\n).*\n/, `$1${head(1_000).root}\n`)],
  ['a root without its padding', note.replace(/(\n1000\n)(.*)\n/, (_, size, root) => `${size}${root.replace('=', '')}\n`)],
  ['a signature with the order of the curve added', malleable()],
  ['no signature', `${text}\n\n`],
  ['a signature of noughts', noteOf(`${text}\n`, [{ ...key.public, bytes: new Uint8Array(64) }])],
  ['a signature too long', noteOf(`${text}\n`, [{ ...key.public, bytes: Buffer.concat([bytesIn(line), Uint8Array.of(0)]) }])],
  ['a signature too short', noteOf(`${text}\n`, [{ ...key.public, bytes: bytesIn(line).subarray(0, 63) }])],
  ['a right and then a wrong signature of the same key', `${note}${later.split('\n\n')[1]}`],
  ['more signatures than any note has', `${text}\n\n${line.repeat(17)}`],
];

function bytesIn(signature: string): Uint8Array {
  return (bytesOfBase64(signature.trim().split(' ')[2] ?? '') ?? new Uint8Array()).subarray(4);
}

describe(`forged notes (seed ${SEED})`, () => {
  test('what they are made from is accepted', () => {
    expect(checked(note, known)).toMatchObject({ answer: 'signed', head: head(1_000) });
    expect(checked(later, known)).toMatchObject({ answer: 'signed', head: head(2_000) });
  });

  test.each(swapped)('with %s: none is accepted', (_, forged) => {
    expect(forged).not.toBe(note);
    expect(checked(forged, known).answer).not.toBe('signed');
  });

  test.each([
    ['changed in one bit or without one byte, at each byte', changedByte(SEED)],
    ['cut short, after each letter', cut],
  ])('%s: none is accepted', (_, forgeries) => {
    expect(forgeries.length).toBeGreaterThan(note.length - 1);
    expect(forgeries.filter(([, forged]) => forged === note || checked(forged, known).answer === 'signed')).toEqual([]);
  });

  test('no key known, no note accepted', () => {
    expect(checked(note, [])).toMatchObject({ answer: 'signedByNoneKnown', by: [{ id: key.public.id }] });
  });
});

describe(`forged proofs (seed ${SEED})`, () => {
  const leaves = Array.from({ length: 37 }, (_, index) => leafHash(utf8(`entry ${index + 1}`)));
  const tree = new Tree();
  for (const leaf of leaves) tree.add(leaf);
  const ofTree: Head = { size: 37, root: hexOf(tree.rootAt(37)) };
  const proven = leaves.map((leaf, index) => ({
    leaf: hexOf(leaf),
    proof: { number: index + 1, size: 37, path: tree.pathTo(index + 1, 37).map(hexOf) } satisfies Proof,
  }));

  type Claim = readonly [string, string, Proof, Head];
  const forgeries = proven.flatMap(({ leaf, proof }, index): Claim[] => {
    const chance = chances(SEED + index);
    const next = proven[(index + 1) % proven.length] ?? { leaf, proof };
    const { path } = proof;
    const flipped = path.map(
      (hash, at): Claim => [`bit of hash ${at}`, leaf, { ...proof, path: path.with(at, bitFlipped(hash, chance(256))) }, ofTree],
    );
    return [
      ...flipped,
      ['leaf of another', next.leaf, proof, ofTree],
      ['path of another', leaf, { ...proof, path: next.proof.path }, ofTree],
      ['number of another', leaf, { ...proof, number: next.proof.number }, ofTree],
      ['bit of the leaf', bitFlipped(leaf, chance(256)), proof, ofTree],
      ['bit of the root', leaf, proof, { ...ofTree, root: bitFlipped(ofTree.root, chance(256)) }],
      ['first hash dropped', leaf, { ...proof, path: path.slice(1) }, ofTree],
      ['last hash dropped', leaf, { ...proof, path: path.slice(0, -1) }, ofTree],
      ['no path', leaf, { ...proof, path: [] }, ofTree],
      ['a hash more', leaf, { ...proof, path: [...path, hexOf(sha256())] }, ofTree],
      ['a hash before', leaf, { ...proof, path: [leaf, ...path] }, ofTree],
      ['its hashes the other way round', leaf, { ...proof, path: path.toReversed() }, ofTree],
      ['size of the proof', leaf, { ...proof, size: 38 }, ofTree],
      ['size of the head', leaf, proof, { ...ofTree, size: 36 }],
      ['both at size 0', leaf, { ...proof, size: 0 }, { ...ofTree, size: 0 }],
      ['a head that is earlier', leaf, { ...proof, size: 36 }, { size: 36, root: hexOf(tree.rootAt(36)) }],
      ['the root as its own leaf', ofTree.root, { number: 1, size: 1, path: [] }, ofTree],
    ];
  });

  test('what they are made from is accepted', () => {
    for (const { leaf, proof } of proven) expect(provesInclusion(leaf, proof, ofTree)).toBe(true);
  });

  test('none is accepted', () => {
    expect(forgeries.length).toBeGreaterThan(700);
    expect(forgeries.filter(([, leaf, proof, against]) => provesInclusion(leaf, proof, against))).toEqual([]);
  });
});

function bitFlipped(hex: string, bit: number): string {
  const bytes = Buffer.from(hex, 'hex');
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return bytes.toString('hex');
}

test('what is spelt in base 64 has one spelling', () => {
  for (const spelling of ['AQ==', 'AQ', 'AR==', 'AQ=', 'AQ==\n', ' AQ==', 'A-==', '']) {
    expect(bytesOfBase64(spelling) === null).toBe(spelling !== 'AQ==');
  }
  expect(base64Of(Uint8Array.of(1))).toBe('AQ==');
});
