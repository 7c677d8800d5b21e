import { cp, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SitePage } from './pages.ts';

/** By this file a folder is known for a site that we made, which may be made again. */
const OURS = 'countersign-site.json';

/** What the site is of. */
export type SiteSays = { readonly council: string; readonly asAt: string; readonly head: { readonly size: number; readonly root: string } };

/**
 * Writes the site to a folder: to one beside it first, which takes its place once it is whole, so that nobody is ever shown half of it.
 * How many pages? Or why not: something else is in that folder.
 */
export async function writeSite(
  folder: string,
  says: SiteSays,
  pages: AsyncIterable<SitePage>,
  assets: string,
): Promise<number | 'notOurs' | 'notAFolder'> {
  const there = await whatIsAt(folder);
  if (there === 'notOurs' || there === 'notAFolder') return there;
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  try {
    const count = await written(partial, pages);
    await cp(assets, join(partial, 'assets'), { recursive: true, filter: (file) => !file.endsWith('.js') });
    await writeFile(join(partial, OURS), `${JSON.stringify({ ...says, pages: count }, null, 2)}\n`);
    await rm(folder, { recursive: true, force: true });
    await rename(partial, folder);
    return count;
  } catch (fault) {
    await rm(partial, { recursive: true, force: true });
    throw fault;
  }
}

async function whatIsAt(folder: string): Promise<'nothing' | 'ours' | 'notOurs' | 'notAFolder'> {
  const found = await stat(folder).catch(() => null);
  if (found === null) return 'nothing';
  if (!found.isDirectory()) return 'notAFolder';
  const files = await readdir(folder);
  if (files.length === 0) return 'nothing';
  return files.includes(OURS) ? 'ours' : 'notOurs';
}

async function written(folder: string, pages: AsyncIterable<SitePage>): Promise<number> {
  await mkdir(folder, { recursive: true });
  let count = 0;
  for await (const { file, html } of pages) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, html);
    count += 1;
  }
  return count;
}
