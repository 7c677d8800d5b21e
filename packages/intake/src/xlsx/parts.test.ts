import { describe, expect, test } from 'vitest';
import { isUnreadable } from '../file/unreadable.ts';
import { openParts } from './parts.ts';
import { zipOf } from './workbook.suite.ts';

const MEBIBYTE = 1024 * 1024;

/** What reading these parts of a zip, one after another, answers. */
async function answersOf(zip: Uint8Array, ...names: readonly string[]) {
  const parts = await openParts(zip, 'a.xlsx', MEBIBYTE);
  if (isUnreadable(parts)) return [parts];
  const answers = [];
  for (const name of names) answers.push((await parts.read(name, () => undefined))?.unreadable);
  return answers;
}

describe('the parts of a workbook', () => {
  test('are found whatever their case and slashes', async () => {
    const parts = await openParts(await zipOf({ 'XL\\Workbook.xml': 'text' }), 'a.xlsx');
    expect(isUnreadable(parts) || parts.has('/xl/workbook.xml')).toBe(true);
  });

  test('are refused when they unpack to more than the limit, one alone or several together', async () => {
    const zip = await zipOf({ a: ' '.repeat(MEBIBYTE + 1), b: ' '.repeat(MEBIBYTE / 2), c: ' '.repeat(MEBIBYTE / 2 + 1) });
    expect(zip.length).toBeLessThan(10_000);
    expect(await answersOf(zip, 'a')).toEqual(['unpacksTooLarge']);
    expect(await answersOf(zip, 'b', 'c')).toEqual([undefined, 'unpacksTooLarge']);
  });

  test('are not believed about their sizes', async () => {
    const zip = await zipOf({ a: ' '.repeat(MEBIBYTE + 1) });
    const told = zip.slice();
    const view = new DataView(told.buffer);
    for (let at = 0; at + 4 <= told.length; at += 1) if (view.getUint32(at, true) === MEBIBYTE + 1) view.setUint32(at, 10, true);
    expect(told).not.toEqual(zip);
    expect(['damaged', 'unpacksTooLarge']).toContain((await answersOf(told, 'a'))[0]);
  });

  test('that are not there have no text', async () => {
    expect(await answersOf(await zipOf({ a: 'text' }), 'b')).toEqual([undefined]);
  });
});
