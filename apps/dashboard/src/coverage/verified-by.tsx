import { CHECK_WORDS } from '../asked/choices.ts';
import { CHECKS, checkOf } from '../rating/voices.ts';
import { CountLink } from '../shell/count-link.tsx';
import type { View } from '../view.ts';

/** Who has verified the actions: each counted once, by the most that anybody has done. */
export function VerifiedBy({ view }: { readonly view: View }) {
  return (
    <ul className="govuk-list counts">
      {CHECKS.map((check) => (
        <li key={check}>
          <CountLink
            count={view.position.actions.filter((action) => checkOf(action) === check).length}
            of="actions:"
            href={view.links.actions([['checked', check]])}
          />{' '}
          {CHECK_WORDS[check]}
        </li>
      ))}
    </ul>
  );
}
