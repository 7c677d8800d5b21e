import { createHash } from 'node:crypto';

/**
 * Is the entry with this leaf hash entry `number` (from 1) of the record with this head? RFC 9162, 2.1.3.2: the path holds the hashes beside
 * the way up, the nearest first. It proves that the entry is in the record, and not what the entry says.
 */
export function provesInclusion(leaf, number, path, { size, root }) {
  if (![leaf, root, ...path].every((hash) => /^[0-9a-f]{64}$/.test(hash)) || number < 1 || number > size) return false;
  let [at, end, hash] = [number - 1, size - 1, Buffer.from(leaf, 'hex')];
  for (const step of path) {
    if (end === 0) return false;
    const beside = Buffer.from(step, 'hex');
    const isRight = at % 2 === 1 || at === end;
    hash = isRight ? node(beside, hash) : node(hash, beside);
    // Without a partner it rises as it is, until it has one.
    while (isRight && at % 2 === 0 && at > 0) [at, end] = [half(at), half(end)];
    [at, end] = [half(at), half(end)];
  }
  return end === 0 && hash.toString('hex') === root;
}

const half = (index) => Math.floor(index / 2);
const node = (left, right) => createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();

/** The head that a checkpoint names: its second and third line. Who signed it, `countersign-verify.mjs` says. */
export function headInNote(note) {
  const [, size, root] = note.split(/\r?\n/);
  return { size: Number(size), root: Buffer.from(root ?? '', 'base64').toString('hex') };
}
