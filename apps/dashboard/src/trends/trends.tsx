import { dayInWords, STATE_WORDS, STATES, type State } from '@countersign/core';
import { linksOn } from '../asked/links.ts';
import { files } from '../files.ts';
import { type Column, Table } from '../govuk/table.tsx';
import { Sign } from '../rating/sign.tsx';
import { StateBar } from '../rating/state-bar.tsx';
import type { Reader } from '../reader.ts';
import { CountLink } from '../shell/count-link.tsx';
import { DayInWords } from '../shell/day-in-words.tsx';
import type { Page } from '../shell/document.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';
import { Backlog } from './backlog.tsx';
import { Chart } from './chart.tsx';
import { type Point, pointsOf } from './points.ts';

/** Is it getting better, meeting by meeting? The one page that has any script, and it is whole without it. */
export async function trends(view: View, reader: Reader): Promise<Page> {
  const points = await pointsOf(view, reader);
  return { title: 'Trends', script: files.trends, body: <Trends points={points} /> };
}

function Trends({ points }: { readonly points: readonly Point[] }) {
  return (
    <>
      <h1 className="govuk-heading-l">Meeting by meeting</h1>
      <Backlog points={points} />
      <Section id="at-each-meeting" title="Ratings at each meeting">
        <Bars points={points} />
        <Counts points={points} />
      </Section>
      <Chart points={points} />
    </>
  );
}

function Bars({ points }: { readonly points: readonly Point[] }) {
  return (
    <div className="bars" aria-hidden="true">
      {points.map(({ day, total, counts }) => (
        <div key={day} className="bars__one">
          <span className="bars__day">{dayInWords(day)}</span>
          {total === 0 ? <span className="secondary">No action yet</span> : <StateBar id={`on-${day}`} counts={counts} />}
        </div>
      ))}
    </div>
  );
}

function Counts({ points }: { readonly points: readonly Point[] }) {
  const told = STATES.filter((state) => ALWAYS.includes(state) || points.some(({ counts }) => counts[state] > 0));
  return (
    <div className="narrow-columns">
      <Table
        caption="Number of actions in each state"
        captionHidden
        rows={points}
        keyOf={({ day }) => day}
        columns={[
          { name: 'As at', cell: ({ day }) => <DayInWords day={day} /> },
          ...told.map(columnOf),
          { name: 'Total', numeric: true, cell: all },
        ]}
      />
    </div>
  );
}

const ALWAYS: readonly State[] = ['red', 'amber', 'green', 'reportedComplete', 'assured'];

function columnOf(state: State): Column<Point> {
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
    cell: ({ day, counts }) => (
      <CountLink count={counts[state]} of={`${word} on ${dayInWords(day)}`} href={linksOn(day).actions([['rating', state]])} />
    ),
  };
}

function all({ day, total }: Point) {
  return <CountLink count={total} of={`actions in all on ${dayInWords(day)}`} href={linksOn(day).actions()} />;
}
