import type { Ref } from '../council/ids.ts';
import type { NotedActionFact } from '../register/past.ts';

/** The facts of the action at a place, as they were kept. */
export type FactsAt = (place: number) => string;

/** The facts of each action, of which those are read that somebody asks for: most of a long record is asked for by nobody. */
export class FactsWhenAsked extends Map<Ref, NotedActionFact[]> {
  readonly #unread: Map<Ref, number>;
  readonly #factsAt: FactsAt;

  constructor(refs: readonly Ref[], factsAt: FactsAt) {
    super();
    for (const ref of refs) super.set(ref, UNREAD);
    this.#unread = new Map(refs.map((ref, place) => [ref, place]));
    this.#factsAt = factsAt;
  }

  override get(ref: Ref): NotedActionFact[] | undefined {
    const place = this.#unread.get(ref);
    if (place === undefined) return super.get(ref);
    const facts = JSON.parse(this.#factsAt(place)) as NotedActionFact[];
    this.set(ref, facts);
    return facts;
  }

  override set(ref: Ref, facts: NotedActionFact[]): this {
    this.#unread.delete(ref);
    return super.set(ref, facts);
  }

  override *entries(): MapIterator<[Ref, NotedActionFact[]]> {
    for (const ref of this.keys()) yield [ref, this.get(ref) as NotedActionFact[]];
  }

  override *values(): MapIterator<NotedActionFact[]> {
    for (const [, facts] of this.entries()) yield facts;
  }

  override [Symbol.iterator](): MapIterator<[Ref, NotedActionFact[]]> {
    return this.entries();
  }

  override forEach(work: (facts: NotedActionFact[], ref: Ref, all: Map<Ref, NotedActionFact[]>) => void): void {
    for (const [ref, facts] of this.entries()) work(facts, ref, this);
  }
}

const UNREAD: NotedActionFact[] = [];
