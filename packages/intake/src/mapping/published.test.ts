import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mappingJsonSchema } from './mapping.ts';

test('the JSON Schema in docs is the one that mappings are checked against', () => {
  const published = readFileSync(new URL('../../../../docs/mapping.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(mappingJsonSchema())));
});
