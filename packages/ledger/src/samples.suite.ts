import fc from 'fast-check';
import { hexOf, sha256, utf8 } from './bytes.ts';
import type { Salt } from './commitment.ts';
import type { Appended, Draft, Ledger, NotAppended, Written } from './port.ts';

export const MAIN = 'main';

/** The hash of a request, for tests that need one. */
export const requestOf = (words: string): string => hexOf(sha256(utf8(words)));

/** Salts that can be made again, so that two ledgers can be compared. Never for a real record. */
export function countedSalt(): Salt {
  let count = 0;
  return () => {
    count += 1;
    return sha256(utf8(`salt ${count}`));
  };
}

export const noted = (says: string, more: Partial<Draft> = {}): Draft => ({
  recordedAt: '2023-01-24T09:30:00.000Z',
  by: 'clerk',
  facts: [{ fact: 'noted', about: 'GA016' }],
  prose: { public: { '/0/note': says } },
  ...more,
});

export const wordy = (more: Partial<Draft> = {}): Draft =>
  noted('Agreed on the nod', {
    prose: { public: { '/0/note': 'Agreed' }, exempt: { '/0/reason': 'Paragraph 3' }, personal: { '/0/contact': 'The parish clerk' } },
    ...more,
  });

/** Appends at whatever the head is. */
export async function written(ledger: Ledger, register: string, command: string, entries: readonly Draft[]): Promise<Appended> {
  const head = await ledger.head(register);
  return accepted(await ledger.append(register, head?.size ?? 0, command, requestOf(command), entries));
}

export function accepted(answer: Appended | NotAppended): Appended {
  if ('refused' in answer) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return answer;
}

export const everything = (ledger: Ledger, register: string): Promise<readonly Written[]> =>
  listed(ledger.read(register, 1, Number.POSITIVE_INFINITY));

export async function listed<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** Text as people may type it: any script, any control character but NUL. */
const typed = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !text.includes('\0') && text.isWellFormed());
const words = fc.dictionary(fc.constantFrom('/0/title', '/0/note', '/1/a~1b'), typed, { maxKeys: 2 });

const value = fc.oneof(typed, fc.integer(), fc.boolean(), fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true }));
const fact = fc.dictionary(typed, fc.oneof(value, fc.array(value, { maxLength: 2 })), { maxKeys: 3, noNullPrototype: true });

/** Any entry that can be recorded and erases nothing. */
export const anyDraft: fc.Arbitrary<Draft> = fc.record({
  recordedAt: fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString()),
  by: typed.filter((name) => name !== ''),
  facts: fc.array(fact, { minLength: 1, maxLength: 3 }),
  prose: fc.record({ public: words, exempt: words, personal: words }, { requiredKeys: [] }),
});
