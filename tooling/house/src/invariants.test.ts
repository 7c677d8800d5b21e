import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);
const rows = readFileSync(new URL('docs/invariants.md', root), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, number = '', , file = '', title = '']) => ({ number, file: file.replaceAll('`', ''), title }));

describe('what docs/invariants.md says is shown', () => {
  test('is numbered from 1, and none is left out', () => {
    const numbers = [...new Set(rows.map(({ number }) => Number(number)))];
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThanOrEqual(17);
  });

  test.each(rows)('$number: $file has the test that it names', ({ file, title }) => {
    const path = new URL(file, root);
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toContain(title);
  });
});
