import type { Node } from 'oxc-parser';
import { bannedMembers, bannedNames, type ReachRule } from './table.ts';

/** Something that source takes for itself instead of being handed it. */
export type Reach = {
  readonly rule: ReachRule;
  readonly what: string;
  /** Would the answer be another tomorrow? Then it is for one app alone, however impure the room. */
  readonly asksTheDay: boolean;
};

/**
 * What does this one node reach for? A banned name counts wherever it stands as a name, even as a name of one's own: one
 * word has one meaning here, and a second meaning is where an alias would hide.
 */
export function reachAt(node: Node, parent: Node | null): Reach | null {
  if (node.type === 'ImportExpression') return { rule: 'loading', what: 'import()', asksTheDay: false };
  if (node.type === 'MetaProperty' && node.meta.name === 'import') return { rule: 'environment', what: 'import.meta', asksTheDay: false };
  if (node.type !== 'Identifier' || parent === null || !standsAsName(node, parent)) return null;
  return wholly(node.name) ?? partly(node, node.name, parent);
}

function wholly(name: string): Reach | null {
  const found = bannedNames.find(({ names }) => names.some((banned) => banned === name));
  return found === undefined ? null : { rule: found.rule, what: name, asksTheDay: false };
}

/** `Date`, `Math` and `Temporal` are harmless by most members. Handed on whole, they could be any. */
function partly(node: Node, name: string, parent: Node): Reach | null {
  const banned = bannedMembers[name];
  if (banned === undefined || isHarmless(node, parent, banned.members)) return null;
  return { rule: banned.rule, what: asWritten(name, parent), asksTheDay: banned.rule === 'clock' };
}

function isHarmless(node: Node, parent: Node, members: readonly string[]): boolean {
  if (parent.type === 'MemberExpression' && parent.object === node) {
    return !parent.computed && parent.property.type === 'Identifier' && !members.includes(parent.property.name);
  }
  if (parent.type === 'NewExpression' && parent.callee === node) {
    const [first] = parent.arguments;
    return first !== undefined && first.type !== 'SpreadElement';
  }
  return parent.type === 'BinaryExpression' && parent.operator === 'instanceof' && parent.right === node;
}

function asWritten(name: string, parent: Node): string {
  if (parent.type === 'NewExpression') return `new ${name}()`;
  if (parent.type === 'MemberExpression' && parent.property.type === 'Identifier' && !parent.computed)
    return `${name}.${parent.property.name}`;
  return name;
}

/** A name, not the label of a member, a key, an import's own name or a loop. */
function standsAsName(node: Node, parent: Node): boolean {
  switch (parent.type) {
    case 'MemberExpression':
      return parent.property !== node || parent.computed;
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'AccessorProperty':
    case 'TSAbstractMethodDefinition':
    case 'TSAbstractPropertyDefinition':
      return parent.key !== node || parent.computed;
    case 'ImportSpecifier':
      return parent.local === node;
    case 'ExportSpecifier':
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return false;
    default:
      return true;
  }
}
