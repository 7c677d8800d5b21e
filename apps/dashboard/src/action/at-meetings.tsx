import { stripsFor } from '@countersign/core';
import { StripInDays } from '../rating/strip.tsx';
import { Section } from '../shell/section.tsx';
import type { OneAction } from './one-action.ts';

/** How it stood at each of the last meetings, as the committees were told, and how it stands today. */
export function AtMeetings({ one: { action, view } }: { readonly one: OneAction }) {
  if (view.told.length === 0) return null;
  const [strip] = stripsFor([action.ref], view.register, view.told);
  return (
    <Section id="meetings" title="At the last meetings">
      {strip !== undefined && <StripInDays strip={strip} />}
    </Section>
  );
}
