import type { Predicate } from '../scheme/predicate.ts';
import { type Aspect, aspectsOf, type Trait, traitsFor } from './aspects.ts';
import { exampleWith } from './example.ts';
import { reasonFor } from './predicates.ts';
import type { Rated } from './rated.ts';

/** One way in which the predicates can come out together: the names of those that hold, and an action of which it is so. */
export type Combination = { readonly held: ReadonlySet<string>; readonly example: () => Rated };

/**
 * Every combination of outcomes that these predicates can have. Predicates that look at a common aspect of an action (its
 * agreed date, say) are tried together on every value of it that makes a difference; those that share none are free of each other, and
 * every outcome of the ones goes with every outcome of the others.
 */
export function combinationsOf(predicates: readonly Predicate[]): { readonly count: number; readonly all: () => Iterable<Combination> } {
  const clusters = clustersOf(predicates).map(outcomesOf);
  const count = clusters.reduce((product, outcomes) => product * outcomes.length, 1);
  return { count, all: () => together(clusters, new Set(), []) };
}

/** One outcome of a cluster: what holds, and the traits of an action of which it is so. */
type Outcome = { readonly held: readonly string[]; readonly traits: readonly Trait[] };

function* together(clusters: readonly (readonly Outcome[])[], held: ReadonlySet<string>, traits: readonly Trait[]): Iterable<Combination> {
  const [first, ...others] = clusters;
  if (first === undefined) yield { held, example: () => exampleWith(traits) };
  else for (const outcome of first) yield* together(others, new Set([...held, ...outcome.held]), [...traits, ...outcome.traits]);
}

/** The distinct outcomes of predicates that hang together, each with the first action found to show it. */
function outcomesOf(cluster: readonly Predicate[]): readonly Outcome[] {
  const aspects = [...new Set(cluster.flatMap(aspectsOf))];
  const found = new Map<string, Outcome>();
  for (const traits of choices(aspects.map((aspect) => traitsFor(aspect, cluster)))) {
    const rated = exampleWith(traits);
    const held = cluster.filter((predicate) => reasonFor(predicate, rated) !== null).map((predicate) => JSON.stringify(predicate));
    if (!found.has(held.join())) found.set(held.join(), { held, traits });
  }
  return [...found.values()];
}

function* choices(lists: readonly (readonly Trait[])[]): Iterable<readonly Trait[]> {
  const [first, ...others] = lists;
  if (first === undefined) yield [];
  else for (const trait of first) for (const rest of choices(others)) yield [trait, ...rest];
}

/** Predicates grouped so that no two groups look at a common aspect. */
function clustersOf(predicates: readonly Predicate[]): readonly (readonly Predicate[])[] {
  return predicates.reduce<readonly (readonly Predicate[])[]>((clusters, predicate) => {
    const shares = (cluster: readonly Predicate[]) => cluster.some((other) => shareAspect(other, predicate));
    return [...clusters.filter((cluster) => !shares(cluster)), [...clusters.filter(shares).flat(), predicate]];
  }, []);
}

function shareAspect(one: Predicate, other: Predicate): boolean {
  const aspects: readonly Aspect[] = aspectsOf(one);
  return aspectsOf(other).some((aspect) => aspects.includes(aspect));
}
