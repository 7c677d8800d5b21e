import type { Unreadable } from '../file/unreadable.ts';
import { BUILT_IN } from './formats.ts';
import type { Parts } from './parts.ts';
import { readXml } from './xml.ts';

/** The number format of each style of a workbook, by the number that its cells point with. */
export async function readFormats(parts: Parts, path: string, fileName: string): Promise<readonly string[] | Unreadable> {
  const custom = new Map<number, string>();
  const used: number[] = [];
  let ofCells = false;
  const refused = await readXml(parts, path, fileName, {
    open(name, attribute) {
      if (name === 'numFmt') custom.set(Number(attribute('numFmtId')), attribute('formatCode') ?? 'General');
      if (name === 'cellXfs') ofCells = true;
      if (name === 'xf' && ofCells) used.push(Number(attribute('numFmtId') ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') ofCells = false;
    },
  });
  return refused ?? used.map((id) => custom.get(id) ?? BUILT_IN[id] ?? 'General');
}
