import { counted, type ForecastsKept, type Point } from '@countersign/core';
import { Table } from '../govuk/table.tsx';
import { directorateName } from '../names.ts';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';
import { AsAt, keyOf } from './as-at.tsx';

type Props = { readonly points: readonly Point[]; readonly view: View };

/** How many of the forecasts whose day has come were kept? A forecast that was replaced before its day was not. */
export function Forecasts({ points, view: { register } }: Props) {
  const now = points.at(-1);
  if (now === undefined || now.forecasts.council.made === 0) return null;
  return (
    <Section id="forecasts" title="Forecasts kept">
      <p className="govuk-body-l">{sentence('The council', now.forecasts.council)}</p>
      <p className="govuk-body">
        A forecast is kept when the action was reported complete by the day that it named, and has not been opened again since. One that was
        replaced before its day was not kept either.
      </p>
      <Table
        caption="By the directorate that made them, up to the day of this page"
        rows={[...now.forecasts.directorates]}
        keyOf={([id]) => id}
        columns={[
          { name: 'Directorate', cell: ([id]) => (id === '' ? 'No lead directorate' : directorateName(register.council, id)) },
          { name: 'Forecasts whose day has come', numeric: true, cell: ([, { made }]) => made },
          { name: 'Kept', numeric: true, cell: ([, { kept }]) => kept },
        ]}
      />
      <Table
        caption="The whole council, meeting by meeting"
        rows={points}
        keyOf={keyOf}
        columns={[
          { name: 'As at', cell: AsAt },
          { name: 'Forecasts whose day had come', numeric: true, cell: ({ forecasts }) => forecasts.council.made },
          { name: 'Kept', numeric: true, cell: ({ forecasts }) => forecasts.council.kept },
        ]}
      />
    </Section>
  );
}

function sentence(who: string, { made, kept }: ForecastsKept): string {
  return `${who} kept ${kept} of ${counted(made, 'forecast')}.`;
}
