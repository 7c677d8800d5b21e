import { counted, type ForecastDue, type ForecastsKept, forecastsDue, type Point } from '@countersign/core';
import { linksOn } from '../asked/links.ts';
import { Table } from '../govuk/table.tsx';
import { directorateName } from '../names.ts';
import { ActionLink } from '../shell/action-link.tsx';
import { DayInWords } from '../shell/day-in-words.tsx';
import { Linked } from '../shell/linked.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';
import { BothWays } from './both-ways.tsx';

type Props = { readonly points: readonly Point[]; readonly view: View };

/** How many of the forecasts whose day has come were kept? A forecast that was replaced before its day was not. */
export function Forecasts({ points, view }: Props) {
  const now = points.at(-1);
  if (now === undefined || now.forecasts.council.made === 0) return null;
  return (
    <Section id="forecasts" title="Forecasts kept">
      <p className="govuk-body-l">
        <Linked sentence={sentence(now.forecasts.council)} figures={[[/\d.* forecasts?/, `#${EACH}`]]} />
      </p>
      <p className="govuk-body">
        A forecast is kept when the action was reported complete by the day that it named, and has not been opened again since. One that was
        replaced before its day was not kept either.
      </p>
      <BothWays
        caption="By the directorate that made them, up to the day of this page"
        points={points}
        countsOf={({ forecasts }) => forecasts}
        figures={[
          { name: 'Forecasts whose day has come', of: ({ made }) => made, href: eachOn(view) },
          { name: 'Kept', of: ({ kept }) => kept, href: eachOn(view) },
        ]}
        view={view}
      />
      <Each due={forecastsDue(view.register)} view={view} />
    </Section>
  );
}

/** Where each forecast is told by itself. */
const EACH = 'each-forecast';

/** On another day they are told by the page of that day; where no other day can be asked for, by none. */
function eachOn({ position, visitor }: View): (on: Point['on']) => string | null {
  return (on) => {
    if (on === position.asAt) return `#${EACH}`;
    return visitor.mayAsk ? `${linksOn(on).to('/trends')}#${EACH}` : null;
  };
}

function Each({ due, view: { register, links } }: { readonly due: readonly ForecastDue[]; readonly view: View }) {
  return (
    <div id={EACH}>
      <Table
        caption="Each forecast whose day has come"
        rows={due.toSorted((one, other) => (one.date < other.date ? 1 : -1))}
        keyOf={({ ref, date, lead }) => `${ref} ${date} ${lead}`}
        columns={[
          { name: 'Action', cell: ({ ref }) => <ActionLink action={{ ref, title: register.action(ref)?.title ?? '' }} links={links} /> },
          { name: 'Forecast for', cell: ({ date }) => <DayInWords day={date} /> },
          { name: 'Made by', cell: ({ lead }) => (lead === '' ? 'No lead directorate' : directorateName(register.council, lead)) },
          { name: 'Kept', cell: ({ kept }) => (kept ? 'Kept' : <strong>Not kept</strong>) },
        ]}
      />
    </div>
  );
}

function sentence({ made, kept }: ForecastsKept): string {
  return `The council kept ${kept} of ${counted(made, 'forecast')}.`;
}
