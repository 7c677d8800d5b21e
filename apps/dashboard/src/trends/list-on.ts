import type { Day } from '@countersign/core';
import { linksOn, type Question } from '../asked/links.ts';
import type { View } from '../view.ts';

/** The list of actions on another day; null where no other day can be asked for. */
export function listOn(day: Day, { visitor, position }: View, asked: Question): string | null {
  if (!visitor.mayAsk) return day === position.asAt ? linksOn(null).actions(asked) : null;
  return linksOn(day).actions(asked);
}
