import type { Action } from '../action/action.ts';
import type { Confidence, Rag } from '../action/kinds.ts';
import type { Day } from '../day/day.ts';
import type { Trait } from '../faults/aspects.ts';
import { exampleWith, TODAY } from '../faults/example.ts';

/** What is said of an example, in the words of a row of a table. Days are so many before the day it is looked at; below 0 they lie after. */
export const onThe = (today: Day): Trait => ({ aspect: 'today', today });
export const agreed = (ago: number | null): Trait => ({ aspect: 'agreed', ago });
export const original = (ago: number | null): Trait => ({ aspect: 'original', ago });
export const start = (ago: number): Trait => ({ aspect: 'start', ago });
export const forecast = (afterAgreed: number): Trait => ({ aspect: 'forecast', afterAgreed });
export const update = (ago: number): Trait => ({ aspect: 'update', ago });
export const sentBack = (ago: number, followed = false): Trait => ({ aspect: 'return', ago, followed });
export const unmet: Trait = { aspect: 'milestone', is: true };
export const plan: Trait = { aspect: 'plan', is: true };
export const nobody: Trait = { aspect: 'accountable', is: false };
export const waiting: Trait = { aspect: 'dependence', is: true };
export const rag = (rag: Rag): Trait => ({ aspect: 'rag', rag });
export const percent = (percent: number): Trait => ({ aspect: 'percent', percent });
export const confidence = (point: Confidence): Trait => ({ aspect: 'confidence', point });

/** What is said of one example. */
export type Said = readonly Trait[];

/** A live action of which this is said. One that waits, waits for `another`. */
export function actionWith(said: Said, ref = 'A1'): Action {
  const { action, late } = exampleWith(said);
  return { ...action, ref, dependsOn: late };
}

/** An action each, `A1` and on; and after them `another`, which is a day late. */
export function registerOf(examples: readonly Said[]): readonly Action[] {
  return [...examples.map((said, index) => actionWith(said, `A${index + 1}`)), actionWith([agreed(1)], 'another')];
}

/** The day on which an example is looked at. */
export function dayOf(said: Said): Day {
  return said.find((trait) => trait.aspect === 'today')?.today ?? TODAY;
}
