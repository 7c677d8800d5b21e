import { evidenceFoundInWords, LINE_WORDS, METHOD_WORDS, OUTCOME_WORDS } from '@countersign/core';
import { because, ended, type Sentences } from './clauses.ts';

type OfAssurance = 'evidenceLodged' | 'evidenceRechecked' | 'reportedComplete' | 'verified' | 'returned' | 'reopened' | 'embedded';

/** What was shown, who checked it, and what became of it. */
export const ofAssurance: Sentences<OfAssurance> = {
  evidenceLodged: ({ title, replaces }) => `evidence was lodged, “${title}”${replaces ? ', in place of an earlier piece' : ''}.`,
  evidenceRechecked: ({ found }) => `evidence was looked at again, and found ${evidenceFoundInWords(found)}.`,
  reportedComplete: ({ text }) => `reported complete.${text ? ` “${text}”` : ''}`,
  verified: ({ line, method, outcome, grade, opinion }) =>
    `a check by ${LINE_WORDS[line]}, ${METHOD_WORDS[method]}, found it: ${OUTCOME_WORDS[outcome]}.${grade ? ` Opinion: ${ended(grade.label)}` : ''}${opinion ? ` “${opinion}”` : ''}`,
  returned: ({ reason }) => ended(`sent back${because(reason)}`),
  reopened: ({ reason }) => ended(`opened again${because(reason)}`),
  embedded: ({ text }) => `what was assured is now how the council works.${text ? ` “${text}”` : ''}`,
};
