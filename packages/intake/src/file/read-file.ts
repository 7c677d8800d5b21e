import { readWorkbook } from '../xlsx/workbook.ts';
import { readCsv } from './csv.ts';
import { LIMITS } from './limits.ts';
import type { FileOptions, FileRead } from './options.ts';
import { typeOf } from './type.ts';
import { type Unreadable, unreadable } from './unreadable.ts';

/**
 * What rows does this file hold? It is judged by its first bytes and only then by its name, because people rename files.
 * A file that cannot be read is answered with a sentence its author can act on; nothing is thrown.
 */
export async function readFile(bytes: Uint8Array, fileName: string, options: FileOptions = {}): Promise<FileRead | Unreadable> {
  if (bytes.length === 0) return unreadable('empty', fileName);
  if (bytes.length > LIMITS.fileBytes) return unreadable('fileTooLarge', fileName, LIMITS.fileBytes / 1024 / 1024);
  const type = typeOf(bytes, fileName);
  switch (type.is) {
    case 'zip':
      return readWorkbook(bytes, fileName, options.sheet);
    case 'csv':
      return readCsv(bytes, fileName, options);
    case 'protected':
      return unreadable('passwordProtected', fileName);
    case 'oldExcel':
      return unreadable('oldExcel', fileName);
    case 'notAWorkbook':
      return unreadable('notAWorkbook', fileName, type.looksLike);
    case 'unknown':
      return unreadable('unknownType', fileName, type.looksLike);
  }
}
