import { LINE_WORDS, type Measure } from '@countersign/core';
import { SummaryList } from '../govuk/summary-list.tsx';
import { DayInWords } from '../shell/day-in-words.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';

/** Did it work? Numbers of what families met with, which are another thing than actions that are done. */
export function Measures({ view }: { readonly view: View }) {
  const measures = [...view.register.measures.values()];
  if (measures.length === 0) return null;
  return (
    <Section id="measures" title="Did it work?">
      {measures.map((measure) => (
        <One key={measure.id} measure={measure} view={view} />
      ))}
    </Section>
  );
}

function One({ measure, view }: { readonly measure: Measure; readonly view: View }) {
  const { name, action, population, unit, target, aspiration, source, readings } = measure;
  const latest = readings.at(-1);
  const value = (number: number) => `${number.toLocaleString('en-GB')}${unit === '%' ? '' : ' '}${unit}`;
  return (
    <>
      <h3 className="govuk-heading-s">{name}</h3>
      <SummaryList
        rows={[
          { key: 'Latest reading', value: latest ? <Latest value={value(latest.value)} reading={latest} /> : 'No reading yet' },
          { key: 'Target', value: value(target) },
          ...(aspiration === null ? [] : [{ key: 'Hoped for', value: value(aspiration) }]),
          { key: 'Counted among', value: population },
          { key: 'Source', value: source },
          ...(action === null
            ? []
            : [
                {
                  key: 'Action',
                  value: (
                    <a className="govuk-link govuk-link--no-visited-state" href={view.links.action(action)}>
                      {action}
                    </a>
                  ),
                },
              ]),
          ...(readings.length < 2 ? [] : [{ key: 'Earlier readings', value: <Earlier readings={readings.slice(0, -1)} value={value} /> }]),
        ]}
      />
    </>
  );
}

type Reading = Measure['readings'][number];

function Latest({ value, reading: { on, verified } }: { readonly value: string; readonly reading: Reading }) {
  return (
    <>
      <strong className="measure">{value}</strong> on <DayInWords day={on} />,{' '}
      {verified === null ? 'as the service gave it: not verified' : `verified by ${LINE_WORDS[verified]}`}
    </>
  );
}

function Earlier({ readings, value }: { readonly readings: readonly Reading[]; readonly value: (number: number) => string }) {
  return (
    <ul className="govuk-list">
      {readings.toReversed().map(({ on, value: number, verified }) => (
        <li key={on}>
          {value(number)} on <DayInWords day={on} />
          {verified === null ? ', not verified' : `, verified by ${LINE_WORDS[verified]}`}
        </li>
      ))}
    </ul>
  );
}
