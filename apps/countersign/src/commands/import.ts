import { basename } from 'node:path';
import { type asksOf, isUnreadable, proposeMapping, readFile, readRows } from '@countersign/intake';
import type { Ledger } from '@countersign/ledger';
import { type Answer, isAnswer, misused, unavailable } from '../answer.ts';
import { type Asked, textOf } from '../asked.ts';
import { openBook, requestHash, write } from '../book.ts';
import { dayOption, today } from '../dates.ts';
import { erasuresOf } from '../erasures/kept.ts';
import { decideAll } from '../import/decide-all.ts';
import { bytesOf, mappingOf } from '../import/files.ts';
import { answerOf, proposed, type Report, unreadableAnswer } from '../import/report.ts';
import { notWritten } from '../not-written.ts';
import { OPERATOR } from '../operator.ts';
import { withStore } from '../store.ts';
import type { World } from '../world.ts';
import { noRegister } from './no-register.ts';

/** How often to read the news and decide again when somebody else wrote first. */
const ATTEMPTS = 8;

/** Reads a sheet into the register: `import FILE`. One append, or nothing at all. */
export async function importFile(asked: Asked, world: World): Promise<Answer> {
  const [path] = asked.what;
  if (path === undefined) return misused('Name the file: countersign import FILE --mapping FILE.');
  const on = dayOption(asked, 'on');
  if (isAnswer(on)) return on;
  const mapping = await mappingOf(textOf(asked, 'mapping'), world);
  if (mapping !== null && isAnswer(mapping)) return mapping;
  const bytes = await bytesOf(path, world);
  if (isAnswer(bytes)) return bytes;

  const name = basename(path);
  const read = await readFile(
    bytes,
    name,
    mapping === null ? {} : { encoding: mapping.encoding, delimiter: mapping.delimiter, sheet: asSheet(mapping.sheet) },
  );
  if (isUnreadable(read)) return unreadableAnswer(name, read);
  const [sheet] = read.sheets;
  if (sheet === undefined) return misused(`${name} has no sheet.`);
  if (mapping === null) return proposed(name, read.encoding, proposeMapping(sheet, name));

  const day = on.day ?? today(world);
  const as = textOf(asked, 'as')?.trim() || OPERATOR;
  return withStore(asked, world, (ledger) =>
    intoRegister(ledger, asked, world, {
      name,
      encoding: read.encoding,
      rows: readRows(sheet, mapping, { on: day }),
      reading: { mapping, on: day, as },
    }),
  );
}

type SheetRead = {
  readonly name: string;
  readonly encoding: string;
  readonly rows: ReturnType<typeof readRows>;
  readonly reading: Parameters<typeof asksOf>[2];
};

async function intoRegister(ledger: Ledger, asked: Asked, world: World, sheet: SheetRead): Promise<Answer> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const book = await openBook(ledger, asked.register);
    if (book === null) return noRegister(asked);
    const trouble = await erasuresOf(book, ledger, asked, world);
    if (trouble !== null) return trouble;
    const { report, drafts } = decideAll(book, sheet.rows, sheet.reading, world.now());
    const full: Report = { file: sheet.name, encoding: sheet.encoding, ...report };
    const mayWrite = asked.options['dry-run'] !== true && (full.errors === 0 || asked.options['accept-problems'] === true);
    if (!mayWrite || drafts.length === 0) return answerOf(full, mayWrite && full.errors === 0);

    const command = world.newId();
    const written = await write(ledger, book, {
      command,
      request: requestHash({ import: sheet.name, on: sheet.reading.on, command }),
      entries: drafts,
    });
    if (!('refused' in written)) return answerOf(full, true);
    if (written.refused !== 'headMoved') return notWritten(written, asked.store);
  }
  return unavailable('busy', `Others kept writing to this register; nothing was imported after ${ATTEMPTS} attempts. Try again.`);
}

function asSheet(sheet: string | number | undefined): string | number | undefined {
  return sheet === 'all' ? undefined : sheet;
}
