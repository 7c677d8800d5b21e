import { boundOn, type Practice, type PracticeInYear } from '@countersign/core';
import { type Column, Table } from '../govuk/table.tsx';
import { directorateName } from '../names.ts';
import { Refs } from '../shell/refs.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';
import { Kept } from './kept.tsx';
import { repairing } from './repairing.ts';

type Props = { readonly practice: Practice; readonly rows: readonly PracticeInYear[]; readonly view: View };

/** How many years stand beside each other in one table; the latest of them in the first. */
const BESIDE = 3;

/** One practice: where it is written, how often it is to be read, what is to repair it, and how it was kept where and when. */
export function OnePractice({ practice, rows, view }: Props) {
  const years = [...new Set(rows.map(({ year }) => year))].toSorted().toReversed();
  return (
    <Section id={`practice-${practice.id}`} title={practice.title}>
      <p className="govuk-body">
        <span className="secondary">{practice.id}.</span> Source: {ended(practice.source)} {often(practice, view)} Actions that repair it:{' '}
        <Refs refs={repairing(practice.id, view)} links={view.links} none="none" />.
      </p>
      {years.length === 0 && <p className="govuk-body">It binds no directorate.</p>}
      {years.map(
        (_, place) =>
          place % BESIDE === 0 && <Years key={years[place]} years={years.slice(place, place + BESIDE)} rows={rows} view={view} />,
      )}
    </Section>
  );
}

type Year = PracticeInYear['year'];

function Years({ years, rows, view }: Omit<Props, 'practice'> & { readonly years: readonly Year[] }) {
  const inOrder = years.toReversed();
  const inYears = rows.filter(({ year }) => years.includes(year));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  return (
    <Table
      caption={first === last ? `By directorate in ${first}` : `By directorate, ${first} to ${last}`}
      rows={[...new Set(inYears.map(({ directorate }) => directorate))]}
      keyOf={(directorate) => directorate}
      columns={[
        { name: 'Directorate', cell: (id) => directorateName(view.register.council, id) },
        ...inOrder.map(
          (year): Column<string> => ({
            name: year,
            cell: (id) => <Kept kept={inYears.find((each) => each.directorate === id && each.year === year) ?? null} view={view} />,
          }),
        ),
      ]}
    />
  );
}

function often(practice: Practice, { position }: View): string {
  const bound = boundOn(practice, position.asAt);
  if (bound === null) return '';
  return `It is to be read at least every ${bound.everyMonths === 1 ? 'month' : `${bound.everyMonths} months`}.`;
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
