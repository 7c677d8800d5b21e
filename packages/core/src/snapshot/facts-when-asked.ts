import type { Ref } from '../council/ids.ts';
import { once } from '../once.ts';
import type { FactsByRef, NotedActionFact } from '../register/past.ts';

/** The facts of the action at a place, as they were kept. */
export type FactsAt = (place: number) => string;

/** The facts of each action, of which those are read that somebody asks for: most of a long record is asked for by nobody. */
export class FactsWhenAsked implements FactsByRef {
  readonly #places: () => Map<Ref, number>;
  readonly #facts: (NotedActionFact[] | undefined)[] = [];
  readonly #factsAt: FactsAt;

  /** So many were kept, of these references. */
  constructor(kept: number, refs: () => readonly Ref[], factsAt: FactsAt) {
    this.#places = once(() => placesOf(refs()));
    this.#factsAt = factsAt;
    for (let place = 0; place < kept; place += 1) this.#facts.push(undefined);
  }

  get size(): number {
    return this.#facts.length;
  }

  get(ref: Ref): NotedActionFact[] | undefined {
    const place = this.#places().get(ref);
    return place === undefined ? undefined : this.#read(place);
  }

  set(ref: Ref, facts: NotedActionFact[]): void {
    const places = this.#places();
    const place = places.get(ref) ?? places.size;
    places.set(ref, place);
    this.#facts[place] = facts;
  }

  keys(): Iterable<Ref> {
    return this.#places().keys();
  }

  *[Symbol.iterator](): Iterator<[Ref, NotedActionFact[]]> {
    for (const [ref, place] of this.#places()) yield [ref, this.#read(place)];
  }

  #read(place: number): NotedActionFact[] {
    const known = this.#facts[place];
    if (known !== undefined) return known;
    const facts = JSON.parse(this.#factsAt(place)) as NotedActionFact[];
    this.#facts[place] = facts;
    return facts;
  }
}

function placesOf(refs: readonly Ref[]): Map<Ref, number> {
  const places = new Map<Ref, number>();
  for (let place = 0; place < refs.length; place += 1) places.set(refs[place] as Ref, place);
  return places;
}
