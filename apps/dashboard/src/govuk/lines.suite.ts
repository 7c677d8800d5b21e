import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Difference } from './differences.suite.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * HTML as a browser takes it, one tag or line of words after another, without what differs on purpose: attributes stand in one
 * order, comments are gone, and white space is there only where it parts two words. `within` leaves only the first such tag.
 */
export function linesOf(html: string, differences: readonly Difference[], within: string | null = null): readonly string[] {
  const { childNodes } = parseFragment(html);
  const whole = within === null ? childNodes : childNodes.flatMap((node) => allOf(node, within)).slice(0, 1);
  const written = whole.map((node) => writtenOf(node, differences)).join('');
  return written
    .split('\n')
    .map(spaced)
    .filter((line) => line !== '');
}

function allOf(node: Node, tag: string): Element[] {
  if (!isElement(node)) return [];
  return node.tagName === tag ? [node] : node.childNodes.flatMap((child) => allOf(child, tag));
}

/** Within a line of words, tags of these names stand among them; any other stands on a line of its own. */
const AMONG_WORDS = ['a', 'abbr', 'b', 'em', 'i', 'span', 'strong'];

function writtenOf(node: Node, differences: readonly Difference[]): string {
  if ('value' in node) return node.value.replaceAll(/[\t\n\f\r ]+/g, ' ').replaceAll('<', '&lt;');
  if (!isElement(node)) return '';
  const is = (part: Difference['part']) => classesOf(node).some((name) => named(differences, part).includes(name));
  if (is('element')) return '';
  const inside = node.childNodes.map((child) => writtenOf(child, differences)).join('');
  if (is('wrapper')) return inside;
  const open = [node.tagName, ...attributesOf(node, differences)].join(' ');
  const end = AMONG_WORDS.includes(node.tagName) ? '' : '\n';
  return `${end}<${open}>${end}${inside}${end}</${node.tagName}>${end}`;
}

function attributesOf(element: Element, differences: readonly Difference[]): string[] {
  const left = named(differences, 'attribute');
  const classes = classesOf(element).filter((name) => !named(differences, 'class').includes(name));
  return element.attrs
    .map(({ name, value }) => ({ name, written: `${name}="${name === 'class' ? classes.join(' ') : value}"` }))
    .filter(({ name, written }) => !left.includes(name) && !left.includes(written))
    .map(({ written }) => written)
    .toSorted();
}

function named(differences: readonly Difference[], part: Difference['part']): string[] {
  return differences.filter((one) => one.part === part).map(({ name }) => name);
}

function classesOf({ attrs }: Element): string[] {
  return attrs.find(({ name }) => name === 'class')?.value.split(/\s+/) ?? [];
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** Without the spaces that are not seen: at either end, or after another, whatever tags stand between. */
function spaced(line: string): string {
  return line.replaceAll(/(?<=(?:^| )(?:<[^>]*>)*) /g, '').replace(/ (?=(?:<[^>]*>)*$)/, '');
}
