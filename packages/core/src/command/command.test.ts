import { describe, expect, test } from 'vitest';
import { dataJsonSchema, parseCommand } from './command.ts';
import { VERBS, type Verb } from './verbs.ts';

const verbs = Object.keys(VERBS) as Verb[];

describe('what must be said with a verb', () => {
  test.each(verbs)('%s: each field says what it is', (verb) => {
    const { properties = {} } = dataJsonSchema(verb);
    const silent = Object.entries(properties).filter(([, field]) => typeof field === 'boolean' || !field.description);
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  test('what only an act can know is not taken from anybody', () => {
    const typed = { verb: 'raise', as: 'clerk', on: '2023-01-01', ref: 'A1' } as const;
    const faults = parseCommand({ ...typed, data: { title: 'Promise', splitFrom: 'A0', handsBefore: [], extendedBefore: 0 } });
    const none = ['splitFrom', 'handsBefore', 'extendedBefore'].map((path) => ({ path, expected: 'no such field here' }));
    expect(faults).toEqual({ faults: none });
  });

  test('every fault comes back, each with its field, and nothing is thrown', () => {
    const typed = { verb: 'exempt', as: 'clerk', on: '2023-01-01', ref: 'A1' } as const;
    expect(parseCommand({ ...typed, data: { exempt: [{ field: 'dates', paragraph: 9, publicInterest: ' ' }] } })).toEqual({
      faults: [
        { path: 'exempt.0.field', expected: 'one of title, description, reports, evidence, consultations, opinions, reasons' },
        { path: 'exempt.0.paragraph', expected: 'a paragraph of Schedule 12A: 1 to 7 in England, 12 to 18 in Wales' },
        { path: 'exempt.0.publicInterest', expected: 'why keeping it back serves the public better than telling it that is not blank' },
      ],
    });
  });

  test('whatever is typed, for whichever verb, is parsed or comes back as faults', () => {
    const odd: readonly unknown[] = [null, undefined, 7, 'text', [], { ref: {} }, { into: 'x' }, { close: [null] }, { policy: [] }];
    for (const verb of verbs)
      for (const data of odd) {
        const parsed = parseCommand({ verb, as: 'clerk', on: '2023-01-01', ref: 'A1', data });
        expect('command' in parsed || parsed.faults.length > 0).toBe(true);
      }
  });
});
