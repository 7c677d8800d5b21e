import type { Ignorer } from '@stryker-mutator/api/ignore';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** What of a place in the source is looked at here. */
type Place = { readonly node: { readonly type: string; readonly key?: { readonly name?: string } } };

/** What a field is for, told to the people who fill it in: read by them, and by no rule. */
const prose: Ignorer = {
  shouldIgnore(path) {
    const { node } = path as unknown as Place;
    return node.type === 'ObjectProperty' && node.key?.name === 'description' ? 'a sentence for people' : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'prose', prose)];
