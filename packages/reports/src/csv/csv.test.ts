import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyFeed, workedExample } from '../feeds.suite.ts';
import { recordsIn } from '../reading/csv.suite.ts';
import { formulas, noSharedData } from '../shared-data.suite.ts';
import { csvOf } from './csv.ts';
import { guarded, unguarded } from './guarded.ts';

/** What a spreadsheet would reckon. Numbers that the feed itself holds may be reckoned. */
const isReckoned = (cell: string) => /^\s*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/.test(cell);
const isNumber = (cell: string) => /^-?\d+(\.\d+)?$/.test(cell);

describe('the table of a feed for a spreadsheet', () => {
  test('begins with the mark by which Excel knows UTF-8, and ends its lines as RFC 4180 asks', () => {
    expect(csvOf(workedExample('2024-03-19'))).toMatch(/^\ufeff"list","register","council",.*\r\n/);
  });

  test('says of each row of which list it is, and of itself first', () => {
    const { assured, outstanding, practices } = workedExample('2024-03-19');
    const lists = recordsIn(csvOf(workedExample('2024-03-19'))).map(({ list }) => list);
    expect(lists[0]).toBe('feed');
    const counted = (name: string) => lists.filter((list) => list === name).length;
    expect([counted('assured'), counted('outstanding'), counted('practices')]).toEqual([
      assured.length,
      outstanding.length,
      practices.length,
    ]);
  });

  test('says what it is also when there is nothing in it', () => {
    const feed = {
      ...workedExample('2022-09-29'),
      assured: [],
      reportedOnly: [],
      outstanding: [],
      ended: [],
      coverage: [],
      practices: [],
      measures: [],
      duties: [],
    };
    expect(recordsIn(csvOf(feed))).toMatchObject([{ list: 'feed', financialYear: '2022/23', asAt: '2022-09-29' }]);
  });

  test('holds no text that a spreadsheet would reckon, whatever anybody typed', () => {
    fc.assert(
      fc.property(anyFeed, (feed) => {
        expect(
          recordsIn(csvOf(feed))
            .flatMap(Object.values)
            .filter((cell) => isReckoned(cell) && !isNumber(cell)),
        ).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a text that a spreadsheet would reckon', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '\n=1', ' =1', '\u00a0=1', '＝1', '＋1', '－1', '＠1', '\0=1'])(
    '%j is guarded',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
      expect(isReckoned(text)).toBe(true);
    },
  );

  test.each(['', 'GA001', 'a=1', "'quoted'", "it's", '1-1', '2023-03-31', '–'])('%j is no such text, and stays as it is', (text) => {
    expect(guarded(text)).toBe(text);
  });

  test('is given back as it was, also one that began with an apostrophe', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `'=${text}`),
          fc.string().map((text) => `''-${text}`),
        ),
        (text) => {
          expect(unguarded(guarded(text))).toBe(text);
        },
      ),
    );
  });

  test.skipIf(noSharedData)('as others have written them, is never left to be reckoned (shared data)', () => {
    expect(formulas.length).toBeGreaterThan(3);
    for (const formula of formulas) {
      expect(isReckoned(guarded(formula))).toBe(false);
      expect(unguarded(guarded(formula))).toBe(formula);
    }
  });
});
