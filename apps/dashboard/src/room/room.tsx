import { dayInWords, summarySentences } from '@countersign/core';
import { Ratings } from '../overview/ratings.tsx';
import { summaryFigures } from '../overview/summary-figures.ts';
import { StateBar } from '../rating/state-bar.tsx';
import { ActionLink } from '../shell/action-link.tsx';
import type { Page } from '../shell/document.tsx';
import { Linked } from '../shell/linked.tsx';
import type { View } from '../view.ts';
import { OneAction } from './one-action.tsx';
import { type Screen, screensOf } from './screens-of.ts';

/** The committee's papers for the screen of a webcast room: large, one thing at a time, turned by the links or by Enter. */
export function room(view: View): Page {
  const screens = screensOf(view);
  const number = numberAsked(view, screens.length);
  const screen = screens[number - 1] ?? { shows: 'end' };
  return {
    title: `Room view, ${number} of ${screens.length}`,
    layout: 'room',
    body: (
      <div className="room">
        <Turn view={view} number={number} of={screens.length} />
        <Shown screen={screen} view={view} />
      </div>
    ),
  };
}

/** From 1; what is no number is the first, and what is past the last is the last. */
function numberAsked({ query }: View, most: number): number {
  const asked = Number(query.get('screen') ?? '1');
  return Number.isInteger(asked) && asked >= 1 ? Math.min(asked, most) : 1;
}

type TurnProps = { readonly view: View; readonly number: number; readonly of: number };

/** The link that goes on has the focus, so that Enter alone turns the screens. */
function Turn({ view: { links }, number, of }: TurnProps) {
  const href = (to: number) => links.to('/room', [['screen', String(to)]]);
  return (
    <nav className="room__turn" aria-label="Screens">
      {number > 1 && (
        <a className="room__link" href={href(number - 1)}>
          Back
        </a>
      )}
      <span>
        {number} of {of}
      </span>
      {number < of && (
        // biome-ignore lint/a11y/noAutofocus: whoever turns the screens of a room has nothing else to do on them
        <a className="room__link" href={href(number + 1)} autoFocus>
          Next
        </a>
      )}
      <a className="room__link room__leave" href={links.to('/')}>
        Leave the room view
      </a>
    </nav>
  );
}

function Shown({ screen, view }: { readonly screen: Screen; readonly view: View }) {
  switch (screen.shows) {
    case 'summary':
      return <Summary view={view} />;
    case 'ratings':
      return <AllRatings view={view} />;
    case 'better':
      return (
        <>
          <h1 className="room__title">What got better</h1>
          <ul className="room__list">
            {screen.actions.map((action) => (
              <li key={action.ref}>
                <ActionLink action={action} links={view.links} />
              </li>
            ))}
          </ul>
        </>
      );
    case 'end':
      return <h1 className="room__title">That is all, as at {dayInWords(view.position.asAt)}.</h1>;
    default:
      return <OneAction shows={screen.shows} action={screen.action} view={view} />;
  }
}

function Summary({ view }: { readonly view: View }) {
  const { position, before, changes } = view;
  const [first = '', ...others] = summarySentences(position);
  const figures = summaryFigures(view);
  return (
    <>
      <h1 className="room__title">
        <Linked sentence={first} figures={figures} />
      </h1>
      <p className="room__words">
        <Linked sentence={others.join(' ')} figures={figures} />
      </p>
      {before !== null && changes !== null && (
        <p className="room__words">
          <Linked
            sentence={`Since the meeting of ${dayInWords(before.date)}: ${changes.worse.length} worse, ${changes.better.length} better, ${changes.new.length} new.`}
            figures={(['worse', 'better', 'new'] as const).map((list) => [
              new RegExp(`\\d[\\d,]* ${list}`),
              view.links.actions([['change', list]]),
            ])}
          />
        </p>
      )}
    </>
  );
}

function AllRatings({ view }: { readonly view: View }) {
  return (
    <>
      <h1 className="room__title">Ratings</h1>
      <StateBar id="room" counts={view.position.counts} />
      <Ratings view={view} />
    </>
  );
}
