import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { createElement, type ReactNode } from 'react';

/** A wrapper, held to the official component of that name. */
export type Wrapper = {
  readonly component: string;
  /** To how many fixtures it is held, at the least. */
  readonly compared: number;
  /** The options that it does not do, as `asksFor` names them. A fixture that asks for one is passed over, and no other is. */
  readonly beyond: readonly string[];
  readonly element: (options: object) => ReactNode;
};

/** Lets `element` name the options that it reads. */
export function wrapper<Options>(one: Omit<Wrapper, 'element'> & { readonly element: (options: Options) => ReactNode }): Wrapper {
  return one as Wrapper;
}

export type Words = { readonly text: string; readonly html?: undefined } | { readonly html: string };
export type Text = { readonly text: string };

/** Text as it is, or HTML as the elements that it says. */
export function words(said: Words): ReactNode {
  return said.html === undefined ? said.text : asElements(parseFragment(said.html).childNodes);
}

function asElements(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): ReactNode[] {
  return nodes.map((node, key) => {
    if ('value' in node) return node.value;
    if (!('tagName' in node)) return null;
    const attributes = node.attrs.map(({ name, value }) => [name === 'class' ? 'className' : name, value] as const);
    return createElement(node.tagName, { ...Object.fromEntries(attributes), key }, ...asElements(node.childNodes));
  });
}

/** Those facts that are given; an optional property is not the same as one that holds nothing. */
export function given<Facts extends object>(facts: Facts) {
  type Given = { [Name in keyof Facts]?: Exclude<Facts[Name], undefined> };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Given;
}
