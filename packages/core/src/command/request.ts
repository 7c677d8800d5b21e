import type { Fact } from '../fact/fact.ts';
import { type JsonObject, keptParts, partedBy } from '../fact/prose.ts';
import { ERASED } from '../prose/section.ts';
import { type Command, dataOf } from './command.ts';
import type { Verb } from './verbs.ts';

/** What was asked, as it may be hashed for ever; and the words, which may not. */
export type Request = { readonly bare: JsonObject; readonly words: readonly string[] };

/**
 * What was asked with a command. The hash of a request stands in the record for ever, and a short word can be guessed from a hash. Words may
 * be erased one day, so none is part of it; whether the same words are asked again is seen by what was recorded.
 */
export function requestIn({ verb, data }: Command): Request {
  const { bare, words } = partedBy(dataOf(verb), data as JsonObject);
  return { bare, words: words.filter(({ pointer }) => !mayBeLeftOut(verb, pointer)).map(({ text }) => text) };
}

/** An owner who stays is named by whoever moves an action, and is not recorded again. */
function mayBeLeftOut(verb: Verb, pointer: string): boolean {
  return (verb === 'rehome' || verb === 'reorganise') && pointer.endsWith('/accountable');
}

/** Were these words said in what was recorded? What was erased since is taken for said. */
export function wereSaid(words: readonly string[], recorded: readonly Fact[]): boolean {
  const said = Object.values(keptParts(recorded).prose).flatMap((section) => Object.values(section ?? {}));
  return said.includes(ERASED) || words.every((word) => said.includes(word));
}
