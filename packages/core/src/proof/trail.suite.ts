import type { Day } from '../day/day.ts';
import { can, copyOf, decide, type Entry, type Fact, follow, isRefusal, type Past, pastOf, type Register, registerAsAt } from '../index.ts';
import { type Asked, founding, type Told } from './table.suite.ts';

/** A record under way: the door is `can`, then `decide`, as a server would ask them. */
export type Trail = { readonly past: Past; readonly told: Told[] };

export function begun(): Trail {
  return { past: pastOf([founding]), told: [{ entry: founding, asked: null }] };
}

export function copied({ past, told }: Trail): Trail {
  return { past: copyOf(past), told: [...told] };
}

export function registerOn({ past }: Trail, asAt: Day): Register {
  return registerAsAt(past, { asAt, knownAt: null });
}

/** The facts that are granted to whoever asks, or null when the door or an act says no. */
export function granted({ actor, command }: Asked, register: Register): readonly Fact[] | null {
  if (can(actor, command, register) !== null) return null;
  const facts = decide(register, command);
  return isRefusal(facts) ? null : facts;
}

/** Records what was granted. */
export function record(trail: Trail, asked: Asked, facts: readonly Fact[]): Entry {
  const { actor, command } = asked;
  const entry: Entry = { number: trail.told.length + 1, recordedAt: actor.at, by: command.as, facts };
  follow(trail.past, entry);
  trail.told.push({ entry, asked });
  return entry;
}

/** Lets somebody ask. What is denied or refused simply does not happen; the entry, when it does. */
export function ask(trail: Trail, asked: Asked, register = registerOn(trail, asked.command.on)): Entry | null {
  const facts = granted(asked, register);
  return facts === null ? null : record(trail, asked, facts);
}

export const entriesOf = ({ told }: Trail): readonly Entry[] => told.map(({ entry }) => entry);
