import { readFileSync } from 'node:fs';
import { type Fault, fault } from './fault.ts';
import { filesUnder } from './files.ts';
import { rooms } from './table.ts';

const DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const;

/** Is each package and app under one licence, in the dependency table, and of one version with the rest of the house? */
export function manifests(root: string): Fault[] {
  return filesUnder(root, '{packages,apps}/*/package.json').flatMap((file) => {
    const text = readFileSync(`${root}/${file}`, 'utf8');
    const manifest: unknown = JSON.parse(text);
    return [...unlisted(file), ...unlicensed(file, text, manifest), ...ownVersions(file, text, manifest)];
  });
}

function unlisted(file: string): Fault[] {
  const folder = file.replace(/\/package\.json$/, '');
  return rooms.some((room) => room.folder === folder) ? [] : [fault(file, 1, 'room', `the folder ${folder}`)];
}

function unlicensed(file: string, text: string, manifest: unknown): Fault[] {
  const licence = field(manifest, 'license');
  return licence === 'MIT' ? [] : [fault(file, lineOf(text, '"license"'), 'licence', `licence ${JSON.stringify(licence) ?? 'none'}`)];
}

function ownVersions(file: string, text: string, manifest: unknown): Fault[] {
  return DEPENDENCIES.flatMap((kind) => Object.entries(field(manifest, kind) ?? {}))
    .filter(([, version]) => version !== 'workspace:*' && version !== 'catalog:')
    .map(([name, version]) => fault(file, lineOf(text, `"${name}"`), 'version', `"${name}": ${JSON.stringify(version)}`));
}

function field(manifest: unknown, name: string): unknown {
  return typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, name) : undefined;
}

/** The line on which this first stands, or the first line when it stands nowhere. */
function lineOf(text: string, words: string): number {
  const before = text.indexOf(words);
  return before === -1 ? 1 : text.slice(0, before).split('\n').length;
}
