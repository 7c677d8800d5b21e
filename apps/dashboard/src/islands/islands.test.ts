import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const islands = readdirSync(new URL('.', import.meta.url)).filter((name) => !name.includes('.test.'));

describe('what runs in a browser', () => {
  test.each(islands)('%s imports nothing of the pages', (name) => {
    const source = readFileSync(new URL(name, import.meta.url), 'utf8');
    const imports = [...source.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, from = '']) => from);
    const allowed = ['react-dom/client', 'recharts', ...islands.map((island) => `./${island}`)];
    expect(imports.filter((from) => !allowed.includes(from))).toEqual([]);
  });
});
