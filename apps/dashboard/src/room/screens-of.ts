import { type Changes, type PositionedAction, pendingExtension } from '@countersign/core';
import type { View } from '../view.ts';

/** What is shown to a room, one thing at a time: where it stands, each action that got worse, each that asks for more time, and what got better. */
export type Screen =
  | { readonly shows: 'summary' | 'ratings' }
  | { readonly shows: 'worse' | 'asks' | 'attention'; readonly action: PositionedAction }
  | { readonly shows: 'better'; readonly actions: readonly PositionedAction[] }
  | { readonly shows: 'end' };

/** The screens for this day, in the order in which a chair would take them. No action is shown twice. */
export function screensOf({ position, register, changes }: View): readonly Screen[] {
  const found = (list: Changes['worse'] | undefined) =>
    (list ?? []).flatMap(({ ref }) => position.actions.find((each) => each.ref === ref) ?? []);
  const worse = found(changes?.worse);
  const asks = position.actions.filter(({ ref }) => pendingExtension(register.action(ref)?.extensions ?? []) !== null);
  const red = position.actions.filter(({ rating }) => rating.state === 'red').toSorted((one, other) => other.overdueDays - one.overdueDays);
  const shown = new Set(worse);
  const others = (actions: readonly PositionedAction[]) => actions.filter((action) => !shown.has(action) && shown.add(action));
  const better = found(changes?.better);
  return [
    { shows: 'summary' },
    ...(position.total === 0 ? [] : [{ shows: 'ratings' as const }]),
    ...worse.map((action) => ({ shows: 'worse' as const, action })),
    ...others(asks).map((action) => ({ shows: 'asks' as const, action })),
    ...others(red).map((action) => ({ shows: 'attention' as const, action })),
    ...(better.length === 0 ? [] : [{ shows: 'better' as const, actions: better }]),
    { shows: 'end' },
  ];
}
