import type { Unreadable } from '../file/unreadable.ts';
import type { Parts } from './parts.ts';
import { readXml } from './xml.ts';

/** How one part of a workbook points at another: by an id, the last word of its type, and a path from the root of the zip. */
export type Relation = { readonly id: string; readonly type: string; readonly path: string };

/** Which parts does this part point at? The empty path stands for the workbook as a whole. Addresses outside the file are left out. */
export async function readRelations(parts: Parts, of: string, fileName: string): Promise<readonly Relation[] | Unreadable> {
  const folder = of.slice(0, of.lastIndexOf('/') + 1);
  const relations: Relation[] = [];
  const refused = await readXml(parts, `${folder}_rels/${of.slice(folder.length)}.rels`, fileName, {
    open(name, attribute) {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const type = attribute('Type') ?? '';
      relations.push({
        id: attribute('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        path: resolved(folder, attribute('Target') ?? ''),
      });
    },
  });
  return refused ?? relations;
}

/** A target is counted from the folder of the part that points, or from the root when it begins with a slash. */
function resolved(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : `${folder}${target}`).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
