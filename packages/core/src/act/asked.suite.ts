import type { Command, DataOf } from '../command/command.ts';
import type { Verb } from '../command/verbs.ts';
import type { PostId, Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';
import type { Fact, FactName, FactOf } from '../fact/fact.ts';
import { on } from '../given.suite.ts';
import { copyOf, follow, type Past } from '../register/past.ts';
import { decide } from './act.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** What a past is told with: by which post, and the fact. */
export type Told = readonly [by: PostId, fact: Fact, recordedOn?: Day];

/** What a post asks on a day. */
export function ask<V extends Verb>(verb: V, as: PostId, on: Day, data: DataOf<V>, ref?: Ref): Command {
  return { verb, as, on, ...(ref === undefined ? {} : { ref }), data } as unknown as Command;
}

/** What the register answers on the day on which it is asked: every fact, or the refusal. */
export function answerTo(past: Past, command: Command): readonly Fact[] | Refusal {
  return decide(on(past, command.on), command);
}

/** The same past after these were asked and granted, each as one entry, recorded at noon of its day. */
export function afterwards(past: Past, ...commands: readonly Command[]): Past {
  const after = copyOf(past);
  for (const command of commands) {
    const facts = answerTo(after, command);
    if (isRefusal(facts)) throw new Error(`${command.verb} was refused: ${JSON.stringify(facts)}`);
    follow(after, { number: sizeOf(after) + 1, recordedAt: `${command.on}T12:00:00.000Z` as Instant, by: command.as, facts });
  }
  return after;
}

/** How many entries there are. */
export function sizeOf({ council, actions }: Past): number {
  return Math.max(0, ...[...council, ...[...actions].flatMap(([, facts]) => facts)].map(({ number }) => number));
}

/** The facts of one kind among those that were granted. */
export function those<Name extends FactName>(answer: readonly Fact[] | Refusal, name: Name): readonly FactOf<Name>[] {
  return isRefusal(answer) ? [] : (answer.filter(({ fact }) => fact === name) as unknown as readonly FactOf<Name>[]);
}
