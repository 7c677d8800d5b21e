import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Finding } from '../finding.ts';
import { filesIn, hitsInFiles } from './bytes.ts';
import { commandLine, erased, marked, reported, told } from './council.ts';

/** What was found on a store in a file: figures, and the counts that must be none, or must not be. */
export type Found = { readonly figures: Finding['figures']; readonly broken: readonly string[] };

const BACKUPS = ['before.db', 'before.jsonl'];

/** Plants the marker, backs up, erases while somebody reads, and looks at every byte that was left. */
export function onFile(folder: string, marker: string): Found {
  const countersign = commandLine(folder);
  const isBackup = (file: string) => BACKUPS.some((name) => file === join(folder, name));
  const hits = () =>
    hitsInFiles(
      filesIn(folder).filter((file) => !isBackup(file)),
      marker,
    );
  const hitsAt = (names: readonly string[]) =>
    hitsInFiles(
      filesIn(folder).filter((file) => names.some((name) => file.startsWith(join(folder, name)))),
      marker,
    );

  marked(countersign, marker);
  const before = hits();
  for (const out of BACKUPS) told(countersign, 'backup', '--out', out);
  const backedUp = hitsAt(BACKUPS);

  const reader = new DatabaseSync(join(folder, 'data/countersign.db'), { readOnly: true });
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM entry').get();
  erased(countersign);
  const whileRead = hits();
  reader.exec('COMMIT');
  reported(countersign);
  const afterNext = hits();
  reader.close();
  reported(countersign);
  const after = hits();

  for (const out of ['after.db', 'after.jsonl']) told(countersign, 'backup', '--out', out);
  told(countersign, 'position', '--json');
  told(countersign, 'ags', '--year', '2023/24', '--out', 'feed.json');
  const exported = hitsAt(['after', 'feed']);

  for (const [out, again] of [
    ['before.db', 'again-1.db'],
    ['before.jsonl', 'again-2.db'],
    ['after.jsonl', 'again-3.db'],
  ] as const)
    told(countersign, 'restore', out, '--store', again, '--erasures', 'data/countersign.db.erasures');
  for (const again of ['again-1.db', 'again-2.db', 'again-3.db']) told(countersign, 'verify', '--store', again);
  const restored = hitsAt(['again']);
  const refused = countersign('restore', 'before.db', '--store', 'without.db');
  const without = hitsAt(['without']);
  const inLog = hitsAt(['data/countersign.db.erasures']);

  return {
    figures: [
      ['on SQLite: marker in the store before it was erased', before],
      ['marker in the two backups made before', backedUp],
      ['marker in every file while a reader kept the log from being emptied', whileRead],
      ['marker in every file after the next entry, the reader still there', afterNext],
      ['marker in the database, its log and index once it was gone', after],
      ['marker in backups, copies and a feed made after', exported],
      ['marker in three stores restored, two from the earlier backups', restored],
      ['marker in the log of erasures', inLog],
      ['restoring without the log of erasures ended with', refused.exit],
    ],
    broken: [
      ...(before > 0 && backedUp > 1 ? [] : ['the marker was not found before it was erased, so nothing was proved']),
      ...(afterNext + after === 0 ? [] : ['erased words stayed in a file of the store']),
      ...(exported === 0 ? [] : ['erased words are in what was exported after']),
      ...(restored + without === 0 ? [] : ['erased words came back with a restored store']),
      ...(inLog === 0 ? [] : ['erased words are in the log of erasures']),
      ...(refused.exit === 3 ? [] : ['a backup was restored without the log of erasures']),
    ],
  };
}
