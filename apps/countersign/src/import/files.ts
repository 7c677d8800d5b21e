import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isMappingRefusal, type Mapping, parseMapping } from '@countersign/intake';
import { type Answer, isAnswer, misused, refused } from '../answer.ts';
import type { World } from '../world.ts';

/** The bytes of a file, or why it could not be opened. */
export async function bytesOf(path: string, world: World): Promise<Uint8Array | Answer> {
  try {
    return new Uint8Array(await readFile(resolve(world.cwd, path)));
  } catch (fault) {
    return misused(`${path} could not be opened: ${whyNot(fault)}. Check the path.`);
  }
}

/** The mapping in a file; null when no file was named. */
export async function mappingOf(path: string | null, world: World): Promise<Mapping | Answer | null> {
  if (path === null) return null;
  const bytes = await bytesOf(path, world);
  if (isAnswer(bytes)) return bytes;
  const mapping = parsed(new TextDecoder().decode(bytes), path);
  if (isAnswer(mapping)) return mapping;
  if (!isMappingRefusal(mapping)) return mapping;
  const sentences = mapping.problems.map(({ sentence }) => sentence);
  return refused(
    { ...mapping, file: path, because: sentences.join(' '), written: false },
    [`${path} is not a mapping:`, ...sentences].join('\n  '),
  );
}

function parsed(text: string, path: string): ReturnType<typeof parseMapping> | Answer {
  try {
    return parseMapping(JSON.parse(text));
  } catch (fault) {
    return misused(`${path} is not JSON: ${whyNot(fault)}.`);
  }
}

function whyNot(fault: unknown): string {
  const code = fault instanceof Error && 'code' in fault ? fault.code : null;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'you may not read it';
  return fault instanceof Error ? fault.message : String(fault);
}
