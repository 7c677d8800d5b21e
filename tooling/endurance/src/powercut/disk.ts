import { dirname } from 'node:path';
import type { Chance } from '../chance.ts';
import { type Change, Content } from './content.ts';
import type { Deed } from './deed.ts';

/** What a disk may still do, when the power goes, with what it was not yet told to keep. */
export type Loss = 'everything' | Chance;

/** `kept` is safe; `loose` is what was written since, in order. */
type File = { readonly kept: Content; loose: Change[] };
type Naming = { readonly file: string; readonly is: File | null };

/** The least that a disk writes whole, in bytes. */
const SECTOR = 512;

/** A disk that keeps for sure only what it was told to keep: of a file its bytes, of a folder its names. */
export class Disk {
  readonly #names = new Map<string, File>();
  readonly #keptNames = new Map<string, File>();
  #looseNames: Naming[] = [];

  take(deed: Deed): void {
    switch (deed.did) {
      case 'made':
        if (!this.#names.has(deed.file)) this.#name(deed.file, { kept: new Content(), loose: [] });
        return;
      case 'wrote':
      case 'resized':
        this.#names.get(deed.file)?.loose.push(deed);
        return;
      case 'removed':
        this.#name(deed.file, null);
        return;
      case 'synced':
        this.#keep(deed.file);
        return;
      case 'said':
        return;
    }
  }

  /** The files that are found when the power comes back. */
  afterPowerCut(loss: Loss): ReadonlyMap<string, Buffer> {
    const names = new Map(this.#keptNames);
    // A folder's names are changed in order, so some of the last changes are missing, never one in between.
    const surviving = loss === 'everything' ? 0 : Math.floor(loss() * (this.#looseNames.length + 1));
    for (const naming of this.#looseNames.slice(0, surviving)) rename(names, naming);
    return new Map([...names].map(([file, { kept, loose }]) => [file, survivor(kept, loose, loss)]));
  }

  #name(file: string, is: File | null): void {
    const naming = { file, is };
    rename(this.#names, naming);
    this.#looseNames.push(naming);
  }

  #keep(name: string): void {
    const file = this.#names.get(name);
    if (file) {
      for (const change of file.loose) file.kept.change(change);
      file.loose = [];
    }
    const ofFolder = ({ file: named }: Naming) => dirname(named) === name;
    for (const naming of this.#looseNames.filter(ofFolder)) rename(this.#keptNames, naming);
    this.#looseNames = this.#looseNames.filter((naming) => !ofFolder(naming));
  }
}

function rename(names: Map<string, File>, { file, is }: Naming): void {
  if (is) names.set(file, is);
  else names.delete(file);
}

/** Of what was loose nothing survives, or of each change chance decides: all of it, none of it, or its first sectors. */
function survivor(kept: Content, loose: readonly Change[], loss: Loss): Buffer {
  if (loss === 'everything') return kept.bytes();
  const content = kept.copy();
  for (const change of loose.flatMap((one) => part(one, loss))) content.change(change);
  return content.bytes();
}

function part(change: Change, chance: Chance): Change[] {
  const luck = chance();
  if (luck < 1 / 3) return [];
  if (luck < 2 / 3 || 'size' in change) return [change];
  const sectors = Math.floor(chance() * Math.ceil(change.bytes.length / SECTOR));
  return [{ at: change.at, bytes: change.bytes.subarray(0, sectors * SECTOR) }];
}
