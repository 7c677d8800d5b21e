import { type Head, type Ledger, rootOfLeaves, type Written } from '@countersign/ledger';
import { everything, opened, REGISTER } from './record.ts';

/** Every acknowledged command, and the number it was acknowledged under. */
export type Heard = ReadonlyMap<string, number>;

/** What stands, held against what was heard. */
export type Reckoning = {
  readonly head: Head;
  /** Acknowledged, and not there under its number. */
  readonly lost: readonly string[];
  /** Recorded a second time. */
  readonly twice: readonly string[];
  /** What is not sound, in sentences: what the record finds of itself, or a root that does not follow from its entries. */
  readonly unsound: readonly string[];
};

/** Reads the whole record in this file and holds it against what was heard, and against a head that it had before. */
export async function reckoned(file: string, heard: Heard, before: Head | null = null): Promise<Reckoning> {
  const ledger = opened(file, { create: false });
  try {
    return await reckonedIn(ledger, heard, before);
  } finally {
    await ledger.close();
  }
}

export async function reckonedIn(ledger: Ledger, heard: Heard, before: Head | null = null): Promise<Reckoning> {
  const entries = await everything(ledger);
  const head = (await ledger.head(REGISTER)) ?? { size: 0, root: '' };
  const commands = new Set<string>();
  const twice = entries.map(({ command }) => command).filter((command) => commands.size === commands.add(command).size);
  const lost = [...heard].filter(([command, number]) => entries[number - 1]?.command !== command).map(([command]) => command);
  return { head, lost, twice, unsound: [...(await foundByItself(ledger)), ...rootsThatDiffer(entries, head, before)] };
}

async function foundByItself(ledger: Ledger): Promise<readonly string[]> {
  const verified = await ledger.verify(REGISTER);
  return verified.ok ? [] : [verified.firstBad.what];
}

/** The root is made here once more from the leaves that were read, now and as they stood before. */
function rootsThatDiffer(entries: readonly Written[], head: Head, before: Head | null): readonly string[] {
  const leaves = entries.map(({ leaf }) => leaf);
  return [head, before ?? head]
    .filter(({ size, root }) => root !== rootOfLeaves(leaves.slice(0, size)))
    .map(({ size }) => `the root at ${size} entries does not follow from the entries`);
}
