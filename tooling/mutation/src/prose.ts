import type { Ignorer } from '@stryker-mutator/api/ignore';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** What of a place in the source is looked at here. */
type Node = {
  readonly type: string;
  readonly key?: { readonly name?: string };
  readonly callee?: { readonly name?: string; readonly property?: { readonly name?: string } };
};
type Place = { readonly node: Node; readonly parent: Node | null };

/** Kinds of field that are handed a sentence on what they are for, and an example: `words('the minute', 200)`. */
const KINDS_OF_FIELD = ['words', 'thingId'];

/** What a field is for, how it may look and what is said of a wrong one: read by whoever fills it in, and by no rule. */
const prose: Ignorer = {
  shouldIgnore(path) {
    const { node, parent } = path as unknown as Place;
    const isMeta = node.type === 'ObjectExpression' && parent?.callee?.property?.name === 'meta';
    const isError = node.type === 'ObjectProperty' && node.key?.name === 'error';
    const isNamed = node.type === 'StringLiteral' && KINDS_OF_FIELD.includes(parent?.callee?.name ?? '');
    return isMeta || isError || isNamed ? 'a sentence for people' : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'prose', prose)];
