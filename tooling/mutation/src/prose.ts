import type { Ignorer } from '@stryker-mutator/api/ignore';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** What of a place in the source is looked at here. */
type Named = { readonly name?: string };
type Node = {
  readonly type: string;
  readonly key?: Named;
  readonly callee?: Named & { readonly property?: Named };
  readonly properties?: readonly { readonly key?: Named }[];
};
type Place = { readonly node: Node; readonly parent: Node | null };

/** Kinds of field that are handed a sentence on what they are for, and an example: `words('the minute', 200)`. */
const KINDS_OF_FIELD = ['words', 'thingId', 'name', 'days', 'count'];
/** Limits that are handed a sentence for whoever goes beyond them: `.max(200, 'at most 200 characters')`. */
const LIMITS = ['min', 'max'];

/** What a field is for, how it may look and what is said of a wrong one: read by whoever fills it in, and by no rule. */
const prose: Ignorer = {
  shouldIgnore(path) {
    const { node, parent } = path as unknown as Place;
    return isDescription(node, parent) || isSentenceTo(node, parent) ? 'a sentence for people' : undefined;
  },
};

function isDescription(node: Node, parent: Node | null): boolean {
  if (node.type !== 'ObjectExpression') return false;
  return parent?.callee?.property?.name === 'meta' || (node.properties?.length === 1 && node.properties[0]?.key?.name === 'error');
}

function isSentenceTo(node: Node, parent: Node | null): boolean {
  if (node.type !== 'StringLiteral' && node.type !== 'TemplateLiteral') return false;
  return KINDS_OF_FIELD.includes(parent?.callee?.name ?? '') || LIMITS.includes(parent?.callee?.property?.name ?? '');
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'prose', prose)];
