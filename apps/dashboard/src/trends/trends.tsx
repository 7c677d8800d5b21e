import { dayInWords, type Point, STATE_WORDS, STATES, type State, trendOf } from '@countersign/core';
import { files } from '../files.ts';
import { type Column, Table } from '../govuk/table.tsx';
import { Sign } from '../rating/sign.tsx';
import { StateBar } from '../rating/state-bar.tsx';
import { CountLink } from '../shell/count-link.tsx';
import type { Page } from '../shell/document.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';
import { AsAt, keyOf } from './as-at.tsx';
import { Backlog } from './backlog.tsx';
import { Chart } from './chart.tsx';
import { Forecasts } from './forecasts.tsx';
import { listOn } from './list-on.ts';
import { Methods } from './methods.tsx';
import { Optimism } from './optimism.tsx';
import { Slippage } from './slippage.tsx';

/** Is it getting better, meeting by meeting? Its lines are the one thing drawn by script, and the page is whole without them. */
export function trends(view: View): Page {
  return { title: 'Trends', script: files.trends, body: <Trends view={view} /> };
}

function Trends({ view }: { readonly view: View }) {
  const points = trendOf(view.register, view.told);
  return (
    <>
      <h1 className="govuk-heading-l">Meeting by meeting</h1>
      <p className="govuk-body">
        What committees were told at the last eight meetings, by the report issued to each where there was one, and how it stands on the day
        of this page.
      </p>
      <Backlog points={points} view={view} />
      <Section id="at-each-meeting" title="Ratings at each meeting">
        <Bars points={points} />
        <Counts points={points} view={view} />
      </Section>
      <Methods points={points} view={view} />
      <Optimism points={points} view={view} />
      <Forecasts points={points} view={view} />
      <Slippage points={points} view={view} />
      <Chart points={points} />
    </>
  );
}

function Bars({ points }: { readonly points: readonly Point[] }) {
  return (
    <div className="bars" aria-hidden="true">
      {points.map((point) => (
        <div key={keyOf(point)} className="bars__one">
          <span className="bars__day">{dayInWords(point.on)}</span>
          {point.total === 0 ? (
            <span className="secondary">No action yet</span>
          ) : (
            <StateBar id={`on-${keyOf(point).replaceAll(' ', '-')}`} counts={point.counts} />
          )}
        </div>
      ))}
    </div>
  );
}

function Counts({ points, view }: { readonly points: readonly Point[]; readonly view: View }) {
  const told = STATES.filter((state) => ALWAYS.includes(state) || points.some(({ counts }) => counts[state] > 0));
  return (
    <div className="narrow-columns">
      <Table
        caption="Number of actions in each state"
        captionHidden
        rows={points}
        keyOf={keyOf}
        columns={[
          { name: 'As at', cell: AsAt },
          ...told.map((state) => columnOf(state, view)),
          { name: 'Total', numeric: true, cell: (point) => all(point, view) },
        ]}
      />
    </div>
  );
}

const ALWAYS: readonly State[] = ['red', 'amber', 'green', 'reportedComplete', 'assured'];

function columnOf(state: State, view: View): Column<Point> {
  const { word } = STATE_WORDS[state];
  return {
    name: word,
    numeric: true,
    heading: (
      <span className="state-heading">
        <Sign state={state} />
        <span>{word}</span>
      </span>
    ),
    cell: ({ on, counts }) => (
      <CountLink count={counts[state]} of={`${word} on ${dayInWords(on)}`} href={listOn(on, view, [['rating', state]])} />
    ),
  };
}

function all({ on, total }: Point, view: View) {
  return <CountLink count={total} of={`actions in all on ${dayInWords(on)}`} href={listOn(on, view, [])} />;
}
