import { expect, test } from 'vitest';
import { changeSentence } from './changes.ts';
import { lackSentence } from './coverage.ts';
import { denialSentence } from './denials.ts';
import { foundSentence } from './found.ts';
import { reasonSentence } from './reasons.ts';
import { refusalSentence } from './refusals.ts';
import { faultSentence } from './scheme-faults.ts';

/** A record may be read that a later Countersign wrote. A member is then told that something is wrong, and never nothing. */
test.each<readonly [what: string, telling: () => string]>([
  ['reason', () => reasonSentence({ reason: 'itRained' } as never)],
  ['change', () => changeSentence({ change: 'itRained' } as never)],
  ['lack', () => lackSentence({ lacks: 'itRained' } as never)],
  ['finding', () => foundSentence({ found: 'itRained' } as never)],
  ['refusal', () => refusalSentence({ refused: 'itRained' } as never)],
  ['denial', () => denialSentence({ denied: 'itRained' } as never)],
  ['way to be kept apart', () => denialSentence({ denied: 'segregated', rule: 'S1', why: { why: 'itRained' } } as never)],
  ['fault of a scheme', () => faultSentence({ fault: 'itRained' } as never)],
])('a %s that nobody has words for is never told as a blank: it is named as damage', (_, telling) => {
  expect(telling).toThrow(/damaged.*itRained/);
});
