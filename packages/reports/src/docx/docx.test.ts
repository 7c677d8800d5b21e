import { describe, expect, test } from 'vitest';
import { feedDocument } from '../feed/feed-document.ts';
import { workedExample } from '../feeds.suite.ts';
import { partOf, partsOf } from '../reading/docx.suite.ts';
import { docxOf } from './docx.ts';

const feed = workedExample('2024-03-19');
const made = () => docxOf(feedDocument(feed), feed.asAt);

describe('the Word file of a feed', () => {
  test('is the same, byte by byte, whenever it is made: its stamps are of no day, and its own day is that of the feed', async () => {
    const bytes = await made();
    expect(await made()).toEqual(bytes);
    const parts = await partsOf(bytes);
    expect([...new Set(parts.map(({ stamp }) => stamp.getFullYear()))]).toEqual([1980]);
    const days = parts
      .filter(({ name }) => name.startsWith('docProps/'))
      .flatMap(({ text }) => text.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g) ?? []);
    expect(days).toEqual(['2024-03-19T00:00:00Z', '2024-03-19T00:00:00Z']);
  });

  test('has a title, a language and no author', async () => {
    const bytes = await made();
    const itself = await partOf(bytes, 'docProps/core.xml');
    expect(itself).toContain('<dc:title>Annual Governance Statement 2022/23: what may be said, and with what proof</dc:title>');
    expect(itself).not.toMatch(/creator|lastModifiedBy|Un-named/);
    expect(await partOf(bytes, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
  });

  test('repeats the first row of each table on each page', async () => {
    const words = await partOf(await made(), 'word/document.xml');
    const tables = words.split('<w:tbl>').slice(1);
    expect(tables.length).toBeGreaterThan(5);
    expect(tables.every((table) => /^.*?<w:tr>(?:(?!<w:tr>).)*?<w:tblHeader\/>/.test(table))).toBe(true);
  });
});
