import { type Measure, type Reading, targetSentence, valueInWords } from '@countersign/core';
import { SummaryList, type SummaryRow } from '../govuk/summary-list.tsx';
import { Table } from '../govuk/table.tsx';
import { postTitle } from '../names.ts';
import { ActionLink } from '../shell/action-link.tsx';
import { capital } from '../shell/capital.ts';
import { DayInWords } from '../shell/day-in-words.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';
import { checkedInWords, LatestReading } from './reading.tsx';
import { ReadingLine } from './reading-line.tsx';

type Props = { readonly measure: Measure; readonly view: View };

/** One measure: what it stands at against what was promised, how it is counted, and every reading of it. */
export function OneMeasure({ measure, view }: Props) {
  return (
    <Section id={`measure-${measure.id}`} title={measure.name}>
      <p className="govuk-body-l">{targetSentence(measure)}</p>
      <SummaryList rows={rowsOf({ measure, view })} />
      {measure.readings.length > 0 && (
        <div className="readings">
          <Readings measure={measure} view={view} />
          <ReadingLine measure={measure} />
        </div>
      )}
    </Section>
  );
}

function rowsOf({ measure, view }: Props): readonly SummaryRow[] {
  const { target, aspiration, population, source, action } = measure;
  return [
    { key: 'Latest reading', value: <LatestReading measure={measure} /> },
    { key: 'Target', value: valueInWords(measure, target) },
    { key: 'Hoped for', value: aspiration === null ? 'Nothing beyond the target' : valueInWords(measure, aspiration) },
    { key: 'Counted among', value: population },
    { key: 'Source', value: source },
    { key: 'Action', value: action === null ? 'None: it belongs to no one action' : <Belongs action={action} view={view} /> },
  ];
}

function Belongs({ action, view }: { readonly action: string; readonly view: View }) {
  return <ActionLink action={{ ref: action, title: view.register.action(action)?.title ?? '' }} links={view.links} />;
}

function Readings({ measure, view }: Props) {
  return (
    <Table
      caption="All readings, the latest first"
      rows={measure.readings.toReversed().map((reading, place) => ({ ...reading, place }))}
      keyOf={({ place }) => String(place)}
      columns={[
        { name: 'Day', cell: ({ on }) => <DayInWords day={on} /> },
        { name: 'Reading', numeric: true, cell: ({ value }) => valueInWords(measure, value) },
        { name: 'Checked', cell: (reading) => capital(checkedInWords(reading)) },
        { name: 'Recorded by', cell: ({ by }: Reading) => postTitle(view.register.council, by) },
      ]}
    />
  );
}
