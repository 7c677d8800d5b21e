import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { acknowledgedIn, NODE, script } from '../clerks.ts';
import type { Heard } from '../reckoning.ts';
import { watched } from '../strace.ts';
import type { Deed } from './deed.ts';
import { deedsIn, settingsFor } from './deeds.ts';
import { Disk, type Loss } from './disk.ts';

export const DATABASE = 'record.db';

/** Has a clerk of this kind write so many entries into a new folder, and tells everything it did to the disk. */
export async function deedsOf(clerk: string, folder: string, entries: number): Promise<readonly Deed[]> {
  mkdirSync(folder);
  const log = `${folder}.log`;
  const { wrong, code } = await watched(settingsFor(log), [...NODE, script(clerk), join(folder, DATABASE), 'clerk', `${entries}`]);
  if (code !== 0) throw new Error(`The clerk failed under strace: ${wrong}`);
  const deeds = await deedsIn(log, folder);
  rmSync(log);
  return deeds;
}

/** What the disk held at one moment, and what had been acknowledged by then. */
export type Moment = { readonly disk: Disk; readonly heard: Heard };

/** Follows the deeds, and stops after each of these, given in order by their place, to look at the disk. */
export async function atEach(deeds: readonly Deed[], stops: readonly number[], look: (moment: Moment) => Promise<void>): Promise<void> {
  const disk = new Disk();
  let said = '';
  let done = 0;
  for (const stop of stops) {
    for (const deed of deeds.slice(done, stop + 1)) {
      disk.take(deed);
      if (deed.did === 'said') said += deed.text;
    }
    done = stop + 1;
    await look({ disk, heard: new Map(acknowledgedIn(said).map(({ command, number }) => [command, number])) });
  }
}

/** Lays out in a folder of their own the files that are found after the power cut, and answers where the database is. */
export function laidOut(disk: Disk, loss: Loss, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [file, bytes] of disk.afterPowerCut(loss)) writeFileSync(join(folder, basename(file)), bytes);
  return join(folder, DATABASE);
}
