import type { Explained } from './entry.ts';

/** What a reader meets about the statement that a council makes each year. */
export const OF_STATEMENTS: readonly Explained[] = [
  { word: 'Statement', meaning: 'The Annual Governance Statement: what a council says each year of how it has governed itself.' },
  { word: 'Assertion', meaning: 'A sentence of the statement that claims a fact, or says that one cannot be claimed.' },
  { word: 'Strength', meaning: 'How far an assertion is proved by what it rests on in the register.' },
  { word: 'Principle (of a statement)', meaning: 'One of those of the framework by which a statement is written, with a letter.' },
  { word: 'Suggested wording', meaning: 'A sentence that says no more than is proved. The author’s own words stay the author’s.' },
  {
    word: 'Reported only',
    meaning: 'Officers say that it is complete, and no assurance stands. It may be told only as management’s report.',
  },
  { word: 'Outstanding', meaning: 'Still to be done.' },
  { word: 'Opinion', meaning: 'What internal audit, a director or an outside auditor thinks of a year’s governance.' },
  { word: 'Weakness', meaning: 'Something that somebody outside found. It is open until those who found it say that it is gone.' },
  { word: 'Governance issue', meaning: 'What the statement of a year owns up to, with what is promised about it.' },
  {
    word: 'Version',
    meaning: 'A statement as it was published: a draft, the final one, or that one issued again. Each is kept word for word.',
  },
  { word: 'Cross-check', meaning: 'Where statement and register do not meet, either way.' },
  {
    word: 'Overtaken by events',
    meaning: 'Of an assertion: other things stand where it rested, and it is no weaker and no stronger than it was.',
  },
];
