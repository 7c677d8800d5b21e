/** What kind of file do these bytes look like? */
export type FileType =
  | { readonly is: 'zip' | 'csv' | 'protected' | 'oldExcel' }
  | { readonly is: 'notAWorkbook' | 'unknown'; readonly looksLike: string };

export function typeOf(bytes: Uint8Array, fileName: string): FileType {
  if (startsWith(bytes, OLD_OFFICE)) return { is: holdsEncryptedPackage(bytes) ? 'protected' : 'oldExcel' };
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return { is: 'zip' };
  const signature = SIGNATURES.find(({ starts }) => startsWith(bytes, starts));
  if (signature) return { is: 'unknown', looksLike: `looks like ${signature.what}` };
  return typeByName(fileName);
}

function typeByName(fileName: string): FileType {
  const extension = /\.([^./\\]*)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (TEXT_EXTENSIONS.has(extension)) return { is: 'csv' };
  if (WORKBOOK_EXTENSIONS.has(extension)) return { is: 'notAWorkbook', looksLike: 'its first bytes are not those of a workbook' };
  return { is: 'unknown', looksLike: `is of a kind (.${extension}) that holds no table we can read` };
}

function startsWith(bytes: Uint8Array, starts: readonly number[]): boolean {
  return starts.every((byte, at) => bytes[at] === byte);
}

/** A workbook with a password is kept in the old container, under a stream of this name, in UTF-16. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'));
}

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [...ascii('PK'), 3, 4];
const EMPTY_ZIP = [...ascii('PK'), 5, 6];
const SIGNATURES = [
  { starts: ascii('%PDF-'), what: 'a PDF' },
  { starts: ascii('{\\rtf'), what: 'a rich text document' },
  { starts: [0x89, ...ascii('PNG')], what: 'a picture' },
  { starts: [0xff, 0xd8, 0xff], what: 'a picture' },
  { starts: ascii('GIF8'), what: 'a picture' },
];
const TEXT_EXTENSIONS = new Set(['csv', 'tsv', 'tab', 'txt', '']);
const WORKBOOK_EXTENSIONS = new Set(['xlsx', 'xlsm', 'xltx', 'xltm', 'xls']);
