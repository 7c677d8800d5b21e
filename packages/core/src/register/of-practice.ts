import type { FactOf } from '../fact/fact.ts';
import { begun, type Draft } from './draft.ts';
import type { NotedCouncilFact } from './past.ts';

/** Expected again, it binds from that day whom it then names; before that day it goes on having bound whom it bound. */
export function expected({ practices }: Draft, fact: FactOf<'practiceExpected'>): void {
  const { practice: id, title, source, directorates, everyMonths, on } = fact;
  const known = practices.get(id);
  const bound = [...(known?.bound ?? []), { from: on, directorates, everyMonths }];
  practices.set(id, { id, title, source, bound, readings: known?.readings ?? [] });
}

export function read({ practices }: Draft, fact: FactOf<'practiceRead'>, { by, number }: NotedCouncilFact): void {
  const known = begun(practices, 'practice', fact.practice);
  const { directorate, keeping, line, evidence, note, on } = fact;
  const reading = { directorate, keeping, line, by, on, evidence: evidence ?? [], note: note ?? null, entry: number };
  practices.set(fact.practice, { ...known, readings: [...known.readings, reading] });
}
