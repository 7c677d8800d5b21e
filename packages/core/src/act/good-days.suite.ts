import type { Command } from '../command/command.ts';
import type { Verb } from '../command/verbs.ts';
import type { Fact } from '../fact/fact.ts';
import { ask } from './asked.suite.ts';
import { OF_AN_ACTION } from './good-day.actions.suite.ts';
import { OF_THE_COUNCIL } from './good-day.council.suite.ts';
import { OF_THE_STATEMENT } from './good-day.statement.suite.ts';
import type { GoodDay } from './good-day.suite.ts';
import { TODAY } from './somewhere.suite.ts';

const TABLE: { readonly [V in Verb]: GoodDay<V> } = { ...OF_THE_COUNCIL, ...OF_THE_STATEMENT, ...OF_AN_ACTION };

/** Every verb, asked on the day of the table, and the facts that it becomes. A verb without a row does not compile. */
export const GOOD_DAYS: readonly (readonly [Verb, Command, readonly Fact[]])[] = (Object.keys(TABLE) as Verb[]).map((verb) => {
  const { as, data, ref, facts } = TABLE[verb];
  return [verb, ask(verb, as, TODAY, data, ref), facts];
});
