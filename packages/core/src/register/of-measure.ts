import type { FactOf } from '../fact/fact.ts';
import { begun, type Draft } from './draft.ts';
import type { NotedCouncilFact } from './past.ts';

export function defined({ measures }: Draft, fact: FactOf<'measureDefined'>): void {
  const { measure: id, name, population, unit, target, source, action, aspiration } = fact;
  measures.set(id, {
    id,
    name,
    population,
    unit,
    target,
    source,
    action: action ?? null,
    aspiration: aspiration ?? null,
    readings: measures.get(id)?.readings ?? [],
  });
}

export function read({ measures }: Draft, { measure, on, value, verified }: FactOf<'measureRead'>, { by }: NotedCouncilFact): void {
  const known = begun(measures, 'measure', measure);
  measures.set(measure, { ...known, readings: [...known.readings, { on, value, by, verified: verified ?? null }] });
}
