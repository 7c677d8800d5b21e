import { type Day, dayInWords, isDay } from '@countersign/core';
import type { View } from '../../view.ts';
import type { OnADay } from './fields.ts';

/** Which other day the page is to set beside its own: none, one that held the action, one that did not, or what is no such day. */
export type Compared =
  | { readonly asked: 'nothing' }
  | { readonly asked: 'fault'; readonly sentence: string; readonly typed: string }
  | { readonly asked: 'notHeld'; readonly day: Day }
  | { readonly asked: 'day'; readonly day: Day; readonly was: OnADay };

/** What does the address ask to compare this action with? */
export async function comparedIn({ query, position, reader }: View, ref: string): Promise<Compared> {
  const typed = query.get('compare')?.trim() ?? '';
  if (typed === '') return { asked: 'nothing' };
  if (!isDay(typed)) return { asked: 'fault', typed, sentence: `“${typed}” is not a day. Write it like 2023-03-31.` };
  if (typed >= position.asAt)
    return { asked: 'fault', typed, sentence: `Choose a day before ${dayInWords(position.asAt)}, which is the day of this page.` };
  const [register, then] = await Promise.all([reader.register(typed), reader.position(typed)]);
  const action = register.action(ref);
  const stands = then.actions.find((each) => each.ref === ref);
  if (action === null || stands === undefined) return { asked: 'notHeld', day: typed };
  return { asked: 'day', day: typed, was: { action, stands, register } };
}
