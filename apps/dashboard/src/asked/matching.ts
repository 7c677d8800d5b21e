import type { PositionedAction } from '@countersign/core';
import { directorateName, postTitle } from '../names.ts';
import type { View } from '../view.ts';
import type { Chosen, ListAsked } from './list-asked.ts';
import { sorted } from './sorts.ts';

/** The actions that were asked for, in the order that was asked for. */
export function matching(view: View, { text, chosen, sort }: ListAsked): readonly PositionedAction[] {
  const byFilter = Map.groupBy(chosen, ({ filter }) => filter.name);
  const found = view.position.actions.filter(
    (action) => hasText(action, text, view) && [...byFilter.values()].every((any) => any.some((each) => holds(action, each, view))),
  );
  return sort === null ? found : sorted(found, sort, view);
}

function holds(action: PositionedAction, { filter, choice }: Chosen, view: View): boolean {
  return filter.holds(action, choice.value, view);
}

/** Is every word of the text somewhere in the reference, the title, the post or the directorates? */
function hasText(action: PositionedAction, text: string, { register }: View): boolean {
  const { ref, title, accountable, lead, contributors } = action;
  const directorates = [lead, ...contributors].flatMap((id) => (id === null ? [] : [id, directorateName(register.council, id)]));
  const said = [ref, title, accountable === null ? '' : postTitle(register.council, accountable), ...directorates].join(' ').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}
