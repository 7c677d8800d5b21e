import type { Status } from './row.ts';

/**
 * The words a register plainly understands without being told, by field: as people write them, and what they become. Words are
 * matched without regard to case, spaces and hyphens. A mapping's `values` come first and may say otherwise.
 */
export const WORDS = {
  status: {
    open: ['open', 'in progress', 'not started', 'ongoing'],
    reportedComplete: ['reported complete', 'complete', 'completed', 'closed', 'done'],
    suspended: ['suspended'],
    superseded: ['superseded'],
    withdrawn: ['withdrawn'],
    riskAccepted: ['risk accepted'],
  },
  rag: { red: ['red', 'r'], amber: ['amber', 'a'], green: ['green', 'g'] },
  kind: { operational: ['operational'], governance: ['governance'] },
  origin: { existing: ['existing'], planned: ['planned'], new: ['new'] },
  scope: { service: ['service'], directorate: ['directorate'], corporateWide: ['corporate wide', 'corporate'] },
  horizon: { quick: ['quick'], systemic: ['systemic'] },
  principle: Object.fromEntries([...'ABCDEFG'].map((letter) => [letter, [letter, `principle ${letter}`]])),
} as const satisfies Readonly<Record<string, Vocabulary>>;

export type Vocabulary = Readonly<Record<string, readonly string[]>>;
export type WordField = keyof typeof WORDS;

/** The six states an import may give an action. Assured is not among them: that takes somebody independent. */
export const STATUSES = [
  'open',
  'reportedComplete',
  'suspended',
  'superseded',
  'withdrawn',
  'riskAccepted',
] as const satisfies readonly Status[];

/** What a register calls this word, or null where it does not know it. */
export function knownWord(field: WordField, word: string): string | null {
  const same = sameWord(word);
  const vocabulary: Vocabulary = WORDS[field];
  return (
    Object.entries(vocabulary).find(([own, written]) => sameWord(own) === same || written.some((each) => sameWord(each) === same))?.[0] ??
    null
  );
}

/** Two writings of one word compare equal: case, spaces, hyphens and underscores left aside. */
export function sameWord(word: string): string {
  return word.toLowerCase().replace(/[\s_\u2010-\u2015-]+/g, '');
}
