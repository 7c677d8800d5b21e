import type { Node } from 'oxc-parser';
import { type Fault, fault } from './fault.ts';
import { reachAt } from './reach.ts';
import { childrenOf, type Source } from './source.ts';
import { readsTheClock } from './table.ts';

/** Where does source reach for what it should be handed? Pure rooms reach for nothing; no room but one app asks what day it is. */
export function purity(sources: readonly Source[]): Fault[] {
  return sources.filter(({ test }) => !test).flatMap((source) => [...reachesOf(source), ...clockImports(source)]);
}

function reachesOf({ room, file, program, lineOf }: Source): Fault[] {
  const faults: Fault[] = [];
  const look = (node: Node, parent: Node | null): void => {
    const reach = reachAt(node, parent);
    if (reach !== null && (room.pure || (reach.asksTheDay && !room.clock)))
      faults.push(fault(file, lineOf(node.start), reach.rule, reach.what));
    for (const child of childrenOf(node)) if (!isOnlyType(child)) look(child, node);
  };
  look(program, null);
  return faults;
}

/** What stands only in types is gone before anything runs. These few kinds of TypeScript node hold code. */
function isOnlyType({ type }: Node): boolean {
  return (
    type.startsWith('TS') &&
    !/^TS(Abstract|Enum|Module|.*Expression$|TypeAssertion|ParameterProperty|ExportAssignment|ImportEquals)/.test(type)
  );
}

/** date-fns is a calendar, but some of it asks what day it is. */
function clockImports({ room, file, imports }: Source): Fault[] {
  if (room.clock) return [];
  return imports
    .filter(({ from }) => /^date-fns(\/|$)/.test(from))
    .flatMap(({ from, names, line }) =>
      [...names, from.split('/').at(-1) ?? '']
        .filter((name) => readsTheClock.test(name) || name === '*')
        .map((name) => fault(file, line, 'clock', `import ${name} from "${from}"`, 'import the functions of date-fns one by one')),
    );
}
