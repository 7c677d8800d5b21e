import { readFileSync } from 'node:fs';
import { PRESETS, scheme, schemeJsonSchema } from '@countersign/core';
import { describe, expect, test } from 'vitest';

describe('the schema of schemes', () => {
  const published = JSON.parse(readFileSync(new URL('../../../docs/scheme.schema.json', import.meta.url), 'utf8'));

  test('in docs is the one that schemes are checked against', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(schemeJsonSchema())));
  });

  test('says of each predicate what it asks', () => {
    const predicates = shapesIn(published).filter(({ properties }) => properties?.when !== undefined);
    expect(predicates.length).toBeGreaterThan(20);
    expect(predicates.filter(({ description }) => !description).map(({ properties }) => properties?.when)).toEqual([]);
  });

  test.each([...PRESETS])('lets %s in as it is', (_, preset) => {
    expect(scheme.parse(JSON.parse(JSON.stringify(preset)))).toEqual(preset);
  });
});

type Shape = { readonly properties?: { readonly when?: unknown }; readonly description?: string };

/** Every object within, itself included. */
function shapesIn(value: unknown): readonly Shape[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Shape, ...Object.values(value).flatMap(shapesIn)];
}
