import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldNames } from './fields.ts';
import { mapping, mappingJsonSchema } from './mapping.ts';
import { isMappingRefusal, parseMapping } from './parse-mapping.ts';

const whole = {
  ...{ source: 'LPDP action report', sheet: 'Actions', headerRow: 1, skipRows: [2, 3], encoding: 'windows-1252', delimiter: ',' },
  ...{ dateOrder: 'dmy', yearFrom: '2012-09-12' },
  columns: Object.fromEntries(fieldNames().map((field, at) => [field, at % 2 === 0 ? field.toUpperCase() : at + 1])),
  values: { status: { Closed: 'reportedComplete', 'In progress': 'open' }, rag: { 'Amber/Red': 'amber' }, lead: { "Children's": 'CYPE' } },
  split: { contributors: ';' },
};
const least = { source: 'A tracker', columns: { title: 'Action' } };

/** The sentences that a mapping is refused with. */
function sentencesOf(given: unknown): readonly string[] {
  const read = parseMapping(given);
  return isMappingRefusal(read) ? read.problems.map(({ sentence }) => sentence) : [];
}

describe('a mapping', () => {
  test('may say everything, or little more than what the title is', () => {
    expect(parseMapping(whole)).toEqual(whole);
    expect(parseMapping(least)).toEqual(least);
  });

  test.each<[string, unknown, string]>([
    ['a column nobody knows', { ...least, columns: { title: 'Action', ownr: 'Owner' } }, 'columns.ownr: expected one of: ref, title,'],
    ['a key nobody knows', { ...least, colums: {} }, 'colums: expected one of: source, sheet, headerRow,'],
    [
      'no title',
      { source: 'x', columns: {} },
      'columns.title: expected a header, a column number from 1, or { "const": "…" }; saw nothing.',
    ],
    [
      'a column number below 1',
      { ...least, columns: { title: 0 } },
      'columns.title: expected a header, a column number from 1, or { "const": "…" }; saw 0.',
    ],
    [
      'a state that only somebody independent can give',
      { ...least, values: { status: { Done: 'assured' } } },
      'values.status.Done: expected one of: open, reportedComplete,',
    ],
    [
      'a colour of a larger scale',
      { ...least, values: { rag: { Blue: 'blue' } } },
      'values.rag.Blue: expected one of: red, amber, green; saw "blue".',
    ],
    ['an encoding we do not read', { ...least, encoding: 'ebcdic' }, 'encoding: expected utf-8, windows-1252 or macintosh; saw "ebcdic".'],
    ['a delimiter of two signs', { ...least, delimiter: '::' }, 'delimiter: expected one character'],
    [
      'a day that does not exist',
      { ...least, yearFrom: '2012-02-30' },
      'yearFrom: expected a day that exists, like 2023-03-31; saw "2012-02-30".',
    ],
    ['an order nobody uses', { ...least, dateOrder: 'ydm' }, 'dateOrder: expected dmy, mdy or ymd; saw "ydm".'],
    ['no source', { columns: { title: 'x' } }, 'source: expected some text; saw nothing.'],
    ['nothing at all', null, 'the mapping: expected an object, { … }; saw null.'],
  ])('with %s is refused in a sentence', (_, given, sentence) => {
    expect(sentencesOf(given)).toEqual([expect.stringContaining(sentence)]);
  });

  test('with several faults tells all of them', () => {
    expect(sentencesOf({ source: 1, columns: { title: 'x', a: 1, b: 2 }, headerRow: -1 })).toHaveLength(4);
  });

  test('has a JSON Schema that asks for source and columns, allows nothing unknown, and describes each field with an example', () => {
    const schema = mappingJsonSchema();
    expect(schema).toMatchObject({
      type: 'object',
      required: ['source', 'columns'],
      additionalProperties: false,
      properties: { columns: { required: ['title'], additionalProperties: false } },
    });
    const described = z.record(z.string(), z.looseObject({ description: z.string(), examples: z.array(z.unknown()).min(1) }));
    const properties = z.looseObject({ properties: described.and(z.looseObject({ columns: z.looseObject({ properties: described }) })) });
    expect(properties.safeParse(schema).error).toBeUndefined();
  });

  test('is described by the one schema it is read with', () => {
    expect(Object.keys(mapping.shape.columns.shape)).toEqual(fieldNames());
  });
});
