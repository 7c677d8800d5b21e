import type { FileRead } from '../file/options.ts';
import type { DateSystem, Sheet } from '../file/sheet.ts';
import { isUnreadable, type Unreadable, unreadable } from '../file/unreadable.ts';
import type { Book } from './cell-value.ts';
import { openParts, type Parts } from './parts.ts';
import { type Relation, readRelations } from './relations.ts';
import { readStrings } from './strings.ts';
import { readFormats } from './styles.ts';
import { readWorksheet } from './worksheet.ts';
import { readXml } from './xml.ts';

/** The sheets of an Excel workbook, in its own order, hidden ones included; chart sheets have no cells and are passed over. With `sheet`, that one alone. */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  sheet: string | number | undefined,
): Promise<FileRead | Unreadable> {
  const parts = await openParts(bytes, fileName);
  if (isUnreadable(parts)) return parts;
  const contents = await contentsOf(parts, fileName);
  if (isUnreadable(contents)) return contents;
  const chosen = chooseSheets(contents.sheets, sheet, fileName);
  if (isUnreadable(chosen)) return chosen;
  const sheets = await sheetsOf(parts, fileName, contents, chosen);
  if (isUnreadable(sheets)) return sheets;

  const [only] = sheets;
  if (sheet !== undefined && only?.rows.length === 0) return unreadable('emptySheet', fileName, only.name);
  if (sheets.every(({ rows }) => rows.length === 0)) return unreadable('noRows', fileName);
  return { sheets, encoding: 'utf-8' };
}

type Contents = { readonly dateSystem: DateSystem; readonly sheets: readonly Listed[]; readonly relations: readonly Relation[] };
type Listed = { readonly name: string; readonly hidden: boolean; readonly path: string };

/** What the workbook says it holds. */
async function contentsOf(parts: Parts, fileName: string): Promise<Contents | Unreadable> {
  const roots = await readRelations(parts, '', fileName);
  if (isUnreadable(roots)) return roots;
  const main = roots.find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  if (!parts.has(main) || !/workbook[^/]*\.xml$/i.test(main)) return unreadable('notAWorkbook', fileName, whatItIs(parts));
  const relations = await readRelations(parts, main, fileName);
  if (isUnreadable(relations)) return relations;

  const listed: { name: string; hidden: boolean; id: string | undefined }[] = [];
  let dateSystem: DateSystem = '1900';
  const refused = await readXml(parts, main, fileName, {
    open(name, attribute) {
      if (name === 'workbookPr' && /^(1|true|on)$/.test(attribute('date1904') ?? '')) dateSystem = '1904';
      if (name === 'sheet')
        listed.push({
          name: attribute('name') ?? '',
          hidden: (attribute('state') ?? 'visible') !== 'visible',
          id: attribute('id', 'prefixed'),
        });
    },
  });
  if (refused) return refused;
  const sheets = listed.flatMap(({ name, hidden, id }) => {
    const relation = relations.find((each) => each.id === id && each.type === 'worksheet');
    return relation === undefined ? [] : [{ name, hidden, path: relation.path }];
  });
  return sheets.length === 0 ? unreadable('noSheets', fileName) : { dateSystem, sheets, relations };
}

function whatItIs(parts: Parts): string {
  if (parts.has('word/document.xml')) return 'it is a Word document';
  if (parts.has('ppt/presentation.xml')) return 'it is a presentation';
  if (parts.has('xl/workbook.bin')) return 'it is a binary workbook (.xlsb)';
  return parts.has('content.xml') ? 'it is an OpenDocument file' : 'it is a zip of other files';
}

/** All sheets, or the one that was asked for: by its number from 1, or by name without regard to case and outer spaces. */
function chooseSheets(sheets: readonly Listed[], asked: string | number | undefined, fileName: string): readonly Listed[] | Unreadable {
  if (asked === undefined) return sheets;
  const same = (name: string) => name.trim().toLowerCase() === String(asked).trim().toLowerCase();
  const found =
    typeof asked === 'number' ? sheets[asked - 1] : (sheets.find(({ name }) => name === asked) ?? sheets.find(({ name }) => same(name)));
  if (found !== undefined) return [found];
  const there = sheets.map(({ name }) => `"${name}"`).join(', ');
  return unreadable('noSuchSheet', fileName, typeof asked === 'number' ? `number ${asked}` : `"${asked}"`, there);
}

async function sheetsOf(parts: Parts, fileName: string, { dateSystem, relations }: Contents, chosen: readonly Listed[]) {
  const pathOf = (type: string, usual: string) => relations.find((each) => each.type === type)?.path ?? usual;
  const missing = relations.find(({ type, path }) => NEEDED.has(type) && !parts.has(path));
  if (missing) return unreadable('damaged', fileName, `its part ${missing.path} is missing`);
  const strings = await readStrings(parts, pathOf('sharedStrings', 'xl/sharedStrings.xml'), fileName);
  if (isUnreadable(strings)) return strings;
  const formats = await readFormats(parts, pathOf('styles', 'xl/styles.xml'), fileName);
  if (isUnreadable(formats)) return formats;

  const book: Book = { strings, formats, dateSystem };
  const sheets: Sheet[] = [];
  for (const { name, hidden, path } of chosen) {
    const rows = await readWorksheet(parts, path, fileName, book);
    if (isUnreadable(rows)) return rows;
    sheets.push({ name, hidden, dateSystem, rows });
  }
  return sheets;
}

/** Without one of these, a sheet would read as blank, or its dates as numbers, and nobody would be told. */
const NEEDED = new Set(['worksheet', 'sharedStrings', 'styles']);
