import { nameOfKey } from '../sentence.ts';
import { contradicted, type Feed, unproved } from './feed.ts';
import type { Finding, Read, Trusted } from './finding.ts';
import type { Faulty, Whole } from './record.ts';

type Judgement = Omit<Finding, 'file'>;

const holds = (says: string): Judgement => ({ holds: true, says });
const fails = (says: string): Judgement => ({ holds: false, says });

/** One register has one root at one size. Two that were signed mean that somebody was shown another record. */
export function ofCheckpoint(own: Trusted, trusted: readonly Trusted[]): Finding {
  const { file, register, head, by } = own;
  const against = ofRegister(trusted, register).find((other) => other.head.size === head.size && other.head.root !== head.root);
  if (against) return { file, ...fails(`it is signed, and so is ${against.file}: ${head.size} entries of ${register} with two roots`) };
  const signers = by.map(nameOfKey).join(' and ');
  const both = by.length > 1 ? ', so whoever knows one of these keys may come to know the others' : '';
  return { file, ...holds(`checkpoint of ${register}: ${head.size} entries, root ${head.root}, signed by ${signers}${both}`) };
}

/** A record vouches for nothing itself: whoever can write all of it can write all of it anew. */
export function ofRecord(found: Whole | Faulty, trusted: readonly Trusted[]): Judgement {
  if ('faulty' in found) return fails(found.faulty);
  const { register, head, roots } = found;
  const own = ofRegister(trusted, register);
  const beyond = own.find((each) => each.head.size > head.size);
  if (beyond)
    return fails(`it ends with entry ${head.size}, and at ${beyond.file} there were ${beyond.head.size}: an old copy, or cut short`);
  const other = own.find((each) => roots.get(each.head.size) !== each.head.root);
  if (other) return fails(`its first ${other.head.size} entries are not those of ${other.file}: it was written anew`);
  const last = lastOf(own);
  if (!last || last.head.size < Math.min(1, head.size))
    return fails(`its ${head.size} entries follow from one another, but ${unvouched(register)}`);
  return holds(`record of ${register}: ${entriesIn(found)}. The first ${last.head.size} are those of ${last.file}${after(found, last)}`);
}

/**
 * A feed is held against a checkpoint of its own head, or against a record in which that head is found. A path proves that an entry is in
 * the record, and not what it says: that is compared where the record is given.
 */
export function ofFeed(feed: Feed, trusted: readonly Trusted[], records: readonly Read[]): Judgement {
  const { register, head, assured } = feed;
  const missing = unproved(feed);
  if (missing.length > 0) return fails(`not proved to be in the record: ${missing.join(', ')}`);
  const known = knownAt(feed, trusted, records);
  const other = known.find(({ root }) => root !== head.root);
  if (other) return fails(`its head of ${head.size} entries is not that of ${other.file}`);
  const [by] = known;
  if (!by)
    return fails(
      `its ${assured.length} assured actions are proved against its own head of ${head.size} entries, but ${unvouched(register)}`,
    );
  const proved = `each of its ${assured.length} assured actions has its entry in the record of ${head.size}, by ${by.file}`;
  const record = records.find(({ found }) => vouchedRoot(found, register, head.size, trusted) === head.root);
  if (record === undefined || 'faulty' in record.found) return holds(`feed of ${register}: ${proved}; ${UNREAD}`);
  const otherwise = contradicted(feed, record.found.entries);
  if (otherwise.length > 0)
    return fails(`${proved}, but in ${record.file} that entry does not say what the feed says of ${otherwise.join(', ')}`);
  return holds(`feed of ${register}: ${proved}, and in ${record.file} that entry says by whom, when and how it was verified`);
}

const UNREAD = 'what those entries say was not looked at, for no copy of the register was given';

/** What is believed of the register at the size of the feed, and from which file. */
function knownAt({ register, head: { size } }: Feed, trusted: readonly Trusted[], records: readonly Read[]) {
  const signed = ofRegister(trusted, register).filter(({ head }) => head.size === size);
  const found = records.flatMap(({ file, found }) => {
    const root = vouchedRoot(found, register, size, trusted);
    return root === undefined ? [] : [{ file, root }];
  });
  return [...signed.map(({ file, head }) => ({ file, root: head.root })), ...found];
}

/** The root at a size that a record shows, when a checkpoint of this size or a later one vouches for it. */
function vouchedRoot(found: Whole | Faulty, register: string, size: number, trusted: readonly Trusted[]): string | undefined {
  if ('faulty' in found || found.register !== register || !ofRecord(found, trusted).holds) return undefined;
  return (lastOf(ofRegister(trusted, register))?.head.size ?? -1) >= size ? found.roots.get(size) : undefined;
}

function entriesIn({ head, erased, withheld }: Whole): string {
  const words = [
    ...(erased > 0 ? [`${erased} erased`] : []),
    ...(withheld > 0 ? [`${withheld} not in this file and erased by no entry`] : []),
  ].join(', ');
  return `${head.size} entries, each with its hash, in order, up to the root ${head.root}${words && ` (sections of words: ${words})`}`;
}

function after({ head }: Whole, last: Trusted): string {
  const later = head.size - last.head.size;
  return later > 0 ? `; for the ${later} after them no checkpoint was given` : '';
}

const unvouched = (register: string): string =>
  `no signed checkpoint of ${register} was given that covers them, so they may have been written anew as a whole`;

const ofRegister = (trusted: readonly Trusted[], name: string): readonly Trusted[] => trusted.filter(({ register }) => register === name);

const lastOf = (trusted: readonly Trusted[]): Trusted | undefined =>
  trusted.toSorted((one, other) => one.head.size - other.head.size).at(-1);
