import { type Endorsement, momentInWords } from '@countersign/core';
import { directorateName, postTitle } from '../names.ts';
import { DayInWords } from '../shell/day-in-words.tsx';
import type { View } from '../view.ts';

type Props = { readonly endorsements: readonly Endorsement[]; readonly view: View };

/** Heads of directorates that stand behind what the table said, and of which day. */
export function Endorsed({ endorsements, view }: Props) {
  if (endorsements.length === 0) return 'Nobody';
  return (
    <ul className="govuk-list">
      {endorsements.map((each) => (
        <li key={`${each.by} ${each.edition.knownAt}`}>
          <One endorsement={each} view={view} />
        </li>
      ))}
    </ul>
  );
}

function One({ endorsement: { by, directorate, on, edition, comment }, view }: { readonly endorsement: Endorsement; readonly view: View }) {
  const { council } = view.register;
  return (
    <>
      {postTitle(council, by)}
      {directorate !== null && `, for ${directorateName(council, directorate)}`}, on <DayInWords day={on} />: the table as at{' '}
      <DayInWords day={edition.asAt} />, as it was known at {momentInWords(edition.knownAt)}.
      {comment !== null && <span className="because">“{comment}”</span>}
    </>
  );
}
