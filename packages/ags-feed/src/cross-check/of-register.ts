import { type Action, dayInWords, londonDayOf } from '@countersign/core';
import type { AssertionItem, CrossCheckItem } from '../feed.ts';
import type { CrossChecked } from './cross-checked.ts';

/** What the register holds and the statement does not speak of, or should not trust. */
export function ofRegister(assertions: readonly AssertionItem[], of: CrossChecked): CrossCheckItem[] {
  return [...unused(assertions, of), ...of.actions.flatMap((action) => recordedLate(action, of)), ...undisclosed(assertions, of)];
}

function unused(assertions: readonly AssertionItem[], { actions }: CrossChecked): CrossCheckItem[] {
  const used = new Set(assertions.flatMap(({ grounds }) => grounds.filter(({ of }) => of === 'action').map(({ id }) => id)));
  return actions
    .filter(({ stage, ref }) => stage === 'assured' && !used.has(ref))
    .map(({ ref }) => ({ kind: 'assuredNotUsed', ref, because: `${ref} is assured, and no assertion rests on it.` }));
}

/** A check that was recorded on a later day than the one it is dated on: nobody could have read it then. */
function recordedLate({ ref, stage, assurance }: Action, { register }: CrossChecked): CrossCheckItem[] {
  if (stage !== 'assured' || assurance === null) return [];
  const recorded = register.recordedAt(ref, assurance.entry);
  const day = recorded === null ? assurance.on : londonDayOf(recorded);
  if (day <= assurance.on) return [];
  const because = `The check of ${ref} is dated ${dayInWords(assurance.on)}, and was recorded on ${dayInWords(day)}.`;
  return [{ kind: 'checkRecordedLate', ref, because }];
}

/** An open weakness that no assertion speaks of, once a statement asserts anything. */
function undisclosed(assertions: readonly AssertionItem[], { year, register }: CrossChecked): CrossCheckItem[] {
  if (assertions.length === 0) return [];
  const told = new Set(assertions.flatMap(({ grounds }) => grounds.filter(({ of }) => of === 'weakness').map(({ id }) => id)));
  return [...register.weaknesses.values()]
    .filter((weakness) => !weakness.closed && (weakness.year === null || weakness.year === year) && !told.has(weakness.id))
    .map(({ id: weakness, body }) => ({
      kind: 'weaknessNotDisclosed',
      weakness,
      because: `${body} says that the weakness ${weakness} is open, and the statement does not speak of it.`,
    }));
}
