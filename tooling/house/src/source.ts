import { readFileSync } from 'node:fs';
import { type Node, type Program, parseSync, visitorKeys } from 'oxc-parser';
import { isTest, type Room } from './table.ts';

/** One import of a file, however it is written: `import`, `export from`, `import()` or `import()` in a type. */
export type Import = { readonly from: string; readonly names: readonly string[]; readonly line: number };

/** One source file of a room, read once for all the checks. */
export type Source = {
  readonly room: Room;
  /** The path from the root of the house. */
  readonly file: string;
  readonly test: boolean;
  readonly imports: readonly Import[];
  readonly program: Program;
  readonly errors: readonly string[];
  readonly lineOf: (offset: number) => number;
};

/** What does this file import, and what does it say? */
export function readSource(root: string, file: string, room: Room): Source {
  const text = readFileSync(`${root}/${file}`, 'utf8');
  const { program, module, errors } = parseSync(file, text);
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;

  const imports: Import[] = module.staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    names: entries.map(({ importName }) => importName.name ?? '*'),
    line: lineOf(moduleRequest.start),
  }));
  for (const { moduleRequest, importName } of module.staticExports.flatMap((statement) => statement.entries)) {
    if (moduleRequest) imports.push({ from: moduleRequest.value, names: [importName.name ?? '*'], line: lineOf(moduleRequest.start) });
  }
  for (const { from, start } of laterImports(program)) imports.push({ from, names: ['*'], line: lineOf(start) });
  return { room, file, test: isTest(file), imports, program, errors: errors.map(({ message }) => message), lineOf };
}

/** Every node below this one that stands there, the parent first. */
export function* nodesBelow(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesBelow(child);
}

/** The nodes that stand directly under this one, in the order of the text. */
export function childrenOf(node: Node): Node[] {
  const fields = visitorKeys[node.type] ?? [];
  return fields.flatMap((field) => Reflect.get(node, field)).filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Imports that the module record leaves out: `import('x')` in code and in types. */
function laterImports(program: Program): { from: string; start: number }[] {
  const found = [];
  for (const node of nodesBelow(program)) {
    if (node.type !== 'ImportExpression' && node.type !== 'TSImportType') continue;
    const { source } = node;
    if (source.type === 'Literal' && typeof source.value === 'string') found.push({ from: source.value, start: source.start });
  }
  return found;
}
