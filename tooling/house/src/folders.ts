import { waysBetween } from './circles.ts';
import { type Fault, fault } from './fault.ts';
import type { Source } from './source.ts';
import { folderOrder } from './table.ts';

/** Which files import from a folder that stands after their own? Tests may look anywhere. */
export function folders(sources: readonly Source[]): Fault[] {
  const ordered = sources.filter(({ room, test }) => !test && folderOrder[room.folder] !== undefined);
  const ways = waysBetween(ordered);
  return ordered.flatMap((source) => [...unplaced(source), ...forward(source, ways.get(source.file) ?? [])]);
}

function forward({ room, file }: Source, ways: NonNullable<ReturnType<ReturnType<typeof waysBetween>['get']>>): Fault[] {
  const here = place(room.folder, file);
  return ways
    .filter(({ to }) => place(room.folder, to) > here)
    .map(({ to, by }) =>
      fault(file, by.line, 'order', `import "${by.from}"`, `${name(room.folder, file)} stands before ${name(room.folder, to)}`),
    );
}

function unplaced({ room, file }: Source): Fault[] {
  const folder = folderOf(room.folder, file);
  if (folder === null || folderOrder[room.folder]?.includes(folder)) return [];
  return [fault(file, 1, 'place', `the folder "${folder}"`)];
}

/** Files at the top stand first; the door stands last, because it names everything. */
function place(room: string, file: string): number {
  const folder = folderOf(room, file);
  if (folder !== null) return folderOrder[room]?.indexOf(folder) ?? -1;
  return file === `${room}/src/index.ts` ? Number.POSITIVE_INFINITY : -1;
}

function folderOf(room: string, file: string): string | null {
  const [folder, ...rest] = file.slice(`${room}/src/`.length).split('/');
  return folder === undefined || rest.length === 0 ? null : folder;
}

const name = (room: string, file: string): string => folderOf(room, file) ?? file.slice(`${room}/src/`.length);
