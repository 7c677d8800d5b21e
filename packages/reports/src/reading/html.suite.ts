import { type DefaultTreeAdapterMap, parse } from 'parse5';
import type { Piece } from './pieces.suite.ts';

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** A page as a browser would read it, and the faults that it would pass over. */
export function pageIn(html: string): { readonly root: Element; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => faults.push(code) });
  const root = document.childNodes.find(isElement);
  if (root === undefined) throw new Error('The page is empty');
  return { root, faults };
}

/** Reads a paper back from a page. */
export function piecesInHtml(html: string): Piece[] {
  return allOf(pageIn(html).root, 'h1', 'h2', 'h3', 'p', 'table').map((element): Piece => {
    if (element.tagName === 'table') return tableIn(element);
    return element.tagName === 'p'
      ? { paragraph: textOf(element) }
      : { level: Number(element.tagName[1]) as 1 | 2 | 3, heading: textOf(element) };
  });
}

function tableIn(table: Element): Piece {
  const [head, ...rows] = allOf(table, 'tr').map((row) => allOf(row, 'th', 'td').map(textOf));
  return { caption: allOf(table, 'caption').map(textOf).join(), columns: head ?? [], rows };
}

/** The elements of these names, in the order of the page. */
export function allOf(within: Element, ...names: readonly string[]): Element[] {
  return within.childNodes
    .filter(isElement)
    .flatMap((child) => [...(names.includes(child.tagName) ? [child] : []), ...allOf(child, ...names)]);
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value;
  return isElement(node) ? node.childNodes.map(textOf).join('') : '';
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}
