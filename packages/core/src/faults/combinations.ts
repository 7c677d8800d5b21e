import { reasonFor } from '../rating/predicates.ts';
import type { Rated } from '../rating/rated.ts';
import type { Predicate } from '../scheme/predicate.ts';
import { type Aspect, aspectsOf, type Trait } from './aspects.ts';
import { exampleWith } from './example.ts';
import { ASPECTS, traitsFor } from './traits.ts';

/** More combinations than this are not a scheme that a committee could read; no more are looked for. */
export const MOST_COMBINATIONS = 500_000;

/** One way in which the predicates can come out together: the names of those that hold, and an action of which it is so. */
export type Combination = { readonly held: ReadonlySet<string>; readonly example: () => Rated };

/**
 * Every combination of outcomes that these predicates can have. Predicates that look at a common aspect of an action (its
 * agreed date, say) are tried together on every value of it that makes a difference; those that share none are free of each other, and
 * every outcome of the ones goes with every outcome of the others.
 */
export function combinationsOf(predicates: readonly Predicate[]): { readonly count: number; readonly all: () => Iterable<Combination> } {
  const clusters = clustersOf(predicates, []).map((cluster) => outcomesOf(cluster, []));
  const count = clusters.reduce((product, outcomes) => product * outcomes.length, 1);
  return { count, all: () => combined(clusters) };
}

function* combined(clusters: readonly (readonly Outcome[])[]): Iterable<Combination> {
  for (const { held, traits } of together(clusters)) yield { held: new Set(held), example: () => exampleWith(traits) };
}

/** One outcome of some predicates: what holds, and the traits of an action of which it is so. */
type Outcome = { readonly held: readonly string[]; readonly traits: readonly Trait[] };

function* together(clusters: readonly (readonly Outcome[])[]): Iterable<Outcome> {
  const [first, ...others] = clusters;
  if (first === undefined) yield { held: [], traits: [] };
  else
    for (const one of first)
      for (const rest of together(others)) yield { held: [...one.held, ...rest.held], traits: [...one.traits, ...rest.traits] };
}

/**
 * The distinct outcomes of predicates that hang together, each with the first action found to show it. One aspect is chosen
 * after another; predicates that only hung together by what is now chosen are free of each other from there on.
 */
function outcomesOf(cluster: readonly Predicate[], chosen: readonly Trait[]): readonly Outcome[] {
  const aspect = ASPECTS.find((each) => cluster.some((predicate) => openIn(predicate, chosen).includes(each)));
  if (aspect === undefined) return [{ held: heldAmong(cluster, chosen), traits: [] }];
  const found = new Map<string, Outcome>();
  for (const trait of traitsFor(aspect, cluster, chosen)) {
    const now = [...chosen, trait];
    for (const { held, traits } of together(clustersOf(cluster, now).map((each) => outcomesOf(each, now)))) {
      const key = held.join();
      if (!found.has(key)) found.set(key, { held, traits: [trait, ...traits] });
      if (found.size > MOST_COMBINATIONS) return [...found.values()];
    }
  }
  return [...found.values()];
}

function heldAmong(predicates: readonly Predicate[], chosen: readonly Trait[]): readonly string[] {
  const rated = exampleWith(chosen);
  return predicates.filter((predicate) => reasonFor(predicate, rated) !== null).map(nameOf);
}

/** Predicates grouped so that no two groups look at a common aspect that is still to be chosen. */
function clustersOf(predicates: readonly Predicate[], chosen: readonly Trait[]): readonly (readonly Predicate[])[] {
  const settled = predicates.filter((predicate) => openIn(predicate, chosen).length === 0);
  const open = predicates.filter((predicate) => openIn(predicate, chosen).length > 0);
  const apart = open.reduce<readonly (readonly Predicate[])[]>((clusters, predicate) => {
    const shares = (cluster: readonly Predicate[]) => cluster.some((other) => shareAspect(other, predicate, chosen));
    return [...clusters.filter((cluster) => !shares(cluster)), [...clusters.filter(shares).flat(), predicate]];
  }, []);
  return settled.length === 0 ? apart : [settled, ...apart];
}

/** Which aspects that it looks at are still to be chosen? */
function openIn(predicate: Predicate, chosen: readonly Trait[]): readonly Aspect[] {
  return aspectsOf(predicate).filter((aspect) => chosen.every((trait) => trait.aspect !== aspect));
}

function shareAspect(one: Predicate, other: Predicate, chosen: readonly Trait[]): boolean {
  const aspects = openIn(one, chosen);
  return openIn(other, chosen).some((aspect) => aspects.includes(aspect));
}

/** A predicate with its parameters, as a name by which it is told from others. */
export function nameOf(predicate: Predicate): string {
  return JSON.stringify(predicate);
}
