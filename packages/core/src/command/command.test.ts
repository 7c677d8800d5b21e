import { describe, expect, test } from 'vitest';
import { dataJsonSchema, parseCommand, wordsAskedFor } from './command.ts';
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

describe('before words are entered, the shape of a verb says whether they can ever be erased', () => {
  test.each<readonly [verb: Verb, field: string, says: string | null]>([
    ['resolve', 'text', 'Public: it stays for ever and cannot be erased.'],
    ['recordWeakness', 'text', 'Public: it stays for ever and cannot be erased.'],
    ['report', 'text', 'Public unless it is exempt: what is public stays for ever and cannot be erased.'],
    ['withdraw', 'reason', 'Public unless it is exempt: what is public stays for ever and cannot be erased.'],
    ['enterInError', 'reason', 'Public: it stays for ever and cannot be erased.'],
    ['recordHolder', 'holder', 'Personal: it can be erased.'],
    ['accept', 'accountable', 'Personal: it can be erased.'],
    ['report', 'rag', null],
  ])('%s, %s', (verb, field, says) => {
    const { properties = {} } = dataJsonSchema(verb);
    const { description } = properties[field] as { description: string };
    if (says === null) expect(description).not.toMatch(/erased/);
    else expect(description).toMatch(new RegExp(`[^.]\\. ${says}$`));
  });

  test.each(verbs)('%s: in each place where words may stand, however deep', (verb) => {
    const silent = JSON.stringify(dataJsonSchema(verb), (_, value) =>
      value?.type === 'string' && value.minLength === 1 && value.maxLength > 200 && !/erased/.test(value.description) ? 'SILENT' : value,
    );
    expect(silent).not.toContain('SILENT');
  });

  test('and which kinds of words are asked for with it', () => {
    expect(wordsAskedFor('resolve')).toEqual({ public: true, erasable: false });
    expect(wordsAskedFor('recordHolder')).toEqual({ public: false, erasable: true });
    expect(wordsAskedFor('report')).toEqual({ public: true, erasable: true });
    expect(wordsAskedFor('issueReport')).toEqual({ public: false, erasable: false });
  });
});
