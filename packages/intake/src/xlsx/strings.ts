import type { Unreadable } from '../file/unreadable.ts';
import { unescaped } from './escapes.ts';
import type { Parts } from './parts.ts';
import { readXml } from './xml.ts';

/** The texts that the cells of a workbook point at by number. Runs of rich text are joined; phonetic guides are not text of the cell. */
export async function readStrings(parts: Parts, path: string, fileName: string): Promise<readonly string[] | Unreadable> {
  const strings: string[] = [];
  let runs = '';
  let inText = false;
  let inGuide = false;
  const refused = await readXml(parts, path, fileName, {
    open(name) {
      if (name === 'si') runs = '';
      if (name === 'rPh') inGuide = true;
      inText = name === 't' && !inGuide;
    },
    text(text) {
      if (inText) runs += text;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') inGuide = false;
      if (name === 'si') strings.push(unescaped(runs));
    },
  });
  return refused ?? strings;
}
