import { counted, type Point } from '@countersign/core';
import { Table } from '../govuk/table.tsx';
import { directorateName } from '../names.ts';
import { CountLink } from '../shell/count-link.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';
import { AsAt, keyOf } from './as-at.tsx';

type Props = { readonly points: readonly Point[]; readonly view: View };

/** Do officers see it better than the scheme does, directorate by directorate and meeting by meeting? */
export function Optimism({ points, view }: Props) {
  const now = points.at(-1);
  if (now === undefined || points.every(({ optimism }) => optimism.council.said === 0)) return null;
  return (
    <Section id="optimism" title="Officers’ view against the scheme">
      <p className="govuk-body-l">{sentence(now)}</p>
      <Directorates now={now} view={view} />
      <Table
        caption="The whole council, meeting by meeting"
        rows={points}
        keyOf={keyOf}
        columns={[
          { name: 'As at', cell: AsAt },
          { name: 'Officers gave a view', numeric: true, cell: ({ optimism }) => optimism.council.said },
          { name: 'Better than the scheme', numeric: true, cell: ({ optimism }) => optimism.council.better },
          { name: 'The same', numeric: true, cell: ({ optimism }) => optimism.council.same },
          { name: 'Worse', numeric: true, cell: ({ optimism }) => optimism.council.worse },
        ]}
      />
    </Section>
  );
}

function Directorates({ now, view: { register, links } }: { readonly now: Point; readonly view: View }) {
  const better = (id: string, count: number) => (
    <CountLink
      count={count}
      of="actions where the officer says better than the scheme"
      href={links.actions([
        ['officer', 'better'],
        ['lead', id === '' ? 'nobody' : id],
      ])}
    />
  );
  return (
    <Table
      caption="By lead directorate, on the day of this page"
      rows={[...now.optimism.directorates]}
      keyOf={([id]) => id}
      columns={[
        { name: 'Directorate', cell: ([id]) => (id === '' ? 'No lead directorate' : directorateName(register.council, id)) },
        { name: 'Officers gave a view', numeric: true, cell: ([, { said }]) => said },
        { name: 'Better than the scheme', numeric: true, cell: ([id, each]) => better(id, each.better) },
        { name: 'The same', numeric: true, cell: ([, { same }]) => same },
        { name: 'Worse', numeric: true, cell: ([, { worse }]) => worse },
      ]}
    />
  );
}

function sentence({ optimism: { council } }: Point): string {
  const { said, better } = council;
  if (said === 0) return 'On the day of this page no officer had given a view of a live action.';
  return `Officers gave a view of ${counted(said, 'live action')}. For ${better} of them they see it better than the scheme does.`;
}
