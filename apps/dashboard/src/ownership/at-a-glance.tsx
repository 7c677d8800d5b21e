import { jointResponsesOf, lacksOwner, sharedOf, unansweredOffersOf, unfilledPostsOf } from '@countersign/core';
import { CountLink } from '../shell/count-link.tsx';
import type { View } from '../view.ts';
import { binds } from './agreements.tsx';

/** What is amiss with ownership, as numbers that lead to what they count further down. */
export function AtAGlance({ view: { register } }: { readonly view: View }) {
  const notBinding = [...register.agreements.values()].filter((each) => !binds(each));
  const shared = new Set(sharedOf(register).flatMap(({ refs }) => refs));
  return (
    <ul className="govuk-list counts">
      <Line count={register.actions().filter(lacksOwner).length} one="action" many="actions" of="without an owner" to="unowned" />
      <Line count={unansweredOffersOf(register).length} one="offer" many="offers" of="that nobody has answered" to="offers" />
      <Line count={shared.size} one="action" many="actions" of="that directorates share" to="shared" />
      <Line
        count={notBinding.length}
        one="agreement"
        many="agreements"
        of="in draft or run out"
        to={notBinding.length === 0 ? 'agreements' : 'not-binding'}
      />
      <Line
        count={jointResponsesOf(register).filter(({ given }) => given === null).length}
        one="joint answer"
        many="joint answers"
        of="still owed"
        to="joint-responses"
      />
      <Line count={unfilledPostsOf(register).length} one="post" many="posts" of="that nobody holds for good" to="unfilled" />
    </ul>
  );
}

type Props = { readonly count: number; readonly one: string; readonly many: string; readonly of: string; readonly to: string };

function Line({ count, one, many, of, to }: Props) {
  const what = `${count === 1 ? one : many} ${of}`;
  return (
    <li>
      <CountLink count={count} of={what} href={`#${to}`} /> <span aria-hidden="true">{what}</span>
    </li>
  );
}
