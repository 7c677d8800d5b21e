/** Why a file could not be read at all, and one plain sentence for its author: what, where, what to do. */
export type Unreadable = { readonly unreadable: UnreadableKind; readonly sentence: string };

export type UnreadableKind = keyof typeof sentences;

/** The refusal of this kind, in words. */
export function unreadable<K extends UnreadableKind>(kind: K, ...about: About[K]): Unreadable {
  return { unreadable: kind, sentence: spoken()[kind](...about) };
}

/** What each sentence needs to be told. */
type About = { readonly [K in UnreadableKind]: Parameters<(typeof sentences)[K]> };

function spoken(): { readonly [K in UnreadableKind]: (...about: About[K]) => string } {
  return sentences;
}

/** Was the file refused? */
export function isUnreadable(answer: object): answer is Unreadable {
  return 'unreadable' in answer;
}

/** Every sentence a refused file can answer with, one a kind, so that they can be edited in one place. */
const sentences = {
  empty: (file: string) => `${file} is empty. Check that it was saved, and send it again.`,
  noRows: (file: string) => `${file} has no rows in any sheet. Check that the right file was saved, and send it again.`,
  unknownType: (file: string, looksLike: string) => `${file} ${looksLike}. Save the table as .xlsx or .csv and send that.`,
  passwordProtected: (file: string) =>
    `${file} is protected by a password. Save a copy without one (File, Info, Protect Workbook) and send that.`,
  oldExcel: (file: string) => `${file} is in the old .xls format, or another of the same age. Open it, save it as .xlsx and send that.`,
  damaged: (file: string, where: string) => `${file} is damaged: ${where}. Open it, save it again as .xlsx or .csv and send that.`,
  notAWorkbook: (file: string, whatItIs: string) =>
    `${file} is not a workbook: ${whatItIs}. Save the table as .xlsx or .csv and send that.`,
  noSheets: (file: string) => `${file} is a workbook without a sheet of cells. Put the table on a sheet and send it again.`,
  noSuchSheet: (file: string, asked: string, there: string) =>
    `${file} has no sheet ${asked}. The sheets there are: ${there}. Correct "sheet" in the mapping.`,
  emptySheet: (file: string, sheet: string) =>
    `The sheet "${sheet}" of ${file} has no rows. Correct "sheet" in the mapping, or fill the sheet.`,
  wrongEncoding: (file: string, row: number, byte: number, before: string) =>
    `${file} is not UTF-8: row ${row} has a byte that cannot be read (byte ${byte} of the file, after "${before}"). Save it as "CSV UTF-8", or add "encoding": "windows-1252" to the mapping.`,
  brokenEncoding: (file: string, encoding: string) =>
    `${file} begins like ${encoding} but cannot be read as that. Save it as "CSV UTF-8" and send that.`,
  binary: (file: string, row: number) =>
    `${file} holds a NUL character in row ${row}, so it is not plain text, or it is UTF-16 without its mark. Save it as "CSV UTF-8" and send that.`,
  openQuote: (file: string, row: number) =>
    `${file} has a quotation mark that is opened in row ${row} and not closed. Close it, or save the file again as CSV, and send that.`,
  fileTooLarge: (file: string, mebibytes: number) =>
    `${file} is larger than ${mebibytes} MiB. Remove pictures and old sheets, or send it in parts.`,
  unpacksTooLarge: (file: string, mebibytes: number) =>
    `${file} unpacks to more than ${mebibytes} MiB. Save only the table as .csv and send that.`,
  tooManyParts: (file: string, most: number) => `${file} holds more than ${most} files inside. Save only the table as .xlsx and send that.`,
  tooManyRows: (file: string, most: number) => `${file} has more than ${most} rows in one sheet. Send it in parts.`,
  tooManyColumns: (file: string, row: number, most: number) =>
    `Row ${row} of ${file} has more than ${most} columns. Check the delimiter, or remove columns.`,
  tooManyCells: (file: string, most: number) =>
    `${file} has a sheet of more than ${most} cells. Remove what is not part of the table and send it again.`,
  rowTooLong: (file: string, row: number) =>
    `Row ${row} of ${file} is longer than any row of a register. A quotation mark may be open: check that row, save the file again as CSV, and send that.`,
} as const;
