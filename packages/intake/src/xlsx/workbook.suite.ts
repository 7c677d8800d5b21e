import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** A workbook made for one test: the XML inside each sheet's `worksheet`, and what the whole book has besides. */
export type Made = {
  readonly sheets: Readonly<Record<string, string>>;
  /** The XML inside `sst`. */
  readonly strings?: string;
  /** Custom number formats, by style: cell style 1 is the first of them. */
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
  readonly hidden?: readonly string[];
  /** Parts that stand instead of, or beside, the usual ones. */
  readonly parts?: Readonly<Record<string, string>>;
};

/** The bytes of that workbook. */
export async function workbookOf({
  sheets,
  strings = '',
  formats = [],
  date1904 = false,
  hidden = [],
  parts = {},
}: Made): Promise<Uint8Array> {
  const names = Object.keys(sheets);
  return zipOf({
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': bookXml(names, hidden, date1904),
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['strings', 'sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles', '/xl/styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/styles.xml': stylesXml(formats),
    ...Object.fromEntries(
      names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, `<worksheet xmlns="${MAIN}">${sheets[name]}</worksheet>`]),
    ),
    ...parts,
  });
}

/** A sheet of these rows of cells. */
export function rowsXml(...rows: readonly string[]): string {
  return `<sheetData>${rows.map((cells, at) => `<row r="${at + 1}">${cells}</row>`).join('')}</sheetData>`;
}

/** A cell of text written in place. */
export function inline(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** A zip of these texts. */
export async function zipOf(texts: Readonly<Record<string, string>>, password?: string): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...(password === undefined ? {} : { password }) });
  for (const [name, text] of Object.entries(texts)) await zip.add(name, new TextReader(text));
  return zip.close();
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function bookXml(names: readonly string[], hidden: readonly string[], date1904: boolean): string {
  const sheets = names.map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"${hidden.includes(name) ? ' state="hidden"' : ''}/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${date1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheets.join('')}</sheets></workbook>`;
}

function stylesXml(formats: readonly string[]): string {
  const escaped = formats.map((format) => format.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
  const written = escaped.map((format, at) => `<numFmt numFmtId="${200 + at}" formatCode="${format}"/>`).join('');
  const used = formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('');
  return `<styleSheet xmlns="${MAIN}"><numFmts>${written}</numFmts><cellXfs><xf numFmtId="0"/>${used}</cellXfs></styleSheet>`;
}

function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}
