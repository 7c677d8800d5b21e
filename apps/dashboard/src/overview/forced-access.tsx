import { dayInWords, londonDayOf } from '@countersign/core';
import { postTitle } from '../names.ts';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';

/** Every time that somebody forced access in an emergency. It is told for ever, so that nobody does it unseen. */
export function ForcedAccess({ view: { register } }: { readonly view: View }) {
  const { council } = register;
  if (council.breakGlass.length === 0) return null;
  return (
    <Section id="forced-access" title="Access that was forced">
      <ul className="govuk-list named">
        {council.breakGlass.map(({ post, reason, at }) => (
          <li key={at} className="named__one">
            <strong>{postTitle(council, post)}</strong> on {dayInWords(londonDayOf(at))}, for four hours: {reason}
          </li>
        ))}
      </ul>
    </Section>
  );
}
