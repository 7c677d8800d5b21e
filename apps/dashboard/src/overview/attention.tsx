import { daysInWords, leadingSentence, type PositionedAction, type Strip as StripOfAction, stripsFor } from '@countersign/core';
import { Table } from '../govuk/table.tsx';
import { directorateName, postTitle } from '../names.ts';
import { MovementTag } from '../rating/movement-tag.tsx';
import { RatingTag } from '../rating/rating-tag.tsx';
import { Strip } from '../rating/strip.tsx';
import { ActionLink } from '../shell/action-link.tsx';
import { DayInWords } from '../shell/day-in-words.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';

/** How many are listed here; the rest are a link away. */
const LISTED = 12;

/** The actions that are off track, and after them those at risk, each with the reason that weighs most. */
export function Attention({ view }: { readonly view: View }) {
  const { position, links } = view;
  const at = (state: string) => position.actions.filter(({ rating }) => rating.state === state);
  const all = [...at('red').toSorted((one, other) => other.overdueDays - one.overdueDays), ...at('amber')];
  const href = links.actions([
    ['rating', 'red'],
    ['rating', 'amber'],
    ['sort', 'rating'],
  ]);
  return (
    <Section id="attention" title="Needs attention">
      {all.length === 0 ? <p className="govuk-body">No action is red or amber.</p> : <Listed view={view} actions={all.slice(0, LISTED)} />}
      {all.length > LISTED && (
        <p className="govuk-body">
          <a className="govuk-link govuk-link--no-visited-state" href={href}>
            All {all.length} that are red or amber
          </a>
        </p>
      )}
    </Section>
  );
}

function Listed({ view, actions }: { readonly view: View; readonly actions: readonly PositionedAction[] }) {
  const strips = stripsFor(
    actions.map(({ ref }) => ref),
    view.register,
    view.told,
  );
  const stripOf = ({ ref }: PositionedAction) => strips.find((strip) => strip.ref === ref);
  return (
    <Table
      caption="Actions that are red, then those that are amber"
      captionHidden
      rows={actions}
      keyOf={({ ref }) => ref}
      columns={[
        { name: 'Action', cell: (action) => <ActionLink action={action} links={view.links} /> },
        { name: 'Rating and why', cell: why },
        { name: 'Since the last meeting', cell: (action) => moved(action, stripOf(action)) },
        { name: 'Dates', cell: dates },
        { name: 'Who answers', cell: (action) => who(action, view) },
      ]}
    />
  );
}

function why({ rating }: PositionedAction) {
  return (
    <>
      <RatingTag state={rating.state} />
      <span className="because">{leadingSentence(rating)}</span>
    </>
  );
}

/** Which way it went, and how it stood at each meeting before. */
function moved({ movement }: PositionedAction, strip: StripOfAction | undefined) {
  return (
    <>
      <MovementTag movement={movement} />
      {strip !== undefined && strip.states.length > 1 && <Strip strip={strip} />}
    </>
  );
}

function dates({ dates: { original, agreed, forecast }, overdueDays }: PositionedAction) {
  return (
    <>
      <span className="date-line">
        <span className="secondary">Agreed</span> <DayInWords day={agreed} none="none" />
      </span>
      {original !== agreed && (
        <span className="date-line">
          <span className="secondary">First promised</span> <DayInWords day={original} none="none" />
        </span>
      )}
      {forecast !== null && (
        <span className="date-line">
          <span className="secondary">Forecast</span> <DayInWords day={forecast} />
        </span>
      )}
      {overdueDays > 0 && <strong className="date-line">{daysInWords(overdueDays)} late</strong>}
    </>
  );
}

function who({ lead, accountable }: PositionedAction, { register: { council } }: View) {
  return (
    <>
      <span className="date-line">{accountable === null ? <strong>Nobody answers for it</strong> : postTitle(council, accountable)}</span>
      <span className="date-line secondary">{lead === null ? 'No lead directorate' : directorateName(council, lead)}</span>
    </>
  );
}
