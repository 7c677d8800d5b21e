import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as door from './index.ts';

const sources = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' }).filter((name) =>
  /(?<!\.(test|suite))\.ts$/.test(name),
);

describe('the door of intake', () => {
  test('has these names and no others', () => {
    expect(Object.keys(door).sort()).toEqual(
      [
        ...['DAY_FIELDS', 'FIELDS', 'LIMITS', 'asksOf', 'fieldNames', 'isMappingRefusal', 'isUnreadable', 'mapping', 'mappingJsonSchema'],
        ...['parseMapping', 'proposeMapping', 'readFile', 'readRows', 'typedDay'],
      ].sort(),
    );
  });

  test.each(sources)('%s runs in a browser too: no node modules, clock, environment or console', (name) => {
    const source = readFileSync(new URL(name, import.meta.url), 'utf8');
    expect(source).not.toMatch(/from 'node:|\bprocess\.|\bBuffer\b|Date\.now|new Date\(\)|console\.|Math\.random|performance\./);
  });
});
