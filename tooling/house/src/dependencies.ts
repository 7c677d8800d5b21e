import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { type Fault, fault, type Rule } from './fault.ts';
import type { Source } from './source.ts';
import { builtDoor, forTests, isTest, proofDoor, type Room, rooms } from './table.ts';

/** Which imports does the dependency table not allow? Types count: a shape is a dependency too. */
export function dependencies(sources: readonly Source[]): Fault[] {
  return sources.flatMap((source) =>
    source.imports.flatMap(({ from, line }) => {
      const rule = brokenBy(source, from);
      return rule === null ? [] : [fault(source.file, line, rule, `import "${from}"`, `it may import ${mayImport(source.room)}`)];
    }),
  );
}

function brokenBy(source: Source, from: string): Rule | null {
  if (from.startsWith('.') || from.startsWith('/')) return brokenByPath(source, from);
  if (isBuiltin(from)) return source.room.node || (source.test && forTests.node) ? null : 'node';

  if (from.endsWith(proofDoor) && !source.test) return 'test';
  const name = packageOf(from);
  if (isApp(name)) return source.room.rooms.includes(name) && from === builtDoor ? null : 'door';
  if (name === source.room.name) return 'leaving';
  if (allowed(source).includes(name)) return null;
  return rooms.some((room) => room.name === name) ? 'table' : 'outside';
}

/** A path may lead anywhere inside the `src` of its own room, except from source to a test. */
function brokenByPath({ file, room, test }: Source, from: string): Rule | null {
  const target = posix.join(posix.dirname(file), from);
  if (from.startsWith('/') || !target.startsWith(`${room.folder}/src/`)) return 'leaving';
  return isTest(target) && !test ? 'test' : null;
}

function allowed({ room, test }: Source): string[] {
  return [...room.rooms, ...room.outside, ...(test ? [...forTests.rooms, ...forTests.outside] : [])];
}

/** `@scope/name/door` and `name/door` are both doors of one package. */
function packageOf(from: string): string {
  return from.split('/', from.startsWith('@') ? 2 : 1).join('/');
}

function isApp(name: string): boolean {
  return rooms.some((room) => room.name === name && room.folder.startsWith('apps/'));
}

function mayImport({ rooms: others, outside, node }: Room): string {
  return [...others, ...outside, ...(node ? ['node:*'] : [])].join(', ') || 'nothing';
}
