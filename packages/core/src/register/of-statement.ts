import type { FactOf } from '../fact/fact.ts';
import type { Draft } from './draft.ts';

export function weaknessRecorded({ weaknesses }: Draft, fact: FactOf<'weaknessRecorded'>): void {
  const { weakness: id, body, text, on } = fact;
  const { actions = [], year = null, closed = false } = fact;
  weaknesses.set(id, { id, body, text, actions, year, on, closed });
}
