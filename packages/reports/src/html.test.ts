import { describe, expect, test } from 'vitest';
import { feedDocument } from './feed/feed-document.ts';
import { workedExample } from './feeds.suite.ts';
import { htmlOf } from './html.ts';
import { allOf, attribute, pageIn, textOf } from './reading/html.suite.ts';

const { root, faults } = pageIn(htmlOf(feedDocument(workedExample('2024-03-19'))));

describe('the page of a feed', () => {
  test('is whole: a browser finds no fault in it, and it names its language, its title and its signs', () => {
    expect(faults).toEqual([]);
    expect(attribute(root, 'lang')).toBe('en-GB');
    expect(allOf(root, 'title').map(textOf)).toEqual(allOf(root, 'h1').map(textOf));
    expect(allOf(root, 'meta').map((meta) => attribute(meta, 'charset') ?? attribute(meta, 'name'))).toEqual(['utf-8', 'viewport']);
  });

  test('loads nothing, runs nothing and asks for nothing', () => {
    expect(allOf(root, 'script', 'link', 'img', 'iframe', 'object', 'form', 'base')).toEqual([]);
    const attributes = allOf(root, ...new Set(everyName(root))).flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect([...new Set(attributes)].toSorted()).toEqual([
      'aria-label',
      'charset',
      'class',
      'content',
      'dir',
      'name',
      'role',
      'scope',
      'tabindex',
    ]);
  });

  test('has one first heading, and leaves no level out', () => {
    const levels = allOf(root, 'h1', 'h2', 'h3', 'h4').map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.every((level, at) => level - (levels[at - 1] ?? 0) <= 1)).toBe(true);
  });

  test('has a caption for each table, and says of each heading whether it is of a column or of a row', () => {
    const tables = allOf(root, 'table');
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      expect(allOf(table, 'caption').map(textOf).join()).not.toBe('');
      expect(
        allOf(table, 'thead')
          .flatMap((head) => allOf(head, 'th'))
          .every((cell) => attribute(cell, 'scope') === 'col'),
      ).toBe(true);
      const rows = allOf(table, 'tbody').flatMap((body) => allOf(body, 'tr'));
      expect(
        rows.every(
          (row) =>
            allOf(row, 'th')
              .map((cell) => attribute(cell, 'scope'))
              .join() === 'row',
        ),
      ).toBe(true);
    }
  });
});

function everyName(element: typeof root): string[] {
  return element.childNodes.flatMap((child) => ('tagName' in child ? [child.tagName, ...everyName(child)] : []));
}
