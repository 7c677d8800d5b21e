import type { ActionFact } from '@countersign/core';
import type { Names } from './how-to-call.ts';
import { EXEMPT_WORDS, type Sentences } from './told/clauses.ts';
import { ofAssurance } from './told/of-assurance.ts';
import { ofEnding } from './told/of-ending.ts';
import { ofOwnership } from './told/of-ownership.ts';
import { ofProgress } from './told/of-progress.ts';
import { ofStanding } from './told/of-standing.ts';

const SENTENCES: Sentences<ActionFact['fact']> = { ...ofOwnership, ...ofStanding, ...ofProgress, ...ofAssurance, ...ofEnding };

/** What a fact says, as the end of the sentence "On 15 November 2022 the Clerk recorded: …". */
export function historySentence(fact: ActionFact, names: Names): string {
  const tell = SENTENCES[fact.fact] as (fact: ActionFact, names: Names) => string;
  return [tell(fact, names), ...exemptIn(fact)].join(' ');
}

/** Words that the fact itself kept from the public when it was recorded. */
function exemptIn({ fact, exempt = [] }: ActionFact): readonly string[] {
  if (fact === 'exempted') return [];
  return exempt.map(({ field, paragraph }) => `Recorded with its ${EXEMPT_WORDS[field]} exempt under paragraph ${paragraph}.`);
}
