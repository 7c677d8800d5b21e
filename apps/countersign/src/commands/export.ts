import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dayInWords } from '@countersign/core';
import { assets, dashboard, paths, type Reader } from '@countersign/dashboard';
import { type Answer, done, isAnswer, misused, refused } from '../answer.ts';
import { type Asked, textOf } from '../asked.ts';
import { fileUnwritable } from '../copy-file.ts';
import { dayOption } from '../dates.ts';
import { readersOf } from '../reading/readers.ts';
import { writeSite } from '../site/folder.ts';
import { frozen } from '../site/frozen.ts';
import { type Pages, sitePages } from '../site/pages.ts';
import { snapshotFile } from '../snapshot-file.ts';
import { withStore } from '../store.ts';
import type { World } from '../world.ts';
import { noRegister } from './no-register.ts';

/** Writes what the public may read, as at a day, as a folder that any web server can host: `export --format site`. */
export async function exportTo(asked: Asked, world: World): Promise<Answer> {
  const [format, out, asAt] = [textOf(asked, 'format'), textOf(asked, 'out'), dayOption(asked, 'as-at')];
  if (isAnswer(asAt)) return asAt;
  if (format !== 'site') return misused('Say what to write: --format site, a folder of pages that any web server can host.');
  if (out === null) return misused('Say where to: --out FOLDER. It is made; a site that was written there before is written anew.');
  return withStore(asked, world, async (ledger) => {
    if ((await ledger.head(asked.register)) === null) return noRegister(asked);
    const serving = { snapshot: snapshotFile(asked, world), isDemonstration: true };
    const reader = (await readersOf(ledger, asked.register, world, serving))(null);
    const day = asAt.day ?? (await reader.readOn());
    return siteOf(frozen(reader, day), resolve(world.cwd, out), out);
  });
}

async function siteOf(reader: Reader, folder: string, out: string): Promise<Answer> {
  const { council, asAt, head } = await reader.position();
  const app = dashboard(() => reader);
  const pages: Pages = async (address) => {
    const answer = await app.request(address);
    return { status: answer.status, html: await answer.text() };
  };
  try {
    const count = await writeSite(folder, { council, asAt, head }, sitePages(pages, paths), join(fileURLToPath(assets), 'assets'));
    if (typeof count === 'number')
      return done(
        { out, asAt, head, pages: count },
        `${count} pages, as at ${dayInWords(asAt)}, were written to ${out}. Put the folder on any web server.`,
      );
    return refused({ refused: count, out, because: NOT_THERE[count] }, `${out}: ${NOT_THERE[count]}`);
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault) return fileUnwritable(out, fault.message);
    throw fault;
  }
}

const NOT_THERE = {
  notOurs: 'This folder holds something else, which would be lost. Name another folder, or empty it.',
  notAFolder: 'This is a file. Name a folder.',
} as const;
